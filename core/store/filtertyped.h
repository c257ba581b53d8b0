#pragma once

#include "core/base/result.h"
#include "core/schema/valuereader.h"
#include "core/store/filter.h"

namespace crm {

/// What narrows a list as one types: every word stands somewhere in a field that is searched. Holds for all when nothing is typed.
Filter narrowingFilter(const QString& typed, const Module& module);

/// What a person types under the header of one column, as short as it comes: a part of a text, a name or a choice's label; an amount
/// or a day; or a comparison of the filter language without its field: "> 1000", "last 7 days", "is empty", "in (hot, warm)".
/// Holds for all when nothing is typed.
Result<Filter> columnFilter(
    const QString& typed, const Field& field, const Module& module, const Catalogue& catalogue, const ValueReader& reader);

} // namespace crm
