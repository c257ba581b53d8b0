#include "ui/shell/tabcommands.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/pagetab.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

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

} // namespace crm
