#pragma once

#include <QString>

namespace crm {

/// Waits until the disk has what was written into the file, or into the folder: a rename is on disk once its folder is. False when the
/// system refuses; folders cannot be asked everywhere, and there it is true.
bool isOnDisk(const QString& path);

} // namespace crm
