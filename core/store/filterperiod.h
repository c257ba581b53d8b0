#pragma once

#include "core/store/filter.h"
#include "core/store/filtercursor.h"

#include <optional>

namespace crm {

/// today, yesterday, this week, last month, last 7 days, next 2 weeks. Takes nothing when no period stands there.
std::optional<Period> readPeriod(FilterCursor& cursor);

/// What readPeriod() reads as this period.
QString periodText(const Period& period);

} // namespace crm
