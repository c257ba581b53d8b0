#pragma once

#include "core/base/result.h"
#include "core/schema/catalogue.h"
#include "core/store/bulkstatement.h"
#include "core/store/filtersql.h"
#include "core/store/listreader.h"
#include "core/store/record.h"
#include "core/store/session.h"
#include "core/store/valuecounts.h"

#include <functional>
#include <memory>
#include <span>

namespace crm {

class Database;
class RecordTableModel;
class ValueWriter;

/// Reads records as values; never writes and leaves no statement open.
class RecordReader {
public:
    RecordReader(const Database& database, const Catalogue& catalogue, const Session& session, const PhoneNumbers& phones);
    ~RecordReader();
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    Result<QList<qint64>> ids(const ListQuery& query) const { return m_lists.ids(query); }
    Result<qint64> count(const ListQuery& query) const { return m_lists.count(query); }
    /// Lists whose first screen is shown before all of them is known.
    const ListReader& lists() const { return m_lists; }
    /// The values of a field among the records, the most frequent first. Moments are counted one by one.
    Result<QList<ValueCount>> valueCounts(const ListQuery& query, const QString& field, const ValueWriter& writer, int limit = 100) const;
    /// In the order of the ids; those that no longer exist are left out. No fields: all of them.
    Result<QList<Record>> records(const Module& module, const QList<qint64>& ids, const QStringList& fields = {}) const;
    Result<Record> record(const Module& module, qint64 id) const;
    /// The record a person calls by its number, whatever the case: "lea12". The number of a record that was merged away leads to the one
    /// that took it over.
    Result<Record> recordNumbered(const Module& module, const QString& number) const;
    /// The one record that a person calls by number, title, login or INN. Error::Validation when there is none or several.
    Result<qint64> named(const Module& module, const QString& text) const;
    /// The module a record id belongs to; Error::NotFound when it is gone.
    Result<QString> moduleOf(qint64 id) const;

    /// The bytes that Changes::keepBlob() answered the SHA-256 of; Error::NotFound when there are none.
    Result<QByteArray> blob(const QString& sha256) const;

    /// Some records whose field has the value, a twin where the field has one; by the field's index, in no order.
    Result<QList<qint64>> idsWith(const Module& module, const Field& field, const QVariant& twin, int limit) const;
    /// The different twins of records out of the archive that start with the text, by the field's index, in order.
    Result<QStringList> valuesStarting(const Module& module, const Field& field, const QString& start, int limit) const;
    /// The records that name the given one in a reference field, archived ones among them.
    Result<QList<qint64>> referring(const Module& module, const Field& field, qint64 id) const;
    /// All pairs of records that a kind of link ties.
    Result<QList<std::pair<qint64, qint64>>> linked(const QString& kind) const;
    /// How many links tie the record to others; tags, stars and marks are none.
    Result<qint64> linkCount(qint64 id) const;

    /// Every record's id and the given columns' raw values, twins among them, streamed; for matching in bulk.
    using Row = std::function<void(qint64 id, std::span<const Cell> values)>;
    Result<> forEach(const Module& module, const QStringList& columns, const Row& row) const;
    /// The same for the records that have a value in the one column: only its index is read, where there is one.
    Result<> forEachHaving(const Module& module, const QString& column, const Row& row) const;

private:
    Result<QVariant> idByFormerNumber(const Module& module, const QString& number) const;
    Result<> scan(const QString& sql, qsizetype columns, const Row& row) const;
    RecordTableModel& gateway(const Module& module) const;

    const Database& m_database;
    const Catalogue& m_catalogue;
    const Session& m_session;
    FilterSql m_filterSql;
    ListReader m_lists;
    mutable std::map<QString, std::unique_ptr<RecordTableModel>> m_gateways;
};

} // namespace crm
