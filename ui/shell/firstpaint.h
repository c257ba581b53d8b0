#pragma once

#include <functional>

namespace crm {

class MainWindow;

/// Calls back once the first records of a list are painted: where the start of the program ends, for whoever measures it.
void whenListIsPainted(MainWindow& window, const std::function<void()>& painted);

} // namespace crm
