#pragma once

#include "core/exchange/importsource.h"
#include "core/schema/catalogue.h"

namespace crm {

/// What a file turned out to be when it was read to its end as an import would read it.
struct FileInspection {
    QString module; ///< whose fields its columns fit best
    ImportPreview preview;
    qint64 records = 0;
    QStringList problems; ///< in sentences, with lines; the first some dozen
};

/// Reads the whole file and writes nothing. Error::Format for what no import can read.
Result<FileInspection> inspectFile(const QString& path, const Catalogue& catalogue);

} // namespace crm
