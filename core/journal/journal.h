#pragma once

#include "core/schema/catalogue.h"
#include "core/store/changelog.h"
#include "core/store/session.h"

namespace crm {

class Database;

/// One line of a record's history or of a step: who did what, when.
struct HistoryEntry {
    Step step;
    RecordChange change;
    QString recordTitle; ///< today's title, or the last one of a deleted record
};

/// A run of records that a step made.
struct CreatedRun {
    QString module;
    qint64 first = 0;
    qint64 last = 0;
};

/// The journal: writes what the store tells it, and reads it back for history, undo and the change feed.
/// Owns the open run of created ids; refuses nothing of its own.
class Journal : public ChangeLog {
public:
    Journal(const Database& database, const Catalogue& catalogue);

    Result<qint64> begin(const Step& step) override;
    Result<bool> isTakenBack(qint64 step) override;
    Result<> setAmount(qint64 step, int amount) override;
    Result<> append(qint64 step, const RecordChange& change) override;
    Result<> appendAll(qint64 step, const QList<RecordChange>& changes) override;
    Result<> appendCreated(qint64 step, const QString& module, qint64 first, qint64 last) override;
    Result<> end(qint64 step) override;
    void discard() override;
    Result<Values> valuesAt(qint64 record, int version) override;
    Result<int> lastVersion(qint64 record) override;
    Result<QHash<qint64, int>> lastVersions(const QList<qint64>& records) override;

    /// Newest first.
    Result<QList<Step>> steps(int limit, qint64 before = 0) const;
    Result<Step> step(qint64 id) const;
    /// The last step that undo, or redo, would take back; Error::NotFound when there is none.
    Result<Step> lastUndoable(qint64 person) const;
    Result<Step> lastRedoable(qint64 person) const;
    /// In the order they were made.
    Result<QList<RecordChange>> changesOf(qint64 step) const;
    /// Newest first, those whose ids are below.
    Result<QList<RecordChange>> changesBefore(qint64 step, qint64 before, int limit) const;
    Result<qint64> amountOf(qint64 step) const; ///< how many records it changed, made or tied
    Result<QList<CreatedRun>> createdBy(qint64 step) const;
    /// Newest first, with what happened to the records that were merged into this one.
    Result<QList<HistoryEntry>> history(qint64 record) const;
    Result<qint64> lastStep() const;
    Result<qint64> lastChange() const;
    /// Records that were deleted after the change of this id, whether or not they came back.
    Result<QSet<qint64>> deletedSince(qint64 change) const;
    /// Those of the records, which the step has made or brought back, that others which still stand have changed since. Undos and redos
    /// only move between what steps have made.
    Result<QSet<qint64>> changedSince(const QList<qint64>& records, qint64 step) const;
    /// The ties from the records that other steps which still stand have made or cut after the change of this id.
    Result<QList<RecordChange>> tiesSince(const QList<qint64>& records, qint64 change, qint64 step) const;
    /// The last change of any other step; 0 when there is none.
    Result<qint64> lastChangeBesides(qint64 step) const;
    /// Of the records: those that are there, and those that come back when the step is taken back.
    Result<QSet<qint64>> thereOrComingBack(const QSet<qint64>& records, qint64 step) const;
    Result<QString> titleOf(qint64 record) const; ///< empty when it is gone
    /// Part of the transaction that takes the step back: by is the step that does it; 0 when that was itself taken back.
    Result<> markUndone(qint64 step, qint64 by) const;
    /// Nothing of the step can be taken back: undo passes over it from now on, though it stands. In a transaction of its own.
    Result<> giveUp(qint64 step) const;

private:
    Result<> flushRun();
    Result<QList<Step>> readSteps(const QString& where, const QVariantList& values, int limit) const;
    Result<Step> onlyStep(const QString& where, const QVariantList& values, const QString& whenNone) const;
    Result<QList<RecordChange>> readChanges(const QString& where, const QVariantList& values) const;
    Result<QList<HistoryEntry>> changesOfRecord(qint64 record) const;
    Result<QList<HistoryEntry>> creationOf(qint64 record) const;
    Result<QList<qint64>> mergedInto(const QList<HistoryEntry>& changes) const;

    const Database& m_database;
    const Catalogue& m_catalogue;
    CreatedRun m_run;
    qint64 m_runStep = 0;
};

} // namespace crm
