#include "core/exchange/xlsxvalues.h"

#include "core/exchange/xlsxpackage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace crm {

namespace {

constexpr qsizetype StyleLimit = 100'000; ///< Excel allows 65,490
constexpr double LastSerial = 2'958'466; ///< the first day of the year 10000

struct XlsxWords {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

/// Formats that have no code in the file (ECMA-376 part 1, 18.8.30).
XlsxFormat builtIn(int id)
{
    const bool isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    if (isDate)
        return {XlsxFormat::Date};
    if (id == 22)
        return {XlsxFormat::DateTime};
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return {XlsxFormat::Time};
    return {id == 9 || id == 10 ? XlsxFormat::Percent : XlsxFormat::Plain};
}

Error broken(const QXmlStreamReader& xml)
{
    const QString reason = xml.device() ? xml.device()->errorString() : QString();
    return damagedWorkbook(reason.isEmpty() || reason == QLatin1String("Unknown error") ? xml.errorString() : reason);
}

QString decimal(double number)
{
    // Fifteen digits is what a spreadsheet shows and keeps: 0.1 + 0.2 is 0.3 there.
    const double rounded = QString::number(number, 'g', 15).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

QString dateText(double serial, XlsxFormat::Kind kind, DateSystem system)
{
    const qint64 milliseconds = std::llround(serial * 86'400'000);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % 86'400'000));
    const QString clock = time.toString(time.msec() ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
    qint64 days = milliseconds / 86'400'000;
    if (kind == XlsxFormat::Time && days == 0)
        return clock;
    // The 1900 system counts a 29 February that never was.
    const QDate first = system == DateSystem::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QString day = first.addDays(days).toString(Qt::ISODate);
    return milliseconds % 86'400'000 == 0 ? day : day + u' ' + clock;
}

} // namespace

XlsxFormat XlsxStyles::formatOf(int id, const QString& code)
{
    if (code.isEmpty())
        return builtIn(id);
    static const QRegularExpression literal(
        QStringLiteral(R"("[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\])"), QRegularExpression::CaseInsensitiveOption);
    QString bare = code.section(u';', 0, 0).toLower();
    bare.remove(literal);
    static const QRegularExpression onlyZeros(QStringLiteral("^0{2,}$"));
    if (onlyZeros.match(bare).hasMatch())
        return {XlsxFormat::Zeros, static_cast<int>(bare.size())};
    if (bare.contains(u"general"))
        return {};
    const bool hasClock = bare.contains(u'h') || bare.contains(u's');
    const bool hasDay = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !hasClock);
    if (hasDay)
        return {hasClock ? XlsxFormat::DateTime : XlsxFormat::Date};
    if (hasClock)
        return {XlsxFormat::Time};
    return {bare.contains(u'%') ? XlsxFormat::Percent : XlsxFormat::Plain};
}

Result<XlsxStyles> XlsxStyles::read(QIODevice& device)
{
    XlsxStyles styles;
    QHash<int, QString> codes;
    QXmlStreamReader xml(&device);
    bool isInCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            break; // what follows is how things look
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"numFmt")
            codes.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(),
                xml.attributes().value(QLatin1String("formatCode")).toString().left(300));
        else if (xml.name() == u"cellXfs")
            isInCells = true;
        else if (isInCells && xml.name() == u"xf") {
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            styles.m_formats.push_back(formatOf(id, codes.value(id)));
        }
        if (codes.size() > StyleLimit || static_cast<qsizetype>(styles.m_formats.size()) > StyleLimit)
            return damagedWorkbook(XlsxWords::tr("it has far too many styles"));
    }
    if (xml.hasError())
        return broken(xml);
    return styles;
}

XlsxFormat XlsxStyles::format(int style) const
{
    return style >= 0 && static_cast<size_t>(style) < m_formats.size() ? m_formats[static_cast<size_t>(style)] : XlsxFormat();
}

Result<XlsxStrings> XlsxStrings::read(QIODevice& device)
{
    XlsxStrings strings;
    QXmlStreamReader xml(&device);
    QString item;
    bool isText = false;
    bool isPhonetic = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            isText = xml.name() == u"t";
            isPhonetic = isPhonetic || xml.name() == u"rPh";
            if (xml.name() == u"si")
                item.clear();
        } else if (token == QXmlStreamReader::Characters && isText && !isPhonetic) {
            item += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            isText = false;
            isPhonetic = isPhonetic && xml.name() != u"rPh";
            if (xml.name() != u"si")
                continue;
            strings.m_text += xlsxUnescaped(item).toUtf8();
            strings.m_ends.push_back(static_cast<quint32>(strings.m_text.size()));
            if (strings.m_text.size() + strings.size() * 4 > SizeLimit)
                return damagedWorkbook(XlsxWords::tr("it has more text than fits into memory"));
        }
    }
    if (xml.hasError())
        return broken(xml);
    return strings;
}

QString XlsxStrings::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const auto place = static_cast<size_t>(index);
    const qsizetype begin = place == 0 ? 0 : m_ends[place - 1];
    return QString::fromUtf8(m_text.constData() + begin, m_ends[place] - begin);
}

QString xlsxNumber(QStringView stored, XlsxFormat format, DateSystem system)
{
    const QStringView text = stored.trimmed();
    const bool isWhole = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isWhole && format.kind == XlsxFormat::Plain)
        return text.toString();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return text.toString();
    switch (format.kind) {
    case XlsxFormat::Date:
    case XlsxFormat::DateTime:
    case XlsxFormat::Time:
        if (number >= 0 && number < LastSerial)
            return dateText(number, format.kind, system);
        break;
    case XlsxFormat::Percent:
        return decimal(number * 100) + u'%';
    case XlsxFormat::Zeros:
        if (number >= 0 && number == std::floor(number))
            return decimal(number).rightJustified(std::min(format.zeros, 50), u'0');
        break;
    case XlsxFormat::Plain:
        break;
    }
    return decimal(number);
}

int xlsxColumn(QStringView cell)
{
    int column = 0;
    for (const QChar c : cell) {
        const QChar upper = c.toUpper();
        if (upper < u'A' || upper > u'Z' || column > 16'384)
            break;
        column = column * 26 + (upper.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString xlsxUnescaped(const QString& text)
{
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString plain = text;
    for (; at >= 0; at = plain.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const uint code = at + 6 < plain.size() && plain[at + 6] == u'_' ? QStringView(plain).sliced(at + 2, 4).toUInt(&isHex, 16) : 0;
        if (isHex)
            plain.replace(at, 7, QChar(code));
    }
    return plain;
}

} // namespace crm
