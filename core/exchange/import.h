#pragma once

#include "core/exchange/importoptions.h"
#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

/// Runs an import, or its dry run: reads and judges rows on a thread of its own while this one matches and writes them in batches.
/// All batches are one journal step. What was cancelled or killed leaves whole batches, which undo removes.
/// Error::Format when the file cannot be read or has no column that fits, Error::Storage when the database gives up.
Result<ImportReport> runImport(Workspace& workspace, const ImportOptions& options, JobControl& control);

} // namespace crm
