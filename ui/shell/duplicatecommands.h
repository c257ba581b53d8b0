#pragma once

namespace crm {

class MainWindow;

/// The commands that find duplicates and make one record of several.
void addDuplicateCommands(MainWindow& window);

} // namespace crm
