#pragma once

#include "core/store/changes.h"

namespace crm {

/// What is to become of one of many records.
struct RecordUpdate {
    qint64 record = 0;
    Values values;
};

/// Why one of many records was left as it is.
struct Refusal {
    qint64 record = 0;
    QString number;
    QString title;
    QString reason;
};

/// The verbs of Changes for many records of one module at once, some thousand at a call: what each does and refuses is the same, with
/// prepared statements and the journal written in runs. One record that is refused is left as it is and named; an error is of the whole.
/// Whoever holds more records than that slices them, in the order of their ids.
class BulkChanges {
public:
    explicit BulkChanges(Changes& changes) : m_changes(changes), m_tools(changes.m_tools) { }

    using Refusals = Result<QList<Refusal>>;

    Refusals update(const Module& module, const QList<RecordUpdate>& updates, Author author);
    Refusals remove(const Module& module, const QList<qint64>& ids);
    /// Brings deleted records back. What they refer to is the caller's to have looked at.
    Result<> restore(const Module& module, const QList<RecordUpdate>& wholes);
    /// Makes the records' twins and words anew where they do not fit their values, and answers how many records had such. No step, for
    /// people see the same before and after.
    Result<qint64> mendTwins(const Module& module, const QList<qint64>& ids);
    /// Answers the links that were not made, for one of the ends is gone.
    Result<QList<Link>> link(const QList<Link>& links);
    Result<> unlink(const QList<Link>& links);
    /// From the records and to them.
    Result<QList<Link>> linksOf(const QList<qint64>& ids) const;

    enum class Words { Read, Left }; ///< whether titles and words are read, too
    enum class Empty { Kept, Left }; ///< whether the values have those that are null
    /// The records with the given columns, twins among them; those that are gone are left out.
    Result<QHash<qint64, Record>> read(const Module& module, const QList<qint64>& ids, const QStringList& columns,
        Words words = Words::Read, Empty empty = Empty::Kept) const;
    /// Who refers to the records: record to those that do.
    Result<QMultiHash<qint64, qint64>> referrers(const Module& module, const QList<qint64>& ids) const;

private:
    struct Work; ///< what a call of update() gathers

    struct Needed {
        QStringList columns;
        bool words = false;
    };
    /// What update() has to read of each record.
    Needed needed(const Module& module, const QList<RecordUpdate>& updates) const;
    enum class Deed { Done, Tried }; ///< tried: judged only, nothing is written
    Refusals updateOrTry(const Module& module, const QList<RecordUpdate>& updates, Author author, Deed deed);
    Result<Values> judged(const Module& module, const Record& current, const Values& values, Author author, Work& work) const;
    Result<QVariant> judgedField(
        const Field& field, const Module& module, const QVariant& value, Author author, qint64 id, Work& work) const;
    Result<> write(const Module& module, const Record& current, const Values& changed, Work& work);
    Result<> writeWords(const Module& module, const Record& current, const Values& whole, Work& work);

    Result<QSet<qint64>> neededByOthers(const Module& module, const QList<qint64>& ids, QList<Refusal>& refused) const;
    /// What has to let go of the records, module by module. Those that are leaving themselves need not.
    struct Released {
        const Module* module = nullptr;
        const Field* field = nullptr;
        QList<RecordUpdate> updates;
        QHash<qint64, qint64> targets; ///< referring record to the one it names
    };
    Result<QList<Released>> releasesOf(const Module& module, const QSet<qint64>& ids) const;
    Result<QSet<qint64>> heldByOthers(const Module& module, const QSet<qint64>& ids, QList<Refusal>& refused);
    /// Puts the records into the refusals, by name.
    Result<> tell(const Module& module, const QHash<qint64, QString>& reasons, QList<Refusal>& refused) const;
    Result<> release(const Module& module, const QSet<qint64>& ids);
    Result<> unlinkAll(const QList<qint64>& ids);
    Result<> take(const Module& module, const QList<qint64>& ids);
    Result<> putBack(const Module& module, const QList<RecordUpdate>& wholes);
    Result<QHash<qint64, QString>> modulesOf(const QList<Link>& links) const;
    Result<> logAll(const QList<RecordChange>& changes);

    Changes& m_changes;
    const Changes::Tools& m_tools;
};

} // namespace crm
