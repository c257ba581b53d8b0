#include "core/exchange/vcardsource.h"

#include <QCoreApplication>
#include <QSet>

namespace crm {

namespace {

constexpr qsizetype ColumnLimit = 500;
constexpr qsizetype SampleBytes = 64 * 1024;

struct VCardWords {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

struct Scan {
    QStringList columns;
    QByteArray undeclared; ///< bytes beyond ASCII with what stands beside them
};

void look(const VCard& card, Scan& scan, QSet<QString>& seen)
{
    for (const auto& [column, text] : rowOf(card, Encoding::Utf8, VCardPictures::Leave).cells) {
        if (seen.size() < ColumnLimit && !seen.contains(column)) {
            seen.insert(column);
            scan.columns << column;
        }
    }
    for (const VCardProperty& property : card.properties) {
        const QByteArray bytes = scan.undeclared.size() < SampleBytes ? property.undeclared() : QByteArray();
        if (std::any_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) >= 0x80; }))
            scan.undeclared += bytes + '\n';
    }
}

Result<Scan> scanned(InputFile& file, Encoding encoding)
{
    Scan scan;
    QSet<QString> seen;
    VCardReader reader(bytesOf(file, encoding));
    while (true) {
        const auto more = reader.next();
        // What is broken is the import's to report, with its line.
        if (!more || !*more)
            return scan;
        look(reader.card(), scan, seen);
    }
}

} // namespace

Result<ImportPreview> previewVCard(InputFile& file, const ImportOptions& options)
{
    const auto start = encodingByMark(file);
    if (!start)
        return start.error();
    auto scan = scanned(file, *start);
    if (!scan)
        return scan.error();
    sortVCardColumns(scan->columns);
    ImportPreview preview;
    preview.encoding = options.encoding                          ? *options.encoding
        : *start != Encoding::Utf8 || scan->undeclared.isEmpty() ? *start
                                                                 : detectEncoding(scan->undeclared);
    preview.layout.header = scan->columns;
    preview.layout.headerLine = 1; // the columns have names, although no line holds them
    preview.layout.columns = scan->columns.size();
    return preview;
}

VCardSource::VCardSource(InputFile file, const ImportPreview& preview)
    : m_file(std::move(file))
    , m_reader(bytesOf(m_file, preview.encoding))
    , m_encoding(preview.encoding)
{
    for (int i = 0; i < preview.layout.header.size(); ++i)
        m_columns.insert(preview.layout.header[i], i);
}

Result<bool> VCardSource::next()
{
    const auto more = m_reader.next();
    if (!more || !*more)
        return more;
    m_row.fill(QString(), m_columns.size());
    VCardRow row = rowOf(m_reader.card(), m_encoding, VCardPictures::Take);
    for (auto& [column, text] : row.cells) {
        if (const auto place = m_columns.constFind(column); place != m_columns.constEnd())
            m_row[*place] = std::move(text);
    }
    m_problem = m_reader.problem();
    if (m_problem.isEmpty() && row.cells.isEmpty())
        m_problem = VCardWords::tr("The card is empty.");
    m_warnings = row.warnings;
    return true;
}

} // namespace crm
