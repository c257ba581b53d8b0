#include "ui/shell/officesettings.h"

#include "core/jobs/databasethread.h"

namespace crm {

OfficeSettingsOfDatabase::OfficeSettingsOfDatabase(DatabaseThread& database, QVariantMap values, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_values(std::move(values))
{
}

Result<> OfficeSettingsOfDatabase::set(const QString& name, const QVariant& value)
{
    const QVariant before = m_values.value(name);
    m_values.insert(name, value);
    m_database.ask(
        this, [name, value](Workspace& workspace) { return workspace.settings().set(name, value); },
        [this, name, before](const Result<>& done) {
            if (done) {
                Q_EMIT written();
                return;
            }
            m_values.insert(name, before);
            Q_EMIT failed(done.error());
        });
    return {};
}

} // namespace crm
