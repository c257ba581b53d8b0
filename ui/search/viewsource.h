#pragma once

#include "ui/search/searchsource.h"

#include <memory>

namespace crm {

struct Desk;

/// The views of all lists by their names and their modules'; the desk must outlive it.
std::unique_ptr<SearchSource> viewSource(const Desk& desk);

} // namespace crm
