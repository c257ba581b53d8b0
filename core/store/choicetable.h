#pragma once

#include "core/base/result.h"
#include "core/schema/catalogue.h"

namespace crm {

class Database;

/// The choice lists as the administrator has them, in their order.
Result<QList<ChoiceList>> readChoiceLists(const Database& database);

} // namespace crm
