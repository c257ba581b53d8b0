#include "core/store/sqlerror.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// https://www.sqlite.org/rescode.html: the low byte of an extended code is the primary one.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

QString explanation(int code)
{
    switch (code) {
    case ReadOnly:
        return StorageWords::tr(
            "The database can only be read: the file or its folder is write-protected. Allow writing to both, or work on a copy.");
    case InputOutput:
        return StorageWords::tr("The database could not be read or written. Check the disk or the network connection and try again.");
    case Corrupt:
        return StorageWords::tr("The database is damaged. Restore it from a backup; the damaged file is left as it is.");
    case Full:
        return StorageWords::tr("The disk is full. Nothing was changed; free some space and try again.");
    case CantOpen:
        return StorageWords::tr(
            "The database file cannot be opened. Check that it exists and that you may read and write it and its folder.");
    case NotADatabase:
        return StorageWords::tr("This file is not a Telcom CRM database. Choose another file or create a new database.");
    default:
        return {};
    }
}

} // namespace

int nativeCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error sqlError(const QSqlError& error)
{
    const int code = nativeCode(error);
    if (code == Busy || code == Locked)
        return {Error::Busy, StorageWords::tr("Somebody else is writing to the database just now. Try again in a moment.")};
    if (code == Interrupted)
        return {Error::Cancelled, StorageWords::tr("It was stopped, for nobody waits for the answer any more.")};
    const QString known = explanation(code);
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {Error::Storage, known.isEmpty() ? StorageWords::tr("The database refused: %1").arg(reason) : known};
}

} // namespace crm
