#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace crm {

namespace {

constexpr qsizetype recentLimit = 10;

Error noDatabase(const Setting& declared)
{
    return {Error::NotFound,
        QCoreApplication::translate("Settings", "“%1” belongs to the database, and none is open. Open a database and try again.")
            .arg(QCoreApplication::translate("Setting", declared.label.toUtf8().constData()))};
}

Error notWritten(const QString& path)
{
    return {Error::Storage,
        QCoreApplication::translate(
            "Settings", "The settings could not be saved to %1. Check that the folder exists and can be written to.")
            .arg(QDir::toNativeSeparators(path))};
}

} // namespace

Settings::Settings(const QString& path, QObject* parent) : QObject(parent), m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/telcom-crm/settings.ini");
}

QVariant Settings::value(SettingKey key) const
{
    const Setting& declared = setting(key);
    QVariant found;
    if (declared.scope == SettingScope::Desktop)
        found = m_file->value(declared.name);
    else if (m_office)
        found = m_office->value(declared.name);
    // An INI file keeps everything as text and an edited one may hold anything.
    if (!found.isValid() || !found.convert(declared.defaultValue.metaType()))
        return declared.defaultValue;
    return found;
}

Result<> Settings::set(SettingKey key, const QVariant& newValue)
{
    if (value(key) == newValue)
        return {};
    if (auto written = write(setting(key), newValue); !written)
        return written;
    Q_EMIT changed(key);
    return {};
}

Result<> Settings::write(const Setting& declared, const QVariant& newValue)
{
    if (declared.scope == SettingScope::Office)
        return m_office ? m_office->set(declared.name, newValue) : noDatabase(declared);
    m_file->setValue(declared.name, newValue);
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return notWritten(m_file->fileName());
    return {};
}

void Settings::setOffice(OfficeSettings* office)
{
    m_office = office;
    for (const Setting& declared : settingsTable()) {
        if (declared.scope == SettingScope::Office)
            Q_EMIT changed(declared.key);
    }
}

QStringList Settings::recentDatabases() const
{
    return value(SettingKey::RecentDatabases).toStringList();
}

Result<> Settings::rememberDatabase(const QString& path)
{
    QStringList recent = recentDatabases();
    recent.removeAll(path);
    recent.prepend(path);
    if (auto listed = set(SettingKey::RecentDatabases, recent.mid(0, recentLimit)); !listed)
        return listed;
    return set(SettingKey::LastDatabase, path);
}

Result<> Settings::forgetDatabase(const QString& path)
{
    QStringList recent = recentDatabases();
    recent.removeAll(path);
    if (auto listed = set(SettingKey::RecentDatabases, recent); !listed)
        return listed;
    return text(SettingKey::LastDatabase) == path ? set(SettingKey::LastDatabase, QString()) : Result<>();
}

} // namespace crm
