#include "core/exchange/export.h"

#include "core/exchange/exportsink.h"
#include "core/exchange/outputfile.h"
#include "core/exchange/vcardfields.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr qsizetype pageSize = 500;

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr std::pair<ExportFormat, const char*> Suffixes[] = {{ExportFormat::Csv, "csv"}, {ExportFormat::Xlsx, "xlsx"},
    {ExportFormat::VCard, "vcf"}, {ExportFormat::JsonLines, "jsonl"}, {ExportFormat::Json, "json"}};

/// A picture is no cell of a table; in a whole record it is a part.
QStringList allColumns(const Module& module, ExportFormat format)
{
    const bool hasPictures = format == ExportFormat::VCard || format == ExportFormat::JsonLines;
    QStringList columns;
    for (const Field& field : module.fields) {
        if (!field.isShown(Shown::Hidden) && (hasPictures || field.type != FieldType::Image))
            columns << field.name;
    }
    return columns;
}

std::unique_ptr<RecordSink> sinkFor(const SinkPlace& place)
{
    switch (place.options.format) {
    case ExportFormat::Xlsx:
        return makeXlsxSink(place);
    case ExportFormat::VCard:
        return makeVCardSink(place);
    default:
        return makeJsonSink(place);
    }
}

Result<qint64> exportThroughSink(const SinkPlace& place, const QList<qint64>& ids, JobControl& control)
{
    QStringList read = place.columns;
    if (!read.contains(QStringLiteral("number")))
        read << QStringLiteral("number");
    const auto sink = sinkFor(place);
    if (const auto done = sink->begin(); !done)
        return done.error();
    qint64 written = 0;
    for (qsizetype start = 0; start < ids.size(); start += pageSize) {
        if (control.isCancelled())
            return exportCancelled();
        const auto records = place.workspace.reader().records(place.module, ids.mid(start, pageSize), read);
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            if (const auto done = sink->add(record); !done)
                return done.error();
        }
        written += records->size();
        control.report({start + records->size(), ids.size()});
    }
    const auto done = sink->end();
    return done ? Result<qint64>(written) : Result<qint64>(done.error());
}

} // namespace

Error exportCancelled()
{
    return {Error::Cancelled, ExportWords::tr("The export was cancelled; no file was written.")};
}

Result<> SinkPlace::put(const QByteArray& bytes) const
{
    if (device.write(bytes) == bytes.size())
        return {};
    return Error{Error::Permission,
        ExportWords::tr("The export could not be written: %1. Make room, or choose another place.").arg(device.errorString())};
}

QStringList SinkPlace::header() const
{
    QStringList labels;
    for (const QString& column : columns)
        labels << module.field(column)->label.in(workspace.session().language);
    return labels;
}

QString formatSuffix(ExportFormat format)
{
    const auto found = std::find_if(std::begin(Suffixes), std::end(Suffixes), [&](const auto& entry) { return entry.first == format; });
    return QLatin1String(found->second);
}

std::optional<ExportFormat> exportFormat(const QString& name)
{
    const QString folded = name.toLower();
    if (folded == QLatin1String("vcard"))
        return ExportFormat::VCard;
    const auto found =
        std::find_if(std::begin(Suffixes), std::end(Suffixes), [&](const auto& entry) { return folded == QLatin1String(entry.second); });
    return found == std::end(Suffixes) ? std::nullopt : std::optional(found->first);
}

QList<ExportFormat> exportFormats(const Module& module)
{
    QList<ExportFormat> formats{ExportFormat::Csv, ExportFormat::Xlsx};
    if (hasVCards(module))
        formats << ExportFormat::VCard;
    return formats << ExportFormat::JsonLines << ExportFormat::Json;
}

Result<qint64> exportRecords(Workspace& workspace, const ExportOptions& options, QIODevice& device, JobControl& control)
{
    const Module& module = *workspace.catalogue().module(options.query.module);
    if (options.format == ExportFormat::VCard && !hasVCards(module))
        return Error{Error::Validation,
            ExportWords::tr("Records of %1 have no visiting cards. Choose another format.")
                .arg(module.label.in(workspace.session().language))};
    QList<qint64> ids = options.ids;
    if (ids.isEmpty()) {
        auto found = workspace.reader().ids(options.query);
        if (!found)
            return found.error();
        ids = *std::move(found);
    }
    const QStringList columns = options.columns.isEmpty() ? allColumns(module, options.format) : options.columns;
    const SinkPlace place{workspace, module, options, columns, device};
    return options.format == ExportFormat::Csv ? exportCsv(place, ids, control) : exportThroughSink(place, ids, control);
}

Result<qint64> exportToFile(Workspace& workspace, const ExportOptions& options, const QString& path, JobControl& control)
{
    if (workspace.database().ownsFile(path))
        return Error{Error::Permission, ExportWords::tr("“%1” is the open database. Choose another name.").arg(path)};
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    const auto written = exportRecords(workspace, options, file->device(), control);
    if (!written)
        return written;
    if (const auto done = file->commit(); !done)
        return done.error();
    return written;
}

} // namespace crm
