#pragma once

namespace crm {

/// Gives what was freed back to the system. After a million rows were put in order the C library would keep a hundred megabytes, for each
/// thread apart, in case somebody sorts again.
void returnFreedMemory();

} // namespace crm
