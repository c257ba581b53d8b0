#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

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

} // namespace

QString neutralised(const QString& cell)
{
    return wouldRun(cell) ? u'\'' + cell : cell;
}

QString undoNeutralised(const QString& cell)
{
    return cell.startsWith(u'\'') && wouldRun(cell) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(QIODevice& device, CsvFormat format) : m_device(device), m_format(format)
{
    if (m_format.byteOrderMark == ByteOrderMark::Yes)
        m_pending += QChar(QChar::ByteOrderMark);
}

Result<> CsvWriter::write(const QStringList& row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_pending += m_format.delimiter;
        append(m_format.formulas == Formulas::Neutralise ? neutralised(row[i]) : row[i], row.size() == 1);
        m_isAtStart = false;
    }
    m_pending += m_format.lineEnd == LineEnd::CrLf ? QStringView(u"\r\n") : QStringView(u"\n");
    return m_pending.size() < PendingLimit ? Result<>() : flush();
}

Result<> CsvWriter::finish()
{
    return flush();
}

void CsvWriter::append(const QString& cell, bool isAlone)
{
    if (!needsQuotes(cell, isAlone)) {
        m_pending += cell;
        return;
    }
    m_pending += u'"';
    for (const QChar c : cell) {
        if (c == u'"')
            m_pending += c;
        m_pending += c;
    }
    m_pending += u'"';
}

bool CsvWriter::needsQuotes(const QString& cell, bool isAlone) const
{
    if (cell.isEmpty())
        return isAlone; // the line would be blank
    // Excel takes a file that begins with ID for a SYLK table, "sep=" for its own instruction; others drop spaces at the edges.
    if (m_isAtStart && (cell.startsWith(u"ID") || cell.startsWith(u"sep=", Qt::CaseInsensitive) || cell[0] == QChar::ByteOrderMark))
        return true;
    if (cell.front().isSpace() || cell.back().isSpace())
        return true;
    return std::any_of(cell.begin(), cell.end(), [&](QChar c) { return c == m_format.delimiter || c == u'"' || c == u'\n' || c == u'\r'; });
}

Result<> CsvWriter::flush()
{
    const QByteArray bytes = m_pending.toUtf8();
    m_pending.resize(0);
    if (m_device.write(bytes) == bytes.size())
        return {};
    return Error{Error::Storage,
        QCoreApplication::translate("CsvWriter", "The file could not be written: %1. Make room, or choose another place.")
            .arg(m_device.errorString())};
}

} // namespace crm
