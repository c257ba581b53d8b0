#pragma once

#include "core/exchange/importoptions.h"
#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

/// Runs an import, or its dry run: reads and judges rows on a thread of its own while this one matches and writes them in batches.
/// All batches are one journal step. What was cancelled or killed leaves whole batches, which undo removes.
/// Error::Format when the file cannot be read or has no column that fits, Error::Storage when the database gives up.
Result<ImportReport> runImport(Workspace& workspace, const ImportOptions& options, JobControl& control);

/// The indexes that a big import into an empty module has left out, having been told to stop. Error::Cancelled when told to stop again.
Result<> makeMissingIndexes(const Workspace& workspace, const QString& module, const JobControl& control);

} // namespace crm
