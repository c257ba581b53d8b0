#pragma once

#include "core/store/record.h"

namespace crm {

/// What a copy of the record starts with: everything people write but what must stay unique. Numbers and stamps are the program's.
Values duplicateOf(const Module& module, const Record& record);

} // namespace crm
