#pragma once

#include "core/base/result.h"
#include "core/store/listsql.h"
#include "core/store/rowsorter.h"

#include <memory>

namespace crm {

class Database;

/// All rows of a list as they were read: in order already, or still to be put in order, which needs no database and so no turn on its
/// thread.
class ListRowsRead {
public:
    explicit ListRowsRead(QList<qint64> ordered) : m_ordered(std::move(ordered)) { }
    explicit ListRowsRead(std::unique_ptr<RowSorter> unordered) : m_unordered(std::move(unordered)) { }

    bool isOrdered() const { return !m_unordered; }
    qsizetype size() const { return m_unordered ? m_unordered->size() : m_ordered.size(); }
    QList<qint64> first(int amount);
    /// Once: the rows leave with the answer.
    QList<qint64> all();

private:
    QList<qint64> m_ordered;
    std::unique_ptr<RowSorter> m_unordered;
};

/// Reads the ids of lists, whatever their length, by a way that it chooses itself: the planner walks the index of the order and looks each
/// of a million rows up (4.7 s), or fetches a quarter of them one by one by a common value's index. Right for the first screen, which
/// is therefore read so, within a bound; the whole is read from an index that covers it, by an index that few rows pass, or straight
/// through the table, and put in order here.
class ListReader {
public:
    ListReader(const Database& database, const Catalogue& catalogue, const Session& session, const FilterSql& filters);

    Result<QList<qint64>> ids(const ListQuery& query) const;
    Result<qint64> count(const ListQuery& query) const;

    /// The first rows alone, if an index has them quickly: exactly so many, or nothing.
    Result<std::optional<QList<qint64>>> firstIds(const ListQuery& query, int amount) const;
    /// All rows; limit and offset are left to the caller.
    Result<ListRowsRead> read(const ListQuery& query) const;

    /// SELECT of the columns of all rows, in no order, by the cheapest way to them. What follows a WHERE may be added.
    BoundSql rowsSql(const ListQuery& query, const QStringList& columns) const;

    /// What is asked for the first screen and for the whole, with SQLite's plans, for the curious.
    Result<QStringList> explained(const ListQuery& query) const;

private:
    std::optional<BoundSql> firstSql(const ListQuery& query, int amount) const;
    std::optional<BoundSql> orderedSql(const ListQuery& query) const;
    QString rarestIndex(const Module& module, const ListQuery& query) const;
    qint64 rowsBy(const Module& module, const QString& index, const QList<BoundSql>& conditions) const;
    Result<std::unique_ptr<RowSorter>> readUnordered(const ListQuery& query) const;
    const Module& moduleOf(const ListQuery& query) const { return *m_catalogue.module(query.module); }

    const Database& m_database;
    const Catalogue& m_catalogue;
    ListSql m_sql;
};

} // namespace crm
