#pragma once

#include "core/base/text.h"

#include <QList>
#include <QVariant>

namespace crm {

enum class SettingScope {
    Desktop, ///< kept in this person's configuration folder
    Office, ///< kept in the database, the same on every desktop
};

/// The page of the settings dialog a setting is edited on.
enum class SettingPage { None, General, Appearance, Database, Export };

enum class SettingKey {
    Language,
    Theme,
    Person,
    LastDatabase,
    RecentDatabases,
    WindowGeometry,
    WindowState,
    SidebarCollapsed,
    SplitterStates,
    SearchRowShown,
    CompactRows,
    Shortcuts,
    RecentRecords,
    RecentSearches,
    Tabs,
    SpreadsheetSafeCsv,
    Country,
};

struct SettingOption {
    QString value;
    QString label; ///< English; shown translated from the context "Setting"
};

/// One setting, declared once: where it is kept, what it is without a choice and how the dialog offers it.
struct Setting {
    SettingKey key;
    QString name; ///< as it stands in the file or the database
    SettingScope scope = SettingScope::Desktop;
    QVariant defaultValue = {}; ///< its type is the setting's type
    SettingPage page = SettingPage::None;
    QString label = {}; ///< English; shown translated from the context "Setting"
    QString note = {}; ///< a sentence under the editor, translated likewise
    QList<SettingOption> options = {};
};

const QList<Setting>& settingsTable();
const Setting& setting(SettingKey key);

} // namespace crm
