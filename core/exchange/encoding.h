#pragma once

#include "core/base/result.h"
#include "core/exchange/inputfile.h"

#include <QByteArrayView>
#include <QString>
#include <QStringConverter>

#include <functional>
#include <optional>

namespace crm {

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1251,
    Koi8R,
    Cp866,
    Windows1252,
    Windows1250,
    Iso88595,
    MacCyrillic,
    Ibm855,
    MacRoman
};

/// "utf-8", "windows-1251", "koi8-r", …
QString encodingName(Encoding encoding);
/// As people write it: "UTF8", "cp1251", "win-1251", "KOI8-R", "dos" …
std::optional<Encoding> encodingFromName(const QString& name);
/// All of them, the likeliest first, for a list to choose from.
const QList<Encoding>& knownEncodings();

/// The encoding of the text that begins with these bytes. The sample may end within a character.
/// Goes by byte-order mark, zero bytes (UTF-16), validity (UTF-8), then by how much the text reads like Russian, or like a western
/// language.
Encoding detectEncoding(QByteArrayView sample);

/// Reads on until something else than ASCII turns up, decides, and rewinds. Refuses what is not text: archives, workbooks, pictures.
Result<Encoding> detectEncoding(InputFile& file);

/// Turns bytes into text piece by piece; a character may be cut between two pieces. Drops a byte-order mark.
class Decoder {
public:
    explicit Decoder(Encoding encoding);

    QString decode(QByteArrayView bytes);
    /// Whether bytes turned up that mean nothing in the encoding; they became U+FFFD.
    bool sawInvalidBytes() const { return m_decoder.hasError(); }

private:
    QStringDecoder m_decoder;
};

/// The text in the encoding. Error::Format names the character that the encoding has no place for.
Result<QByteArray> encodedText(const QString& text, Encoding encoding);

/// The next piece of a text, of any length; empty at the end.
using NextText = std::function<Result<QString>()>;

/// The file's text from where the file stands. The file must outlive the function.
NextText textOf(InputFile& file, Encoding encoding);
NextText textOf(const QString& text);

} // namespace crm
