#pragma once

#include "core/base/result.h"
#include "core/schema/module.h"

#include <QSqlQuery>
#include <QVariant>

namespace crm {

class Database;

/// One statement with bound values. Owns the cursor and always closes it: an unfinished SELECT locks everybody else out of a shared file.
/// Refuses to fail silently: whoever reads a value has seen run() succeed.
class Query {
public:
    Query(const Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&&) = delete;
    Query& operator=(Query&&) = delete;

    Query& bind(const QVariant& value);
    Query& bind(const QVariantList& values);

    Result<> run();
    /// Runs, and is Error::NotFound unless there is a first row, on which it then stands.
    Result<> runForOne();
    bool next();
    QVariant value(int column) const; ///< a database NULL is an invalid QVariant, whatever the column's type
    qint64 integer(int column) const { return value(column).toLongLong(); }
    QString text(int column) const { return value(column).toString(); }
    int affected() const { return m_query.numRowsAffected(); }
    QVariant lastId() const { return m_query.lastInsertId(); }

    /// After the last row: an error that ended the reading early, such as a cut network or a lock.
    Result<> finished() const;

private:
    QSqlQuery m_query;
    Result<> m_prepared;
    int m_bound = 0;
};

/// The first column of the first row, or an invalid QVariant when there is no row.
Result<QVariant> queryValue(const Database& database, const QString& sql, const QVariantList& values = {});

/// The first column of every row.
Result<QList<qint64>> queryIds(const Database& database, const QString& sql, const QVariantList& values = {});

/// The records whose reference field names the given one, the oldest first.
Result<QList<qint64>> queryReferring(const Database& database, const Module& module, const Field& field, qint64 id);

/// Runs a statement that gives no rows.
Result<> execute(const Database& database, const QString& sql, const QVariantList& values = {});

} // namespace crm
