#pragma once

#include "core/search/indexmerging.h"
#include "core/search/recordfinder.h"
#include "core/store/changelog.h"

namespace crm {

class Database;

/// The trigram index over the folded words of all records, kept in the transaction of every write.
/// Owns the index's rows, not the words: those stand in record.search, put there by the store.
class SearchIndex : public SearchLog {
public:
    SearchIndex(const Database& database, const Catalogue& catalogue, const Session& session);

    Result<> changed(qint64 record, const QString& before, const QString& after) override;
    Result<> changedAll(const QList<WordsChange>& changes) override;
    Result<> created(qint64 first, qint64 last) override;
    Result<> added(const QList<qint64>& records) override;
    Result<> removing(const QList<qint64>& records) override;

    /// Records in which every word of the text is found, anywhere within their words: titles that start with it first, then, of the
    /// latest some hundred hits, word starts, then the rest; recent first. An empty text finds nothing.
    Result<QList<SearchHit>> find(const SearchQuery& query) const { return m_finder.find(query); }

    /// Goes on with merging what writing has left, a piece of some 20 ms in a transaction of its own; nothing when somebody else is
    /// writing. For moments in which nobody waits. Answers whether it had something to do.
    Result<bool> mergeSome() { return m_merging.some(); }
    /// Of how many pieces the index is; each costs every search a little.
    Result<int> pieces() const;

    /// What the index lacks or has too much, in words; empty when it agrees with the records.
    Result<QStringList> problems() const;
    /// Makes the index anew from record.search. Within a transaction of the caller's.
    Result<> rebuild() const;

private:
    const Database& m_database;
    IndexMerging m_merging;
    mutable RecordFinder m_finder; ///< remembers
};

} // namespace crm
