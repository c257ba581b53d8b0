#pragma once

#include "core/services/foundrecords.h"
#include "core/settings/settings.h"

namespace crm {

/// What this desktop remembers of one database: the records that were looked at last, what was searched
/// for, and its tabs. Forgets those of databases that are
/// no longer among the recent ones.
class DatabaseMemory {
public:
    DatabaseMemory(Settings& settings, QString path);

    /// Most recent first.
    const QList<RecordKey>& recentRecords() const { return m_recent; }
    void remember(const RecordKey& record);
    const QStringList& recentSearches() const { return m_searches; }
    void rememberSearch(const QString& text);
    void forgetRecent(); ///< records and searches

    QVariantList tabs() const;
    /// Writes the tabs and the records into the settings.
    Result<> keep(const QVariantList& tabs);

private:
    Result<> keep(SettingKey key, const QVariantList& value);

    Settings& m_settings;
    QString m_path;
    QList<RecordKey> m_recent;
    QStringList m_searches;
};

} // namespace crm
