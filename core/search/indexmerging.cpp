#include "core/search/indexmerging.h"

#include "core/store/query.h"
#include "core/store/transaction.h"

namespace crm {

namespace {

// Of each piece a search reads a page or two for every trigram.
constexpr int fewPieces = 8;
constexpr int manyPieces = 64;
constexpr int writesBetweenLooks = 32;
// A million records make 45,000 pages; their merging takes some minutes of idle moments.
constexpr int pagesWhenIdle = 96;
constexpr int pagesInAWrite = 48;
// Nobody but others has written when there was nothing to do last time, and a look costs 5 ms over a network.
constexpr int pausesBetweenLooks = 25;
// FTS5's row with the structure of the index.
constexpr int structureRow = 10;

} // namespace

Result<IndexStructure> IndexMerging::structure() const
{
    const auto bytes = queryValue(m_database, QStringLiteral("SELECT block FROM record_search_data WHERE id = ?"), {structureRow});
    if (!bytes)
        return bytes.error();
    return IndexStructure::read(bytes->toByteArray());
}

Result<> IndexMerging::merge(IndexStructure::Merge what, int pages) const
{
    if (what == IndexStructure::Merge::None)
        return {};
    // A negative number puts all pieces on one new level first (https://www.sqlite.org/fts5.html#the_merge_command).
    return execute(m_database, QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('merge', ?)"),
        {what == IndexStructure::Merge::All ? -pages : pages});
}

Result<> IndexMerging::afterWrite()
{
    m_pauses = 0;
    // The first of a program looks, too: a script may call a new one for each save.
    if (m_writes++ % writesBetweenLooks != 0)
        return {};
    const auto now = structure();
    if (!now)
        return now.error();
    return now->pieces() > manyPieces ? merge(now->due(manyPieces), pagesInAWrite) : Result<>();
}

Result<bool> IndexMerging::some()
{
    if (m_pauses > 0) {
        --m_pauses;
        return false;
    }
    const auto now = structure();
    if (!now)
        return now.error();
    const IndexStructure::Merge due = now->due(fewPieces);
    if (due == IndexStructure::Merge::None) {
        m_pauses = pausesBetweenLooks;
        return false;
    }
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(Patience::None); !begun)
        return begun.error().kind == Error::Busy ? Result<bool>(false) : Result<bool>(begun.error());
    if (const auto done = merge(due, pagesWhenIdle); !done)
        return done.error();
    const auto done = transaction.commit(Patience::Person);
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

} // namespace crm
