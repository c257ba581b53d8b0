#include "core/exchange/xlsxsource.h"

#include <QCoreApplication>
#include <QDir>

namespace crm {

namespace {

constexpr int SampledRows = 300;
constexpr int DepthLimit = 64;
constexpr qsizetype SheetLimit = 10'000;

struct XlsxWords {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

/// "/xl/worksheets/sheet1.xml" and "worksheets/sheet1.xml" beside xl/workbook.xml are the same part.
QString partBeside(const QString& owner, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    return owner.contains(u'/') ? QDir::cleanPath(owner.section(u'/', 0, -2) + u'/' + target) : target;
}

QString relationsOf(const QString& part)
{
    return part.section(u'/', 0, -2) + QStringLiteral("/_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
}

struct Relation {
    QString target;
    QString type; ///< the last word of the link that names it
};

Result<QHash<QString, Relation>> relations(const XlsxPackage& package, const QString& part)
{
    QHash<QString, Relation> found;
    const auto device = package.part(part);
    if (!device)
        return device.error();
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd() && found.size() < SheetLimit) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        found.insert(attributes.value(QLatin1String("Id")).toString(),
            {attributes.value(QLatin1String("Target")).toString(), attributes.value(QLatin1String("Type")).toString().section(u'/', -1)});
    }
    if (xml.hasError())
        return damagedWorkbook(xml.errorString());
    return found;
}

Result<QString> workbookPart(const XlsxPackage& package)
{
    const auto found = relations(package, QStringLiteral("_rels/.rels"));
    if (!found)
        return found.error();
    for (const Relation& relation : *found) {
        if (relation.type == QLatin1String("officeDocument") && !relation.target.startsWith(QLatin1String("word/"))
            && !relation.target.startsWith(QLatin1String("ppt/")))
            return partBeside(QString(), relation.target);
    }
    return Error{Error::Format, XlsxWords::tr("The file is an office document and no workbook. Choose a table.")};
}

Result<> readSheets(XlsxWorkbook& workbook, const QString& part)
{
    const auto targets = relations(workbook.package, relationsOf(part));
    const auto device = workbook.package.part(part);
    if (!targets || !device)
        return targets ? device.error() : targets.error();
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd() && workbook.sheets.size() < SheetLimit) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr"
            && (attributes.value(QLatin1String("date1904")) == u"1" || attributes.value(QLatin1String("date1904")) == u"true"))
            workbook.dates = DateSystem::From1904;
        if (xml.name() != u"sheet")
            continue;
        const auto id = std::find_if(attributes.begin(), attributes.end(),
            [](const QXmlStreamAttribute& attribute) { return attribute.name() == u"id" && attribute.qualifiedName().contains(u':'); });
        const Relation relation = targets->value(id == attributes.end() ? QString() : id->value().toString());
        if (relation.type == QLatin1String("worksheet"))
            workbook.sheets.append({attributes.value(QLatin1String("name")).toString(), partBeside(part, relation.target),
                attributes.value(QLatin1String("state")).startsWith(u"hidden")
                    || attributes.value(QLatin1String("state")) == u"veryHidden"});
    }
    if (xml.hasError())
        return damagedWorkbook(xml.errorString());
    if (workbook.sheets.isEmpty())
        return damagedWorkbook(XlsxWords::tr("it has no sheet with cells"));
    std::stable_sort(
        workbook.sheets.begin(), workbook.sheets.end(), [](const XlsxSheet& a, const XlsxSheet& b) { return a.isHidden < b.isHidden; });
    return {};
}

/// The part of a kind that the workbook names; a null device: it has none, which is no error.
Result<std::unique_ptr<QIODevice>> partOfKind(const XlsxPackage& package, const QString& workbookName, QLatin1String kind)
{
    const auto targets = relations(package, relationsOf(workbookName));
    if (!targets)
        return targets.error();
    for (const Relation& relation : *targets) {
        const QString part = partBeside(workbookName, relation.target);
        if (relation.type == kind && package.has(part))
            return package.part(part);
    }
    return std::unique_ptr<QIODevice>();
}

