#pragma once

#include "core/exchange/importsource.h"
#include "core/exchange/textlines.h"

#include <QHash>

namespace crm {

/// Goes through all records once: the columns are all their keys, in the order in which they turn up.
Result<ImportPreview> previewJson(InputFile& file);

/// JSON records, one a line; also our own export as one document, whose rows stand on lines of their own. A line that is no record is a row
/// with a problem.
class JsonSource : public ImportSource {
public:
    JsonSource(InputFile file, const ImportPreview& preview);

    Result<bool> next() override;
    qint64 line() const override { return m_lines.line(); }
    qint64 nextLine() const override { return m_lines.line(); }
    qint64 position() const override { return m_file.position(); }
    qint64 size() const override { return m_file.size(); }

private:
    InputFile m_file;
    TextLines m_lines;
    QHash<QString, int> m_columns;
};

} // namespace crm
