#include "ui/shell/duplicatecommands.h"

#include "ui/duplicates/duplicatesdialog.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/workarea.h"

#include <QCoreApplication>

namespace crm {

namespace {

/// More columns than these cannot be compared by eye.
constexpr qsizetype mostMerged = 10;

struct CommandsWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void sayMerged(WorkArea& work, const Committed& committed)
{
    work.say({.kind = MessageKind::Success,
        .text = committed.step.title.shown() + u'.',
        .actionText = CommandsWords::tr("Undo"),
        .act = [&work, step = committed.step.id] { work.history().undoStep(step); }});
}

void merge(WorkArea& work)
{
    const Page::Selection chosen = work.page()->selection();
    work.whenSaved([&work, chosen] {
        auto* dialog = new MergeDialog(work.desk(), chosen.module, chosen.records, &work);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &MergeDialog::merged, &work, [&work](const Committed& committed) { sayMerged(work, committed); });
        dialog->open();
    });
}

void showDuplicates(WorkArea& work)
{
    auto* dialog = new DuplicatesDialog(work.desk(), work.page()->module(), &work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &DuplicatesDialog::merged, &work, [&work](const Committed& committed) { sayMerged(work, committed); });
    dialog->open();
}

} // namespace

void addDuplicateCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString group = CommandsWords::tr("Records");
    commands.add({.id = QStringLiteral("record.merge"),
        .text = CommandsWords::tr("&Merge…"),
        .icon = QStringLiteral("merge"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        .context = CommandContext::List,
        .group = group,
        .run = [&window] { merge(*window.work()); },
        .available =
            [&window] { return window.listPage() && window.actions()->selected() > 1 && window.actions()->selected() <= mostMerged; }});
    commands.add({.id = QStringLiteral("record.duplicates"),
        .text = CommandsWords::tr("Find &duplicates…"),
        .icon = QStringLiteral("duplicate"),
        .group = group,
        .run = [&window] { showDuplicates(*window.work()); },
        .available = [&window] { return window.actions() && window.actions()->isPageShown(); }});
}

} // namespace crm
