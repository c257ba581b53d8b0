#pragma once

#include "core/settings/settings.h"

#include <QObject>
#include <QVariantMap>

#include <functional>

namespace crm {

class DatabaseThread;

/// The open database's settings, at hand in the window's thread. Reads from what it was given when the database opened, writes in the
/// database's thread; a failure there is told to failed(), for nobody waits for it.
class OfficeSettingsOfDatabase final : public QObject, public OfficeSettings {
    Q_OBJECT

public:
    OfficeSettingsOfDatabase(DatabaseThread& database, QVariantMap values, QObject* parent = nullptr);

    QVariant value(const QString& name) const override { return m_values.value(name); }
    Result<> set(const QString& name, const QVariant& value) override;

Q_SIGNALS:
    void written();
    void failed(const crm::Error& error);

private:
    void mendTwinsIfDue();

    DatabaseThread& m_database;
    QVariantMap m_values;
};

} // namespace crm
