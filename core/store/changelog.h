#pragma once

#include "core/base/result.h"
#include "core/store/step.h"

namespace crm {

/// Where the store tells what it changes, within the transaction that changes it. The journal is the one that the program uses.
class ChangeLog {
public:
    virtual ~ChangeLog() = default;

    virtual Result<qint64> begin(const Step& step) = 0;
    /// Whether somebody has taken the step back, or is taking it back, since an earlier transaction began it.
    virtual Result<bool> isTakenBack(qint64 step) = 0;
    /// The number that the step's title tells.
    virtual Result<> setAmount(qint64 step, int amount) = 0;
    virtual Result<> append(qint64 step, const RecordChange& change) = 0;
    virtual Result<> appendAll(qint64 step, const QList<RecordChange>& changes) = 0;
    /// A run of records made one after the other, first and last id included.
    virtual Result<> appendCreated(qint64 step, const QString& module, qint64 first, qint64 last) = 0;
    /// Puts down whatever is held back; called before a commit or a savepoint.
    virtual Result<> end(qint64 step) = 0;
    /// Forgets whatever is held back, for the transaction was rolled back.
    virtual void discard() = 0;

    /// Of the fields that were changed after a version of a record: the values they had at that version.
    virtual Result<Values> valuesAt(qint64 record, int version) = 0;
    /// The highest version that the record ever had; 0 when nothing but its creation is known.
    virtual Result<int> lastVersion(qint64 record) = 0;
    virtual Result<QHash<qint64, int>> lastVersions(const QList<qint64>& records) = 0; ///< the same of many
};

/// How the words of one of many records change: the folded texts that record.search held and holds.
struct WordsChange {
    qint64 record = 0;
    QString before;
    QString after;
};

/// Where the store tells how the words of a record change.
class SearchLog {
public:
    virtual ~SearchLog() = default;

    /// Before and after are the folded texts that record.search held and holds; empty: not found by search.
    virtual Result<> changed(qint64 record, const QString& before, const QString& after) = 0;
    /// The same of many, in the order of their ids.
    virtual Result<> changedAll(const QList<WordsChange>& changes) = 0;
    /// Records first..last were made in bulk and have their texts in record.search.
    virtual Result<> created(qint64 first, qint64 last) = 0;
    /// Records came back in bulk and have their texts in record.search.
    virtual Result<> added(const QList<qint64>& records) = 0;
    /// Records are about to be taken out; record.search still has their texts.
    virtual Result<> removing(const QList<qint64>& records) = 0;
};

} // namespace crm
