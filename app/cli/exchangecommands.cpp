// import, export: records from and to files.
#include "lookup.h"
#include "optionvalues.h"

#include "core/exchange/export.h"
#include "core/exchange/headernames.h"
#include "core/exchange/import.h"
#include "core/exchange/importsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Duplicates duplicatesFrom(const Arguments& arguments)
{
    static const QHash<QString, Duplicates> known{{QStringLiteral("skip"), Duplicates::Skip},
        {QStringLiteral("update"), Duplicates::Update}, {QStringLiteral("overwrite"), Duplicates::Overwrite}};
    return known.value(arguments.option(QStringLiteral("--duplicates")), Duplicates::Create);
}

// The values have been judged with the rest of the line.
void takeLayout(const Arguments& arguments, ImportOptions& options)
{
    options.sheet = arguments.option(QStringLiteral("--sheet"));
    if (arguments.has(QStringLiteral("--encoding")))
        options.encoding = encodingFromName(arguments.option(QStringLiteral("--encoding")));
    if (!arguments.has(QStringLiteral("--delimiter")))
        return;
    if (const auto delimiter = delimiterFrom(arguments.option(QStringLiteral("--delimiter"))))
        options.delimiter = *delimiter;
}

Result<QStringList> fieldList(const Module& module, const QString& text)
{
    QStringList fields;
    for (const QString& name : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!module.field(name.trimmed()))
            return Error{Error::Validation, CommandLineWords::tr("%1 has no field “%2”. See: fields %1.").arg(module.name, name.trimmed()),
                name.trimmed()};
        fields << name.trimmed();
    }
    return fields;
}

/// One "Header=field", or "Header=" to leave the column out.
Result<> takePair(const QString& pair, const Module& module, const QStringList& columns, Mapping& mapping)
{
    const qsizetype sign = pair.lastIndexOf(QLatin1Char('='));
    const QString header = pair.left(sign).trimmed();
    const QString name = pair.mid(sign + 1).trimmed();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const QString& column) { return foldedHeader(column) == foldedHeader(header); });
    if (sign <= 0 || found == columns.end())
        return Error{Error::Validation,
            CommandLineWords::tr("--map “%1”: the file has no column “%2”. Columns: %3")
                .arg(pair, header, columns.join(QStringLiteral(", ")))};
    const Field* field = module.field(name);
    if (!name.isEmpty() && (!field || !field->isEditable()))
        return Error{
            Error::Validation, CommandLineWords::tr("--map “%1”: %2 has no field “%3” to import into.").arg(pair, module.name, name), name};
    const int column = static_cast<int>(found - columns.begin());
    mapping.columns.removeIf([&](const ColumnMapping& other) { return other.column == column || other.field == name; });
    if (field)
        mapping.columns.append({column, name});
    return {};
}

/// What --map says goes before what the header tells.
Result<> takeMapping(const Arguments& arguments, const Module& module, ImportOptions& options)
{
    if (!arguments.has(QStringLiteral("--map")))
        return {};
    const auto preview = previewImport(options, module);
    if (!preview)
        return preview.error();
    Mapping mapping = preview->mapping;
    for (const QString& pair : arguments.options.value(QStringLiteral("--map"))) {
        if (const auto done = takePair(pair, module, preview->layout.header, mapping); !done)
            return done;
    }
    std::sort(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnMapping& a, const ColumnMapping& b) { return a.column < b.column; });
    options.mapping = mapping;
    return {};
}

Result<ImportOptions> importOptions(const Module& module, const Arguments& arguments)
{
    ImportOptions options{.module = module.name, .path = arguments.operands[1]};
    options.duplicates = duplicatesFrom(arguments);
    options.run = arguments.has(QStringLiteral("--dry-run")) ? ImportRun::Dry : ImportRun::Real;
    options.rejectsPath = arguments.option(QStringLiteral("--rejects"));
    const auto match = fieldList(module, arguments.option(QStringLiteral("--match")));
    if (!match)
        return match.error();
    options.matchBy = *match;
    takeLayout(arguments, options);
    if (const auto done = takeMapping(arguments, module, options); !done)
        return done.error();
    return options;
}

QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray rejections;
    for (const RejectedRow& row : report.rejections)
        rejections.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}});
    QJsonArray warnings;
    for (auto it = report.warnings.begin(); it != report.warnings.end(); ++it)
        warnings.append(QJsonObject{{QStringLiteral("text"), it.key()}, {QStringLiteral("rows"), it.value()}});
    return {{QStringLiteral("read"), report.read}, {QStringLiteral("created"), report.created}, {QStringLiteral("updated"), report.updated},
        {QStringLiteral("skipped"), report.skipped}, {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("seconds"), report.seconds}, {QStringLiteral("step"), report.step ? QJsonValue(report.step) : QJsonValue()},
        {QStringLiteral("rejections"), rejections}, {QStringLiteral("warnings"), warnings}};
}

