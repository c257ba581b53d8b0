#pragma once

namespace crm {

class MainWindow;

/// What the menu of a heading does, for the column that the keys are in.
void addColumnCommands(MainWindow& window);

} // namespace crm
