#pragma once

#include "core/exchange/csvwriter.h"
#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

enum class ExportFormat { Csv, Json };

/// What to export, where to and how.
struct ExportOptions {
    ListQuery query; ///< which records, in which order
    QList<qint64> ids = {}; ///< when not empty: just these, in this order
    QStringList columns = {}; ///< empty: every field
    ExportFormat format = ExportFormat::Csv;
    CsvFormat csv = {};
    ChoiceForm choices = ChoiceForm::Key; ///< for JSON; CSV is for people and has labels
};

/// Streams records into a device, some hundred at a time, so that memory stays flat. Answers how many.
/// Error::Cancelled when told to stop.
Result<qint64> exportRecords(Workspace& workspace, const ExportOptions& options, QIODevice& device, JobControl& control);

/// The same into a file, which appears whole or not at all.
Result<qint64> exportToFile(Workspace& workspace, const ExportOptions& options, const QString& path, JobControl& control);

} // namespace crm
