#pragma once

#include "core/base/result.h"
#include "core/schema/module.h"

#include <QByteArrayView>

#include <memory>

namespace crm {

class Database;

/// Reads stored values of many records, one record at a time, as bytes: what an export of a million needs. Through SQLite's own interface
/// where that is safe (several times the speed of a model), through QSqlQuery otherwise. No statement stays open between two records.
class RowStream {
public:
    /// person: whose tags and stars are meant.
    RowStream(const Database& database, const Module& module, const QStringList& fields, qint64 person);
    ~RowStream();
    RowStream(const RowStream&) = delete;
    RowStream& operator=(const RowStream&) = delete;

    /// Goes to the record; false when there is none any more.
    Result<bool> read(qint64 id);
    /// The value's text in UTF-8, in the order of the fields; null when it is empty. Good until the next read().
    QByteArrayView text(int field) const;

    /// Between these the records are of one moment, and a lock is taken once instead of once a record. Keep it short on a shared file.
    Result<> beginPage();
    Result<> endPage();

private:
    class Way;
    class FastWay;
    class PlainWay;
    const Database& m_database;
    std::unique_ptr<Way> m_way;
    bool m_isWithinPage = false;
};

} // namespace crm
