#include "core/store/deferredindexes.h"

#include "core/store/databasesettings.h"
#include "core/store/query.h"
#include "core/store/tables.h"
#include "core/store/transaction.h"

namespace crm {

DeferredIndexes::DeferredIndexes(const Database& database, const Catalogue& catalogue, const Module& module)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_module(module)
{
}

Result<bool> DeferredIndexes::isEmpty() const
{
    const auto any = queryValue(m_database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(m_module.name));
    if (!any)
        return any.error();
    return any->isNull();
}

Result<> DeferredIndexes::putOff()
{
    Transaction transaction(m_database);
    if (const auto done = transaction.begin(Patience::Job); !done)
        return done;
    const auto empty = isEmpty();
    if (!empty || !*empty)
        return empty ? Result<>() : Result<>(empty.error());
    if (const auto done = drop(); !done)
        return done;
    if (const auto done = execute(m_database, QStringLiteral("UPDATE setting SET value = '' WHERE key = 'fingerprint'")); !done)
        return done;
    if (const auto done = DatabaseSettings(m_database).set(tables::putOffKey(m_module.name), 1); !done)
        return done;
    if (const auto done = transaction.commit(Patience::Job); !done)
        return done;
    m_arePutOff = true;
    return {};
}

Result<> DeferredIndexes::drop() const
{
    const QString start = QStringLiteral("CREATE INDEX IF NOT EXISTS ");
    for (const QString& statement : tables::indexStatements(m_module)) {
        if (!statement.startsWith(start))
            continue;
        const QString name = statement.mid(start.size()).section(u' ', 0, 0);
        if (const auto done = execute(m_database, QStringLiteral("DROP INDEX IF EXISTS %1").arg(name)); !done)
            return done;
    }
    return {};
}

Result<> DeferredIndexes::makeUp(const Interruption::Stop& stop)
{
    return m_arePutOff ? makeMissing(stop) : Result<>();
}

Result<> DeferredIndexes::makeMissing(const Interruption::Stop& stop)
{
    for (const QString& statement : tables::indexStatements(m_module)) {
        if (stop())
            return Error{Error::Cancelled, {}};
        if (const auto done = make(statement, stop); !done)
            return done;
    }
    m_arePutOff = false;
    Transaction transaction(m_database);
    if (const auto done = transaction.begin(Patience::Job); !done)
        return done;
    if (const auto done = execute(m_database, QStringLiteral("DELETE FROM setting WHERE key = ?"), {tables::putOffKey(m_module.name)});
        !done)
        return done;
    // While another module's are still to be made, the file is not whole.
    const auto done = execute(m_database,
        QStringLiteral("UPDATE setting SET value = ? WHERE key = 'fingerprint' AND NOT EXISTS (SELECT 1 FROM setting WHERE key LIKE ?)"),
        {tables::fingerprint(m_catalogue), tables::putOffKey(QStringLiteral("%"))});
    return done ? transaction.commit(Patience::Job) : done;
}

Result<> DeferredIndexes::make(const QString& statement, const Interruption::Stop& stop) const
{
    {
        // By itself, not within a transaction, which nothing would interrupt: an index of a million rows takes a second.
        const Interruption interruption(m_database, stop);
        const auto done = execute(m_database, statement);
        if (done || done.error().kind != Error::Busy)
            return done;
    }
    Transaction transaction(m_database);
    if (const auto done = transaction.begin(Patience::Job); !done)
        return done;
    if (const auto done = execute(m_database, statement); !done)
        return done;
    return transaction.commit(Patience::Job);
}

} // namespace crm
