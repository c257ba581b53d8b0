#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace crm {

/// What becomes of a quote that is never closed.
enum class OpenQuote {
    Refuse, ///< the row is refused, and with it all that follows
    Literal, ///< it is a part of the text
};

/// How a CSV file separates and quotes its cells.
struct CsvDialect {
    QChar delimiter = u',';
    QChar quote = u'"';
    OpenQuote openQuote = OpenQuote::Refuse;
};

/// What a CSV file turned out to look like.
struct CsvLayout {
    CsvDialect dialect;
    QStringList header; ///< the column names as written; empty when the file has none
    qint64 headerLine = 0; ///< the physical line where the header begins, from 1; 0: there is none
    qint64 firstRecordLine = 1; ///< rows that begin above this line are notes and headers, not records
    qsizetype columns = 0; ///< of the widest common kind of row

    bool hasHeader() const { return headerLine > 0; }
};

/// Whether a cell is a column's name that we know.
using IsKnownHeader = std::function<bool(const QString& cell)>;

enum class SampleEnd {
    EndOfFile, ///< the sample is all of the text
    Cut, ///< there is more; the last row may be a part of one
};

/// A row of a table and where it began.
struct SampledRow {
    QStringList cells;
    qint64 line = 0;
};

/// Finds the header among the first rows of a table, whatever format they were read from.
CsvLayout detectHeader(const QList<SampledRow>& rows, const IsKnownHeader& isKnownHeader);

/// Finds delimiter and header in the first some hundred lines of a text. Never fails: what has no delimiter is one column.
/// A delimiter that is given is taken as it is.
CsvLayout detectLayout(const QString& sample, SampleEnd end, const IsKnownHeader& isKnownHeader, std::optional<QChar> delimiter = {});

} // namespace crm
