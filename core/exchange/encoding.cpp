#include "core/exchange/encoding.h"

#include <QCoreApplication>

#include <array>
#include <memory>

namespace crm {

namespace {

struct EncodingNames {
    Encoding encoding;
    const char* name; ///< as we print it
    const char* qt; ///< as Qt or its ICU knows it
    QStringList others; ///< folded
};

const QList<EncodingNames>& table()
{
    static const QList<EncodingNames> names{
        {Encoding::Utf8, "utf-8", "UTF-8", {u"utf8"_qs, u"unicode"_qs, u"ascii"_qs, u"usascii"_qs, u"utf8bom"_qs, u"utf8sig"_qs}},
        {Encoding::Windows1251, "windows-1251", "windows-1251", {u"windows1251"_qs, u"cp1251"_qs, u"win1251"_qs, u"1251"_qs, u"ansi"_qs}},
        {Encoding::Koi8R, "koi8-r", "KOI8-R", {u"koi8r"_qs, u"koi8"_qs, u"koi"_qs}},
        {Encoding::Utf16Le, "utf-16le", "UTF-16LE", {u"utf16le"_qs, u"utf16"_qs, u"ucs2"_qs}},
        {Encoding::Utf16Be, "utf-16be", "UTF-16BE", {u"utf16be"_qs}},
        {Encoding::Cp866, "cp866", "IBM866", {u"cp866"_qs, u"ibm866"_qs, u"866"_qs, u"dos"_qs, u"oem"_qs}},
        {Encoding::Windows1252, "windows-1252", "windows-1252",
            {u"windows1252"_qs, u"cp1252"_qs, u"win1252"_qs, u"1252"_qs, u"latin1"_qs, u"iso88591"_qs}},
        {Encoding::Windows1250, "windows-1250", "windows-1250", {u"windows1250"_qs, u"cp1250"_qs, u"win1250"_qs, u"1250"_qs, u"latin2"_qs}},
        {Encoding::Iso88595, "iso-8859-5", "ISO-8859-5", {u"iso88595"_qs, u"88595"_qs}},
        {Encoding::MacCyrillic, "mac-cyrillic", "x-mac-cyrillic", {u"maccyrillic"_qs, u"xmaccyrillic"_qs}},
        {Encoding::Ibm855, "ibm855", "IBM855", {u"ibm855"_qs, u"cp855"_qs, u"855"_qs}},
        {Encoding::MacRoman, "macintosh", "macintosh", {u"macintosh"_qs, u"macroman"_qs, u"mac"_qs}},
    };
    return names;
}

const EncodingNames& namesOf(Encoding encoding)
{
    return *std::find_if(table().begin(), table().end(), [&](const EncodingNames& names) { return names.encoding == encoding; });
}

} // namespace

QString encodingName(Encoding encoding)
{
    return QLatin1String(namesOf(encoding).name);
}

std::optional<Encoding> encodingFromName(const QString& name)
{
    QString folded;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    for (const EncodingNames& names : table()) {
        if (names.others.contains(folded))
            return names.encoding;
    }
    return std::nullopt;
}

const QList<Encoding>& knownEncodings()
{
    static const QList<Encoding> all = [] {
        QList<Encoding> list;
        for (const EncodingNames& names : table())
            list << names.encoding;
        return list;
    }();
    return all;
}

Decoder::Decoder(Encoding encoding) : m_decoder(namesOf(encoding).qt)
{
    Q_ASSERT_X(m_decoder.isValid(), "Decoder", "Qt must be built with ICU for the 8-bit encodings");
}

QString Decoder::decode(QByteArrayView bytes)
{
    return m_decoder.decode(bytes);
}

Result<QByteArray> encodedText(const QString& text, Encoding encoding)
{
    QStringEncoder encoder(namesOf(encoding).qt);
    const QByteArray bytes = encoder.encode(text);
    // Not every converter tells of what it has put a question mark for.
    const QString back = Decoder(encoding).decode(bytes);
    if (back == text)
        return bytes;
    const auto [place, other] = std::mismatch(text.begin(), text.end(), back.begin(), back.end());
    const qsizetype at = std::min<qsizetype>(place - text.begin(), text.size() - 1);
    const QString lacking = text.sliced(at, text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
    return Error{Error::Format,
        QCoreApplication::translate("Encoding", "%1 has no “%2”, which stands in “%3”. Export as UTF-8, which has every character.")
            .arg(encodingName(encoding).toUpper(), lacking,
                text.sliced(std::max<qsizetype>(0, at - 20), std::min<qsizetype>(40, text.size() - std::max<qsizetype>(0, at - 20)))
                    .simplified())};
}

NextText textOf(InputFile& file, Encoding encoding)
{
    return [&file, decoder = std::make_shared<Decoder>(encoding)]() -> Result<QString> {
        while (true) {
            const Result<QByteArray> bytes = file.read();
            if (!bytes)
                return bytes.error();
            const QString text = decoder->decode(*bytes);
            // A read that brought a part of one character only is not the end.
            if (!text.isEmpty() || bytes->isEmpty())
                return text;
        }
    };
}

NextText textOf(const QString& text)
{
    return [rest = text]() mutable -> Result<QString> { return std::exchange(rest, QString()); };
}

} // namespace crm
