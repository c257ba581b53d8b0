#pragma once

#include "core/journal/journal.h"
#include "core/store/recordstore.h"

namespace crm {

/// Something that an undo left as it is, because somebody has changed it since.
struct Kept {
    qint64 record = 0;
    QString title;
    QString reason;
};

struct UndoReport {
    Committed committed;
    Step undone;
    QList<Kept> kept;
};

/// Takes steps back by writing their inverse as a new step, and redoes by taking that one back.
/// Refuses to overwrite what was changed since: such fields and records are kept and named in the report.
class Undo {
public:
    Undo(RecordStore& store, const Journal& journal, const Catalogue& catalogue);

    /// Error::NotFound when there is no such step, Error::Conflict when nothing of it can be taken back.
    Result<UndoReport> undo(qint64 step);
    Result<UndoReport> undoLast(qint64 person);
    Result<UndoReport> redoLast(qint64 person);

private:
    Result<> takeBack(const Step& step, Changes& changes, UndoReport& report) const;
    Result<> takeBackChange(const RecordChange& change, const Step& step, Changes& changes, UndoReport& report) const;
    Result<> takeBackUpdate(const RecordChange& change, Changes& changes, UndoReport& report) const;
    Result<> takeBackDeletion(const RecordChange& change, Changes& changes, UndoReport& report) const;
    Result<> takeBackRestoration(const RecordChange& change, const Step& step, Changes& changes, UndoReport& report) const;
    Result<> takeBackUnlinking(const RecordChange& change, Changes& changes, UndoReport& report) const;
    /// What the fields of the change are to become again; those that cannot are put into the report.
    Result<Values> valuesBefore(const RecordChange& change, const Record& current, Changes& changes, UndoReport& report) const;
    Result<bool> exists(const Field& field, const QVariant& id, qint64 self, Changes& changes) const;
    QString titleOfRecord(const RecordChange& change, Changes& changes) const;
    Result<> takeBackCreation(const CreatedRun& run, const Step& step, Changes& changes, UndoReport& report) const;
    Result<> removeUnlessNeeded(const Record& record, const Step& step, Changes& changes, UndoReport& report) const;
    Result<> mark(const Step& step, const Changes& changes) const;

    RecordStore& m_store;
    const Journal& m_journal;
    const Catalogue& m_catalogue;
};

} // namespace crm
