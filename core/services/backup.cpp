#include "core/services/backup.h"

#include "core/base/durable.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace crm {

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Result<> checkCopy(const QString& path)
{
    const auto copy = Database::open({.path = path});
    if (!copy)
        return copy.error();
    const auto problems = dialect::integrityProblems(**copy);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Storage, BackupWords::tr("The backup is not sound: %1").arg(problems->first())};
    return {};
}

} // namespace

Result<> backUp(const Database& database, const QString& path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Permission, BackupWords::tr("“%1” exists already. Choose another name for the backup.").arg(path)};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isWritable())
        return Error{Error::Permission,
            BackupWords::tr("The folder “%1” is not there or cannot be written. Choose another place for the backup.").arg(folder)};
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    const auto clean = qScopeGuard([&] {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(unfinished + QLatin1String(ending));
    });
    if (const auto done = dialect::copyInto(database, unfinished); !done)
        return Error{done.error().kind, BackupWords::tr("The backup “%1” could not be written: %2").arg(path, done.error().message)};
    if (const auto done = checkCopy(unfinished); !done)
        return done;
    // Before it is called a backup: a name on disk in front of content that is not would be worse than none.
    if (!isOnDisk(unfinished))
        return Error{Error::Storage, BackupWords::tr("The disk did not take the backup “%1”. Choose another place for it.").arg(path)};
    if (!QFile::rename(unfinished, path) || !isOnDisk(folder))
        return Error{Error::Permission, BackupWords::tr("The backup “%1” could not be put in place.").arg(path)};
    return {};
}

} // namespace crm
