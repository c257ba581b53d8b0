#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>

namespace crm {

class Interruption;

/// How long a write waits for other desktops before it gives up with Error::Busy.
struct Waiting {
    std::chrono::milliseconds person = std::chrono::seconds(10);
    std::chrono::milliseconds job = std::chrono::seconds(60);
};

/// Where a database is and how it may be used.
struct DatabasePlace {
    enum class Mode { ReadWrite, Create };

    QString path;
    Mode mode = Mode::ReadWrite;
    Waiting waiting = {};
};

/// One connection to a database file, used by the thread that opened it and no other.
/// Owns the connection and its settings. Refuses a file that is missing (an unmounted share must never become an empty database),
/// that is no database, that belongs to another program or that a newer program has written.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const DatabasePlace& place);
    ~Database();

    /// Takes a database that could not be finished off the disk, with what SQLite keeps beside it. Nobody may have it open.
    static void removeFiles(const QString& path);
    /// Whether the path names the database's file or one that SQLite keeps beside it, compared by names alone: opening them here would
    /// drop SQLite's locks.
    bool ownsFile(const QString& path) const;

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QSqlDatabase connection() const;
    const QString& path() const { return m_path; }
    const Waiting& waiting() const { return m_waiting; }

    /// The version of the schema that the file holds; 0 for a new one.
    Result<int> schemaVersion() const;
    Result<> setSchemaVersion(int version) const;

    /// The innermost of those that may cut short what is being read; theirs to set.
    Interruption*& interruption() const { return m_interruption; }

private:
    Database(QString name, QString path, Waiting waiting);
    Result<> connect(DatabasePlace::Mode mode);

    QString m_name;
    QString m_path;
    Waiting m_waiting;
    mutable Interruption* m_interruption = nullptr;
};

} // namespace crm
