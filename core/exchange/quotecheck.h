#pragma once

#include "core/exchange/importsource.h"
#include "core/jobs/jobcontrol.h"

namespace crm {

/// Reads a table as text to its end, as the preview says. The line of a quote that is never closed, behind which nothing would be read;
/// 0 when there is none, or when it was cancelled. Formats without quotes are not read at all.
Result<qint64> findOpenQuote(const QString& path, const ImportPreview& preview, const JobControl& control);

} // namespace crm
