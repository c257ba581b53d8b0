#pragma once

#include "core/exchange/textlines.h"

#include <optional>

namespace crm {

/// The logical lines of vCards, unfolded: as versions 3 and 4 do it (the blank that begins the next line goes), as 2.1 does it (it stays,
/// and quoted-printable and base64 values have their own ways), and as programs do that forget to fold a base64 value or a note.
/// Bytes, not text: a line may be folded within a character, and each property may have its own charset.
class VCardLines {
public:
    explicit VCardLines(NextBytes source) : m_lines(std::move(source)) { }

    /// Goes to the next line that is not blank; false at the end. Error::Format for a line beyond the limit; it is final.
    Result<bool> next();
    const QByteArray& text() const { return m_text; }
    qint64 line() const { return m_line; } ///< the physical line where it began, from 1

private:
    struct Traits {
        bool isQuotedPrintable = false;
        bool isBase64 = false;
        bool isNote = false;
    };

    static Traits traitsOf(const QByteArray& line);
    Result<> readAhead();
    Result<> unfold();
    bool continues(const Traits& traits) const;
    void append(const Traits& traits);
    void watchVersion();

    TextLines m_lines;
    bool m_hasStarted = false;
    std::optional<QByteArray> m_ahead; ///< the next physical line; nothing: the end
    QByteArray m_text;
    qint64 m_line = 0;
    bool m_keepsBlank = false; ///< within a card of version 2.1
};

} // namespace crm