Result<QList<SampledRow>> sampled(XlsxSource& source)
{
    QList<SampledRow> rows;
    while (rows.size() < SampledRows) {
        const auto more = source.next();
        if (!more && rows.isEmpty())
            return more.error();
        if (!more || !*more)
            break;
        rows.append({source.row(), source.line()});
    }
    return rows;
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::open(const QString& path)
{
    auto package = XlsxPackage::open(path);
    if (!package)
        return package.error();
    XlsxWorkbook workbook{.package = *std::move(package)};
    const auto part = workbookPart(workbook.package);
    if (!part)
        return part.error();
    if (const auto done = readSheets(workbook, *part); !done)
        return done.error();
    const auto styles = partOfKind(workbook.package, *part, QLatin1String("styles"));
    const auto strings = partOfKind(workbook.package, *part, QLatin1String("sharedStrings"));
    if (!styles || !strings)
        return styles ? strings.error() : styles.error();
    auto readStyles = *styles ? XlsxStyles::read(**styles) : Result<XlsxStyles>(XlsxStyles());
    if (!readStyles)
        return readStyles.error();
    workbook.styles = *std::move(readStyles);
    auto readStrings = *strings ? XlsxStrings::read(**strings) : Result<XlsxStrings>(XlsxStrings());
    if (!readStrings)
        return readStrings.error();
    workbook.strings = *std::move(readStrings);
    return workbook;
}

const XlsxSheet* XlsxWorkbook::sheet(const QString& name) const
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const XlsxSheet& sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

Result<ImportPreview> previewXlsx(const ImportOptions& options, const IsKnownHeader& isKnownHeader)
{
    ImportPreview preview;
    auto workbook = XlsxWorkbook::open(options.path);
    if (!workbook)
        return workbook.error();
    const QList<XlsxSheet> sheets = workbook->sheets;
    for (const XlsxSheet& sheet : sheets)
        preview.sheets << sheet.name;
    if (!options.sheet.isEmpty() && !workbook->sheet(options.sheet))
        return Error{Error::NotFound,
            XlsxWords::tr("The workbook has no sheet “%1”. Its sheets: %2").arg(options.sheet, preview.sheets.join(QStringLiteral(", ")))};
    QList<SampledRow> rows;
    for (const XlsxSheet& sheet : sheets) {
        if (!options.sheet.isEmpty() && sheet.name != options.sheet)
            continue;
        // Its strings may be many: read anew only for a second sheet.
        auto again = preview.sheet.isEmpty() ? std::move(workbook) : XlsxWorkbook::open(options.path);
        auto source = again ? XlsxSource::open(*std::move(again), sheet, 0) : Result<std::unique_ptr<XlsxSource>>(again.error());
        const auto found = source ? sampled(**source) : Result<QList<SampledRow>>(source.error());
        if (!found)
            return found.error();
        preview.sheet = sheet.name;
        rows = *found;
        if (!rows.isEmpty())
            break; // the first sheet that has rows, unless a person says which
    }
    if (rows.isEmpty() && options.sheet.isEmpty())
        preview.sheet = preview.sheets.first();
    preview.layout = detectHeader(rows, isKnownHeader);
    return preview;
}

XlsxSource::XlsxSource(XlsxWorkbook workbook, std::unique_ptr<QIODevice> device, qint64 firstRow)
    : m_workbook(std::move(workbook))
    , m_device(std::move(device))
    , m_xml(m_device.get())
    , m_firstRow(firstRow)
{
}

Result<std::unique_ptr<ImportSource>> XlsxSource::open(const QString& path, const ImportPreview& preview)
{
    auto workbook = XlsxWorkbook::open(path);
    if (!workbook)
        return workbook.error();
    const XlsxSheet* found = workbook->sheet(preview.sheet);
    if (!found)
        return damagedWorkbook(XlsxWords::tr("“%1” is missing in it").arg(preview.sheet));
    const XlsxSheet sheet = *found;
    auto source = open(*std::move(workbook), sheet, preview.layout.firstRecordLine);
    return source ? Result<std::unique_ptr<ImportSource>>(*std::move(source)) : Result<std::unique_ptr<ImportSource>>(source.error());
}

Result<std::unique_ptr<XlsxSource>> XlsxSource::open(XlsxWorkbook workbook, const XlsxSheet& sheet, qint64 firstRow)
{
    auto device = workbook.package.part(sheet.part);
    if (!device)
        return device.error();
    return std::unique_ptr<XlsxSource>(new XlsxSource(std::move(workbook), *std::move(device), firstRow));
}

Result<bool> XlsxSource::next()
{
    while (true) {
        const auto more = nextRow();
        if (!more || !*more)
            return more;
        const bool isBlank = std::all_of(m_row.begin(), m_row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (m_rowNumber >= m_firstRow && !isBlank)
            return true;
    }
}

Result<bool> XlsxSource::nextRow()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > DepthLimit)
                return damagedWorkbook(XlsxWords::tr("its parts are nested too deeply"));
            if (m_xml.name() == u"row")
                beginRow();
            else if (m_xml.name() == u"c" && m_isInRow)
                beginCell();
            else if (m_xml.name() == u"v" || m_xml.name() == u"t")
                (m_xml.name() == u"v" ? m_cell.value : m_cell.inlined) += m_xml.readElementText(QXmlStreamReader::IncludeChildElements),
                    --m_depth;
            else if (m_xml.name() == u"rPh")
                m_xml.skipCurrentElement(), --m_depth;
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            if (m_xml.name() == u"c" && m_isInRow)
                endCell();
            else if (m_xml.name() == u"row" && std::exchange(m_isInRow, false))
                return true;
            break;
        default:
            break;
        }
        if (m_rowNumber > RowLimit || m_cell.column >= ColumnLimit)
            return damagedWorkbook(XlsxWords::tr("it has more rows or columns than a sheet can have"));
    }
    if (!m_xml.hasError())
        return false;
    const QString reason = m_device->errorString();
    return damagedWorkbook(m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && reason != QLatin1String("Unknown error")
            ? reason
            : m_xml.errorString());
}

