#include "core/store/migrations/migration.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/query.h"
#include "core/store/tables.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString backupPath(const Database& database, int version)
{
    const QFileInfo file(database.path());
    return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".before-%1.backup.").arg(version)
        + file.suffix();
}

Result<QString> backUp(const Database& database, int version)
{
    const QString path = backupPath(database, version);
    // A backup left by an interrupted attempt is of the same state; the fresh one replaces it.
    QFile::remove(path);
    if (const auto done = dialect::copyInto(database, path); !done)
        return Error{done.error().kind,
            StorageWords::tr("The database could not be backed up before it is brought up to date: %1").arg(done.error().message)};
    return path;
}

Result<> apply(const Database& database, const Migration& migration)
{
    Transaction transaction(database);
    if (const auto done = transaction.begin(Patience::Job); !done)
        return done;
    // Another desktop may have been faster.
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    for (const QString& statement : migration.statements) {
        if (const auto done = execute(database, statement); !done)
            return done;
    }
    if (const auto done = database.setSchemaVersion(migration.version); !done)
        return done;
    return transaction.commit(Patience::Job);
}

Result<> addMissing(const Database& database, const Catalogue& catalogue)
{
    Transaction transaction(database);
    if (const auto done = transaction.begin(Patience::Job); !done)
        return done;
    if (const auto done = tables::addMissing(database, catalogue); !done)
        return done;
    return transaction.commit(Patience::Job);
}

Result<bool> lacksSomething(const Database& database, const Catalogue& catalogue)
{
    const auto known = queryValue(database, QStringLiteral("SELECT value FROM setting WHERE key = 'fingerprint'"));
    if (!known)
        return known.error();
    return known->toString() != tables::fingerprint(catalogue);
}

} // namespace

QList<Migration> migrations()
{
    return {};
}

int currentSchemaVersion()
{
    const QList<Migration> all = migrations();
    return all.isEmpty() ? 1 : all.last().version;
}

Result<QString> migrate(const Database& database, const Catalogue& catalogue, const QList<Migration>& available)
{
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    const int newest = available.isEmpty() ? 1 : available.last().version;
    if (*version > newest)
        return Error{Error::Storage,
            StorageWords::tr(
                "A newer Telcom CRM has written this database (version %1; this program knows %2). Install the newer program to open it.")
                .arg(*version)
                .arg(newest)};
    const auto lacks = lacksSomething(database, catalogue);
    if (!lacks)
        return lacks.error();
    if (*version == newest && !*lacks)
        return QString();
    const auto backup = backUp(database, newest);
    if (!backup)
        return backup;
    for (const Migration& migration : available) {
        if (migration.version <= *version)
            continue;
        if (const auto done = apply(database, migration); !done)
            return done.error();
    }
    if (const auto done = addMissing(database, catalogue); !done)
        return done.error();
    return backup;
}

} // namespace crm
