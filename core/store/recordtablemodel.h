#pragma once

#include "core/base/result.h"
#include "core/schema/catalogue.h"
#include "core/store/record.h"
#include "core/store/session.h"

#include <QSqlTableModel>

namespace crm {

class Database;
class RecordStore;

/// The gateway to one module's table: a bounded window of records, chosen by their ids, with the titles of what they refer to.
/// Lives on the database's thread. Always reads its window to the end, for a half-read model holds a lock that stops every other desktop;
/// edits go to the record store with the version they were made from, never to the table.
class RecordTableModel : public QSqlTableModel {
    Q_OBJECT

public:
    /// session: whose stars and tags are read.
    RecordTableModel(const Database& database, const Catalogue& catalogue, const Session& session, const Module& module);

    /// Without a store the model only reads.
    void setStore(RecordStore* store) { m_store = store; }

    /// Reads the records; the rows come in the table's own order.
    Result<> show(const QList<qint64>& ids, const QStringList& fields);
    qint64 idOfRow(int row) const;
    Record recordOfRow(int row) const;
    /// Why the last submit was refused.
    const std::optional<Error>& refusal() const { return m_refusal; }

protected:
    QString selectStatement() const override;
    bool updateRowInTable(int row, const QSqlRecord& values) override;
    bool insertRowIntoTable(const QSqlRecord& values) override;
    bool deleteRowFromTable(int row) override;

private:
    Values valuesOf(const QSqlRecord& record) const;
    bool write(const char* title, const std::function<Result<>(class Changes&)>& body);

    const Database& m_database;
    const Catalogue& m_catalogue;
    const Session& m_session;
    const Module& m_module;
    RecordStore* m_store = nullptr;
    QList<qint64> m_ids;
    QStringList m_fields;
    std::optional<Error> m_refusal;
};

} // namespace crm
