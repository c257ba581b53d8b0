#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/outputfile.h"
#include "core/workspace.h"

namespace crm {

/// A file to be written whole, which must not be the open database.
Result<OutputFile> outputFileBeside(const Workspace& workspace, const QString& path);

/// Writes a small table as CSV; the file appears whole or not at all.
Result<> writeTable(const Workspace& workspace, const QList<QStringList>& rows, const CsvFormat& format, const QString& path);

} // namespace crm
