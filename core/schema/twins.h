#pragma once

#include "core/base/phone.h"
#include "core/schema/field.h"

#include <optional>

namespace crm {

/// The column beside the field's own that holds its normalized twin, by which it is sorted, searched and compared: a Text that is
/// searched, indexed or a list column has "<name>_fold", Phone "<name>_e164", Email "<name>_lower", Number "<name>_sort".
std::optional<QString> twinColumn(const Field& field);

/// The twin of a stored value, null for null and where nothing is left of it (a phone that is none, a name of mere punctuation).
QVariant twinValue(const Field& field, const QVariant& stored, const PhoneNumbers& phones);

/// "LEA000000000012" for "lea12": the prefix in capitals and the counter padded to 12 digits.
QString sortableNumber(const QString& number);

} // namespace crm
