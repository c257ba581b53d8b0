// export: records to files.
#include "lookup.h"
#include "optionvalues.h"

#include "core/exchange/export.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
