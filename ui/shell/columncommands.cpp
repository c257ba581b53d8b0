#include "ui/shell/columncommands.h"

#include "ui/list/headermenu.h"
#include "ui/list/listgrid.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/shownview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Of the column that the keys are in; null where there is none.
const Field* fieldIn(const MainWindow& window)
{
    const ListPage* list = window.listPage();
    return list ? list->shown().module().field(list->list()->currentField()) : nullptr;
}

void sortBy(const MainWindow& window, Qt::SortOrder order)
{
    window.listPage()->shown().setSort({{fieldIn(window)->name, order}});
}

bool isGroupedHere(const MainWindow& window)
{
    return fieldIn(window) && window.listPage()->shown().now().groupedBy == fieldIn(window)->name;
}

void addOrder(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto canSort = [&window] { return fieldIn(window) && fieldIn(window)->isStored(); };
    commands.add({.id = QStringLiteral("column.ascending"),
        .text = CommandsWords::tr("Sort by the column, ascending"),
        .icon = QStringLiteral("up"),
        .group = group,
        .run = [&window] { sortBy(window, Qt::AscendingOrder); },
        .available = canSort});
    commands.add({.id = QStringLiteral("column.descending"),
        .text = CommandsWords::tr("Sort by the column, descending"),
        .icon = QStringLiteral("down"),
        .group = group,
        .run = [&window] { sortBy(window, Qt::DescendingOrder); },
        .available = canSort});
}

void addValues(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto canCount = [&window] { return fieldIn(window) && hasCountedValues(*fieldIn(window)); };
    commands.add({.id = QStringLiteral("column.values"),
        .text = CommandsWords::tr("Values of the column with counts…"),
        .icon = QStringLiteral("filter"),
        .group = group,
        .run = [&window] { window.listPage()->grid().pickValues(fieldIn(window)->name); },
        .available = canCount});
    commands.add({.id = QStringLiteral("column.group"),
        .text = CommandsWords::tr("Group by the column"),
        .group = group,
        .run = [&window] { window.listPage()->shown().setGroupedBy(isGroupedHere(window) ? QString() : fieldIn(window)->name); },
        .available = canCount,
        .checked = [&window] { return isGroupedHere(window); }});
}

void addLook(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto onColumn = [&window] { return fieldIn(window) != nullptr; };
    commands.add({.id = QStringLiteral("column.fit"),
        .text = CommandsWords::tr("Fit the width of the column"),
        .group = group,
        .run = [&window] { window.listPage()->grid().fitWidth(fieldIn(window)->name); },
        .available = onColumn});
    commands.add({.id = QStringLiteral("column.hide"),
        .text = CommandsWords::tr("Hide the column"),
        .group = group,
        .run = [&window] { hideColumn(window.listPage()->shown(), fieldIn(window)->name); },
        .available = [&window] { return fieldIn(window) && window.listPage()->shown().columns().size() > 1; }});
}

} // namespace

void addColumnCommands(MainWindow& window)
{
    addOrder(window);
    addValues(window);
    addLook(window);
}

} // namespace crm
