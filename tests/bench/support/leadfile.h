#pragma once

#include <QString>

namespace crm {

/// Writes a CSV file of the leads from..to-1 below a header, the same ones for the same numbers. Ends the program when it can't.
void writeLeadFile(const QString& path, int from, int to);

} // namespace crm
