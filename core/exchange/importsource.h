#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importoptions.h"
#include "core/schema/module.h"

#include <memory>

namespace crm {

/// What a file looks like before it is imported: for the preview, and for whoever wants to correct it.
struct ImportPreview {
    Encoding encoding = Encoding::Utf8;
    CsvLayout layout;
    Formulas formulas = Formulas::Keep; ///< Neutralise: the apostrophes put before formulas are to be taken away
    QList<QStringList> rows; ///< the first some dozen records
    Mapping mapping;
};

/// Finds out encoding, delimiter, header and mapping of a file, as far as the options leave them open.
Result<ImportPreview> previewImport(const ImportOptions& options, const Module& module);

/// The records of a file, one after the other. Owns the open file.
class ImportSource {
public:
    static Result<std::unique_ptr<ImportSource>> open(const QString& path, const ImportPreview& preview);

    /// Goes to the next record; false at the end.
    Result<bool> next();
    const QStringList& row() const { return m_row; }
    qint64 line() const { return m_reader.line(); }
    qint64 nextLine() const { return m_reader.nextLine(); } ///< after an error: where the broken row began
    qint64 position() const { return m_file->position(); } ///< in bytes of the file, for progress
    qint64 size() const { return m_file->size(); }

private:
    ImportSource(std::unique_ptr<InputFile> file, const ImportPreview& preview);

    std::unique_ptr<InputFile> m_file;
    CsvReader m_reader;
    QStringList m_row;
    Formulas m_formulas;
    qint64 m_firstRecordLine;
};

} // namespace crm
