#pragma once

#include "core/base/result.h"
#include "core/schema/module.h"

#include <QByteArrayView>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace crm {

class Database;

/// Reads stored values of many records as bytes: what an export of a million needs. Through SQLite's own interface where that is safe
/// (several times the speed of a model), through QSqlQuery otherwise. No statement stays open behind a page.
class RowStream {
public:
    /// The values' texts in UTF-8, in the order of the fields, null where empty. Good until the call returns.
    using Row = std::function<Result<>(const std::vector<QByteArrayView>& texts)>;

    /// person: whose tags and stars are meant.
    RowStream(const Database& database, const Module& module, const QStringList& fields, qint64 person);
    ~RowStream();
    RowStream(const RowStream&) = delete;
    RowStream& operator=(const RowStream&) = delete;

    /// The records of a page in its order, all of one moment; those that are gone are left out. Keep it short on a shared file. An error of
    /// the row's ends it.
    Result<> read(QList<qint64>::const_iterator begin, QList<qint64>::const_iterator end, const Row& row);

private:
    class Way;
    class FastWay;
    class PlainWay;
    const Database& m_database;
    std::unique_ptr<Way> m_way;
};

} // namespace crm
