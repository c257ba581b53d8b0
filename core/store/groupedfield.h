#pragma once

#include "core/schema/catalogue.h"
#include "core/store/grouping.h"

namespace crm {

class Database;

/// What records are grouped by: a field of theirs, or one of the record that it refers to, written as filters write it: "account.city".
struct GroupedField {
    const Field* through = nullptr; ///< the reference; null: it is their own
    const Field* field = nullptr; ///< null: there is no such field
};

GroupedField groupedField(const QString& name, const Module& module, const Catalogue& catalogue);
bool canGroupBy(const GroupedField& grouped);
/// By what records of the module can be grouped, their own fields first.
QStringList groupedFields(const Module& module, const Catalogue& catalogue);

/// What a row has to give for the grouping.
QString groupedColumn(const Module& module, const GroupedField& grouped, qint64 person);

/// The grouping, with what it has to know of other tables: they are read here once, not asked for each row.
Result<std::unique_ptr<Grouping>> groupingBy(
    const Database& database, const Catalogue& catalogue, qint64 person, const GroupedField& grouped, Period::Unit step);

/// The filter of a group, on a record that refers to the one it speaks of.
Filter throughReference(Filter filter, const QString& reference);

} // namespace crm
