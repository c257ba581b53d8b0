#pragma once

#include "core/base/result.h"
#include "core/settings/settingstable.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace crm {

/// Where settings of the whole office are kept: the open database.
class OfficeSettings {
public:
    virtual ~OfficeSettings() = default;
    /// An invalid QVariant when nobody has chosen a value yet.
    virtual QVariant value(const QString& name) const = 0;
    virtual Result<> set(const QString& name, const QVariant& value) = 0;
};

/// Every setting by its key, wherever it is kept. Owns this desktop's file; refuses office settings while no database is open.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString& path, QObject* parent = nullptr);
    ~Settings() override;

    /// The file in the configuration folder of the person who runs the program.
    static QString defaultPath();

    /// The chosen value, or the default. Always of the default's type.
    QVariant value(SettingKey key) const;
    QString text(SettingKey key) const { return value(key).toString(); }
    bool isOn(SettingKey key) const { return value(key).toBool(); }
    Result<> set(SettingKey key, const QVariant& value);

    /// The open database's settings, not owned; null when it is closed.
    void setOffice(OfficeSettings* office);
    bool hasOffice() const { return m_office != nullptr; }

    /// Most recent first, at most ten.
    QStringList recentDatabases() const;
    Result<> rememberDatabase(const QString& path);
    Result<> forgetDatabase(const QString& path);

Q_SIGNALS:
    void changed(crm::SettingKey key);

private:
    Result<> write(const Setting& declared, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
    OfficeSettings* m_office = nullptr;
};

} // namespace crm
