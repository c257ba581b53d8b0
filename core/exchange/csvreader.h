#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/encoding.h"

#include <optional>

namespace crm {

/// Reads rows of CSV from a text that comes in pieces: RFC 4180, and what real programs write beside it.
///
/// Line ends may be LF, CRLF, CR or a mixture. A quote counts only at the beginning of a cell; text behind the closing quote is added to
/// the cell. Blank lines are skipped, ragged rows given as they are, NUL kept. A first line "sep=;" sets the delimiter.
/// Refuses, naming the line: a quote that is never closed unless it is to be taken as text, cells and rows beyond the limits.
class CsvReader {
public:
    static constexpr qsizetype CellLimit = 16 * 1024 * 1024; ///< in characters
    static constexpr qsizetype RowLimit = 64 * 1024 * 1024; ///< in characters
    static constexpr qsizetype ColumnLimit = 16384; ///< what spreadsheets have

    explicit CsvReader(NextText source, CsvDialect dialect = {});

    /// Goes to the next row; false when there is none. An error is final.
    Result<bool> next();

    /// The cells. The list and its strings are used again for the next row; a copy is cheap and stays as it was.
    const QStringList& row() const { return m_row; }
    /// The physical line where the row began, from 1.
    qint64 line() const { return m_rowLine; }
    /// The physical line where the next row begins; after an error, where the broken one did.
    qint64 nextLine() const { return m_line; }
    const CsvDialect& dialect() const { return m_dialect; }
    /// Where the quote stands that was never closed, once next() has refused it; 0: there is none.
    qint64 openQuoteLine() const { return m_openQuoteLine; }
    /// How many cells so far had text behind their closing quote: a sign of a wrong delimiter or of quotes that weren't doubled.
    qsizetype malformedCells() const { return m_malformed; }

private:
    enum class Outcome { Row, Blank, End, NeedsMore, Refused };
    struct Cursor {
        const QChar* at;
        const QChar* end;
        qsizetype cells = 0;
        qint64 line = 0;
        qint64 quoteLine = 0; ///< where the quote began that was open when the text ran out; 0: none
        const QChar* quoteAt = nullptr;
        bool wasQuoted = false;
        bool wasMalformed = false;
    };

    Result<> fill();
    void skipPreamble();
    Outcome parseRow();
    Outcome parseCell(Cursor& cursor);
    Outcome parseQuotedCell(Cursor& cursor);
    Outcome parsePlainCell(Cursor& cursor);
    Outcome parseLineEnd(Cursor& cursor);
    Outcome finishRow(Cursor& cursor);
    Outcome refuse(const QString& message);
    Outcome refuseOpenQuote(const Cursor& cursor);
    bool isBreak(QChar c) const { return c == m_dialect.delimiter || c == u'\n' || c == u'\r'; }
    bool takesQuoteAsText(const Cursor& cursor);
    const QChar* findBreak(const QChar* at, const QChar* end) const;
    QString& cellAt(qsizetype index, qsizetype size);

    NextText m_source;
    CsvDialect m_dialect;
    QString m_text; ///< read and not yet given out, from m_at on
    qsizetype m_at = 0;
    bool m_started = false;
    bool m_ended = false; ///< the source has no more
    qint64 m_line = 1;
    qsizetype m_textFrom = RowLimit; ///< where in the row quotes are text, for the first one there is never closed
    QStringList m_row;
    qint64 m_rowLine = 0;
    qsizetype m_malformed = 0;
    std::optional<Error> m_error;
    qint64 m_openQuoteLine = 0;
};

} // namespace crm
