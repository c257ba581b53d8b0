#pragma once

namespace crm {

class MainWindow;

/// The commands of what is shown of a list and beside it.
void addViewCommands(MainWindow& window);

} // namespace crm
