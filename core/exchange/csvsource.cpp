#include "core/exchange/csvsource.h"

namespace crm {

namespace {

constexpr qsizetype sampleCharacters = 256 * 1024;

struct Sample {
    QString text;
    SampleEnd end = SampleEnd::EndOfFile;
};

Result<Sample> sampleOf(InputFile& file, Encoding encoding)
{
    Sample sample;
    const NextText next = textOf(file, encoding);
    while (sample.text.size() < sampleCharacters) {
        const auto piece = next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return sample;
        sample.text += *piece;
    }
    sample.end = SampleEnd::Cut;
    return sample;
}

/// A file with a byte order mark was made for a spreadsheet, or by one; our own exports for spreadsheets have formulas neutralised,
/// and are to come back as they were. A file without it is for programs, and an apostrophe in it is an apostrophe.
Result<Formulas> formulasOf(InputFile& file)
{
    const auto start = file.read(3);
    if (!start)
        return start.error();
    if (const auto done = file.rewind(); !done)
        return done.error();
    return start->startsWith("\xEF\xBB\xBF") ? Formulas::Neutralise : Formulas::Keep;
}

} // namespace

Result<ImportPreview> previewCsv(InputFile& file, const ImportOptions& options, const IsKnownHeader& isKnownHeader)
{
    ImportPreview preview;
    const auto formulas = formulasOf(file);
    if (!formulas)
        return formulas.error();
    preview.formulas = *formulas;
    const auto encoding = options.encoding ? Result<Encoding>(*options.encoding) : detectEncoding(file);
    if (!encoding)
        return encoding.error();
    preview.encoding = *encoding;
    const auto sample = sampleOf(file, preview.encoding);
    if (!sample)
        return sample.error();
    preview.layout = detectLayout(sample->text, sample->end, isKnownHeader, options.delimiter);
    preview.layout.dialect.openQuote = options.openQuote;
    return preview;
}

CsvSource::CsvSource(InputFile file, const ImportPreview& preview)
    : m_file(std::move(file))
    , m_reader(textOf(m_file, preview.encoding), preview.layout.dialect)
    , m_formulas(preview.formulas)
    , m_firstRecordLine(preview.layout.firstRecordLine)
{
}

Result<bool> CsvSource::next()
{
    while (true) {
        const auto more = m_reader.next();
        if (!more || !*more)
            return more;
        // Spreadsheets end their tables with lines of nothing but delimiters.
        const bool isBlank = std::all_of(m_reader.row().begin(), m_reader.row().end(), [](const QString& cell) { return cell.isEmpty(); });
        if (m_reader.line() < m_firstRecordLine || isBlank)
            continue;
        m_row = m_reader.row();
        if (m_formulas == Formulas::Neutralise)
            std::transform(m_row.cbegin(), m_row.cend(), m_row.begin(), undoNeutralised);
        return true;
    }
}

} // namespace crm
