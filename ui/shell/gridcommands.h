#pragma once

namespace crm {

class MainWindow;

/// The commands of the rows of a list.
void addGridCommands(MainWindow& window);

} // namespace crm
