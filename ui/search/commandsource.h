#pragma once

#include "ui/search/searchsource.h"

#include <memory>

namespace crm {

class CommandRegistry;

/// The commands that can be run now; the registry must outlive it.
std::unique_ptr<SearchSource> commandSource(CommandRegistry& registry);

} // namespace crm
