#include "core/journal/undo.h"

#include "core/journal/takeback.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

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

} // namespace

Undo::Undo(RecordStore& store, const Journal& journal, const Catalogue& catalogue)
    : m_store(store)
    , m_journal(journal)
    , m_catalogue(catalogue)
{
}

Result<UndoReport> Undo::undoLast(qint64 person, const UndoProgress& progress)
{
    const auto step = m_journal.lastUndoable(person);
    return step ? undo(step->id, progress) : Result<UndoReport>(step.error());
}

Result<UndoReport> Undo::redoLast(qint64 person, const UndoProgress& progress)
{
    const auto step = m_journal.lastRedoable(person);
    return step ? undo(step->id, progress) : Result<UndoReport>(step.error());
}

Result<UndoReport> Undo::undo(qint64 id, const UndoProgress& progress)
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
    bool isInVain = false;
    const StepKind kind = step->kind == StepKind::Undo ? StepKind::Redo : StepKind::Undo;
    const auto committed = m_store.write(titleOf(*step),
        [&](Changes& changes) -> Result<> {
            // Asked again now that nobody else can write: two people may press undo at once.
            const auto now = m_journal.step(id);
            if (now && now->undoneBy)
                return takenBackAlready(id);
            if (const auto done = TakeBack(m_journal, m_catalogue, changes, report).run(progress); !done)
                return done;
            isInVain = changes.isEmpty();
            return isInVain ? Result<>() : mark(*step, changes);
        },
        {.kind = kind, .undoes = id});
    if (!committed)
        return committed.error();
    if (isInVain) {
        // Else undo would be stuck on it for ever, and never come to the steps before.
        if (const auto done = m_journal.giveUp(id); !done)
            return done.error();
        return Error{Error::Conflict, JournalWords::tr("“%1” cannot be taken back: all of it was changed since.").arg(step->title.shown())};
    }
    report.committed = *committed;
    return report;
}

Result<> Undo::mark(const Step& step, const Changes& changes) const
{
    if (const auto done = m_journal.markUndone(step.id, changes.step().id); !done)
        return done;
    // What it all began with: an undo takes that back once more, a redo makes it stand again.
    Step origin = step;
    while (origin.undoes) {
        const auto before = m_journal.step(*origin.undoes);
        if (!before)
            return before.error();
        origin = *before;
    }
    if (origin.id == step.id)
        return {};
    return m_journal.markUndone(origin.id, step.kind == StepKind::Undo ? 0 : changes.step().id);
}

} // namespace crm
