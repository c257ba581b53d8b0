#pragma once

#include "ui/commands/palettesource.h"

#include <memory>

namespace crm {

struct Desk;

/// Records of every module by any part of their words. Asks the database; the desk must outlive it.
std::unique_ptr<PaletteSource> recordSource(const Desk& desk);

} // namespace crm
