#pragma once

#include "core/exchange/headernames.h"

namespace crm {

/// Folded column names of other programs and what they may mean, likeliest first, whichever module is imported.
/// An empty list: a column that other programs write and we have no field for.
const QHash<QString, QList<Target>>& foreignHeaders();

} // namespace crm
