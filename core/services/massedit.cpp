#include "core/services/massedit.h"

#include "core/store/ties.h"

#include <QCoreApplication>

namespace crm {

namespace {

// Less than a third of a second each, so that nobody waits for the file; more would win little.
constexpr qsizetype batchSize = 4'000;
constexpr qsizetype refusalsKept = 100;

struct MassWords {
    Q_DECLARE_TR_FUNCTIONS(MassEdit)
};

QList<Link> linksTo(const QList<qint64>& tags, const QList<qint64>& records)
{
    QList<Link> links;
    for (const qint64 record : records) {
        for (const qint64 tag : tags)
            links.append({record, tag, ties::tagKind});
    }
    return links;
}

BulkChanges::Refusals refusalsOf(const Result<QList<Link>>& gone, bool isFrom)
{
    if (!gone)
        return gone.error();
    QList<Refusal> refused;
    for (const Link& link : *gone)
        refused.append({isFrom ? link.from : link.to, {}, {}, MassWords::tr("the record or the tag has been deleted")});
    return refused;
}

} // namespace

Result<MassReport> MassEdit::edit(const RecordSelection& selection, const Values& values, const JobControl& control)
{
    return write(selection, QT_TRANSLATE_N_NOOP("Step", "Edit %n record(s)"), values, control);
}

Result<MassReport> MassEdit::assign(const RecordSelection& selection, qint64 owner, const JobControl& control)
{
    return write(selection, QT_TRANSLATE_N_NOOP("Step", "Assign %n record(s)"), {{QStringLiteral("owner"), owner}}, control);
}

Result<MassReport> MassEdit::write(const RecordSelection& selection, const char* title, const Values& values, const JobControl& control)
{
    const Module& module = *m_workspace.catalogue().module(selection.module);
    return run(
        selection, title,
        [&](BulkChanges& changes, const QList<qint64>& ids) {
            QList<RecordUpdate> updates;
            updates.reserve(ids.size());
            for (const qint64 id : ids)
                updates.append({id, values});
            return changes.update(module, updates, Author::Person);
        },
        control);
}

Result<MassReport> MassEdit::tag(const RecordSelection& selection, const TagOrder& order, const JobControl& control)
{
    return run(
        selection, QT_TRANSLATE_N_NOOP("Step", "Tag %n record(s)"),
        [&](BulkChanges& changes, const QList<qint64>& ids) -> BulkChanges::Refusals {
            if (const auto done = changes.unlink(linksTo(order.remove, ids)); !done)
                return done.error();
            return refusalsOf(changes.link(linksTo(order.add, ids)), true);
        },
        control);
}

Result<MassReport> MassEdit::star(const RecordSelection& selection, Star star, const JobControl& control)
{
    const qint64 person = m_workspace.session().person;
    const bool isOne = !selection.query && selection.ids.size() == 1;
    return run(
        selection, star == Star::On ? QT_TRANSLATE_N_NOOP("Step", "Star %n record(s)") : QT_TRANSLATE_N_NOOP("Step", "Unstar %n record(s)"),
        [&](BulkChanges& changes, const QList<qint64>& ids) -> BulkChanges::Refusals {
            QList<Link> links;
            for (const qint64 id : ids)
                links.append({person, id, ties::starKind});
            if (star == Star::On)
                return refusalsOf(changes.link(links), false);
            const auto done = changes.unlink(links);
            return done ? BulkChanges::Refusals(QList<Refusal>()) : BulkChanges::Refusals(done.error());
        },
        control, isOne ? StepKind::Mark : StepKind::Change);
}

Result<MassReport> MassEdit::remove(const RecordSelection& selection, const JobControl& control)
{
    const Module& module = *m_workspace.catalogue().module(selection.module);
    return run(
        selection, QT_TRANSLATE_N_NOOP("Step", "Delete %n record(s)"),
        [&](BulkChanges& changes, const QList<qint64>& ids) { return changes.remove(module, ids); }, control);
}

Result<MassReport> MassEdit::run(
    const RecordSelection& selection, const char* title, const Batch& batch, const JobControl& control, StepKind kind)
{
    const auto ids = idsOf(selection, m_workspace.reader());
    if (!ids)
        return ids.error();
    MassReport report;
    report.asked = ids->size();
    const Step begun{.kind = kind, .title = {QLatin1String(title), {}, 0}};
    for (qsizetype at = 0; at < ids->size(); at += batchSize) {
        report.isStopped = control.isCancelled();
        if (report.isStopped)
            return report;
        const QList<qint64> part = ids->mid(at, batchSize);
        if (const auto done = writeBatch(report, begun, part, batch); !done)
            return stopped(report, done.error());
        report.done += part.size();
        control.report({report.done, report.asked});
    }
    return report;
}

Result<> MassEdit::writeBatch(MassReport& report, const Step& begun, const QList<qint64>& ids, const Batch& batch)
{
    QList<Refusal> refused;
    const auto body = [&](Changes& changes) -> Result<> {
        BulkChanges bulk(changes);
        const auto answer = batch(bulk, ids);
        if (!answer)
            return answer.error();
        refused = *answer;
        // With each batch, so that the title tells what was done, and no more, however it ends: stopped, failed, or killed.
        return changes.setAmount(static_cast<int>(report.done + ids.size() - report.refusals - refused.size()));
    };
    // One record is what a person clicks at, and waits for.
    const Patience patience = report.asked == 1 ? Patience::Person : Patience::Job;
    const auto done = report.step.id ? m_workspace.store().writeMore(report.step, body, patience)
                                     : m_workspace.store().write(begun.title, body, {.kind = begun.kind, .patience = patience});
    if (!done)
        return done.error();
    report.step = done->step;
    report.refusals += refused.size();
    report.refused << refused.mid(0, refusalsKept - report.refused.size());
    return {};
}

Error MassEdit::stopped(const MassReport& report, const Error& reason) const
{
    if (report.step.id == 0 || reason.kind == Error::Cancelled) // somebody has taken back what was done before
        return reason;
    return {reason.kind,
        MassWords::tr("It stopped after %1 of %2 records: %3 What was done before stays, as step %4; Undo takes it back.")
            .arg(report.done)
            .arg(report.asked)
            .arg(reason.message)
            .arg(report.step.id)};
}

} // namespace crm
