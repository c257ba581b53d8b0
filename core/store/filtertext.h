#pragma once

#include "core/schema/catalogue.h"
#include "core/store/filter.h"

namespace crm {

/// The filter in its language: parseFilter() of it gives filter.simplified() back, in every locale. Conditions that can't be applied stand
/// in it as they were written. Empty for an empty filter.
QString filterText(const Filter& filter, const Module& module, const Catalogue& catalogue);

/// The field that a path names; null when there is none.
const Field* fieldAt(const QStringList& path, const Module& module, const Catalogue& catalogue);

} // namespace crm
