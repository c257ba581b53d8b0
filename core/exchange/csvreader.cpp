#include "core/exchange/csvreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

constexpr qsizetype LeastFill = 64 * 1024;

struct CsvReaderWords {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

qint64 countLines(QStringView text)
{
    qint64 lines = 0;
    for (const QChar* at = text.begin(); at < text.end(); ++at)
        lines += *at == u'\n' || (*at == u'\r' && (at + 1 == text.end() || at[1] != u'\n'));
    return lines;
}

const QChar* find(QChar c, const QChar* at, const QChar* end)
{
    const qsizetype index = QStringView(at, end).indexOf(c);
    return index < 0 ? end : at + index;
}

} // namespace

CsvReader::CsvReader(NextText source, CsvDialect dialect) : m_source(std::move(source)), m_dialect(dialect) { }

Result<bool> CsvReader::next()
{
    while (!m_error) {
        switch (m_started ? parseRow() : Outcome::NeedsMore) {
        case Outcome::Row:
            return true;
        case Outcome::Blank:
            break;
        case Outcome::End:
            return false;
        case Outcome::NeedsMore:
            if (const Result<> filled = fill(); !filled)
                m_error = filled.error();
            break;
        case Outcome::Refused:
            break;
        }
    }
    return *m_error;
}

/// Doubles what is in hand whenever a row didn't fit, so that a cell of megabytes is not scanned once per piece.
Result<> CsvReader::fill()
{
    m_text.remove(0, m_at);
    m_at = 0;
    const qsizetype enough = std::max(LeastFill, m_text.size() * 2);
    while (m_text.size() < enough && !m_ended) {
        Result<QString> more = m_source();
        if (!more)
            return more.error();
        m_ended = more->isEmpty();
        m_text.isEmpty() ? m_text = *std::move(more) : m_text += *more;
    }
    if (!std::exchange(m_started, true))
        skipPreamble();
    return {};
}

/// A byte-order mark that no decoder dropped, and the line "sep=;" by which spreadsheets are told the delimiter.
void CsvReader::skipPreamble()
{
    m_at = m_text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    const QStringView text = QStringView(m_text).sliced(m_at);
    const auto endsAt = [&](qsizetype index) { return index >= text.size() || text[index] == u'\n' || text[index] == u'\r'; };
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || endsAt(4) || !endsAt(5) || text[4] == m_dialect.quote)
        return;
    m_dialect.delimiter = text[4];
    m_at += 5 + (text.sliced(5).startsWith(u"\r\n") ? 2 : text.size() > 5 ? 1 : 0);
    m_line = 2;
}

CsvReader::Outcome CsvReader::parseRow()
{
    Cursor cursor{m_text.constData() + m_at, m_text.constData() + m_text.size(), 0, m_line};
    if (cursor.at == cursor.end && m_ended)
        return Outcome::End;
    while (true) {
        Outcome outcome = parseCell(cursor);
        if (outcome == Outcome::Row) { // the cell is whole
            if (cursor.at < cursor.end && *cursor.at == m_dialect.delimiter) {
                ++cursor.at;
                continue;
            }
            outcome = parseLineEnd(cursor);
        }
        const qsizetype read = cursor.end - (m_text.constData() + m_at);
        const bool isOpen = cursor.quoteAt && (cursor.end - cursor.quoteAt > CellLimit || m_ended);
        if (outcome == Outcome::NeedsMore && isOpen) {
            if (!takesQuoteAsText(cursor))
                return refuseOpenQuote(cursor);
            cursor = {m_text.constData() + m_at, m_text.constData() + m_text.size(), 0, m_line};
            continue;
        }
        if (outcome == Outcome::NeedsMore && read > RowLimit)
            return refuse(CsvReaderWords::tr("Row at line %1 is longer than %2 million characters. Is this a CSV file?")
                              .arg(m_line)
                              .arg(RowLimit >> 20));
        return outcome == Outcome::Row ? finishRow(cursor) : outcome;
    }
}

CsvReader::Outcome CsvReader::parseCell(Cursor& cursor)
{
    if (cursor.cells == ColumnLimit)
        return refuse(
            CsvReaderWords::tr("The row at line %1 has more than %2 columns. Is the delimiter right?").arg(m_line).arg(ColumnLimit));
    const bool isQuoted = cursor.at < cursor.end && *cursor.at == m_dialect.quote && cursor.at - (m_text.constData() + m_at) < m_textFrom;
    return isQuoted ? parseQuotedCell(cursor) : parsePlainCell(cursor);
}

