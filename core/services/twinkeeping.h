#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

/// The office's country says how a phone number without a country's code is to be read. Kept numbers are found by what they are read as,
/// so that all of them are due to be read anew from then on. Takes effect when the database is opened again.
Result<> changeCountry(const Workspace& workspace, const QString& country);

/// Whether the country has changed since the numbers were read.
Result<bool> areTwinsDue(const Workspace& workspace);

/// Makes anew what records are found and sorted by where it does not fit their values, in batches that let others write in between. Answers
/// how many records had such. Error::Cancelled leaves the rest for the next time.
Result<qint64> mendTwins(Workspace& workspace, const JobControl& control);

} // namespace crm
