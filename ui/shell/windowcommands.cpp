#include "ui/shell/windowcommands.h"

#include "ui/list/listpage.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/bulkactions.h"
#include "ui/shell/columncommands.h"
#include "ui/shell/duplicatecommands.h"
#include "ui/shell/gridcommands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagetab.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/savedviewcommands.h"
#include "ui/shell/undohistory.h"
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

void addRecordCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Records");
    const auto onPage = [&window] { return window.actions() && window.actions()->isPageShown(); };
    const auto onOne = [&window] { return window.actions() && window.actions()->selected() == 1; };
    const auto onAny = [&window] { return window.actions() && window.actions()->selected() > 0; };
    const auto canEdit = [&window] { return window.actions() && window.actions()->canEdit(); };
    const auto canConvert = [&window] { return window.actions() && window.actions()->canConvert(); };
    const auto isList = [&window] { return window.work() && window.work()->listPage() && window.actions()->selected() == 1; };
    commands.add({.id = QStringLiteral("record.new"),
        .text = CommandsWords::tr("&New…"),
        .icon = QStringLiteral("add"),
        .shortcuts = {QKeySequence::New},
        .group = group,
        .run = [&window] { window.actions()->create(); },
        .available = onPage});
    commands.add({.id = QStringLiteral("record.newCard"),
        .text = CommandsWords::tr("New with &all fields"),
        .icon = QStringLiteral("document"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        .group = group,
        .run = [&window] { window.actions()->createFull(); },
        .available = onPage});
    commands.add({.id = QStringLiteral("record.open"),
        .text = CommandsWords::tr("&Open"),
        .icon = QStringLiteral("visible"),
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.actions()->openSelected(); },
        .available = isList});
    commands.add({.id = QStringLiteral("record.openTab"),
        .text = CommandsWords::tr("Open in a new &tab"),
        .icon = QStringLiteral("duplicate"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.actions()->openSelectedBeside(); },
        .available = [onAny, &window] { return onAny() && window.work()->listPage(); }});
    commands.add({.id = QStringLiteral("record.edit"),
        .text = CommandsWords::tr("&Edit", "a record"),
        .icon = QStringLiteral("edit"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
        .group = group,
        .run = [&window] { window.actions()->editSelected(); },
        .available = canEdit});
    commands.add({.id = QStringLiteral("record.duplicate"),
        .text = CommandsWords::tr("D&uplicate"),
        .icon = QStringLiteral("duplicate"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_D)},
        .group = group,
        .run = [&window] { window.actions()->duplicateSelected(); },
        .available = onOne});
    commands.add({.id = QStringLiteral("record.convert"),
        .text = CommandsWords::tr("&Convert…"),
        .icon = QStringLiteral("convert"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        .group = group,
        .run = [&window] { window.actions()->convertSelected(); },
        .available = canConvert});
    commands.add({.id = QStringLiteral("record.delete"),
        .text = CommandsWords::tr("&Delete"),
        .icon = QStringLiteral("delete"),
        .shortcuts = {QKeySequence(Qt::Key_Delete)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.actions()->deleteSelected(); },
        .available = onAny});
    commands.add({.id = QStringLiteral("data.import"),
        .text = CommandsWords::tr("&Import…"),
        .icon = QStringLiteral("import"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
        .group = group,
        .run = [&window] { window.actions()->importFile(); },
        .available = onPage});
    commands.add({.id = QStringLiteral("data.paste"),
        .text = CommandsWords::tr("&Paste rows…"),
        .icon = QStringLiteral("import"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        .group = group,
        .run = [&window] { window.actions()->pasteRows(); },
        .available = onPage});
    commands.add({.id = QStringLiteral("data.imports"),
        .text = CommandsWords::tr("Import &history…"),
        .icon = QStringLiteral("import"),
        .group = group,
        .run = [&window] { window.actions()->showImports(); },
        .available = onPage});
    commands.add({.id = QStringLiteral("record.export"),
        .text = CommandsWords::tr("E&xport…"),
        .icon = QStringLiteral("export"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        .group = group,
        .run = [&window] { window.actions()->exportSelected(); },
        .available = onPage});
}

void addBulkCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Records");
    const auto onAny = [&window] { return window.actions() && window.actions()->selected() > 0; };
    // Tags and stars hang on what people work with, and not on what has no place in the sidebar.
    const auto hasTies = [&window] { return window.actions() && window.actions()->canTie(); };
    commands.add({.id = QStringLiteral("record.star"),
        .text = CommandsWords::tr("S&tar"),
        .icon = QStringLiteral("star"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_B)},
        .group = group,
        .run = [&window] { window.actions()->bulk().toggleStar(); },
        .available = hasTies});
    commands.add({.id = QStringLiteral("record.tag"),
        .text = CommandsWords::tr("Ta&g…"),
        .icon = QStringLiteral("tag"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)},
        .group = group,
        .run = [&window] { window.actions()->bulk().tag(); },
        .available = hasTies});
    commands.add({.id = QStringLiteral("tags.keep"),
        .text = CommandsWords::tr("&Manage tags…"),
        .icon = QStringLiteral("tag"),
        .group = group,
        .run = [&window] { window.actions()->bulk().keepTags(); },
        .available = [&window] { return window.actions() != nullptr; }});
    commands.add({.id = QStringLiteral("record.assign"),
        .text = CommandsWords::tr("Assi&gn…"),
        .icon = QStringLiteral("users"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        .group = group,
        .run = [&window] { window.actions()->bulk().assign(); },
        .available = onAny});
    commands.add({.id = QStringLiteral("record.editFields"),
        .text = CommandsWords::tr("Edit &fields…"),
        .icon = QStringLiteral("edit"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        .group = group,
        .run = [&window] { window.actions()->bulk().editFields(); },
        .available = onAny});
}

void addViewCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto onList = [&window] { return window.work() && window.work()->listPage(); };
    commands.add({.id = QStringLiteral("view.summary"),
        .text = CommandsWords::tr("&Summary beside the list"),
        .icon = QStringLiteral("information"),
        .shortcuts = {QKeySequence(Qt::Key_F9)},
        .group = group,
        .run = [&window] { window.work()->listPage()->setSummaryShown(!window.work()->listPage()->isSummaryShown()); },
        .available = onList,
        .checked = [onList, &window] { return onList() && window.work()->listPage()->isSummaryShown(); }});
    commands.add({.id = QStringLiteral("list.analyse"),
        .text = CommandsWords::tr("&Analyse"),
        .icon = QStringLiteral("analysis"),
        .shortcuts = {QKeySequence(Qt::Key_F8)},
        .group = group,
        .run = [&window] { window.work()->listPage()->setAnalysisShown(!window.work()->listPage()->isAnalysisShown()); },
        .available = onList,
        .checked = [onList, &window] { return onList() && window.work()->listPage()->isAnalysisShown(); }});
    commands.add({.id = QStringLiteral("list.showAll"),
        .text = CommandsWords::tr("Show &all records"),
        .icon = QStringLiteral("close"),
        .group = group,
        .run = [&window] { window.work()->listPage()->showAll(); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.refresh"),
        .text = CommandsWords::tr("&Refresh"),
        .icon = QStringLiteral("refresh"),
        .shortcuts = {QKeySequence(Qt::Key_F5)},
        .group = group,
        .run = [&window] { window.work()->page()->follow({}); },
        .available = onList});
}

void addTabCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Tabs");
    const auto isOpen = [&window] { return window.work() && window.work()->page(); };
    const auto areSeveral = [&window] { return window.work() && window.work()->tabs().count() > 1; };
    commands.add({.id = QStringLiteral("go.back"),
        .text = CommandsWords::tr("&Back"),
        .icon = QStringLiteral("previous"),
        .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
        .group = CommandsWords::tr("View"),
        .run = [&window] { window.work()->back(); },
        .available = [isOpen, &window] { return isOpen() && window.work()->tab()->canGoBack(); }});
    commands.add({.id = QStringLiteral("go.forward"),
        .text = CommandsWords::tr("&Forward"),
        .icon = QStringLiteral("next"),
        .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
        .group = CommandsWords::tr("View"),
        .run = [&window] { window.work()->forward(); },
        .available = [isOpen, &window] { return isOpen() && window.work()->tab()->canGoForward(); }});
    commands.add({.id = QStringLiteral("tab.new"),
        .text = CommandsWords::tr("&New tab"),
        .icon = QStringLiteral("add"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)},
        .group = group,
        .run = [&window] { window.work()->tabs().openBeside(); },
        .available = isOpen});
    commands.add({.id = QStringLiteral("tab.close"),
        .text = CommandsWords::tr("&Close the tab"),
        .icon = QStringLiteral("close"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)},
        .group = group,
        .run = [&window] { window.work()->tabs().closeCurrent(); },
        .available = areSeveral});
    commands.add({.id = QStringLiteral("tab.reopen"),
        .text = CommandsWords::tr("&Reopen the closed tab"),
        .icon = QStringLiteral("undo"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        .group = group,
        .run = [&window] { window.work()->tabs().reopen(); },
        .available = [isOpen, &window] { return isOpen() && window.work()->tabs().canReopen(); }});
    commands.add({.id = QStringLiteral("tab.next"),
        .text = CommandsWords::tr("Ne&xt tab"),
        .icon = QStringLiteral("next"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
        .group = group,
        .run = [&window] { window.work()->tabs().step(+1); },
        .available = areSeveral});
    commands.add({.id = QStringLiteral("tab.previous"),
        .text = CommandsWords::tr("&Previous tab"),
        .icon = QStringLiteral("previous"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)},
        .group = group,
        .run = [&window] { window.work()->tabs().step(-1); },
        .available = areSeveral});
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
    addBulkCommands(window);
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
