#include "ui/shell/bulkactions.h"

#include "ui/bulk/masseditdialog.h"
#include "ui/bulk/tagdialog.h"
#include "ui/bulk/tagsdialog.h"
#include "ui/parts/jobdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/workarea.h"

#include <QPointer>

namespace crm {

namespace {

constexpr qsizetype refusalsTold = 3;

/// Starring what is starred takes the star away: as the first of the records has it.
Result<MassReport> toggled(Workspace& workspace, const RecordSelection& selection, const JobControl& control)
{
    const QString star = QStringLiteral("star");
    const auto ids = idsOf(selection, workspace.reader());
    if (!ids)
        return ids.error();
    const auto first = workspace.reader().records(*workspace.catalogue().module(selection.module), ids->mid(0, 1), {star});
    if (!first)
        return first.error();
    const bool isStarred = !first->isEmpty() && first->first().value(star).toBool();
    return MassEdit(workspace).star(selection, isStarred ? MassEdit::Star::Off : MassEdit::Star::On, control);
}

} // namespace

BulkActions::BulkActions(WorkArea& work) : QObject(&work), m_work(work) { }

void BulkActions::editFields()
{
    const RecordSelection chosen = m_work.page()->chosen();
    auto* dialog = new MassEditDialog(
        m_work.desk(), m_work.desk().module(chosen.module), m_work.page()->chosenAmount(), MassEditDialog::Purpose::EditFields, &m_work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MassEditDialog::chosen, this, [this, chosen](const Values& values) {
        run(tr("Changing the records…"), [chosen, values](Workspace& workspace, const JobControl& control) {
            return MassEdit(workspace).edit(chosen, values, control);
        });
    });
    dialog->open();
}

void BulkActions::assign()
{
    const RecordSelection chosen = m_work.page()->chosen();
    auto* dialog = new MassEditDialog(
        m_work.desk(), m_work.desk().module(chosen.module), m_work.page()->chosenAmount(), MassEditDialog::Purpose::Assign, &m_work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MassEditDialog::chosen, this, [this, chosen](const Values& values) {
        const qint64 owner = values.first().toLongLong();
        run(tr("Assigning the records…"), [chosen, owner](Workspace& workspace, const JobControl& control) {
            return MassEdit(workspace).assign(chosen, owner, control);
        });
    });
    dialog->open();
}

void BulkActions::tag()
{
    const RecordSelection chosen = m_work.page()->chosen();
    auto* dialog = new TagDialog(m_work.desk(), chosen, m_work.page()->chosenAmount(), &m_work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagDialog::chosen, this, [this, chosen](const TagOrder& order) {
        run(tr("Tagging the records…"),
            [chosen, order](Workspace& workspace, const JobControl& control) { return MassEdit(workspace).tag(chosen, order, control); });
    });
    connect(dialog, &TagDialog::tagsWanted, this, &BulkActions::keepTags);
    dialog->open();
}

void BulkActions::keepTags()
{
    auto* dialog = new TagsDialog(m_work.desk(), &m_work);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::undoRequested, &m_work.history(), &UndoHistory::undoStep);
    dialog->open();
}

void BulkActions::toggleStar()
{
    run(tr("Changing the stars…"), [chosen = m_work.page()->chosen()](Workspace& workspace, const JobControl& control) {
        return toggled(workspace, chosen, control);
    });
}

void BulkActions::remove()
{
    run(tr("Deleting the records…"), [chosen = m_work.page()->chosen()](Workspace& workspace, const JobControl& control) {
        return MassEdit(workspace).remove(chosen, control);
    });
}

void BulkActions::run(const QString& doing, const Work& work)
{
    auto* waiting = new JobDialog(doing, tr("&Stop"), &m_work);
    waitFor(waiting, [&](const JobControl::Listener& listener) {
        return m_work.desk().database.start(
            this, [work](Workspace& workspace, JobControl& control) { return work(workspace, control); }, listener,
            [this, waiting = QPointer(waiting)](const Result<MassReport>& report) {
                if (waiting)
                    waiting->end();
                tell(report);
            });
    });
}

void BulkActions::tell(const Result<MassReport>& report)
{
    if (!report) {
        m_work.report(report.error());
        return;
    }
    const bool isWhole = report->refusals == 0 && !report->isStopped;
    if (report->step.id == 0 && isWhole) {
        m_work.say({.kind = MessageKind::Information, .text = tr("Nothing had to be changed: the records are so already.")});
        return;
    }
    m_work.say({.kind = isWhole ? MessageKind::Success : MessageKind::Warning,
        .text = outcome(*report),
        .actionText = report->step.id ? tr("Undo") : QString(),
        .act = [this, step = report->step.id] { m_work.history().undoStep(step); }});
}

QString BulkActions::outcome(const MassReport& report) const
{
    QStringList sentences;
    if (report.step.id)
        sentences << report.step.title.shown() + u'.';
    if (report.isStopped)
        sentences << tr("Stopped after %1 of %2; what is done stays.")
                         .arg(m_work.desk().writer.locale().toString(report.done), m_work.desk().writer.locale().toString(report.asked));
    if (report.refusals == 0)
        return sentences.join(u' ');
    QStringList reasons;
    for (const Refusal& refusal : report.refused.mid(0, refusalsTold))
        reasons << QStringLiteral("%1 %2: %3").arg(refusal.number, refusal.title, refusal.reason).simplified();
    const auto refused = static_cast<int>(report.refusals);
    sentences << (report.refusals > reasons.size() ? tr("%Ln record(s) left as they are, among them: %1", nullptr, refused)
                                                   : tr("%Ln record(s) left as they are: %1", nullptr, refused))
                     .arg(reasons.join(QStringLiteral("; ")));
    return sentences.join(u'\n');
}

} // namespace crm
