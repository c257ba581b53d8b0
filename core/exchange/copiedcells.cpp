#include "core/exchange/copiedcells.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(Copy)
};

constexpr qsizetype pageSize = 500;
constexpr qint64 mostHtmlRows = 20'000; // beyond it a table costs the other program minutes

bool isNumber(const Field& field)
{
    return field.type == FieldType::Int || field.type == FieldType::Money || field.type == FieldType::Percent;
}

QString quoted(const QString& cell)
{
    const bool needed = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
    return needed ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString escaped(const QString& cell)
{
    return cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// Writes rows of cells in both forms.
class CellsWriter {
public:
    CellsWriter(Workspace& workspace, const CellsToCopy& wanted, bool asTable)
        : m_module(*workspace.catalogue().module(wanted.module))
        , m_writer(wanted.locale, wanted.language, workspace.phones(), workspace.catalogue())
        , m_asTable(asTable)
    {
        for (const QString& column : wanted.columns)
            m_fields << m_module.field(column);
        if (m_asTable)
            m_cells.html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    }

    void addHeadings()
    {
        QStringList labels;
        for (const Field* field : m_fields)
            labels << field->label.in(m_writer.language());
        addText(labels);
        if (m_asTable)
            m_cells.html +=
                QStringLiteral("<tr><th>%1</th></tr>\n").arg(escaped(labels.join(u'\t')).replace(u'\t', QStringLiteral("</th><th>")));
    }

    void add(const Record& record)
    {
        QStringList cells;
        for (const Field* field : m_fields)
            cells << text(record, *field);
        addText(cells);
        if (m_asTable)
            addTableRow(cells);
        ++m_cells.rows;
    }

    CopiedCells finished()
    {
        if (m_asTable)
            m_cells.html += QStringLiteral("</table></body></html>\n");
        return std::move(m_cells);
    }

private:
    QString text(const Record& record, const Field& field) const
    {
        if (field.isReference())
            return record.titles.value(field.name);
        QString shown = m_writer.shown(field, record.value(field.name));
        return isNumber(field) ? shown.remove(m_writer.locale().groupSeparator()) : shown;
    }

    void addText(const QStringList& cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i)
                m_cells.text += u'\t';
            m_cells.text += quoted(cells[i]);
        }
        m_cells.text += u'\n';
    }

    void addTableRow(const QStringList& cells)
    {
        m_cells.html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            // "\@" is a spreadsheet's format for text.
            const bool isText = !isNumber(*m_fields[i]) && m_fields[i]->type != FieldType::Date && m_fields[i]->type != FieldType::DateTime;
            m_cells.html += isText ? QStringLiteral("<td style=\"mso-number-format:'\\@'\">") : QStringLiteral("<td>");
            m_cells.html += escaped(cells[i]);
            m_cells.html += QStringLiteral("</td>");
        }
        m_cells.html += QStringLiteral("</tr>\n");
    }

    const Module& m_module;
    ValueWriter m_writer;
    QList<const Field*> m_fields;
    CopiedCells m_cells;
    bool m_asTable;
};

} // namespace

Result<CopiedCells> copyCells(Workspace& workspace, const CellsToCopy& wanted, JobControl& control)
{
    const Module& module = *workspace.catalogue().module(wanted.module);
    const qint64 rows = std::min<qint64>(wanted.ids.size(), mostCopiedRows);
    CellsWriter writer(workspace, wanted, rows <= mostHtmlRows);
    if (wanted.headings == Headings::With)
        writer.addHeadings();
    for (qint64 start = 0; start < rows; start += pageSize) {
        if (control.isCancelled())
            return Error{Error::Cancelled, CopyWords::tr("Copying was stopped; the clipboard is as it was.")};
        const auto records =
            workspace.reader().records(module, wanted.ids.mid(start, std::min<qint64>(pageSize, rows - start)), wanted.columns);
        if (!records)
            return records.error();
        for (const Record& record : *records)
            writer.add(record);
        control.report({start, rows});
    }
    CopiedCells copied = writer.finished();
    copied.isCut = rows < wanted.ids.size();
    if (copied.rows == 1 && wanted.headings == Headings::Without && wanted.columns.size() == 1)
        copied.text.chop(1); // a single value goes into a line of text as well
    return copied;
}

} // namespace crm
