#include "core/exchange/vcardlines.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct VCardWords {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

bool isBlankStart(const QByteArray& line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

} // namespace

VCardLines::Traits VCardLines::traitsOf(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return {};
    const QByteArray head = line.left(colon).toUpper();
    return {.isQuotedPrintable = head.contains("QUOTED-PRINTABLE"),
        .isBase64 = head.contains("BASE64") || head.contains("ENCODING=B;") || head.endsWith("ENCODING=B"),
        .isNote = head == "NOTE" || head.startsWith("NOTE;") || head.endsWith(".NOTE")};
}

Result<> VCardLines::readAhead()
{
    const auto more = m_lines.next();
    if (!more)
        return more.error();
    m_ahead = *more ? std::optional(m_lines.text()) : std::nullopt;
    return {};
}

Result<bool> VCardLines::next()
{
    if (!std::exchange(m_hasStarted, true)) {
        if (const auto done = readAhead(); !done)
            return done.error();
    }
    while (m_ahead && m_ahead->trimmed().isEmpty()) {
        if (const auto done = readAhead(); !done)
            return done.error();
    }
    if (!m_ahead)
        return false;
    m_text = *m_ahead;
    m_line = m_lines.line();
    if (const auto done = unfold(); !done)
        return done.error();
    watchVersion();
    return true;
}

Result<> VCardLines::unfold()
{
    const Traits traits = traitsOf(m_text);
    while (true) {
        if (const auto done = readAhead(); !done)
            return done;
        if (!m_ahead || !continues(traits))
            return {};
        append(traits);
        if (m_text.size() > TextLines::LineLimit)
            return Error{Error::Format,
                VCardWords::tr("The value at line %1 is longer than %2 million characters.").arg(m_line).arg(TextLines::LineLimit >> 20)};
    }
}

bool VCardLines::continues(const Traits& traits) const
{
    if (traits.isQuotedPrintable && m_text.endsWith('='))
        return true;
    if (m_ahead->isEmpty())
        return false;
    if (isBlankStart(*m_ahead))
        return true;
    // A line without a colon is no property; behind these it can only be a part of the value that somebody did not fold.
    return (traits.isBase64 || traits.isNote || traits.isQuotedPrintable) && !m_ahead->contains(':');
}

void VCardLines::append(const Traits& traits)
{
    const bool isFolded = isBlankStart(*m_ahead);
    if (traits.isQuotedPrintable && m_text.endsWith('=')) {
        m_text.chop(1);
        m_text += *m_ahead;
    } else if (traits.isBase64) {
        m_text += m_ahead->trimmed();
    } else if (isFolded) {
        m_text += m_keepsBlank ? *m_ahead : m_ahead->sliced(1);
    } else {
        m_text += traits.isQuotedPrintable ? "=0A" : "\n";
        m_text += *m_ahead;
    }
}

void VCardLines::watchVersion()
{
    if (m_text.size() > 20)
        return;
    const QByteArray line = m_text.trimmed().toUpper();
    if (line.startsWith("BEGIN:"))
        m_keepsBlank = false;
    else if (line == "VERSION:2.1")
        m_keepsBlank = true;
}

} // namespace crm