CsvReader::Outcome CsvReader::parsePlainCell(Cursor& cursor)
{
    const QChar* const begin = cursor.at;
    cursor.at = findBreak(begin, cursor.end);
    if (cursor.at == cursor.end && !m_ended)
        return Outcome::NeedsMore;
    const qsizetype size = cursor.at - begin;
    if (size > CellLimit)
        return refuse(CsvReaderWords::tr("A cell at line %1 is longer than %2 million characters.").arg(cursor.line).arg(CellLimit >> 20));
    std::copy(begin, cursor.at, cellAt(cursor.cells++, size).data());
    return Outcome::Row;
}

CsvReader::Outcome CsvReader::parseQuotedCell(Cursor& cursor)
{
    const QChar quote = m_dialect.quote;
    cursor.quoteAt = cursor.at;
    cursor.quoteLine = cursor.line;
    QString& cell = cellAt(cursor.cells, 0);
    const QChar* begin = cursor.at + 1;
    while (true) {
        const QChar* close = find(quote, begin, cursor.end);
        if (close == cursor.end || (close == cursor.end - 1 && !m_ended)) // the quote may be the first of two
            return Outcome::NeedsMore;
        const bool isDoubled = close + 1 < cursor.end && close[1] == quote;
        cell.append(begin, close - begin + (isDoubled ? 1 : 0));
        begin = close + (isDoubled ? 2 : 1);
        if (!isDoubled)
            break;
    }
    cursor.line += countLines({std::exchange(cursor.quoteAt, nullptr), begin});
    cursor.at = findBreak(begin, cursor.end);
    if (cursor.at == cursor.end && !m_ended)
        return Outcome::NeedsMore;
    cell.append(begin, cursor.at - begin);
    cursor.wasMalformed |= cursor.at != begin;
    if (cell.size() > CellLimit)
        return refuse(
            CsvReaderWords::tr("A cell at line %1 is longer than %2 million characters.").arg(cursor.quoteLine).arg(CellLimit >> 20));
    cursor.wasQuoted = true;
    ++cursor.cells;
    return Outcome::Row;
}

CsvReader::Outcome CsvReader::parseLineEnd(Cursor& cursor)
{
    if (cursor.at == cursor.end)
        return Outcome::Row;
    if (*cursor.at == u'\r') {
        if (cursor.at + 1 == cursor.end && !m_ended)
            return Outcome::NeedsMore;
        if (cursor.at + 1 < cursor.end && cursor.at[1] == u'\n')
            ++cursor.at;
    }
    ++cursor.at;
    ++cursor.line;
    return Outcome::Row;
}

CsvReader::Outcome CsvReader::finishRow(Cursor& cursor)
{
    m_rowLine = std::exchange(m_line, cursor.line);
    m_at = cursor.at - m_text.constData();
    m_malformed += cursor.wasMalformed;
    m_row.resize(cursor.cells);
    m_textFrom = RowLimit;
    const bool isBlank = cursor.cells == 1 && !cursor.wasQuoted && QStringView(m_row.first()).trimmed().isEmpty();
    return isBlank ? Outcome::Blank : Outcome::Row;
}

CsvReader::Outcome CsvReader::refuse(const QString& message)
{
    m_error = Error{Error::Format, message};
    return Outcome::Refused;
}

/// The row is read once more, this time with the quote as text.
bool CsvReader::takesQuoteAsText(const Cursor& cursor)
{
    if (m_dialect.openQuote != OpenQuote::Literal)
        return false;
    m_textFrom = cursor.quoteAt - (m_text.constData() + m_at);
    return true;
}

CsvReader::Outcome CsvReader::refuseOpenQuote(const Cursor& cursor)
{
    m_openQuoteLine = cursor.quoteLine;
    return refuse(
        CsvReaderWords::tr("The quote opened at line %1 is never closed. Close it in the file, or double it if it is part of the text.")
            .arg(cursor.quoteLine));
}

const QChar* CsvReader::findBreak(const QChar* at, const QChar* end) const
{
    while (at < end && !isBreak(*at))
        ++at;
    return at;
}

/// The string of a cell with room for so many characters. One that somebody has kept a copy of is replaced rather than copied once more.
QString& CsvReader::cellAt(qsizetype index, qsizetype size)
{
    if (index == m_row.size())
        m_row.append(QString());
    QString& cell = m_row[index];
    if (cell.isDetached())
        cell.resize(size);
    else
        cell = QString(size, Qt::Uninitialized);
    return cell;
}

} // namespace crm
