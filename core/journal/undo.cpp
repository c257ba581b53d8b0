#include "core/journal/undo.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

bool isStamp(const QString& field)
{
    return field == QLatin1String("modified_at") || field == QLatin1String("modified_by");
}

/// The title of the step that takes another back. Undoing an undo is a redo of what that one had undone, and is called so.
StepTitle titleOf(const Step& step)
{
    const char* text = step.kind == StepKind::Undo ? QT_TRANSLATE_NOOP("Step", "Redo: %1") : QT_TRANSLATE_NOOP("Step", "Undo: %1");
    const bool isTakingBack = step.kind == StepKind::Undo || step.kind == StepKind::Redo;
    return {QLatin1String(text), isTakingBack ? step.title.arguments : QStringList{step.title.shown()}};
}

Error takenBackAlready(qint64 step)
{
    return {Error::Conflict, JournalWords::tr("Step %1 has been taken back already.").arg(step)};
}

Link linkOf(const RecordChange& change, const Values& end)
{
    return {change.record, end.value(QStringLiteral("to")).toLongLong(), end.value(QStringLiteral("kind")).toString()};
}

int stampsIn(const Values& values)
{
    return static_cast<int>(std::count_if(values.keyBegin(), values.keyEnd(), isStamp));
}

} // namespace

Undo::Undo(RecordStore& store, const Journal& journal, const Catalogue& catalogue)
    : m_store(store)
    , m_journal(journal)
    , m_catalogue(catalogue)
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
    // By nobody: there was no user yet, and a database without one could not be opened again.
    if (step->person == 0)
        return Error{Error::Conflict,
            JournalWords::tr("“%1” cannot be taken back: a database keeps its first user. Nothing of it needs undoing.")
                .arg(step->title.shown())};
    if (step->undoneBy)
        return takenBackAlready(id);
    UndoReport report{.committed = {}, .undone = *step, .kept = {}};
    const StepKind kind = step->kind == StepKind::Undo ? StepKind::Redo : StepKind::Undo;
    const auto committed = m_store.write(titleOf(*step),
        [&](Changes& changes) -> Result<> {
            // Asked again now that nobody else can write: two people may press undo at once.
            const auto now = m_journal.step(id);
            if (now && now->undoneBy)
                return takenBackAlready(id);
            return takeBack(*step, changes, report);
        },
        {.kind = kind, .undoes = id});
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
        if (const auto done = takeBackChange(*change, step, changes, report); !done)
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
        return Error{Error::Conflict, JournalWords::tr("“%1” cannot be taken back: all of it was changed since.").arg(step.title.shown())};
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

Result<> Undo::takeBackChange(const RecordChange& change, const Step& step, Changes& changes, UndoReport& report) const
{
    switch (change.action) {
    case RecordChange::Action::Update:
        return takeBackUpdate(change, changes, report);
    case RecordChange::Action::Delete:
        return takeBackDeletion(change, changes, report);
    case RecordChange::Action::Restore:
        return takeBackRestoration(change, step, changes, report);
    case RecordChange::Action::Link:
        return changes.unlink(linkOf(change, change.after));
    case RecordChange::Action::Unlink:
        return takeBackUnlinking(change, changes, report);
    case RecordChange::Action::Create:
        break;
    }
    return {};
}

Result<> Undo::takeBackDeletion(const RecordChange& change, Changes& changes, UndoReport& report) const
{
    const Module& module = *m_catalogue.module(change.module);
    Values whole = change.before;
    QStringList lost;
    for (const Field& field : module.fields) {
        if (!field.isReference() || whole.value(field.name).isNull())
            continue;
        const auto there = exists(field, whole.value(field.name), change.record, changes);
        if (!there)
            return there.error();
        if (*there)
            continue;
        whole.insert(field.name, QVariant());
        lost << field.label.in(changes.session().language);
    }
    if (const auto done = changes.restore(change.module, change.record, whole); !done)
        return done;
    if (!lost.isEmpty())
        report.kept.append({change.record, titleOfRecord(change, changes),
            JournalWords::tr("what it named has been deleted since: %1").arg(lost.join(QStringLiteral(", ")))});
    return {};
}

Result<> Undo::takeBackRestoration(const RecordChange& change, const Step& step, Changes& changes, UndoReport& report) const
{
    const auto current = changes.record(change.module, change.record);
    if (!current && current.error().kind == Error::NotFound)
        return {};
    return current ? removeUnlessNeeded(*current, step, changes, report) : Result<>(current.error());
}

