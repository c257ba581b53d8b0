#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/importsource.h"

namespace crm {

/// Finds out encoding, delimiter and header of a table as text.
Result<ImportPreview> previewCsv(InputFile& file, const ImportOptions& options, const IsKnownHeader& isKnownHeader);

/// The records of a table as text.
class CsvSource : public ImportSource {
public:
    CsvSource(InputFile file, const ImportPreview& preview);

    Result<bool> next() override;
    qint64 line() const override { return m_reader.line(); }
    qint64 nextLine() const override { return m_reader.nextLine(); }
    qint64 openQuoteLine() const override { return m_reader.openQuoteLine(); }
    qint64 position() const override { return m_file.position(); }
    qint64 size() const override { return m_file.size(); }

private:
    InputFile m_file;
    CsvReader m_reader;
    Formulas m_formulas;
    qint64 m_firstRecordLine;
};

} // namespace crm
