#include "core/exchange/vcard.h"

#include <QCoreApplication>
#include <QUrl>

namespace crm {

namespace {

struct VCardWords {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Outside of quotes, which parameters of versions 3 and 4 may have.
qsizetype findUnquoted(const QByteArray& text, char wanted, qsizetype from = 0)
{
    bool isQuoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '"')
            isQuoted = !isQuoted;
        else if (text[at] == wanted && !isQuoted)
            return at;
    }
    return -1;
}

QList<QByteArray> splitUnquoted(const QByteArray& text, char separator)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = findUnquoted(text, separator); at >= 0; at = findUnquoted(text, separator, from)) {
        parts << text.sliced(from, at - from);
        from = at + 1;
    }
    return parts << text.sliced(from);
}

QString withoutQuotes(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    const bool isQuoted = trimmed.size() > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
    return QString::fromUtf8(isQuoted ? trimmed.sliced(1, trimmed.size() - 2) : trimmed);
}

void addParameter(const QByteArray& text, VCardProperty& property)
{
    const qsizetype sign = findUnquoted(text, '=');
    QString name = QString::fromUtf8(sign < 0 ? QByteArray() : text.left(sign)).trimmed().toUpper();
    const QByteArray bare = text.trimmed().toUpper();
    if (sign < 0)
        name = bare == "QUOTED-PRINTABLE" || bare == "BASE64" || bare == "8BIT" || bare == "7BIT" ? QStringLiteral("ENCODING")
                                                                                                  : QStringLiteral("TYPE");
    QStringList& values = property.parameters[name];
    const bool isType = name == QLatin1String("TYPE");
    // TYPE="work,voice" is one quoted value by the letter and two types by what everybody means.
    const QByteArray value = isType ? QByteArray(text.sliced(sign + 1)).replace('"', QByteArray()) : text.sliced(sign + 1);
    for (const QByteArray& part : splitUnquoted(value, ','))
        values << (isType ? withoutQuotes(part).toLower() : withoutQuotes(part));
}

QString unescaped(const QString& text, bool isVersion21)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        // In version 2.1 only the semicolon is escaped; the comma is by programs that know no better. "C:\new" stays.
        const bool isSeparator = next == u';' || next == u',';
        const bool isOther = !isVersion21 && (next == u'\\' || next == u'n' || next == u'N' || next == u':');
        if (!isSeparator && !isOther) {
            plain += text[i];
            continue;
        }
        plain += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        ++i;
    }
    return plain;
}

QList<QByteArray> splitUnescaped(const QByteArray& text, char separator)
{
    QList<QByteArray> parts{{}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            parts.last() += text[i++];
            parts.last() += text[i];
        } else if (text[i] == separator) {
            parts << QByteArray();
        } else {
            parts.last() += text[i];
        }
    }
    return parts;
}

