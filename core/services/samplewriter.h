#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

/// Fills a new database with invented leads, and accounts and contacts beside them, in mixed states, some leads converted.
/// Journaled like everything else, under "Add sample data".
Result<> writeSamples(Workspace& workspace, int leads, JobControl& control);

} // namespace crm
