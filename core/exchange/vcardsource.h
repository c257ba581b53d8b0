#pragma once

#include "core/exchange/importsource.h"
#include "core/exchange/vcardrow.h"

#include <QHash>

namespace crm {

/// Goes through all cards once: the columns are those that any of them fills.
Result<ImportPreview> previewVCard(InputFile& file, const ImportOptions& options);

/// The cards of a file, as rows below the preview's columns. A card that is broken is a row with a problem.
class VCardSource : public ImportSource {
public:
    VCardSource(InputFile file, const ImportPreview& preview);

    Result<bool> next() override;
    qint64 line() const override { return m_reader.card().line; }
    qint64 nextLine() const override { return m_reader.card().line; }
    qint64 position() const override { return m_file.position(); }
    qint64 size() const override { return m_file.size(); }

private:
    InputFile m_file;
    VCardReader m_reader;
    Encoding m_encoding;
    QHash<QString, int> m_columns;
};

} // namespace crm
