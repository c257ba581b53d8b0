#pragma once

#include "core/schema/valuewriter.h"
#include "core/store/filter.h"

namespace crm {

/// A filter as people read it, in the language of the program: "Status: Hot", "Annual revenue at least 1,000,000.00".
/// What can't be applied is called so.
QString filterWords(const Filter& filter, const Module& module, const Catalogue& catalogue, const ValueWriter& writer);

/// "this week", "last 7 days".
QString periodWords(const Period& period);
/// What is chosen between in the builder: "contains", "at least", "before".
QString operatorWords(Operator op, const Field& field);
/// "Account › City": the label of a field, or of a field of the record that a reference names. The name itself where there is no such
/// field.
QString fieldWords(const QStringList& path, const Module& module, const Catalogue& catalogue, Language language);

} // namespace crm