QStringList notesOf(const ImportReport& report)
{
    constexpr qsizetype shown = 20;
    QStringList notes;
    for (auto it = report.warnings.begin(); it != report.warnings.end() && notes.size() < shown; ++it)
        notes << CommandLineWords::tr("%1 (rows: %2)").arg(it.key()).arg(it.value());
    for (const RejectedRow& row : report.rejections.mid(0, shown))
        notes << CommandLineWords::tr("Line %1 rejected: %2").arg(row.line).arg(row.reason);
    return notes;
}

} // namespace

Result<Answer> runImportCommand(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands[0]);
    if (!module)
        return module.error();
    const auto options = importOptions(**module, arguments);
    if (!options)
        return options.error();
    JobControl control;
    const auto report = runImport(workspace, *options, control);
    if (!report)
        return report.error();
    const QString text = CommandLineWords::tr("Read %1, created %2, updated %3, skipped %4, rejected %5; %6 s; step %7")
                             .arg(report->read)
                             .arg(report->created)
                             .arg(report->updated)
                             .arg(report->skipped)
                             .arg(report->rejected)
                             .arg(report->seconds, 0, 'f', 2)
                             .arg(report->step);
    return Answer{.text = text + QLatin1Char('\n'), .json = reportJson(*report), .notes = notesOf(*report)};
}

namespace {

/// What --format says, else what the file's name ends with.
void takeFormat(const Arguments& arguments, ExportOptions& options)
{
    const QString suffix = QFileInfo(arguments.operands.value(1)).suffix();
    options.format = exportFormat(arguments.option(QStringLiteral("--format"), suffix)).value_or(ExportFormat::Csv);
    options.choices = arguments.has(QStringLiteral("--labels")) ? ChoiceForm::Label : ChoiceForm::Key;
    const bool isNumbered = arguments.option(QStringLiteral("--references")) == QLatin1String("numbers");
    options.references = isNumbered ? ReferenceForm::Numbers : ReferenceForm::Titles;
    options.dates = arguments.option(QStringLiteral("--dates")) == QLatin1String("local") ? DateForm::Local : DateForm::Iso;
    options.vcard = arguments.option(QStringLiteral("--vcard")) == QLatin1String("3.0") ? VCardVersion::V3 : VCardVersion::V4;
    options.csv.byteOrderMark = arguments.has(QStringLiteral("--bom")) ? ByteOrderMark::Yes : ByteOrderMark::No;
    options.csv.formulas = arguments.has(QStringLiteral("--safe")) ? Formulas::Neutralise : Formulas::Keep;
    if (arguments.has(QStringLiteral("--encoding")))
        options.csv.encoding = *encodingFromName(arguments.option(QStringLiteral("--encoding")));
    const auto delimiter = delimiterFrom(arguments.option(QStringLiteral("--delimiter")));
    if (delimiter)
        options.csv.delimiter = *delimiter;
}

} // namespace

Result<Answer> runExport(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands.first());
    if (!module)
        return module.error();
    const auto query = queryFrom(workspace, **module, arguments);
    if (!query)
        return query.error();
    const auto columns = columnsFrom(**module, arguments, {});
    if (!columns)
        return columns.error();
    ExportOptions options{.query = *query, .columns = *columns};
    takeFormat(arguments, options);
    JobControl control;
    const QString path = arguments.operands.value(1, QStringLiteral("-"));
    if (path != QLatin1String("-")) {
        const auto written = exportToFile(workspace, options, path, control);
        if (!written)
            return written.error();
        return Answer{.text = CommandLineWords::tr("Exported: %1").arg(*written) + QLatin1Char('\n'),
            .json = {{QStringLiteral("exported"), *written}, {QStringLiteral("file"), path}}};
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return Error{Error::Permission, CommandLineWords::tr("Nothing can be written to the standard output.")};
    const auto written = exportRecords(workspace, options, out, control);
    if (!written)
        return written.error();
    if (!out.flush())
        return Error{
            Error::Permission, CommandLineWords::tr("Not everything could be written to the standard output: %1").arg(out.errorString())};
    return Answer{.text = {}, .json = {}, .notes = {}, .isPrinted = true};
}

} // namespace crm::cli
