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
    QString module;
    QString title;
    QByteArray foldedTitle; ///< UTF-8
    QByteArray words; ///< folded, UTF-8
};

/// The newest records of each module that was looked in, kept until somebody writes: one or two letters are mostly found among them,
/// and each keystroke would read the same ones again. Their titles are as they were: one that changes its case only is not noticed.
class LatestRecords {
public:
    explicit LatestRecords(const Database& database) : m_database(database) { }

    struct OfModule {
        QList<SearchedRecord> records; ///< newest first
        bool isWhole = false; ///< the module has no others
    };
    Result<const OfModule*> of(const Module& module, int amount);
    /// Whether the module has any records that can be found.
    Result<bool> hasAny(const Module& module);

    void forget();
    /// What ends with the sign of a module changes that module alone.
    void forgetModuleOf(const QString& words);

private:
    Result<> forgetIfOthersWrote();

    const Database& m_database;
    QHash<QString, OfModule> m_modules; ///< by sign
    QHash<QString, bool> m_hasAny; ///< by sign
    qint64 m_dataVersion = 0;
};

/// The records a query selects by id, module, title and words.
Result<QList<SearchedRecord>> searchedRecords(const Database& database, const QString& sql, const QVariantList& values);

} // namespace crm
