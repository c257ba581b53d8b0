#pragma once

#include "core/schema/catalogue.h"

namespace crm {

Module leads();
Module accounts();
Module contacts();
Module deals();
Module users();
Module tags();
Module views();

/// The choice lists a new database starts with.
QList<ChoiceList> defaultChoices();

/// Chance of winning a deal at each default stage, in percent.
QHash<QString, int> defaultStageProbabilities();

/// Every module of the program with its default choices. This is the one place that lists them.
Catalogue defaultCatalogue(const Translate& russian);

} // namespace crm
