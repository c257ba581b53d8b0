#pragma once

namespace crm {

class MainWindow;

/// The commands of the tabs, and of the way back and forward in one.
void addTabCommands(MainWindow& window);

} // namespace crm