QString decoded(const QByteArray& bytes, const QString& charset, Encoding fallback)
{
    if (!charset.isEmpty()) {
        QStringDecoder decoder(charset.toLatin1().constData());
        if (decoder.isValid()) {
            const QString text = decoder.decode(bytes);
            if (!decoder.hasError())
                return text;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? Decoder(fallback).decode(bytes) : text;
}

QString valueText(const VCardProperty& property, const QByteArray& raw, Encoding fallback)
{
    const QByteArray bytes = property.isQuotedPrintable() ? fromQuotedPrintable(raw) : raw;
    QString text = decoded(bytes, property.parameter(QStringLiteral("CHARSET")), fallback);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return unescaped(text, property.isVersion21);
}

bool isWord(const QByteArray& line, const char* word)
{
    return line.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            bytes += text[i];
        } else {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return bytes;
}

bool VCardProperty::hasType(const QString& type) const
{
    return parameters.value(QStringLiteral("TYPE")).contains(type);
}

bool VCardProperty::isQuotedPrintable() const
{
    return parameter(QStringLiteral("ENCODING")).compare(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive) == 0;
}

bool VCardProperty::isBase64() const
{
    const QString encoding = parameter(QStringLiteral("ENCODING")).toUpper();
    return encoding == QLatin1String("BASE64") || encoding == QLatin1String("B");
}

QString VCardProperty::text(Encoding fallback) const
{
    return valueText(*this, raw, fallback);
}

QStringList VCardProperty::parts(char separator, Encoding fallback) const
{
    QStringList parts;
    for (const QByteArray& part : splitUnescaped(raw, separator))
        parts << valueText(*this, part, fallback).trimmed();
    return parts;
}

QByteArray VCardProperty::bytes() const
{
    if (isBase64())
        return QByteArray::fromBase64(raw);
    const QByteArray start = raw.left(100).toLower();
    const qsizetype comma = start.startsWith("data:") ? start.indexOf(";base64,") : start.indexOf(";base64\\,");
    const bool isEscaped = comma < 0 && start.startsWith("data:") && start.contains(";base64\\,");
    if (isEscaped)
        return QByteArray::fromBase64(raw.sliced(start.indexOf(";base64\\,") + 9));
    return start.startsWith("data:") && comma >= 0 ? QByteArray::fromBase64(raw.sliced(comma + 8)) : QByteArray();
}

QByteArray VCardProperty::undeclared() const
{
    if (isBase64() || !parameter(QStringLiteral("CHARSET")).isEmpty())
        return {};
    return isQuotedPrintable() ? fromQuotedPrintable(raw) : raw;
}

Result<bool> VCardReader::next()
{
    m_card = {};
    m_problem.clear();
    const auto found = findBegin();
    if (!found || !*found)
        return found;
    m_card.line = m_lines.line();
    m_isVersion21 = false;
    const auto done = readProperties();
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<bool> VCardReader::findBegin()
{
    while (!std::exchange(m_hasBegun, false)) {
        const auto more = m_lines.next();
        if (!more || !*more)
            return more;
        m_hasBegun = isWord(m_lines.text(), "BEGIN:VCARD");
    }
    return true;
}

Result<> VCardReader::readProperties()
{
    while (true) {
        const auto more = m_lines.next();
        if (!more)
            return more.error();
        const bool isBegin = *more && isWord(m_lines.text(), "BEGIN:VCARD");
        const bool isNested = isBegin && !m_card.properties.isEmpty() && m_card.properties.last().name == QLatin1String("AGENT")
            && m_card.properties.last().raw.trimmed().isEmpty();
        if (isNested) {
            if (const auto done = skipNested(); !done)
                return done;
            continue;
        }
        if (!*more || isBegin) {
            m_hasBegun = isBegin;
            m_problem = VCardWords::tr("The card has no end: END:VCARD is missing.");
            return {};
        }
        if (isWord(m_lines.text(), "END:VCARD"))
            return {};
        take(m_lines.text());
    }
}

Result<> VCardReader::skipNested()
{
    while (true) {
        const auto more = m_lines.next();
        if (!more)
            return more.error();
        if (!*more || isWord(m_lines.text(), "END:VCARD"))
            return {};
    }
}

void VCardReader::take(const QByteArray& line)
{
    const qsizetype colon = findUnquoted(line, ':') >= 0 ? findUnquoted(line, ':') : line.indexOf(':');
    if (colon <= 0) {
        m_card.warnings << VCardWords::tr("Lines of the cards that are no properties: not taken over");
        return;
    }
    if (m_card.properties.size() == PropertyLimit) {
        m_problem = VCardWords::tr("The card has more than %1 properties.").arg(PropertyLimit);
        return;
    }
    const QList<QByteArray> head = splitUnquoted(line.left(colon), ';');
    VCardProperty property{.line = m_lines.line(), .raw = line.sliced(colon + 1), .isVersion21 = m_isVersion21};
    const QString name = QString::fromUtf8(head.first()).trimmed();
    const qsizetype dot = name.indexOf(u'.');
    property.group = dot < 0 ? QString() : name.left(dot).toLower();
    property.name = name.sliced(dot + 1).trimmed().toUpper();
    if (property.name.isEmpty()) {
        m_card.warnings << VCardWords::tr("Lines of the cards that are no properties: not taken over");
        return;
    }
    for (const QByteArray& parameter : head.sliced(1)) {
        if (!parameter.trimmed().isEmpty())
            addParameter(parameter, property);
    }
    if (property.name == QLatin1String("VERSION"))
        m_isVersion21 = property.raw.trimmed() == "2.1";
    m_card.properties.append(property);
}

} // namespace crm
