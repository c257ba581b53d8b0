#pragma once

#include "core/base/result.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/outputfile.h"

#include <optional>

namespace crm {

/// The file of the rows that an import refused: as they stood, with line and reason behind, so that it can be mended and imported again.
/// No file appears while there is nothing to write.
class Rejects {
public:
    /// An empty path keeps nothing.
    Rejects(QString path, QStringList header);

    /// Shows whether the place can be written at all, before anything is imported.
    Result<> start();
    Result<> add(const QStringList& cells, qint64 line, const QString& reason);
    /// Puts the file in place and answers its path; empty when there was nothing to write.
    Result<QString> finish();

private:
    QString m_path;
    QStringList m_header;
    std::optional<OutputFile> m_file;
    std::optional<CsvWriter> m_writer;
    bool m_isEmpty = true;
};

} // namespace crm
