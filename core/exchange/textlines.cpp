#include "core/exchange/textlines.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct TextLinesWords {
    Q_DECLARE_TR_FUNCTIONS(TextLines)
};

qsizetype lineEnd(const QByteArray& bytes, qsizetype from)
{
    const auto found = std::find_if(bytes.begin() + from, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

} // namespace

NextBytes bytesOf(InputFile& file, Encoding encoding)
{
    if (!isUtf16(encoding))
        return [&file] { return file.read(); };
    return [next = textOf(file, encoding)]() -> Result<QByteArray> {
        const auto text = next();
        return text ? Result<QByteArray>(text->toUtf8()) : Result<QByteArray>(text.error());
    };
}

Result<Encoding> encodingByMark(InputFile& file)
{
    const auto start = file.read(2);
    if (!start)
        return start.error();
    if (const auto done = file.rewind(); !done)
        return done.error();
    return *start == "\xFF\xFE" ? Encoding::Utf16Le : *start == "\xFE\xFF" ? Encoding::Utf16Be : Encoding::Utf8;
}

TextLines::TextLines(NextBytes source) : m_source(std::move(source)) { }

Result<bool> TextLines::next()
{
    qsizetype searched = m_at;
    while (true) {
        const qsizetype end = lineEnd(m_bytes, searched);
        // A CR at the end of what is in hand may be the first half of a CRLF.
        const bool isWhole = end >= 0 && (m_bytes[end] == '\n' || end + 1 < m_bytes.size());
        if (isWhole || m_ended) {
            const qsizetype stop = end < 0 ? m_bytes.size() : end;
            if (end < 0 && m_at == stop)
                return false;
            m_text = m_bytes.sliced(m_at, stop - m_at);
            const bool isPair = end >= 0 && m_bytes[end] == '\r' && end + 1 < m_bytes.size() && m_bytes[end + 1] == '\n';
            m_at = end < 0 ? stop : end + (isPair ? 2 : 1);
            if (++m_line == 1 && m_text.startsWith("\xEF\xBB\xBF"))
                m_text.remove(0, 3);
            return true;
        }
        if (m_bytes.size() - m_at > LineLimit)
            return Error{Error::Format,
                TextLinesWords::tr("Line %1 is longer than %2 million characters. Is this a text file?")
                    .arg(m_line + 1)
                    .arg(LineLimit >> 20)};
        m_bytes.remove(0, std::exchange(m_at, 0));
        searched = end < 0 ? m_bytes.size() : m_bytes.size() - 1;
        const auto more = m_source();
        if (!more)
            return more.error();
        m_ended = more->isEmpty();
        m_bytes += *more;
    }
}

} // namespace crm
