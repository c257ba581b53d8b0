#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include <functional>

namespace crm {

/// Where a command's shortcut works: in the whole window, inside a card, or on the rows of a list alone: what stands beside and above them
/// has keys of its own.
enum class CommandContext { Global, List, Card };

/// One thing the program does on request, declared once. Menus, toolbars, row menus, the palette and the shortcut page come from it.
struct Command {
    QString id; ///< stable: "lead.convert"; user shortcuts are kept under it
    QString text; ///< translated; "…" at the end when it asks first
    QString icon = {}; ///< a name for themedIcon()
    QList<QKeySequence> shortcuts = {}; ///< the defaults, the first is the one shown
    CommandContext context = CommandContext::Global;
    QString group = {}; ///< translated heading on the shortcut page: "Records", "View"
    std::function<void()> run;
    std::function<bool()> available = {}; ///< asked by refresh(); none: always
    std::function<bool()> checked = {}; ///< makes it a toggle; asked by refresh()
};

/// Owns every command and its QAction, in the order they were added. Refuses a second command with the same id.
class CommandRegistry : public QObject {
    Q_OBJECT

public:
    explicit CommandRegistry(QObject* parent = nullptr);

    QAction* add(Command command);
    QAction* action(const QString& id) const; ///< null when there is none
    const Command* command(const QString& id) const;
    const QList<Command>& commands() const { return m_commands; }

    /// Lets the shortcuts of a context work in a widget and its children; Global ones need the window.
    void attach(CommandContext context, QWidget* widget);

    /// Adds actions to a menu or toolbar in this order; an empty id is a separator.
    void fill(QWidget* menuOrToolBar, const QStringList& ids) const;

    /// Runs an available command; false when it is unknown or not available now.
    bool run(const QString& id);

    /// Asks every command whether it is available and checked. Call when the selection or the page changes.
    void refresh();

    /// Available commands whose text has a word starting with each word of what was typed; those that start with it come first.
    QList<const Command*> find(const QString& typed) const;

    QKeySequence shortcut(const QString& id) const;
    /// "New tab (Ctrl+T)" for a button that runs the command: with the shortcut that it has, now and later.
    void explain(QWidget* button, const QString& id, const QString& text) const;
    /// Replaces the default; an empty sequence means none.
    void setShortcut(const QString& id, const QKeySequence& shortcut);
    void resetShortcut(const QString& id);
    /// The command that has this shortcut in a context where both would answer; null when none has.
    const Command* conflict(const QString& id, const QKeySequence& shortcut) const;
    /// What people changed, id to sequence, for the settings.
    QVariantMap changedShortcuts() const;
    void applyShortcuts(const QVariantMap& changed);

Q_SIGNALS:
    void shortcutsChanged();

private:
    void showShortcut(const Command& command);

    QList<Command> m_commands;
    QHash<QString, QAction*> m_actions;
    QHash<QString, qsizetype> m_index;
    QMap<QString, QKeySequence> m_changed;
    QList<std::pair<CommandContext, QPointer<QWidget>>> m_attached;
};

} // namespace crm