void XlsxSource::beginRow()
{
    bool isGiven = false;
    const qint64 number = m_xml.attributes().value(QLatin1String("r")).toLongLong(&isGiven);
    m_rowNumber = isGiven && number > m_rowNumber ? number : m_rowNumber + 1;
    m_isInRow = true;
    m_row.clear();
    m_warnings.clear();
    m_cell = {.column = -1};
    if (m_xml.attributes().value(QLatin1String("hidden")) == u"1")
        warn(XlsxWords::tr("Rows that are hidden in the sheet: imported like the others"));
}

void XlsxSource::beginCell()
{
    const auto attributes = m_xml.attributes();
    const int given = xlsxColumn(attributes.value(QLatin1String("r")));
    m_cell.column = given >= 0 ? given : m_cell.column + 1;
    m_cell.type = attributes.value(QLatin1String("t")).toString();
    m_cell.style = attributes.hasAttribute(QLatin1String("s")) ? attributes.value(QLatin1String("s")).toInt() : -1;
    m_cell.value.clear();
    m_cell.inlined.clear();
}

void XlsxSource::endCell()
{
    const QString text = textOf(m_cell);
    if (text.isEmpty() || m_cell.column >= ColumnLimit)
        return;
    while (m_row.size() <= m_cell.column)
        m_row << QString();
    m_row[m_cell.column] = text;
}

QString XlsxSource::textOf(const Cell& cell)
{
    if (cell.type == QLatin1String("s"))
        return m_workbook.strings.at(cell.value.toLongLong());
    if (cell.type == QLatin1String("inlineStr"))
        return xlsxUnescaped(cell.inlined);
    if (cell.type == QLatin1String("str"))
        return xlsxUnescaped(cell.value);
    if (cell.type == QLatin1String("b"))
        return cell.value.trimmed() == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
    if (cell.type == QLatin1String("e")) {
        warn(XlsxWords::tr("Cells that hold an error (%1): taken for empty").arg(cell.value.left(20)));
        return {};
    }
    if (cell.type == QLatin1String("d"))
        return cell.value.trimmed().replace(u'T', u' ');
    return cell.value.isEmpty() ? xlsxUnescaped(cell.inlined)
                                : xlsxNumber(cell.value, m_workbook.styles.format(cell.style), m_workbook.dates);
}

void XlsxSource::warn(const QString& sentence)
{
    if (!m_warnings.contains(sentence))
        m_warnings << sentence;
}

} // namespace crm
