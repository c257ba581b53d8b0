#include "ui/shell/gridcommands.h"

#include "ui/list/inlineedit.h"
#include "ui/list/listgrid.h"
#include "ui/list/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

ListGrid* gridOf(MainWindow& window)
{
    return window.listPage() ? &window.listPage()->grid() : nullptr;
}

void addRowCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Records");
    const auto onList = [&window] { return gridOf(window) != nullptr; };
    commands.add({.id = QStringLiteral("list.editCell"),
        .text = CommandsWords::tr("Edit the &cell"),
        .icon = QStringLiteral("edit"),
        .shortcuts = {QKeySequence(Qt::Key_F2)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { gridOf(window)->edit().start(); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.copy"),
        .text = CommandsWords::tr("Cop&y"),
        .icon = QStringLiteral("duplicate"),
        .shortcuts = {QKeySequence::Copy},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { gridOf(window)->copy(Headings::Without); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.copyWithHeadings"),
        .text = CommandsWords::tr("Copy rows with &headings"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { gridOf(window)->copy(Headings::With); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.print"),
        .text = CommandsWords::tr("&Print…"),
        .icon = QStringLiteral("print"),
        .shortcuts = {QKeySequence::Print},
        .group = group,
        .run = [&window] { gridOf(window)->print(); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.pdf"),
        .text = CommandsWords::tr("Save as P&DF…"),
        .icon = QStringLiteral("document"),
        .group = group,
        .run = [&window] { gridOf(window)->saveAsPdf(); },
        .available = onList});
}

void addSelectionCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Records");
    const auto onList = [&window] { return gridOf(window) != nullptr; };
    commands.add({.id = QStringLiteral("list.selectAll"),
        .text = CommandsWords::tr("Select &all in this view"),
        .icon = QStringLiteral("done"),
        .shortcuts = {QKeySequence::SelectAll},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.listPage()->selectAll(); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.clearSelection"),
        .text = CommandsWords::tr("Clear the se&lection"),
        .icon = QStringLiteral("cancel"),
        .group = group,
        .run = [&window] { window.listPage()->clearSelection(); },
        .available = onList});
}

void addLayoutCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto onList = [&window] { return gridOf(window) != nullptr; };
    commands.add({.id = QStringLiteral("list.goToSearch"),
        .text = CommandsWords::tr("Search in the c&olumn"),
        .icon = QStringLiteral("search"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        .group = group,
        .run = [&window] { gridOf(window)->goToSearch(); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.searchRow"),
        .text = CommandsWords::tr("Search ro&w under the headings"),
        .group = group,
        .run = [&window] { gridOf(window)->setSearchRowShown(!gridOf(window)->isSearchRowShown()); },
        .available = onList,
        .checked = [&window] { return gridOf(window) && gridOf(window)->isSearchRowShown(); }});
    commands.add({.id = QStringLiteral("list.columns"),
        .text = CommandsWords::tr("&Columns…"),
        .icon = QStringLiteral("columns"),
        .group = group,
        .run = [&window] { gridOf(window)->chooseColumns(); },
        .available = onList});
    commands.add({.id = QStringLiteral("list.compact"),
        .text = CommandsWords::tr("Co&mpact rows"),
        .group = group,
        .run = [&window] { gridOf(window)->setCompact(!gridOf(window)->isCompact()); },
        .available = onList,
        .checked = [&window] { return gridOf(window) && gridOf(window)->isCompact(); }});
}

} // namespace

void addGridCommands(MainWindow& window)
{
    addRowCommands(window);
    addSelectionCommands(window);
    addLayoutCommands(window);
}

} // namespace crm
