#include "ui/commands/commandregistry.h"

#include "ui/theme/icon.h"

#include <QWidget>

#include <algorithm>

namespace crm {

namespace {

Qt::ShortcutContext shortcutContext(CommandContext context)
{
    switch (context) {
    case CommandContext::Global:
        return Qt::WindowShortcut;
    case CommandContext::List:
        return Qt::WidgetShortcut;
    case CommandContext::Card:
        return Qt::WidgetWithChildrenShortcut;
    }
    Q_UNREACHABLE();
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QStringList wordsOf(const QString& text)
{
    return withoutMnemonic(text).toCaseFolded().replace(u'ё', u'е').split(u' ', Qt::SkipEmptyParts);
}

bool hasWordStarting(const QStringList& words, const QString& start)
{
    return std::any_of(words.begin(), words.end(), [&start](const QString& word) { return word.startsWith(start); });
}

/// Contexts are nested widgets: a list's shortcut hides behind the same one of the window, while a list and a card never meet.
bool meet(CommandContext one, CommandContext other)
{
    return one == other || one == CommandContext::Global || other == CommandContext::Global;
}

} // namespace

CommandRegistry::CommandRegistry(QObject* parent) : QObject(parent) { }

QAction* CommandRegistry::add(Command command)
{
    if (QAction* known = action(command.id)) {
        Q_ASSERT_X(false, "CommandRegistry::add", "two commands with one id");
        return known;
    }
    auto* added = new QAction(themedIcon(command.icon), command.text, this);
    added->setObjectName(command.id);
    added->setShortcutContext(shortcutContext(command.context));
    added->setCheckable(bool(command.checked));
    connect(added, &QAction::triggered, this, [this, run = command.run] {
        run();
        refresh();
    });
    m_index.insert(command.id, m_commands.size());
    m_actions.insert(command.id, added);
    m_commands.append(std::move(command));
    showShortcut(m_commands.last());
    for (const auto& [context, widget] : m_attached) {
        if (widget && context == m_commands.last().context)
            widget->addAction(added);
    }
    return added;
}

QAction* CommandRegistry::action(const QString& id) const
{
    return m_actions.value(id);
}

const Command* CommandRegistry::command(const QString& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_commands.at(*found);
}

void CommandRegistry::attach(CommandContext context, QWidget* widget)
{
    m_attached.append({context, widget});
    for (const Command& command : m_commands) {
        if (command.context == context)
            widget->addAction(action(command.id));
    }
}

void CommandRegistry::fill(QWidget* menuOrToolBar, const QStringList& ids) const
{
    for (const QString& id : ids) {
        if (QAction* known = action(id)) {
            menuOrToolBar->addAction(known);
            continue;
        }
        Q_ASSERT_X(id.isEmpty(), "CommandRegistry::fill", "no command has this id");
        auto* separator = new QAction(menuOrToolBar);
        separator->setSeparator(true);
        menuOrToolBar->addAction(separator);
    }
}

bool CommandRegistry::run(const QString& id)
{
    QAction* known = action(id);
    if (!known || !known->isEnabled())
        return false;
    known->trigger();
    return true;
}

void CommandRegistry::refresh()
{
    for (const Command& command : std::as_const(m_commands)) {
        QAction* shown = action(command.id);
        if (command.available)
            shown->setEnabled(command.available());
        if (command.checked)
            shown->setChecked(command.checked());
    }
}

QList<const Command*> CommandRegistry::find(const QString& typed) const
{
    const QStringList starts = wordsOf(typed);
    QList<const Command*> found;
    for (const Command& command : m_commands) {
        const QStringList words = wordsOf(command.text) + wordsOf(command.group);
        const bool matches =
            std::all_of(starts.begin(), starts.end(), [&words](const QString& start) { return hasWordStarting(words, start); });
        if (matches && action(command.id)->isEnabled())
            found.append(&command);
    }
    const QString whole = starts.join(u' ');
    std::stable_partition(
        found.begin(), found.end(), [&whole](const Command* command) { return wordsOf(command->text).join(u' ').startsWith(whole); });
    return found;
}

QKeySequence CommandRegistry::shortcut(const QString& id) const
{
    const QAction* known = action(id);
    return known ? known->shortcut() : QKeySequence();
}

void CommandRegistry::explain(QWidget* button, const QString& id, const QString& text) const
{
    const auto tell = [this, button, id, text] {
        const QString keys = shortcut(id).toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    };
    connect(this, &CommandRegistry::shortcutsChanged, button, tell);
    tell();
}

void CommandRegistry::setShortcut(const QString& id, const QKeySequence& shortcut)
{
    const Command* known = command(id);
    if (!known)
        return;
    if (known->shortcuts.value(0) == shortcut)
        m_changed.remove(id);
    else
        m_changed.insert(id, shortcut);
    showShortcut(*known);
    Q_EMIT shortcutsChanged();
}

void CommandRegistry::resetShortcut(const QString& id)
{
    if (const Command* known = command(id))
        setShortcut(id, known->shortcuts.value(0));
}

const Command* CommandRegistry::conflict(const QString& id, const QKeySequence& shortcut) const
{
    const Command* wanting = command(id);
    const auto clashes = [&](const Command& other) {
        return other.id != id && meet(wanting->context, other.context) && action(other.id)->shortcuts().contains(shortcut);
    };
    if (!wanting || shortcut.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), clashes);
    return found == m_commands.end() ? nullptr : &*found;
}

QVariantMap CommandRegistry::changedShortcuts() const
{
    QVariantMap changed;
    for (auto it = m_changed.begin(); it != m_changed.end(); ++it)
        changed.insert(it.key(), it->toString(QKeySequence::PortableText));
    return changed;
}

void CommandRegistry::applyShortcuts(const QVariantMap& changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it)
        setShortcut(it.key(), QKeySequence::fromString(it->toString(), QKeySequence::PortableText));
}

void CommandRegistry::showShortcut(const Command& command)
{
    QAction* shown = action(command.id);
    const bool changed = m_changed.contains(command.id);
    shown->setShortcuts(changed ? QList{m_changed.value(command.id)} : command.shortcuts);
    const QString name = withoutMnemonic(command.text);
    const QString keys = shown->shortcut().toString(QKeySequence::NativeText);
    shown->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
}

} // namespace crm
