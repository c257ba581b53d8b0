#include "ui/shell/viewcommands.h"

#include "ui/list/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

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

} // namespace crm
