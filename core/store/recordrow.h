#pragma once

#include "core/base/phone.h"
#include "core/base/result.h"
#include "core/store/record.h"

namespace crm {

class Database;

/// Puts single records into their table and takes them out, keeping twins, title and search text in step.
/// Knows no versions, no journal and no rules: those are Changes'.
class RecordRow {
public:
    RecordRow(const Database& database, const Module& module, const PhoneNumbers& phones);

    /// The record with every field, or Error::NotFound.
    Result<Record> read(qint64 id) const;
    /// The text that search finds a record by, folded; empty for an archived one. Twins that stand among the values, under the names of
    /// their columns, are not made anew: a phone number takes longer than a row to write.
    QString searchText(const Values& whole) const;
    QString title(const Values& whole) const;

    /// Makes the row of the shared record table and answers its id; a restored record brings its own.
    Result<qint64> insertRecord(const Values& whole, qint64 id = 0) const;
    Result<> insert(qint64 id, const Values& whole) const;
    /// Error::Conflict when the record is no longer at the version. whole is the record as it is to become.
    Result<> update(qint64 id, int version, const Values& changed, const Values& whole) const;
    Result<> remove(qint64 id) const;

private:
    Result<> updateRecord(qint64 id, const Values& whole) const;

    const Database& m_database;
    const Module& m_module;
    const PhoneNumbers& m_phones;
};

} // namespace crm
