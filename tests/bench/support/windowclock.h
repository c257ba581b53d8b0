#pragma once

#include <functional>

namespace crm {

/// Spins the event loop as a window does until the condition holds, and tells how long the window was deaf at most, in milliseconds.
/// Measured by the thread's own time as well: what other programs take from it is not our doing.
struct Deafness {
    double longest = 0;
    double longestOwn = 0;
    void add(const Deafness& other);
};
Deafness spinUntil(const std::function<bool()>& condition);

/// Of this process, in megabytes.
double memoryNow();
double memoryPeak();

} // namespace crm
