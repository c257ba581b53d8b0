#pragma once

namespace crm {

class MainWindow;

/// The commands of a list's views and of its filter.
void addSavedViewCommands(MainWindow& window);

} // namespace crm
