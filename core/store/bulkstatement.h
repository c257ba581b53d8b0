#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <variant>
#include <vector>

namespace crm {

class Database;

/// A value ready for the database: nothing, an integer, a real, or a look at UTF-8 text that somebody else keeps until it is written.
using Cell = std::variant<std::monostate, qint64, double, QByteArrayView>;

/// The text of a cell, an integer's digits too; empty when it holds nothing.
QString cellText(const Cell& cell);

/// The cells of one statement, with their texts.
class CellRow {
public:
    void clear();
    void add(const QVariant& value);
    void add(const QString& text); ///< an empty one is nothing
    const std::vector<Cell>& cells() const { return m_cells; }

private:
    std::vector<Cell> m_cells;
    std::vector<QByteArray> m_texts;
};

/// One prepared statement that is run for many rows. Through SQLite's own interface where that is safe (1.35 times the speed), through
/// QSqlQuery otherwise. Lives within a transaction of the caller's.
class BulkStatement {
public:
    BulkStatement(const Database& database, const QString& sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    /// Cells in the order of the marks; answers how many rows were written.
    Result<int> run(const std::vector<Cell>& cells);

private:
    class Way;
    class FastWay;
    class PlainWay;
    std::unique_ptr<Way> m_way;
};

/// Many rows into one table.
class BulkInsert {
public:
    BulkInsert(const Database& database, const QString& table, const QStringList& columns);

    /// Cells in the order of the columns.
    Result<> add(const std::vector<Cell>& cells);

private:
    BulkStatement m_statement;
};

} // namespace crm
