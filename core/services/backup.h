#pragma once

#include "core/base/result.h"

#include <QString>

namespace crm {

class Database;

/// Copies the database, while others work on it, into a file that must not exist yet. Written beside its place, checked there, then put in
/// place under its name, so that a backup is whole or not there.
Result<> backUp(const Database& database, const QString& path);

} // namespace crm
