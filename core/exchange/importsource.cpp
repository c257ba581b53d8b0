#include "core/exchange/importsource.h"

#include "core/exchange/csvsource.h"
#include "core/exchange/headernames.h"
#include "core/exchange/jsonsource.h"
#include "core/exchange/vcardsource.h"
#include "core/exchange/xlsxsource.h"

namespace crm {

namespace {

constexpr int previewRows = 50;
constexpr qsizetype previewCell = 4096;

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
        // A picture is megabytes of text; nobody reads it in the preview.
        for (QString& cell : rows.last())
            cell.truncate(previewCell);
    }
    return rows;
}

Result<ImportPreview> previewOf(InputFile& file, FileFormat format, const ImportOptions& options, const Module& module)
{
    const IsKnownHeader isKnown = [names = HeaderNames(module)](const QString& cell) { return names.knows(cell); };
    switch (format) {
    case FileFormat::Csv:
        return previewCsv(file, options, isKnown);
    case FileFormat::Xlsx:
        return previewXlsx(options, isKnown);
    case FileFormat::VCard:
        return previewVCard(file, options);
    case FileFormat::JsonLines:
        return previewJson(file);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ImportPreview> previewImport(const ImportOptions& options, const Module& module, const Catalogue* catalogue)
{
    auto file = InputFile::open(options.path);
    if (!file)
        return file.error();
    const auto format = detectFormat(*file);
    if (!format)
        return format.error();
    auto preview = previewOf(*file, *format, options, module);
    if (!preview)
        return preview;
    preview->format = *format;
    if (options.firstLine && hasLayout(*format)) {
        if (const auto settled = settleHeader(*options.firstLine, options.path, *preview); !settled)
            return settled.error();
    }
    const auto rows = firstRows(options, *preview);
    if (!rows)
        return rows.error();
    preview->rows = *rows;
    preview->mapping = options.mapping ? *options.mapping
        : preview->layout.hasHeader()  ? mappingFromHeader(module, preview->layout.header, catalogue)
                                       : mappingFromValues(module, preview->rows);
    if (!options.mapping)
        guessRules(module, preview->rows, preview->mapping);
    return preview;
}

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString& path, const ImportPreview& preview)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    switch (preview.format) {
    case FileFormat::Csv:
        return std::unique_ptr<ImportSource>(std::make_unique<CsvSource>(*std::move(file), preview));
    case FileFormat::Xlsx:
        return XlsxSource::open(path, preview);
    case FileFormat::VCard:
        return std::unique_ptr<ImportSource>(std::make_unique<VCardSource>(*std::move(file), preview));
    case FileFormat::JsonLines:
        return std::unique_ptr<ImportSource>(std::make_unique<JsonSource>(*std::move(file), preview));
    }
    Q_UNREACHABLE();
}

} // namespace crm
