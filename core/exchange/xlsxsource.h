#pragma once

#include "core/exchange/importsource.h"
#include "core/exchange/xlsxpackage.h"
#include "core/exchange/xlsxvalues.h"

#include <QXmlStreamReader>

namespace crm {

/// Finds out sheet and header of a workbook.
Result<ImportPreview> previewXlsx(const ImportOptions& options, const IsKnownHeader& isKnownHeader);

struct XlsxSheet {
    QString name;
    QString part;
    bool isHidden = false;
};

/// A workbook made ready to be read: its sheets, and what their cells refer to.
struct XlsxWorkbook {
    XlsxPackage package;
    QList<XlsxSheet> sheets = {};
    DateSystem dates = DateSystem::From1900;
    XlsxStyles styles = {};
    XlsxStrings strings = {};

    static Result<XlsxWorkbook> open(const QString& path);
    const XlsxSheet* sheet(const QString& name) const; ///< null when there is none
};

/// The rows of one sheet, streamed. Rows that are hidden are read like the others; of merged cells only the first has a value, as in the
/// file. Cells with an error are empty, with a warning.
class XlsxSource : public ImportSource {
public:
    static constexpr int ColumnLimit = 16'384; ///< what spreadsheets have
    static constexpr qint64 RowLimit = 1'048'576;

    static Result<std::unique_ptr<ImportSource>> open(const QString& path, const ImportPreview& preview);
    static Result<std::unique_ptr<XlsxSource>> open(XlsxWorkbook workbook, const XlsxSheet& sheet, qint64 firstRow);

    Result<bool> next() override;
    qint64 line() const override { return m_rowNumber; }
    qint64 nextLine() const override { return m_rowNumber + 1; }
    qint64 position() const override { return std::min(m_xml.characterOffset(), size()); }
    qint64 size() const override { return m_device->size(); }

private:
    struct Cell {
        int column = 0;
        QString type;
        int style = -1;
        QString value;
        QString inlined;
    };

    XlsxSource(XlsxWorkbook workbook, std::unique_ptr<QIODevice> device, qint64 firstRow);
    Result<bool> nextRow();
    void beginRow();
    void beginCell();
    void endCell();
    QString textOf(const Cell& cell);
    void warn(const QString& sentence);

    XlsxWorkbook m_workbook;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    qint64 m_firstRow;
    qint64 m_rowNumber = 0;
    int m_depth = 0;
    bool m_isInRow = false;
    Cell m_cell;
};

} // namespace crm
