#include "core/store/database.h"

#include "core/store/dialect.h"
#include "core/store/query.h"
#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<> checkPlace(const DatabasePlace& place)
{
    const QFileInfo file(place.path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Error{Error::Storage, StorageWords::tr("“%1” is a folder. Choose a database file in it.").arg(place.path)};
    if (place.mode == DatabasePlace::Mode::Create) {
        if (file.exists())
            return Error{Error::Permission,
                StorageWords::tr("“%1” exists already. Open it, or choose another name for the new database.").arg(place.path)};
        if (!folder.isDir())
            return Error{
                Error::Storage, StorageWords::tr("The folder “%1” does not exist. Create it or choose another.").arg(folder.filePath())};
        if (!folder.isWritable())
            return Error{Error::Storage,
                StorageWords::tr("The folder “%1” is write-protected. Choose another for the new database.").arg(folder.filePath())};
        return {};
    }
    if (!file.exists())
        return Error{Error::Storage,
            StorageWords::tr("There is no database “%1”. Check the name, and that the disk or network folder is connected.")
                .arg(place.path)};
    if (!file.isReadable())
        return Error{Error::Storage, StorageWords::tr("You may not read “%1”. Ask whoever owns it for the right to.").arg(place.path)};
    // A write-ahead log lives beside the file, so reading needs a writable folder, too.
    if (!file.isWritable() || !folder.isWritable())
        return Error{Error::Storage,
            StorageWords::tr("“%1” is write-protected, the file or its folder. Allow writing to both, or work on a copy.").arg(place.path)};
    return {};
}

/// The database, its write-ahead log and the log's index.
constexpr const char* fileEndings[] = {"", "-wal", "-shm"};

/// Makes the file, and only if nobody else has in the meantime: of two who create one database, the slower must not spoil the other's.
Result<> takeName(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    return Error{Error::Storage, StorageWords::tr("“%1” could not be created: %2").arg(path, file.errorString())};
}

} // namespace

Database::Database(QString name, QString path, Waiting waiting) : m_name(std::move(name)), m_path(std::move(path)), m_waiting(waiting) { }

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Database>> Database::open(const DatabasePlace& place)
{
    if (const auto good = checkPlace(place); !good)
        return good.error();
    const QString path = QFileInfo(place.path).absoluteFilePath();
    if (place.mode == DatabasePlace::Mode::Create) {
        if (const auto taken = takeName(path); !taken)
            return taken.error();
    }
    std::unique_ptr<Database> database(
        new Database(QStringLiteral("telcom-") + QUuid::createUuid().toString(QUuid::Id128), path, place.waiting));
    if (const auto connected = database->connect(place.mode); !connected) {
        database.reset();
        if (place.mode == DatabasePlace::Mode::Create)
            removeFiles(path);
        return Error{connected.error().kind, StorageWords::tr("%1: %2").arg(QFileInfo(path).fileName(), connected.error().message)};
    }
    return database;
}

void Database::removeFiles(const QString& path)
{
    for (const char* ending : fileEndings)
        QFile::remove(path + QLatin1String(ending));
}

bool Database::ownsFile(const QString& path) const
{
    const QString other = QFileInfo(path).canonicalFilePath();
    return !other.isEmpty() && std::any_of(std::begin(fileEndings), std::end(fileEndings), [&](const char* ending) {
        return other == QFileInfo(m_path + QLatin1String(ending)).canonicalFilePath();
    });
}

Result<> Database::connect(DatabasePlace::Mode mode)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    // The URI's mode=rw keeps SQLite from creating what is not there; only creating says rwc.
    QUrl uri = QUrl::fromLocalFile(m_path);
    uri.setQuery(mode == DatabasePlace::Mode::Create ? QStringLiteral("mode=rwc") : QStringLiteral("mode=rw"));
    connection.setDatabaseName(uri.toString(QUrl::FullyEncoded));
    // Waiting for a lock is Transaction's, fairly and with an end; reads only ride out a checkpoint.
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=500"));
    if (!connection.open())
        return sqlError(connection.lastError());
    return mode == DatabasePlace::Mode::Create ? dialect::prepareNew(*this) : dialect::prepareExisting(*this);
}

Result<int> Database::schemaVersion() const
{
    const auto version = queryValue(*this, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Result<> Database::setSchemaVersion(int version) const
{
    // A PRAGMA takes no bound values; an int cannot carry SQL.
    return execute(*this, QStringLiteral("PRAGMA user_version=%1").arg(version));
}

} // namespace crm
