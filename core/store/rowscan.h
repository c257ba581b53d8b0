#pragma once

#include "core/store/bulkstatement.h"
#include "core/store/filtersql.h"

#include <functional>

namespace crm {

class Database;

/// Reads many rows once, in the order they lie: through SQLite's own interface where that is safe, through QSqlQuery otherwise,
/// which makes a QVariant of every cell. Leaves no statement open.
class RowScan {
public:
    /// The cells of one row; texts are there until the next.
    using Row = std::function<void(const std::vector<Cell>& cells)>;
    /// Asked every some thousand rows with how many were read; false stops the reading.
    using GoOn = std::function<bool(qint64 rows)>;

    RowScan(const Database& database, BoundSql sql) : m_database(database), m_sql(std::move(sql)) { }

    /// Error::Cancelled when told to stop.
    Result<> run(int columns, const Row& row, const GoOn& goOn) const;

private:
    const Database& m_database;
    BoundSql m_sql;
};

} // namespace crm
