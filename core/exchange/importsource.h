#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/fileformat.h"
#include "core/exchange/importoptions.h"
#include "core/schema/module.h"

#include <memory>

namespace crm {

/// What a file looks like before it is imported: for the preview, and for whoever wants to correct it.
struct ImportPreview {
    FileFormat format = FileFormat::Csv;
    Encoding encoding = Encoding::Utf8;
    CsvLayout layout; ///< of every format: the header, and the line or row of the sheet where the records begin
    Formulas formulas = Formulas::Keep; ///< Neutralise: the apostrophes put before formulas are to be taken away
    QStringList sheets = {}; ///< of a workbook, hidden ones last
    QString sheet = {}; ///< the one that is read
    QList<QStringList> rows; ///< the first some dozen records
    Mapping mapping;
};

/// Finds out format, encoding, delimiter, header and mapping of a file, as far as the options leave them open.
/// With a catalogue also the columns of other modules' records are mapped.
Result<ImportPreview> previewImport(const ImportOptions& options, const Module& module, const Catalogue* catalogue = nullptr);

/// The records of a file of any format, one after the other, as cells below the preview's header. Memory stays flat however long the file
/// is. Owns the open file.
class ImportSource {
public:
    static Result<std::unique_ptr<ImportSource>> open(const QString& path, const ImportPreview& preview);

    ImportSource() = default;
    virtual ~ImportSource() = default;
    ImportSource(const ImportSource&) = delete;
    ImportSource& operator=(const ImportSource&) = delete;

    /// Goes to the next record; false at the end. An error is final: nothing behind it can be read.
    virtual Result<bool> next() = 0;
    virtual qint64 line() const = 0; ///< where the record began: the line of a text from 1, the row of a sheet
    virtual qint64 nextLine() const = 0; ///< after an error: where the broken record began
    virtual qint64 openQuoteLine() const { return 0; } ///< after an error: where the quote stands that is never closed; 0: it is another
    virtual qint64 position() const = 0; ///< in bytes of the file, for progress
    virtual qint64 size() const = 0;

    const QStringList& row() const { return m_row; }
    /// Why this one record can't be imported, although those behind it can; empty when it is good.
    const QString& problem() const { return m_problem; }
    /// What of the record is not in its cells, in sentences for the report.
    const QStringList& warnings() const { return m_warnings; }

protected:
    QStringList m_row;
    QString m_problem;
    QStringList m_warnings;
};

} // namespace crm
