#include "ui/shell/databasememory.h"

namespace crm {

namespace {

constexpr qsizetype remembered = 30;
constexpr qsizetype searchesRemembered = 10;

} // namespace

DatabaseMemory::DatabaseMemory(Settings& settings, QString path) : m_settings(settings), m_path(std::move(path))
{
    for (const QVariant& one : settings.value(SettingKey::RecentRecords).toMap().value(m_path).toList()) {
        const QString key = one.toString(); // "lead:12"
        m_recent << RecordKey{key.section(u':', 0, 0), key.section(u':', 1).toLongLong()};
    }
    m_searches = settings.value(SettingKey::RecentSearches).toMap().value(m_path).toStringList();
}

void DatabaseMemory::remember(const RecordKey& record)
{
    m_recent.removeAll(record);
    m_recent.prepend(record);
    m_recent = m_recent.mid(0, remembered);
}

void DatabaseMemory::rememberSearch(const QString& text)
{
    m_searches.removeIf([&text](const QString& one) { return one.compare(text, Qt::CaseInsensitive) == 0; });
    m_searches.prepend(text);
    m_searches = m_searches.mid(0, searchesRemembered);
}

void DatabaseMemory::forgetRecent()
{
    m_recent.clear();
    m_searches.clear();
}

QVariantList DatabaseMemory::tabs() const
{
    return m_settings.value(SettingKey::Tabs).toMap().value(m_path).toList();
}

Result<> DatabaseMemory::keep(const QVariantList& tabs)
{
    QVariantList records;
    for (const RecordKey& record : std::as_const(m_recent))
        records << QStringLiteral("%1:%2").arg(record.module).arg(record.id);
    if (const auto kept = keep(SettingKey::RecentRecords, records); !kept)
        return kept;
    if (const auto kept = keep(SettingKey::RecentSearches, QVariant(m_searches).toList()); !kept)
        return kept;
    return keep(SettingKey::Tabs, tabs);
}

Result<> DatabaseMemory::keep(SettingKey key, const QVariantList& value)
{
    const QStringList known = m_settings.recentDatabases();
    QVariantMap all = m_settings.value(key).toMap();
    all.removeIf([&known](const std::pair<const QString&, QVariant&>& one) { return !known.contains(one.first); });
    all.insert(m_path, value);
    return m_settings.set(key, all);
}

} // namespace crm
