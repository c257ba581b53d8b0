#include "ui/shell/officesettings.h"

#include "core/jobs/databasethread.h"
#include "core/services/twinkeeping.h"

namespace crm {

OfficeSettingsOfDatabase::OfficeSettingsOfDatabase(DatabaseThread& database, QVariantMap values, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_values(std::move(values))
{
    mendTwinsIfDue();
}

/// Phones were read by another country before; until all of them are read anew, some are not found by their full numbers.
void OfficeSettingsOfDatabase::mendTwinsIfDue()
{
    const auto mend = [this] {
        m_database.start(
            this, [](Workspace& workspace, JobControl& control) { return mendTwins(workspace, control); }, {},
            [this](const Result<qint64>& mended) {
                if (!mended)
                    Q_EMIT failed(mended.error());
            });
    };
    m_database.ask(
        this, [](Workspace& workspace) { return areTwinsDue(workspace); },
        [mend](const Result<bool>& areDue) {
            if (areDue.valueOr(false))
                mend();
        });
}

Result<> OfficeSettingsOfDatabase::set(const QString& name, const QVariant& value)
{
    const QVariant before = m_values.value(name);
    m_values.insert(name, value);
    m_database.ask(
        this,
        [name, value](Workspace& workspace) {
            return name == setting(SettingKey::Country).name ? changeCountry(workspace, value.toString())
                                                             : workspace.settings().set(name, value);
        },
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
