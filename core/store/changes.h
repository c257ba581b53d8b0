#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/valuereader.h"
#include "core/store/changelog.h"
#include "core/store/record.h"
#include "core/store/recordrow.h"
#include "core/store/session.h"

#include <optional>

namespace crm {

class Database;

/// Who sets the values: what a person may not write (numbers, stamps, traces of a conversion), the program may.
enum class Author { Person, Program };

/// A many-to-many tie between two records.
struct Link {
    qint64 from = 0;
    qint64 to = 0;
    QString kind;
};

/// What is being changed within one step. Given to the body of RecordStore::write(), which owns the transaction.
/// Every verb checks the values by the module's description, keeps twins, title, search and journal in step, and refuses with
/// Validation (values), NotFound (no such record), Conflict (somebody else changed the same field).
class Changes {
public:
    struct Tools {
        const Database& database;
        const Catalogue& catalogue;
        const Session& session;
        const ValueReader& reader;
        const PhoneNumbers& phones;
        ChangeLog& log;
        SearchLog& search;
    };

    Changes(const Tools& tools, Step step);

    /// Answers the new record's id. Absent fields take their defaults; the number is the module's next one.
    Result<qint64> create(const QString& module, const Values& values, Author author = Author::Person);
    /// expectedVersion is what the values were made from: changes of other fields since then merge, of the same ones are a Conflict.
    Result<> update(
        const QString& module, qint64 id, const Values& values, std::optional<int> expectedVersion = {}, Author author = Author::Person);
    /// References to the record from others are emptied in the same step. Refuses whoever others need: an owner, the person who works.
    Result<> remove(const QString& module, qint64 id);
    /// Brings a deleted record back under its old id, number and stamps. Refuses references to records that are gone.
    Result<> restore(const QString& module, qint64 id, const Values& whole);
    /// Gives the record the tags and the star that the values name, as update() does. A tag that nobody has made yet is refused when a
    /// person names it, and made for them when the program does.
    Result<> tie(const Module& module, qint64 id, const Values& ties, Author author);
    Result<> link(const Link& link);
    Result<> unlink(const Link& link);

    /// Keeps bytes once, however many records name them, and answers their SHA-256: what an Image field holds. No change of a record, so
    /// no step; bytes are never taken out again, for a deleted record comes back with its picture.
    Result<QString> keepBlob(const QByteArray& bytes);

    /// For bulk writers: reserves numbers and tells the journal of records that they have put in by themselves.
    Result<qint64> reserveNumbers(const Module& module, qint64 amount);
    Result<> noteCreated(const QString& module, qint64 first, qint64 last);

    Result<Record> record(const QString& module, qint64 id) const;
    Result<QList<Link>> linksOf(qint64 record) const;
    QString titleOf(const Module& module, const Values& whole) const { return row(module).title(whole); }
    const Session& session() const { return m_tools.session; }
    const Catalogue& catalogue() const { return m_tools.catalogue; }
    const Step& step() const { return m_step; }
    bool isEmpty() const { return m_step.id == 0; }
    /// How many records the step's title is to tell of. Nothing when there is no step yet.
    Result<> setAmount(int amount);
    bool hasOtherWork() const { return m_hasOtherWork; } ///< beside the step, which nobody has to take back

    /// What is remembered of the step so far, to go back to when a part of it fails.
    struct Progress {
        Step step;
        QList<qint64> touched;
        QSet<QString> modules;
    };
    Progress progress() const { return {m_step, m_touched, m_modules}; }
    void rewind(const Progress& progress);

    /// Ids of the records touched so far, at most a few hundred, for those who show them.
    const QList<qint64>& touched() const { return m_touched; }
    const QSet<QString>& modules() const { return m_modules; }

private:
    friend class BulkChanges; // the same verbs for many records at once

    struct Update {
        const Module& module;
        Record before;
        Values changed;
    };

    /// The values of fields without a column, taken out of the others.
    static Values takenTies(const Module& module, Values& values);
    /// The stored form as the database gives it back, so that comparing before and after is comparing like with like.
    static QVariant stored(const Field& field, const QVariant& value);
    /// One refusal for all fields at once, so that a person mends them in one go.
    static Error refusal(QList<Error> refused);
    /// How a link stands in the journal, under the record it starts at.
    static Values endOf(const Link& link);
    /// The whole of a record that is taken out; what is empty need not be said.
    static Values filled(const Values& values);

    Result<const Module*> moduleOf(const QString& name) const;
    RecordRow row(const Module& module) const;
    Result<> ensureStep();
    Result<> append(const RecordChange& change, const QString& searchBefore, const QString& searchAfter);

    Result<Values> withDefaults(const Module& module, Values values, Author author);
    Result<Values> checked(const Module& module, const Values& values, Author author, qint64 id) const;
    Result<> checkField(const Field& field, const Module& module, const QVariant& value, Author author, qint64 id) const;
    Result<> checkWhole(const Module& module, const Values& whole) const;
    Result<> checkUnique(const Module& module, const Field& field, const QVariant& value, qint64 id) const;
    Result<> checkReference(const Module& module, const Field& field, const QVariant& value) const;
    Result<> checkTags(const Field& field, const QVariant& value) const;
    Result<> checkImage(const Field& field, const QVariant& value) const;
    Result<QString> moduleOfRecord(qint64 id) const;
    /// The values without those that only others have changed since the version; a Conflict when both have changed one.
    Result<Values> withoutOthers(const Record& current, const Module& module, Values values, int expectedVersion) const;
    Result<> apply(Update update);
    Result<> setTags(qint64 id, const QStringList& names, Author author);
    Result<qint64> knownTag(const QString& name) const; ///< 0 when there is none
    Result<qint64> tagNamed(const QString& name, Author author);
    Result<qint64> makeTag(const QString& name);
    Result<QList<qint64>> referring(const Module& module, const Field& field, qint64 id) const;
    Result<> releaseReferences(const QString& module, qint64 id);
    void note(const QString& module, qint64 id);

    Tools m_tools;
    Step m_step;
    QList<qint64> m_touched;
    QSet<QString> m_modules;
    mutable QHash<QString, qint64> m_tags; ///< by folded name: those that were asked for
    bool m_hasOtherWork = false;
};

} // namespace crm
