#include "core/journal/undo.h"

#include <QCoreApplication>

namespace crm {

namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Journal", text); }

    bool isStamp(const QString& field)
    {
        return field == QLatin1String("modified_at") || field == QLatin1String("modified_by");
    }

    /// The title of the step that takes another back. Undoing an undo is a redo of what that one had undone, and is called so.
    StepTitle titleOf(const Step& step)
    {
        const char* text = step.kind == StepKind::Undo ? QT_TRANSLATE_NOOP("Step", "Redo: %1") : QT_TRANSLATE_NOOP("Step", "Undo: %1");
        const bool isTakingBack = step.kind == StepKind::Undo || step.kind == StepKind::Redo;
        return {QLatin1String(text), isTakingBack ? step.title.arguments : QStringList {step.title.shown()}};
    }

} // namespace

Undo::Undo(RecordStore& store, const Journal& journal, const Catalogue& catalogue)
    : m_store(store), m_journal(journal), m_catalogue(catalogue)
{
}

Result<UndoReport> Undo::undoLast(qint64 person)
{
    const auto step = m_journal.lastUndoable(person);
    return step ? undo(step->id) : Result<UndoReport>(step.error());
}

Result<UndoReport> Undo::redoLast(qint64 person)
{
    const auto step = m_journal.lastRedoable(person);
    return step ? undo(step->id) : Result<UndoReport>(step.error());
}

Result<UndoReport> Undo::undo(qint64 id)
{
    const auto step = m_journal.step(id);
    if (!step)
        return step.error();
    if (step->undoneBy)
        return Error {Error::Conflict, tr("Step %1 has been taken back already.").arg(id)};
    UndoReport report {.committed = {}, .undone = *step, .kept = {}};
    const StepKind kind = step->kind == StepKind::Undo ? StepKind::Redo : StepKind::Undo;
    const auto committed = m_store.write(
        titleOf(*step), [&](Changes& changes) { return takeBack(*step, changes, report); }, {.kind = kind, .undoes = id});
    if (!committed)
        return committed.error();
    report.committed = *committed;
    return report;
}

Result<> Undo::takeBack(const Step& step, Changes& changes, UndoReport& report) const
{
    const auto made = m_journal.changesOf(step.id);
    if (!made)
        return made.error();
    for (auto change = made->crbegin(); change != made->crend(); ++change) {
        if (const auto done = takeBackChange(*change, changes, report); !done)
            return done;
    }
    const auto runs = m_journal.createdBy(step.id);
    if (!runs)
        return runs.error();
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        if (const auto done = takeBackCreation(*run, step, changes, report); !done)
            return done;
    }
    if (changes.isEmpty())
        return Error {Error::Conflict, tr("“%1” cannot be taken back: all of it was changed since.").arg(step.title.shown())};
    return mark(step, changes);
}

Result<> Undo::mark(const Step& step, const Changes& changes) const
{
    // Redoing makes the step that had been undone stand again, so that it can be undone again.
    if (step.kind == StepKind::Undo && step.undoes) {
        if (const auto done = m_journal.markUndone(*step.undoes, 0); !done)
            return done;
    }
    return m_journal.markUndone(step.id, changes.step().id);
}

Result<> Undo::takeBackChange(const RecordChange& change, Changes& changes, UndoReport& report) const
{
    const auto linkOf = [&](const Values& values) {
        return Link {change.record, values.value(QStringLiteral("to")).toLongLong(), values.value(QStringLiteral("kind")).toString()};
    };
    switch (change.action) {
    case RecordChange::Action::Update:
        return takeBackUpdate(change, changes, report);
    case RecordChange::Action::Delete:
        return changes.restore(change.module, change.record, change.before);
    case RecordChange::Action::Restore:
        return changes.remove(change.module, change.record);
    case RecordChange::Action::Link:
        return changes.unlink(linkOf(change.after));
    case RecordChange::Action::Unlink:
        return changes.link(linkOf(change.before));
    case RecordChange::Action::Create:
        break;
    }
    return {};
}

Result<> Undo::takeBackUpdate(const RecordChange& change, Changes& changes, UndoReport& report) const
{
    const auto current = changes.record(change.module, change.record);
    if (!current) {
        if (current.error().kind != Error::NotFound)
            return current.error();
        report.kept.append({change.record, {}, tr("it has been deleted since")});
        return {};
    }
    Values back;
    QStringList kept;
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        if (isStamp(it.key()))
            continue;
        if (current->value(it.key()) == it.value())
            back.insert(it.key(), change.before.value(it.key()));
        else
            kept << m_catalogue.module(change.module)->field(it.key())->label.in(changes.session().language);
    }
    if (!kept.isEmpty())
        report.kept.append({change.record, current->title, tr("changed since: %1").arg(kept.join(QStringLiteral(", ")))});
    if (back.isEmpty())
        return {};
    // Wholly taken back, the record is as it was, stamps included.
    if (kept.isEmpty() && current->version == change.version) {
        for (const QString& stamp : {QStringLiteral("modified_at"), QStringLiteral("modified_by")})
            back.insert(stamp, change.before.value(stamp));
    }
    return changes.update(change.module, change.record, back, {}, Author::Program);
}

Result<> Undo::takeBackCreation(const CreatedRun& run, const Step& step, Changes& changes, UndoReport& report) const
{
    for (qint64 id = run.last; id >= run.first; --id) {
        const auto record = changes.record(run.module, id);
        if (!record && record.error().kind == Error::NotFound)
            continue;
        if (!record)
            return record.error();
        if (const auto done = removeCreated(*record, step, changes, report); !done)
            return done;
    }
    return {};
}

Result<> Undo::removeCreated(const Record& record, const Step& step, Changes& changes, UndoReport& report) const
{
    const auto changed = m_journal.isChangedSince(record.id, step.id);
    if (!changed)
        return changed.error();
    if (*changed) {
        report.kept.append({record.id, record.title, tr("changed since")});
        return {};
    }
    const auto used = changes.isReferredTo(record.module, record.id);
    if (!used)
        return used.error();
    if (*used) {
        report.kept.append({record.id, record.title, tr("other records refer to it")});
        return {};
    }
    return changes.remove(record.module, record.id);
}

} // namespace crm
