#pragma once

#include "ui/search/searchsource.h"

#include <memory>

namespace crm {

struct Desk;

/// Records of every module by any part of their words; for an empty text those that were looked at last, as recent() knows them. Asks the
/// database; the desk must outlive it.
std::unique_ptr<SearchSource> recordSource(const Desk& desk, std::function<QList<RecordKey>()> recent);

} // namespace crm
