#include "ui/shell/recordcommands.h"

#include "ui/list/listpage.h"
#include "ui/shell/bulkactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addCommandsOfOne(MainWindow& window)
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
}

void addExchangeCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Records");
    const auto onPage = [&window] { return window.actions() && window.actions()->isPageShown(); };
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

} // namespace

void addRecordCommands(MainWindow& window)
{
    addCommandsOfOne(window);
    addExchangeCommands(window);
    addBulkCommands(window);
}

} // namespace crm
