#pragma once

#include "ui/search/searchsource.h"

#include <memory>

namespace crm {

/// What people look at and for, as the desktop remembers it.
struct Recents {
    std::function<QStringList()> searches; ///< latest first
    std::function<bool()> isEmpty; ///< nothing is remembered, records included
    std::function<void()> forget;
};

/// While nothing is typed: the texts that something was found by lately, to be looked for again, and a way to forget all that.
std::unique_ptr<SearchSource> recentSearches(Recents recents);

} // namespace crm
