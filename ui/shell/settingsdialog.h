#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/settings/settingstable.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QFormLayout;
class QListWidget;
class QStackedWidget;

namespace crm {

class MessageBar;
class Settings;

/// What the dialog tells of the open database.
struct DatabaseFacts {
    QString path;
    qint64 records = 0;
    qint64 bytes = 0;
};

/// Every setting of the table that has a page, changed at once and without an OK. Show it with open(), never exec().
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// The names of countries and languages are shown in this language; no facts: no database is open.
    SettingsDialog(Settings& settings, Language language, std::optional<DatabaseFacts> database, QWidget* parent = nullptr);

    void showPage(SettingPage page);
    QWidget* editor(SettingKey key) const; ///< null when the setting is not shown

Q_SIGNALS:
    void revealRequested(const QString& path);

private:
    void addPage(SettingPage page, const QString& label, const QString& icon);
    void addRow(QFormLayout* form, const Setting& declared);
    void addDatabaseFacts(QFormLayout* form);
    void store(SettingKey key, const QVariant& value);

    Settings& m_settings;
    Language m_language;
    std::optional<DatabaseFacts> m_database;
    QHash<SettingKey, QWidget*> m_editors;
    QListWidget* m_pages = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_messages = nullptr;
};

} // namespace crm
