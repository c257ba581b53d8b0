#include "ui/shell/windowcommands.h"

#include "ui/search/searchpanel.h"
#include "ui/shell/columncommands.h"
#include "ui/shell/duplicatecommands.h"
#include "ui/shell/gridcommands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recordcommands.h"
#include "ui/shell/savedviewcommands.h"
#include "ui/shell/tabcommands.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/viewcommands.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addDatabaseCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Database");
    const auto isOpen = [&window] { return window.work() != nullptr; };
    commands.add({.id = QStringLiteral("database.new"),
        .text = CommandsWords::tr("&New database…"),
        .icon = QStringLiteral("database-new"),
        .group = group,
        .run = [&window] { window.askCreate(); }});
    commands.add({.id = QStringLiteral("database.open"),
        .text = CommandsWords::tr("&Open database…"),
        .icon = QStringLiteral("open"),
        .shortcuts = {QKeySequence::Open},
        .group = group,
        .run = [&window] { window.askOpen(); }});
    commands.add({.id = QStringLiteral("database.sample"),
        .text = CommandsWords::tr("Open the &sample database"),
        .icon = QStringLiteral("sample"),
        .group = group,
        .run = [&window] { window.openSample(); }});
    commands.add({.id = QStringLiteral("database.backup"),
        .text = CommandsWords::tr("&Back up…"),
        .icon = QStringLiteral("save"),
        .group = group,
        .run = [&window] { window.askBackup(); },
        .available = isOpen});
    commands.add({.id = QStringLiteral("settings.open"),
        .text = CommandsWords::tr("S&ettings…"),
        .icon = QStringLiteral("settings"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        .group = group,
        .run = [&window] { window.showSettings(); }});
    commands.add({.id = QStringLiteral("program.quit"),
        .text = CommandsWords::tr("&Quit"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        .group = group,
        .run = [&window] { window.close(); }});
}

void addEditCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Edit");
    const auto canUndo = [&window] { return window.work() && window.work()->history().canUndo(); };
    const auto canRedo = [&window] { return window.work() && window.work()->history().canRedo(); };
    commands.add({.id = QStringLiteral("edit.undo"),
        .text = CommandsWords::tr("&Undo"),
        .icon = QStringLiteral("undo"),
        .shortcuts = {QKeySequence::Undo},
        .group = group,
        .run = [&window] { window.work()->history().undo(); },
        .available = canUndo});
    commands.add({.id = QStringLiteral("edit.redo"),
        .text = CommandsWords::tr("&Redo"),
        .icon = QStringLiteral("redo"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        .group = group,
        .run = [&window] { window.work()->history().redo(); },
        .available = canRedo});
    commands.add({.id = QStringLiteral("search.open"),
        .text = CommandsWords::tr("&Find anything…"),
        .icon = QStringLiteral("search"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
        .group = group,
        .run = [&window] { window.work()->search().open(); },
        .available = [&window] { return window.work() != nullptr; }});
    commands.add({.id = QStringLiteral("search.forget"),
        .text = CommandsWords::tr("Forget recent records and searches"),
        .icon = QStringLiteral("close"),
        .group = group,
        .run = [&window] { window.work()->forgetRecent(); },
        .available = [&window] { return window.work() != nullptr; }});
}

void addHelpCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Help");
    commands.add({.id = QStringLiteral("help.shortcuts"),
        .text = CommandsWords::tr("&Keyboard shortcuts…"),
        .icon = QStringLiteral("keyboard"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Slash)},
        .group = group,
        .run = [&window] { window.showShortcuts(); }});
    commands.add({.id = QStringLiteral("help.about"),
        .text = CommandsWords::tr("&About Telcom CRM"),
        .icon = QStringLiteral("help"),
        .group = group,
        .run = [&window] { window.showAbout(); }});
}

} // namespace

void addWindowCommands(MainWindow& window)
{
    addDatabaseCommands(window);
    addEditCommands(window);
    addRecordCommands(window);
    addViewCommands(window);
    addSavedViewCommands(window);
    addGridCommands(window);
    addColumnCommands(window);
    addDuplicateCommands(window);
    addTabCommands(window);
    addHelpCommands(window);
}

void addModuleCommands(MainWindow& window, const Module& module)
{
    CommandRegistry& commands = window.commands();
    const QString create = QStringLiteral("create.") + module.name;
    if (module.section.isEmpty() || commands.action(create)) // a second database has the same modules
        return;
    const Language language = window.language();
    const auto isOpen = [&window] { return window.work() != nullptr; };
    commands.add({.id = create,
        .text = CommandsWords::tr("New: %1").arg(module.singular.in(language)),
        .icon = module.icon,
        .group = CommandsWords::tr("Records"),
        .run = [&window, name = module.name] { window.work()->quickCreate(name); },
        .available = isOpen});
    commands.add({.id = QStringLiteral("go.") + module.name,
        .text = CommandsWords::tr("Go to: %1").arg(module.label.in(language)),
        .icon = module.icon,
        .group = CommandsWords::tr("View"),
        .run = [&window, name = module.name] { window.work()->showList(name); },
        .available = isOpen});
}

} // namespace crm
