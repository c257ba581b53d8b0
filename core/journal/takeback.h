#pragma once

#include "core/journal/undo.h"
#include "core/store/bulkchanges.h"

namespace crm {

/// The taking back of one step, within the transaction that does it: changes of the same kind go together, some thousand at a time, for
/// one by one they would take a minute for what took two seconds to do. Whatever was changed since stays, and is put into the report.
class TakeBack {
public:
    TakeBack(const Journal& journal, const Catalogue& catalogue, Changes& changes, UndoReport& report);

    /// Error::Cancelled when the listener says so.
    Result<> run(const UndoProgress& progress);

private:
    using Run = QList<RecordChange>; ///< of one action and module, each record once; the last change first

    Result<> takeBackChanges(const UndoProgress& progress);
    Result<> takeBackCreations(const UndoProgress& progress);
    Result<> told(qint64 done, const UndoProgress& progress);
    Result<> takeBackRun(const Run& run);
    Result<> takeBackUpdates(const Run& run);
    Result<> takeBackDeletions(const Run& run);
    Result<> takeBackRestorations(const Run& run);
    Result<> takeBackLinking(const Run& run);
    Result<> takeBackUnlinking(const Run& run);
    Result<QList<Link>> tiesLeftAlone(const Run& run);
    Result<> takeBackCreation(const CreatedRun& run);

    /// What the fields of the change are to become again; those that cannot are put into the report.
    Values valuesBefore(const Module& module, const RecordChange& change, const Record& current, const QSet<qint64>& there);
    void withStamps(Values& back, const RecordChange& change, const Record& current) const;
    /// Of the records that the values name: those that are there, or come back by this very undo.
    Result<QSet<qint64>> namedAndThere(const Module& module, const Run& run) const;
    Result<> removeUnlessNeeded(const Module& module, const QList<qint64>& ids);
    Result<> keepTied(QSet<qint64>& leaving);
    QString labels(const Module& module, const QStringList& fields) const;
    void keep(qint64 record, const QString& reason);
    void keep(qint64 record, const QString& title, const QString& reason);
    void keepRemovedFields(qint64 record, const QString& title, const QStringList& fields);
    void keepOfUnknown(qint64 record, const QString& module);

    const Journal& m_journal;
    const Catalogue& m_catalogue;
    Changes& m_changes;
    BulkChanges m_bulk;
    UndoReport& m_report;
    qint64 m_lastByOthers = 0; ///< of the changes, when the taking back began
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace crm
