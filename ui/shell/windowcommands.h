#pragma once

namespace crm {

class MainWindow;
struct Module;

/// Declares every command of the window, each in one statement.
void addWindowCommands(MainWindow& window);
/// "Go to Leads" and "New lead".
void addModuleCommands(MainWindow& window, const Module& module);
/// Makes the menu bar out of them.
void fillMenuBar(MainWindow& window);

} // namespace crm
