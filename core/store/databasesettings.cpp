#include "core/store/databasesettings.h"

#include "core/store/query.h"

namespace crm {

DatabaseSettings::DatabaseSettings(const Database& database) : m_database(database) { }

Result<QVariant> DatabaseSettings::value(const QString& key) const
{
    return queryValue(m_database, QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
}

Result<> DatabaseSettings::set(const QString& key, const QVariant& value)
{
    return execute(m_database,
        QStringLiteral("INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"), {key, value});
}

} // namespace crm
