#include "core/settings/settingstable.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

QString source(const char* english)
{
    return QString::fromUtf8(english);
}

QList<Setting> shownSettings()
{
    return {
        {.key = SettingKey::Language,
            .name = QStringLiteral("language"),
            .defaultValue = QStringLiteral("system"),
            .page = SettingPage::General,
            .label = source(QT_TRANSLATE_NOOP("Setting", "Language")),
            .note = source(QT_TRANSLATE_NOOP("Setting", "The language changes when the program is started again.")),
            // Languages are named in themselves, so that one who reads no other finds it.
            .options = {{QStringLiteral("system"), source(QT_TRANSLATE_NOOP("Setting", "As the system"))},
                {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("ru"), QStringLiteral("Русский")}}},
        {.key = SettingKey::Theme,
            .name = QStringLiteral("theme"),
            .defaultValue = QStringLiteral("system"),
            .page = SettingPage::Appearance,
            .label = source(QT_TRANSLATE_NOOP("Setting", "Colours")),
            .options = {{QStringLiteral("system"), source(QT_TRANSLATE_NOOP("Setting", "As the system"))},
                {QStringLiteral("light"), source(QT_TRANSLATE_NOOP("Setting", "Light"))},
                {QStringLiteral("dark"), source(QT_TRANSLATE_NOOP("Setting", "Dark"))}}},
        {.key = SettingKey::SpreadsheetSafeCsv,
            .name = QStringLiteral("spreadsheet_safe_csv"),
            .defaultValue = true,
            .page = SettingPage::Export,
            .label = source(QT_TRANSLATE_NOOP("Setting", "Make CSV files safe for spreadsheets")),
            .note = source(QT_TRANSLATE_NOOP("Setting", "A cell that a spreadsheet would run as a formula is exported as text."))},
        {.key = SettingKey::Country,
            .name = QStringLiteral("country"),
            .scope = SettingScope::Office,
            .defaultValue = QStringLiteral("RU"),
            .page = SettingPage::Database,
            .label = source(QT_TRANSLATE_NOOP("Setting", "Country")),
            .note =
                source(QT_TRANSLATE_NOOP("Setting", "Phone numbers written without a country code are read as numbers of this country."))},
    };
}

QList<Setting> keptSettings()
{
    return {
        {.key = SettingKey::Person, .name = QStringLiteral("person"), .defaultValue = QString()},
        {.key = SettingKey::LastDatabase, .name = QStringLiteral("last_database"), .defaultValue = QString()},
        {.key = SettingKey::RecentDatabases, .name = QStringLiteral("recent_databases"), .defaultValue = QStringList()},
        {.key = SettingKey::WindowGeometry, .name = QStringLiteral("window/geometry"), .defaultValue = QByteArray()},
        {.key = SettingKey::WindowState, .name = QStringLiteral("window/state"), .defaultValue = QByteArray()},
        {.key = SettingKey::SidebarCollapsed, .name = QStringLiteral("window/sidebar_collapsed"), .defaultValue = false},
        {.key = SettingKey::SplitterStates, .name = QStringLiteral("window/splitters"), .defaultValue = QVariantMap()},
        {.key = SettingKey::SearchRowShown, .name = QStringLiteral("list/search_row"), .defaultValue = true},
        {.key = SettingKey::CompactRows, .name = QStringLiteral("list/compact_rows"), .defaultValue = false},
        {.key = SettingKey::Shortcuts, .name = QStringLiteral("shortcuts"), .defaultValue = QVariantMap()},
        {.key = SettingKey::RecentRecords, .name = QStringLiteral("recent_records"), .defaultValue = QVariantMap()},
        {.key = SettingKey::RecentSearches, .name = QStringLiteral("recent_searches"), .defaultValue = QVariantMap()},
        {.key = SettingKey::Tabs, .name = QStringLiteral("window/tabs"), .defaultValue = QVariantMap()},
    };
}

} // namespace

const QList<Setting>& settingsTable()
{
    static const QList<Setting> table = shownSettings() + keptSettings();
    return table;
}

const Setting& setting(SettingKey key)
{
    const QList<Setting>& table = settingsTable();
    const auto found = std::find_if(table.begin(), table.end(), [key](const Setting& candidate) { return candidate.key == key; });
    Q_ASSERT(found != table.end());
    return *found;
}

} // namespace crm
