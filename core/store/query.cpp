#include "core/store/query.h"

#include "core/store/database.h"
#include "core/store/rowscan.h"
#include "core/store/sqlerror.h"

namespace crm {

Query::Query(const Database& database, const QString& sql) : m_query(database.connection())
{
    // Without it Qt keeps every row it has passed: 2 GB for a million records.
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = sqlError(m_query.lastError());
}

Query::~Query()
{
    m_query.finish();
}

Query& Query::bind(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query& Query::bind(const QVariantList& values)
{
    for (const QVariant& value : values)
        bind(value);
    return *this;
}

Result<> Query::run()
{
    if (!m_prepared)
        return m_prepared;
    m_bound = 0;
    if (!m_query.exec())
        return sqlError(m_query.lastError());
    return {};
}

Result<> Query::runForOne()
{
    if (const auto done = run(); !done)
        return done;
    if (next())
        return {};
    if (const auto done = finished(); !done)
        return done;
    return Error{Error::NotFound, QString()};
}

bool Query::next()
{
    return m_query.next();
}

QVariant Query::value(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QVariant() : value;
}

Result<> Query::finished() const
{
    if (m_query.lastError().isValid())
        return sqlError(m_query.lastError());
    return {};
}

Result<QVariant> queryValue(const Database& database, const QString& sql, const QVariantList& values)
{
    Query query(database, sql);
    query.bind(values);
    if (const auto done = query.run(); !done)
        return done.error();
    const QVariant value = query.next() ? query.value(0) : QVariant();
    if (const auto done = query.finished(); !done)
        return done.error();
    return value;
}

Result<QList<qint64>> queryIds(const Database& database, const QString& sql, const QVariantList& values)
{
    QList<qint64> ids;
    const auto done =
        RowScan(database, {sql, values}).run(1, [&](const std::vector<Cell>& cells) { ids << std::get<qint64>(cells[0]); }, {});
    return done ? Result<QList<qint64>>(std::move(ids)) : Result<QList<qint64>>(done.error());
}

Result<QList<qint64>> queryReferring(const Database& database, const Module& module, const Field& field, qint64 id)
{
    return queryIds(database, QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id").arg(module.name, field.name), {id});
}

Result<> execute(const Database& database, const QString& sql, const QVariantList& values)
{
    Query query(database, sql);
    query.bind(values);
    return query.run();
}

} // namespace crm
