#pragma once

#include "core/exchange/import.h"
#include "core/exchange/importsource.h"
#include "core/journal/importlog.h"

namespace crm {

/// The choices of an import as the database keeps them.
QJsonObject toJson(const ImportOptions& options);
ImportOptions importOptionsFromJson(const QJsonObject& json);

/// Tells whether a file is still the one that was imported: its size and how it begins.
Result<QString> contentFingerprint(const QString& path);

/// Goes on with an import that was broken off, at the row that it had reached, as a part of the same step.
/// Error::Conflict when it came to its end, was taken back, or the file is another one by now.
Result<ImportReport> continueImport(Workspace& workspace, qint64 step, JobControl& control);

/// The records that an import has made, in the language of filters: ranges of numbers. Empty when it has made none.
Result<QString> madeByImport(const Workspace& workspace, qint64 step);

/// How the columns of a file with such a header were mapped the last time; nothing when they never were.
Result<std::optional<Mapping>> keptMapping(const Workspace& workspace, const Module& module, const QStringList& header);

} // namespace crm
