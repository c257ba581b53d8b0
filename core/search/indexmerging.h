#pragma once

#include "core/base/result.h"
#include "core/search/indexstructure.h"

namespace crm {

class Database;

/// Merges the pieces that writing leaves in FTS5's index: a little at a time and in moments in which nobody waits, for FTS5's own merges
/// stop a save for seconds at a million records.
class IndexMerging {
public:
    explicit IndexMerging(const Database& database) : m_database(database) { }

    Result<IndexStructure> structure() const;

    /// After a write, within its transaction. Somebody who writes without a pause leaves no moment for merging; then a write now and then
    /// has to do some of it.
    Result<> afterWrite();
    /// Some 20 ms of merging in a transaction of its own, if there is something to merge; nothing when somebody else is writing.
    /// Answers whether it merged.
    Result<bool> some();

private:
    Result<> merge(IndexStructure::Merge what, int pages) const;

    const Database& m_database;
    int m_writes = 0;
    int m_pauses = 0; ///< calls that do not look whether there is something to merge
};

} // namespace crm
