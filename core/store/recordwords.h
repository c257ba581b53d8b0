#pragma once

#include "core/schema/field.h"

namespace crm {

/// Adds what search finds a field's value by, folded, on a line of its own. A phone is found by the digits as typed and by those of the
/// full number, so twin is its normalized twin.
void appendWords(QString& words, const Field& field, const QVariant& value, const QVariant& twin);

} // namespace crm
