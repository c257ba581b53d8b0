#pragma once

#include "core/schema/module.h"

namespace crm {

/// The views that lists of every module start with. Their labels live in the translation context "Module".
QList<BuiltInView> usualViews();

} // namespace crm
