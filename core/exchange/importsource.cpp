#include "core/exchange/importsource.h"

#include "core/exchange/headernames.h"


namespace crm {

namespace {

    constexpr qsizetype sampleCharacters = 256 * 1024;
    constexpr int previewRows = 50;

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

    Result<> settleHeader(FirstLine firstLine, const QString& path, ImportPreview& preview)
    {
        CsvLayout& layout = preview.layout;
        if (layout.hasHeader() == (firstLine == FirstLine::ColumnNames))
            return {};
        if (layout.hasHeader()) {
            layout.firstRecordLine = std::exchange(layout.headerLine, 0);
            layout.header.clear();
            return {};
        }
        const auto source = ImportSource::open(path, preview);
        if (!source)
            return source.error();
        const auto more = (*source)->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        layout.header = (*source)->row();
        layout.headerLine = (*source)->line();
        layout.firstRecordLine = layout.headerLine + 1;
        return {};
    }

    Result<QList<QStringList>> firstRows(const ImportOptions& options, const ImportPreview& preview)
    {
        const auto source = ImportSource::open(options.path, preview);
        if (!source)
            return source.error();
        QList<QStringList> rows;
        while (rows.size() < previewRows) {
            const auto more = (*source)->next();
            // A broken row is the import's to report, with its line; the preview shows what comes before it.
            if (!more || !*more)
                break;
            rows << (*source)->row();
        }
        return rows;
    }

} // namespace

Result<ImportPreview> previewImport(const ImportOptions& options, const Module& module)
{
    auto file = InputFile::open(options.path);
    if (!file)
        return file.error();
    ImportPreview preview;
    const auto encoding = options.encoding ? Result<Encoding>(*options.encoding) : detectEncoding(*file);
    if (!encoding)
        return encoding.error();
    preview.encoding = *encoding;
    const auto sample = sampleOf(*file, preview.encoding);
    if (!sample)
        return sample.error();
    preview.layout = detectLayout(sample->text, sample->end, [names = HeaderNames(module)](const QString& cell) { return names.knows(cell); }, options.delimiter);
    if (options.firstLine) {
        if (const auto settled = settleHeader(*options.firstLine, options.path, preview); !settled)
            return settled.error();
    }
    const auto rows = firstRows(options, preview);
    if (!rows)
        return rows.error();
    preview.rows = *rows;
    preview.mapping = options.mapping      ? *options.mapping
        : preview.layout.hasHeader()       ? mappingFromHeader(module, preview.layout.header)
                                           : mappingFromValues(module, preview.rows);
    return preview;
}

ImportSource::ImportSource(std::unique_ptr<InputFile> file, const ImportPreview& preview)
    : m_file(std::move(file)), m_reader(textOf(*m_file, preview.encoding), preview.layout.dialect), m_firstRecordLine(preview.layout.firstRecordLine)
{
}

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString& path, const ImportPreview& preview)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    return std::unique_ptr<ImportSource>(new ImportSource(std::make_unique<InputFile>(*std::move(file)), preview));
}

Result<bool> ImportSource::next()
{
    while (true) {
        const auto more = m_reader.next();
        if (!more || !*more || m_reader.line() >= m_firstRecordLine)
            return more;
    }
}

} // namespace crm
