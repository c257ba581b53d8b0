#pragma once

#include "core/schema/module.h"
#include "core/store/filter.h"

namespace crm {

/// What narrows a list as one types: every word stands somewhere in a field that is searched. Holds for all when nothing is typed.
Filter narrowingFilter(const QString& typed, const Module& module);

} // namespace crm
