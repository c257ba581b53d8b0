#include "ui/shell/savedviewcommands.h"

#include "ui/filter/filterpanel.h"
#include "ui/list/listpage.h"
#include "ui/list/shownview.h"
#include "ui/list/viewbar.h"
#include "ui/list/viewshelf.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addKeeping(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto isModified = [&window] { return window.listPage() && window.listPage()->shown().isModified(); };
    commands.add({.id = QStringLiteral("view.save"),
        .text = CommandsWords::tr("&Save the view"),
        .icon = QStringLiteral("save"),
        .shortcuts = {QKeySequence::Save},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.listPage()->views().save(); },
        .available = isModified});
    commands.add({.id = QStringLiteral("view.saveAs"),
        .text = CommandsWords::tr("Save the view &as…"),
        .icon = QStringLiteral("save"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.listPage()->views().saveAs(); },
        .available = [&window] { return window.listPage() != nullptr; }});
    commands.add({.id = QStringLiteral("view.reset"),
        .text = CommandsWords::tr("Reset the &view"),
        .icon = QStringLiteral("undo"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { window.listPage()->shown().reset(); },
        .available = isModified});
}

void addManaging(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto isOwn = [&window] { return window.listPage() && window.listPage()->shelf().isOwn(); };
    commands.add({.id = QStringLiteral("view.rename"),
        .text = CommandsWords::tr("Rename the view…"),
        .icon = QStringLiteral("edit"),
        .group = group,
        .run = [&window] { window.listPage()->views().rename(); },
        .available = isOwn});
    commands.add({.id = QStringLiteral("view.share"),
        .text = CommandsWords::tr("The view is for everybody"),
        .icon = QStringLiteral("users"),
        .group = group,
        .run = [&window] { window.listPage()->shelf().setShared(!window.listPage()->shown().saved().isShared); },
        .available = isOwn,
        .checked = [isOwn, &window] { return isOwn() && window.listPage()->shown().saved().isShared; }});
    commands.add({.id = QStringLiteral("view.makeStandard"),
        .text = CommandsWords::tr("Open the list with this view"),
        .icon = QStringLiteral("done"),
        .group = group,
        .run = [&window] { window.listPage()->shelf().makeStandard(); },
        .available = [&window] { return window.listPage() != nullptr; }});
    commands.add({.id = QStringLiteral("view.delete"),
        .text = CommandsWords::tr("Delete the view"),
        .icon = QStringLiteral("delete"),
        .group = group,
        .run = [&window] { window.listPage()->views().remove(); },
        .available = isOwn});
}

} // namespace

void addSavedViewCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("View");
    const auto onList = [&window] { return window.listPage() != nullptr; };
    commands.add({.id = QStringLiteral("view.choose"),
        .text = CommandsWords::tr("&Choose a view…"),
        .icon = QStringLiteral("visible"),
        .shortcuts = {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_V)},
        .group = group,
        .run = [&window] { window.listPage()->views().choose(); },
        .available = onList});
    commands.add({.id = QStringLiteral("view.filter"),
        .text = CommandsWords::tr("&Filter…"),
        .icon = QStringLiteral("filter"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        .group = group,
        .run = [&window] { window.listPage()->setFilterPanelShown(window.listPage()->filterPanel().isHidden()); },
        .available = onList,
        .checked = [onList, &window] { return onList() && !window.listPage()->filterPanel().isHidden(); }});
    addKeeping(window);
    addManaging(window);
}

} // namespace crm
