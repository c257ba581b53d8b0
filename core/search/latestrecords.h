#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace crm {

class Database;
struct Module;

/// A record with the words it is found by.
struct SearchedRecord {
    qint64 id = 0;
    QString title;
    QByteArray foldedTitle; ///< UTF-8
    QByteArray words; ///< folded, UTF-8
};

/// The newest records of each module that was looked in, kept until somebody writes: one or two letters are mostly found among them,
/// and each keystroke would read the same ones again.
class LatestRecords {
public:
    explicit LatestRecords(const Database& database) : m_database(database) { }

    struct OfModule {
        QList<SearchedRecord> records; ///< newest first
        bool isWhole = false; ///< the module has no others
    };
    Result<const OfModule*> of(const Module& module, int amount);
    void forget() { m_modules.clear(); }

private:
    Result<> forgetIfOthersWrote();

    const Database& m_database;
    QHash<QString, OfModule> m_modules;
    qint64 m_dataVersion = 0;
};

/// The records a query selects by id, title and words.
Result<QList<SearchedRecord>> searchedRecords(const Database& database, const QString& sql, const QVariantList& values);

} // namespace crm
