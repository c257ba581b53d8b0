#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

#include <cstring>

namespace crm {

namespace {

constexpr qsizetype PendingLimit = 64 * 1024;

bool isHarmless(QStringView cell)
{
    static const QRegularExpression number(uR"(^[+-]\d+([ \x{A0}\x{202F}]\d{3})*([.,]\d+)?[ \x{A0}]?%?\z)"_qs);
    // A space or a bracket keeps a spreadsheet from subtracting the groups of digits from each other.
    static const QRegularExpression phone(uR"(^\+(?=[^ (]*[ (]|\d+\z)(?=(\D*\d){7,15}\D*\z)\d[\d ()\x{A0}.-]*\z)"_qs);
    return number.match(cell).hasMatch() || phone.match(cell).hasMatch();
}

bool wouldRun(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()) && !isHarmless(cell);
}

/// The usual phone number or amount, seen in the bytes: +7 (916) 123-45-67, -1234.50. Whatever is less usual is for isHarmless(), which
/// answers the same, at a microsecond each.
bool isPlainlyHarmless(QByteArrayView cell)
{
    int digits = 0;
    int points = 0;
    bool isGrouped = false;
    bool hasDash = false;
    for (const char c : cell.sliced(1)) {
        digits += c >= '0' && c <= '9';
        points += c == '.';
        isGrouped = isGrouped || c == ' ' || c == '(';
        hasDash = hasDash || c == '-';
        if ((c < '0' || c > '9') && (c == '\0' || !std::strchr(" ().-", c)))
            return false;
    }
    const auto isDigit = [&](qsizetype at) { return at < cell.size() && cell[at] >= '0' && cell[at] <= '9'; };
    if (!isDigit(1) || !isDigit(cell.size() - 1))
        return false;
    const bool isPhone = cell.front() == '+' && digits >= 7 && digits <= 15 && (isGrouped || digits == cell.size() - 1);
    const bool isAmount = (cell.front() == '+' || cell.front() == '-') && !isGrouped && !hasDash && points <= 1 && cell.indexOf(')') < 0;
    return isPhone || isAmount;
}

/// A space of any alphabet at the beginning or the end; only four first bytes can begin one beyond ASCII.
bool hasSpaceAtEdge(QByteArrayView cell)
{
    const auto isSpace = [](QByteArrayView character) {
        const auto lead = static_cast<uchar>(character.front());
        if (lead < 0x80)
            return QChar(lead).isSpace();
        const bool canBe = lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3;
        const QString text =
            canBe ? QString::fromUtf8(character.first(std::min<qsizetype>(character.size(), lead == 0xC2 ? 2 : 3))) : QString();
        return !text.isEmpty() && text.front().isSpace();
    };
    qsizetype last = cell.size() - 1;
    while (last > 0 && cell.size() - last < 4 && (static_cast<uchar>(cell[last]) & 0xC0) == 0x80)
        --last;
    return isSpace(cell) || isSpace(cell.sliced(last));
}

} // namespace

QString neutralised(const QString& cell)
{
    return wouldRun(cell) ? u'\'' + cell : cell;
}

QString undoNeutralised(const QString& cell)
{
    return cell.startsWith(u'\'') && wouldRun(cell) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(QIODevice& device, CsvFormat format)
    : m_device(device)
    , m_format(format)
    , m_delimiter(QString(format.delimiter).toUtf8())
{
    for (const char c : {'"', '\n', '\r', m_delimiter.size() == 1 ? m_delimiter.front() : '"'})
        m_isSpecial[static_cast<uchar>(c)] = true;
    if (m_format.byteOrderMark == ByteOrderMark::Yes && m_format.encoding == Encoding::Utf8)
        m_pending += "\xEF\xBB\xBF";
}

Result<> CsvWriter::write(const QStringList& row)
{
    for (const QString& cell : row)
        add(cell.toUtf8());
    return endRow();
}

void CsvWriter::add(QByteArrayView cell)
{
    if (m_cellsInRow++ > 0)
        m_pending += m_delimiter;
    // Only these can be the beginning of what a spreadsheet would run.
    const bool isSuspect =
        m_format.formulas == Formulas::Neutralise && !cell.empty() && std::strchr("=+-@\t\r'", cell.front()) && !isPlainlyHarmless(cell);
    if (isSuspect)
        append(neutralised(QString::fromUtf8(cell)).toUtf8());
    else
        append(cell);
    m_isAtStart = false;
    m_wasEmpty = cell.empty();
}

Result<> CsvWriter::endRow()
{
    // A row of one empty cell would be a blank line.
    if (m_cellsInRow == 1 && m_wasEmpty)
        m_pending += "\"\"";
    m_cellsInRow = 0;
    m_pending += m_format.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
    return m_pending.size() < PendingLimit ? Result<>() : flush();
}

Result<> CsvWriter::finish()
{
    return flush();
}

void CsvWriter::append(QByteArrayView cell)
{
    if (!needsQuotes(cell)) {
        m_pending.append(cell);
        return;
    }
    m_pending += '"';
    for (const char c : cell) {
        if (c == '"')
            m_pending += c;
        m_pending += c;
    }
    m_pending += '"';
}

bool CsvWriter::needsQuotes(QByteArrayView cell) const
{
    if (cell.empty())
        return false;
    // Excel takes a file that begins with ID for a SYLK table, "sep=" for its own instruction; others drop spaces at the edges.
    if (m_isAtStart
        && (cell.startsWith("ID") || cell.first(std::min<qsizetype>(4, cell.size())).compare("sep=", Qt::CaseInsensitive) == 0
            || cell.startsWith("\xEF\xBB\xBF")))
        return true;
    if (hasSpaceAtEdge(cell))
        return true;
    if (m_delimiter.size() > 1 && cell.indexOf(m_delimiter) >= 0)
        return true;
    return std::any_of(cell.begin(), cell.end(), [this](char c) { return m_isSpecial[static_cast<uchar>(c)]; });
}

Result<> CsvWriter::flush()
{
    const auto bytes =
        m_format.encoding == Encoding::Utf8 ? Result<QByteArray>(m_pending) : encodedText(QString::fromUtf8(m_pending), m_format.encoding);
    if (!bytes)
        return bytes.error();
    const bool isWritten = m_device.write(*bytes) == bytes->size();
    m_pending.clear();
    m_pending.reserve(2 * PendingLimit);
    if (isWritten)
        return {};
    // Of the kind of a file that can't be opened: it is not the database that is in trouble.
    return Error{Error::Permission,
        QCoreApplication::translate("CsvWriter", "The file could not be written: %1. Make room, or choose another place.")
            .arg(m_device.errorString())};
}

} // namespace crm
