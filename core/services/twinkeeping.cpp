#include "core/services/twinkeeping.h"

#include "core/store/bulkchanges.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct TwinWords {
    Q_DECLARE_TR_FUNCTIONS(Twins)
};

// Less than a third of a second each, so that nobody waits for the file.
constexpr qsizetype batchSize = 2'000;
const QString countryKey = QStringLiteral("country");
const QString dueKey = QStringLiteral("twins_due");

Result<qint64> mendBatch(Workspace& workspace, const Module& module, const QList<qint64>& ids)
{
    qint64 mended = 0;
    const auto done = workspace.store().write({},
        [&](Changes& changes) -> Result<> {
            const auto some = BulkChanges(changes).mendTwins(module, ids);
            if (!some)
                return some.error();
            mended = *some;
            return {};
        },
        {.patience = Patience::Job});
    return done ? Result<qint64>(mended) : Result<qint64>(done.error());
}

} // namespace

Result<> changeCountry(const Workspace& workspace, const QString& country)
{
    DatabaseSettings settings(workspace.database());
    if (country == workspace.session().country)
        return settings.set(countryKey, country);
    // First, so that whatever happens in between the numbers are read once too often rather than not at all.
    if (const auto done = settings.set(dueKey, 1); !done)
        return done;
    return settings.set(countryKey, country);
}

Result<bool> areTwinsDue(const Workspace& workspace)
{
    const auto due = DatabaseSettings(workspace.database()).value(dueKey);
    return due ? Result<bool>(due->toBool()) : Result<bool>(due.error());
}

Result<qint64> mendTwins(Workspace& workspace, const JobControl& control)
{
    qint64 mended = 0;
    for (const Module& module : workspace.catalogue().modules()) {
        QList<qint64> ids;
        const auto read =
            workspace.reader().forEach(module, {QStringLiteral("version")}, [&](qint64 id, std::span<const Cell>) { ids << id; });
        if (!read)
            return read.error();
        for (qsizetype at = 0; at < ids.size(); at += batchSize) {
            if (control.isCancelled())
                return Error{Error::Cancelled, TwinWords::tr("It was stopped; what is left is done the next time.")};
            const auto some = mendBatch(workspace, module, ids.mid(at, batchSize));
            if (!some)
                return some;
            mended += *some;
            control.report({at + batchSize, ids.size()});
        }
    }
    const auto done = DatabaseSettings(workspace.database()).set(dueKey, 0);
    return done ? Result<qint64>(mended) : Result<qint64>(done.error());
}

} // namespace crm
