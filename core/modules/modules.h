#pragma once

#include "core/schema/catalogue.h"

namespace crm {

Module leads();
Module accounts();
Module contacts();
Module deals();
Module users();

/// The choice lists a new database starts with.
QList<ChoiceList> defaultChoices();

} // namespace crm