Result<> Undo::takeBackUnlinking(const RecordChange& change, Changes& changes, UndoReport& report) const
{
    const auto done = changes.link(linkOf(change, change.before));
    if (done || done.error().kind != Error::NotFound)
        return done;
    report.kept.append(
        {change.record, titleOfRecord(change, changes), JournalWords::tr("a record that it was linked to has been deleted since")});
    return {};
}

Result<bool> Undo::exists(const Field& field, const QVariant& id, qint64 self, Changes& changes) const
{
    if (id == self)
        return true;
    const auto found = changes.record(field.refersTo, id.toLongLong());
    if (!found && found.error().kind != Error::NotFound)
        return found.error();
    return found.hasValue();
}

QString Undo::titleOfRecord(const RecordChange& change, Changes& changes) const
{
    const auto record = changes.record(change.module, change.record);
    return record ? record->title : QString();
}

Result<> Undo::takeBackUpdate(const RecordChange& change, Changes& changes, UndoReport& report) const
{
    const auto current = changes.record(change.module, change.record);
    if (!current) {
        if (current.error().kind != Error::NotFound)
            return current.error();
        report.kept.append({change.record, {}, JournalWords::tr("it has been deleted since")});
        return {};
    }
    auto back = valuesBefore(change, *current, changes, report);
    if (!back || back->isEmpty())
        return back ? Result<>() : Result<>(back.error());
    // Wholly taken back, the record is as it was, stamps included.
    const QString stamp = QStringLiteral("modified_at");
    const bool whole = back->size() + stampsIn(change.after) == change.after.size();
    if (whole && change.after.contains(stamp) && current->value(stamp) == change.after.value(stamp)) {
        for (auto it = change.before.begin(); it != change.before.end(); ++it) {
            if (isStamp(it.key()))
                back->insert(it.key(), *it);
        }
    }
    return changes.update(change.module, change.record, *back, {}, Author::Program);
}

Result<Values> Undo::valuesBefore(const RecordChange& change, const Record& current, Changes& changes, UndoReport& report) const
{
    const Module& module = *m_catalogue.module(change.module);
    Values back;
    QStringList changed;
    QStringList gone;
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        if (isStamp(it.key()))
            continue;
        const Field& field = *module.field(it.key());
        const QVariant before = change.before.value(it.key());
        if (current.value(it.key()) != it.value()) {
            changed << field.label.in(changes.session().language);
            continue;
        }
        const auto there = field.isReference() && !before.isNull() ? exists(field, before, change.record, changes) : Result<bool>(true);
        if (!there)
            return there.error();
        if (*there)
            back.insert(it.key(), before);
        else
            gone << field.label.in(changes.session().language);
    }
    if (!changed.isEmpty())
        report.kept.append({change.record, current.title, JournalWords::tr("changed since: %1").arg(changed.join(QStringLiteral(", ")))});
    if (!gone.isEmpty())
        report.kept.append({change.record, current.title,
            JournalWords::tr("what it named has been deleted since: %1").arg(gone.join(QStringLiteral(", ")))});
    return back;
}

Result<> Undo::takeBackCreation(const CreatedRun& run, const Step& step, Changes& changes, UndoReport& report) const
{
    // Record by record only where one may have to stay; the rest goes at once.
    auto single = changes.tiedWithin(run.module, run.first, run.last);
    if (!single)
        return single.error();
    const auto changed = m_journal.changedSince(run.first, run.last, step.id);
    if (!changed)
        return changed.error();
    single->unite(*changed);
    if (const auto done = changes.removeRun(run.module, run.first, run.last, *single); !done)
        return done;
    QList<qint64> ids(single->begin(), single->end());
    std::sort(ids.begin(), ids.end(), std::greater<>());
    for (const qint64 id : std::as_const(ids)) {
        const auto record = changes.record(run.module, id);
        if (!record && record.error().kind == Error::NotFound)
            continue;
        if (!record)
            return record.error();
        if (const auto done = removeUnlessNeeded(*record, step, changes, report); !done)
            return done;
    }
    return {};
}

Result<> Undo::removeUnlessNeeded(const Record& record, const Step& step, Changes& changes, UndoReport& report) const
{
    const auto changed = m_journal.isChangedSince(record.id, step.id);
    if (!changed)
        return changed.error();
    if (*changed) {
        report.kept.append({record.id, record.title, JournalWords::tr("changed since")});
        return {};
    }
    const auto used = changes.isReferredTo(record.module, record.id);
    if (!used)
        return used.error();
    if (*used) {
        report.kept.append({record.id, record.title, JournalWords::tr("other records refer to it")});
        return {};
    }
    return changes.remove(record.module, record.id);
}

} // namespace crm
