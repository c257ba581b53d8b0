#pragma once

namespace crm {

class MainWindow;

/// The commands of the selected records, whichever page they are selected on.
void addRecordCommands(MainWindow& window);

} // namespace crm
