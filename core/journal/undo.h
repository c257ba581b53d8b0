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

/// Hears how many of the records are done, and says whether to go on.
using UndoProgress = std::function<bool(qint64 done, qint64 total)>;

/// Takes steps back by writing their inverse as a new step, and redoes by taking that one back: one transaction, so that who stops it has
/// changed nothing. Refuses to overwrite what was changed since: such fields and records are kept and named in the report.
class Undo {
public:
    Undo(RecordStore& store, const Journal& journal, const Catalogue& catalogue);

    /// Error::NotFound when there is no such step, Error::Conflict when nothing of it can be taken back: undoLast() and redoLast() pass
    /// over such a step from then on, while it can still be asked for by its number. Error::Cancelled when the progress says so.
    Result<UndoReport> undo(qint64 step, const UndoProgress& progress = {});
    Result<UndoReport> undoLast(qint64 person, const UndoProgress& progress = {});
    Result<UndoReport> redoLast(qint64 person, const UndoProgress& progress = {});

private:
    Result<> mark(const Step& step, const Changes& changes) const;

    RecordStore& m_store;
    const Journal& m_journal;
    const Catalogue& m_catalogue;
};

} // namespace crm
