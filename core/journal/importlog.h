#pragma once

#include "core/journal/journal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace crm {

/// One import as the database remembers it: what file by which rules, how far it has come.
struct LoggedImport {
    Step step; ///< in the journal; taken back when undoneBy is set
    QString module;
    QString path;
    QString fingerprint; ///< of the file's content
    QJsonObject options;
    qint64 rows = 0; ///< of the file that are done, from its first
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    bool isFinished = false; ///< it came to the file's end
    QDateTime reachedAt; ///< UTC; when the last batch was written
};

/// The imports of a database, each beside its step of the journal, and the mappings that were used. An import writes how far it is within
/// the transaction of each batch, so that one that was killed can be gone on with at exactly that row.
class ImportLog {
public:
    ImportLog(const Database& database, const Journal& journal);

    /// Within the batch's transaction.
    Result<> reached(const LoggedImport& import) const;
    /// After the last batch.
    Result<> ended(const LoggedImport& import) const;
    /// Newest first.
    Result<QList<LoggedImport>> imports(int limit) const;
    /// Error::NotFound when the step is no import.
    Result<LoggedImport> import(qint64 step) const;

    Result<> keepMapping(const QString& module, const QString& fingerprint, const QJsonArray& mapping) const;
    /// Empty when none was kept for such a header.
    Result<QJsonArray> keptMapping(const QString& module, const QString& fingerprint) const;

private:
    Result<QList<LoggedImport>> read(const QString& where, const QVariantList& values) const;

    const Database& m_database;
    const Journal& m_journal;
};

} // namespace crm
