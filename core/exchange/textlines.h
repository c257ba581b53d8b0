#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"

#include <QByteArray>

#include <functional>

namespace crm {

/// The next bytes of a file, any number; empty at the end.
using NextBytes = std::function<Result<QByteArray>()>;

/// The file's bytes from where the file stands; UTF-16 is turned into UTF-8, so that a line is found by its bytes. The file must outlive
/// the function.
NextBytes bytesOf(InputFile& file, Encoding encoding);

/// UTF-16 by its byte-order mark, else UTF-8: for formats that say everything else in ASCII. The file is rewound.
Result<Encoding> encodingByMark(InputFile& file);

/// The lines of a text as bytes; line ends may be LF, CRLF, CR or a mixture. Drops a byte-order mark of UTF-8.
class TextLines {
public:
    static constexpr qsizetype LineLimit = 64 * 1024 * 1024; ///< a picture of 10 MB has 14 MB in base64

    explicit TextLines(NextBytes source);

    /// Goes to the next line; false at the end. Error::Format for a line beyond the limit; it is final.
    Result<bool> next();
    const QByteArray& text() const { return m_text; }
    qint64 line() const { return m_line; } ///< from 1

private:
    NextBytes m_source;
    QByteArray m_bytes; ///< read and not yet given out, from m_at on
    qsizetype m_at = 0;
    bool m_ended = false;
    QByteArray m_text;
    qint64 m_line = 0;
};

} // namespace crm
