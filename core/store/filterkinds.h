#pragma once

#include "core/store/filter.h"

namespace crm {

/// The comparisons that make sense for a field, the most usual first. What the language understands, the filter builder offers.
QList<Operator> operatorsOf(const Field& field);

/// Whether the values of a field are compared as texts, of which a part can be meant.
bool isTextual(FieldType type);

/// Whether the comparison takes a period for its value: within this week, before last month.
bool takesPeriod(const Field& field, Operator op);

/// How a comparison is written, which for = < <= > >= is how SQL writes it; empty for those that are more than a sign between field and
/// value.
QString operatorText(Operator op);

} // namespace crm
