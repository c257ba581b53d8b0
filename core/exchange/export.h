#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/referencenames.h"
#include "core/jobs/jobcontrol.h"
#include "core/workspace.h"

namespace crm {

enum class ExportFormat {
    Csv,
    Xlsx,
    VCard,
    JsonLines, ///< whole records, one a line, pictures and tags with them
    Json, ///< one document, for scripts
};

/// How dates are written; an import reads both.
enum class DateForm { Iso, Local };

enum class VCardVersion { V3, V4 };

/// What to export, where to and how.
struct ExportOptions {
    ListQuery query; ///< which records, in which order
    QList<qint64> ids = {}; ///< when not empty: just these, in this order
    QStringList columns = {}; ///< empty: every field
    ExportFormat format = ExportFormat::Csv;
    CsvFormat csv = {};
    ChoiceForm choices = ChoiceForm::Key; ///< for JSON; tables are for people and have labels
    ReferenceForm references = ReferenceForm::Titles; ///< for tables; the others name records by numbers
    DateForm dates = DateForm::Iso; ///< for CSV; workbooks have real dates
    VCardVersion vcard = VCardVersion::V4;
};

/// "csv", "xlsx", …: also the usual ending of a file's name.
QString formatSuffix(ExportFormat format);
/// By its name or the ending of a file's name; nothing for others.
std::optional<ExportFormat> exportFormat(const QString& name);
/// The formats that suit the module: not everything has a visiting card.
QList<ExportFormat> exportFormats(const Module& module);

/// Streams records into a device, some hundred at a time, so that memory stays flat. Answers how many.
/// Error::Cancelled when told to stop, Error::Permission when the device takes no more.
Result<qint64> exportRecords(Workspace& workspace, const ExportOptions& options, QIODevice& device, JobControl& control);

/// The same into a file, which appears whole or not at all.
Result<qint64> exportToFile(Workspace& workspace, const ExportOptions& options, const QString& path, JobControl& control);

} // namespace crm
