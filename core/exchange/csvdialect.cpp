#include "core/exchange/csvdialect.h"

#include "core/exchange/csvreader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

constexpr int SampledRows = 300;
constexpr int RowsAboveHeader = 40; ///< notes longer than this are not looked past

struct Reading {
    CsvDialect dialect;
    QList<SampledRow> rows;
    qsizetype columns = 1; ///< the commonest number of cells
    double score = 0;
};

int countIf(const QStringList& cells, const std::function<bool(const QString&)>& test)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), test));
}

int filled(const QStringList& cells)
{
    return countIf(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

int known(const QStringList& cells, const IsKnownHeader& isKnownHeader)
{
    return countIf(cells, [&](const QString& cell) { return !cell.trimmed().isEmpty() && isKnownHeader(cell.trimmed()); });
}

/// Rows of one number of cells speak for a delimiter, the more the more cells they have; quotes that end within a cell against it.
double consistency(const Reading& reading, qsizetype malformed)
{
    const auto usual =
        std::count_if(reading.rows.begin(), reading.rows.end(), [&](const SampledRow& row) { return row.cells.size() == reading.columns; });
    const double share = std::max(0.0, static_cast<double>(usual - malformed)) / static_cast<double>(reading.rows.size());
    // A first line without the delimiter is rather a header of other columns ("Имя;Адрес" above addresses full of commas) than a note.
    const double start = reading.rows.first().cells.size() > 1 ? 1 : 0.5;
    return start * share * share * std::log2(static_cast<double>(reading.columns));
}

qsizetype commonestWidth(const QList<SampledRow>& rows)
{
    QHash<qsizetype, int> counts;
    qsizetype best = 1;
    for (const SampledRow& row : rows) {
        const qsizetype width = row.cells.size();
        const int count = ++counts[width];
        if (count > counts.value(best) || (count == counts.value(best) && width > best))
            best = width;
    }
    return best;
}

Reading readWith(QChar delimiter, const QString& sample, SampleEnd end)
{
    CsvReader reader(textOf(sample), {.delimiter = delimiter});
    Reading reading;
    while (reading.rows.size() < SampledRows) {
        const Result<bool> more = reader.next();
        if (!more || !*more)
            break;
        reading.rows.append({reader.row(), reader.line()});
    }
    if (end == SampleEnd::Cut && reading.rows.size() > 1 && reading.rows.size() < SampledRows)
        reading.rows.removeLast();
    reading.dialect = reader.dialect(); // a line "sep=;" has the last word
    reading.columns = commonestWidth(reading.rows);
    reading.score = reading.rows.isEmpty() ? 0 : consistency(reading, reader.malformedCells());
    return reading;
}

/// A row in which columns are called by names we know is worth more than any count.
double headerBonus(const Reading& reading, const IsKnownHeader& isKnownHeader)
{
    int best = 0;
    for (const SampledRow& row : reading.rows.first(std::min<qsizetype>(reading.rows.size(), RowsAboveHeader)))
        best = std::max(best, row.cells.size() > 1 ? known(row.cells, isKnownHeader) : 0);
    return best > 1 ? 1 + std::log2(best) : 0;
}

Reading bestReading(const QString& sample, SampleEnd end, const IsKnownHeader& isKnownHeader)
{
    // A colon or a dash stands in times, links and phone numbers; it must be clearly better than the usual delimiters.
    constexpr std::pair<char16_t, double> Candidates[] = {
        {u',', 1}, {u';', 1}, {u'\t', 1}, {u'|', 1}, {u'^', 1}, {u'~', 0.9}, {u'!', 0.7}, {u'\x1f', 1}, {u':', 0.5}};
    std::optional<Reading> best;
    for (const auto& [delimiter, weight] : Candidates) {
        Reading reading = readWith(delimiter, sample, end);
        reading.score = reading.score * weight + headerBonus(reading, isKnownHeader);
        if (!best || reading.score > best->score)
            best = std::move(reading);
    }
    return *best;
}

/// Cells as they stand in records and not in headers: numbers, dates, phones, e-mail addresses, links.
bool looksLikeValue(const QString& cell)
{
    static const QRegularExpression value(
        uR"(^[-+(]?[\d\s.,:/()+-]*\d[\d\s.,:/()%+-]*$|^\d{4}-\d\d-\d\dT|@[^\s@]+\.|^(https?://|www\.))"_qs,
        QRegularExpression::CaseInsensitiveOption);
    return value.match(cell.trimmed()).hasMatch();
}

/// "NPSP__CONTACT1_FIRSTNAME__C", "first_name": what programs call columns among themselves.
bool looksLikeIdentifier(const QString& cell)
{
    static const QRegularExpression identifier(u"^[A-Za-z][A-Za-z0-9.:]*(_+[A-Za-z0-9.:]+)+$"_qs);
    return identifier.match(cell.trimmed()).hasMatch();
}

/// Whether the row could be a header by its looks: names only, all different, about as wide as the records.
bool couldBeHeader(const SampledRow& row, qsizetype widest)
{
    QSet<QString> seen;
    for (const QString& cell : row.cells) {
        const QString name = cell.trimmed().toCaseFolded();
        if (!name.isEmpty() && (seen.contains(name) || name.size() > 100 || looksLikeValue(name)))
            return false;
        seen.insert(name);
    }
    return filled(row.cells) * 10 >= widest * 8;
}

/// Text above a column of numbers or addresses is its name; text that turns up again below is a record's, unless the rows below are
/// mostly empty beside it.
bool differsFromBelow(const QList<SampledRow>& rows, qsizetype at)
{
    const QStringList& names = rows[at].cells;
    int repeated = 0;
    int fullest = 0;
    for (qsizetype i = at + 1; i < rows.size(); ++i) {
        fullest = std::max(fullest, filled(rows[i].cells));
        for (qsizetype column = 0; column < std::min(names.size(), rows[i].cells.size()); ++column) {
            const QString& cell = rows[i].cells[column];
            if (looksLikeValue(cell) && !names[column].trimmed().isEmpty())
                return true;
            repeated += !cell.isEmpty() && cell == names[column];
        }
    }
    return repeated == 0 || fullest * 2 <= filled(names);
}

qsizetype headerByKnownNames(const Reading& reading, const IsKnownHeader& isKnownHeader)
{
    const qsizetype count = std::min<qsizetype>(reading.rows.size(), RowsAboveHeader);
    QList<int> hits;
    for (const SampledRow& row : reading.rows.first(count)) {
        const int names = known(row.cells, isKnownHeader);
        const bool hasValues = std::any_of(row.cells.begin(), row.cells.end(), looksLikeValue);
        const bool isEnough = names * 5 >= filled(row.cells) && !hasValues;
        hits.append(isEnough ? names : 0);
    }
    const int best = hits.isEmpty() ? 0 : *std::max_element(hits.begin(), hits.end());
    // The first of several: labels stand above the internal names of the same columns.
    const auto found = std::find_if(hits.begin(), hits.end(), [&](int names) { return best > 0 && names * 2 >= best; });
    return found == hits.end() ? -1 : found - hits.begin();
}

qsizetype headerByLooks(const Reading& reading)
{
    qsizetype widest = 0;
    for (const SampledRow& row : reading.rows)
        widest = std::max<qsizetype>(widest, filled(row.cells));
    for (qsizetype i = 0; i < std::min<qsizetype>(reading.rows.size(), RowsAboveHeader); ++i) {
        if (filled(reading.rows[i].cells) * 2 < widest)
            continue; // a note above the table
        const SampledRow& row = reading.rows[i];
        return couldBeHeader(row, std::min(widest, reading.columns)) && differsFromBelow(reading.rows, i) ? i : -1;
    }
    return -1;
}

/// Some exports name the columns twice: labels for people, then names for programs.
bool isSecondHeader(const SampledRow& row, const QStringList& header, const IsKnownHeader& isKnownHeader)
{
    const int cells = filled(row.cells);
    if (cells < 2 || cells * 10 < filled(header) * 8 || std::any_of(row.cells.begin(), row.cells.end(), looksLikeValue))
        return false;
    return countIf(row.cells, looksLikeIdentifier) * 10 >= cells * 7 || known(row.cells, isKnownHeader) * 10 >= cells * 7;
}

CsvLayout layoutOf(const Reading& reading, const IsKnownHeader& isKnownHeader)
{
    CsvLayout layout{.dialect = {}, .columns = reading.columns};
    if (!reading.rows.isEmpty())
        layout.firstRecordLine = reading.rows.first().line;
    const qsizetype byName = headerByKnownNames(reading, isKnownHeader);
    const qsizetype at = byName >= 0 ? byName : headerByLooks(reading);
    if (at < 0)
        return layout;
    layout.header = reading.rows[at].cells;
    layout.headerLine = reading.rows[at].line;
    layout.columns = layout.header.size();
    const bool isNamedTwice = at + 1 < reading.rows.size() && isSecondHeader(reading.rows[at + 1], layout.header, isKnownHeader);
    const qsizetype last = isNamedTwice ? at + 1 : at;
    layout.firstRecordLine = last + 1 < reading.rows.size() ? reading.rows[last + 1].line : reading.rows[last].line + 1;
    return layout;
}

} // namespace

CsvLayout detectLayout(const QString& sample, SampleEnd end, const IsKnownHeader& isKnownHeader, std::optional<QChar> delimiter)
{
    const Reading reading = delimiter ? readWith(*delimiter, sample, end) : bestReading(sample, end, isKnownHeader);
    CsvLayout layout = layoutOf(reading, isKnownHeader);
    layout.dialect = reading.dialect;
    return layout;
}

CsvLayout detectHeader(const QList<SampledRow>& rows, const IsKnownHeader& isKnownHeader)
{
    return layoutOf({.dialect = {}, .rows = rows, .columns = commonestWidth(rows), .score = 0}, isKnownHeader);
}

} // namespace crm
