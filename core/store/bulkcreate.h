#pragma once

#include "core/store/bulkstatement.h"
#include "core/store/changes.h"

namespace crm {

/// A new record made ready for the table, on whichever thread: its own columns, its title and the words it is found by.
struct PreparedRecord {
    QByteArray text; ///< the texts of all cells one behind the other: one piece of memory, for it is made and freed on different threads
    std::vector<Cell> cells; ///< in the order of RecordPreparer::columns(), looking into text
    QByteArrayView title;
    QByteArrayView words;
};

/// Turns checked values into prepared records: twins, title, words, UTF-8. Const, so several threads may share one.
class RecordPreparer {
public:
    /// fields: those that the values come for, in that order. A null value among them, and every other field, takes the field's
    /// default, as in Changes::create().
    RecordPreparer(const Module& module, const QStringList& fields, const PhoneNumbers& phones);

    const QStringList& columns() const { return m_columns; }
    PreparedRecord prepare(const QVariantList& values) const;

private:
    struct Source {
        const Field* field;
        bool hasTwin;
        int titlePart; ///< place in the title; -1: not a part of it
        int given; ///< place among the given fields; -1: not one of them
    };

    const QVariant& valueOf(const Source& source, const QVariantList& values) const;
    QString standIn(const QVariantList& values) const;

    const PhoneNumbers& m_phones;
    QList<Source> m_sources;
    QList<int> m_standIns; ///< sources that name a record whose title would be empty
    QStringList m_columns;
};

/// Puts many new records in, as Changes::create() would: numbers, stamps, journal, search. The values must have been checked.
class BulkCreate {
public:
    BulkCreate(const Database& database, const Module& module, const QStringList& columns, const QString& source);

    /// Answers the id of the first; the others follow without a gap, in order.
    Result<qint64> add(Changes& changes, SearchLog& search, const std::vector<PreparedRecord>& records);

private:
    Result<> insert(const std::vector<PreparedRecord>& records, qint64 firstId, qint64 firstNumber, const Session& session);

    const Database& m_database;
    const Module& m_module;
    QStringList m_columns;
    QByteArray m_source;
};

} // namespace crm
