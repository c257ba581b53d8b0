#include "ui/commands/shortcutsdialog.h"

#include "ui/commands/commandregistry.h"
#include "ui/theme/icon.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

enum Column { Name, Keys };
constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutsDialog::ShortcutsDialog(CommandRegistry& registry, QWidget* parent) : QDialog(parent), m_registry(registry)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(640, 620);
    build();
    fill();
    connect(&m_registry, &CommandRegistry::shortcutsChanged, this, &ShortcutsDialog::fill);
}

void ShortcutsDialog::build()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a command"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Commands and their shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(makeEditor());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
}

QWidget* ShortcutsDialog::makeEditor()
{
    auto* area = new QWidget(this);
    auto* label = new QLabel(tr("&Press the new shortcut:"), area);
    m_editor = new QKeySequenceEdit(area);
    m_editor->setAccessibleName(tr("New shortcut"));
    if (auto* line = m_editor->findChild<QLineEdit*>()) // that is what has the focus
        line->setAccessibleName(m_editor->accessibleName());
    label->setBuddy(m_editor);
    m_reset = new QPushButton(tr("&Reset to default"), area);
    m_reset->setAutoDefault(false);
    m_note = new QLabel(area);
    m_note->setWordWrap(true);
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_note, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_editor, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    return area;
}

void ShortcutsDialog::fill()
{
    const QString current = currentId();
    m_list->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    for (const Command& command : m_registry.commands()) {
        QTreeWidgetItem*& group = groups[command.group];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {command.group.isEmpty() ? tr("Other") : command.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(
            group, {QString(command.text).remove(u'&'), m_registry.shortcut(command.id).toString(QKeySequence::NativeText)});
        item->setData(Name, idRole, command.id);
        item->setIcon(Name, themedIcon(command.icon, IconTone::Quiet));
        if (command.id == current)
            m_list->setCurrentItem(item);
    }
    filter(m_search->text());
    showCurrent();
}

void ShortcutsDialog::filter(const QString& text)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem* heading = m_list->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem* item = heading->child(row);
            const bool shown = item->text(Name).contains(text, Qt::CaseInsensitive) || item->text(Keys).contains(text, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any = any || shown;
        }
        heading->setHidden(!any);
    }
}

QString ShortcutsDialog::currentId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(Name, idRole).toString() : QString();
}

void ShortcutsDialog::showCurrent()
{
    const QString id = currentId();
    m_editor->setEnabled(!id.isEmpty());
    m_reset->setEnabled(m_registry.changedShortcuts().contains(id));
    m_editor->setKeySequence(m_registry.shortcut(id));
    m_note->clear();
}

void ShortcutsDialog::assign()
{
    const QString id = currentId();
    const QKeySequence wanted = m_editor->keySequence();
    if (id.isEmpty() || wanted == m_registry.shortcut(id))
        return;
    if (const Command* holder = m_registry.conflict(id, wanted)) {
        m_editor->setKeySequence(m_registry.shortcut(id));
        m_note->setText(tr("%1 already runs “%2”. Choose another shortcut, or change that one first.")
                            .arg(wanted.toString(QKeySequence::NativeText), QString(holder->text).remove(u'&')));
        return;
    }
    m_registry.setShortcut(id, wanted);
}

void ShortcutsDialog::reset()
{
    m_registry.resetShortcut(currentId());
}

} // namespace crm
