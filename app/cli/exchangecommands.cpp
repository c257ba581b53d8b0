// export: records to files.
#include "lookup.h"

#include "core/exchange/export.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
    const QString format = arguments.option(QStringLiteral("--format"), QStringLiteral("csv"));
    ExportOptions options{.query = *query, .columns = *columns};
    options.format = format == QLatin1String("json") ? ExportFormat::Json : ExportFormat::Csv;
    options.choices = arguments.has(QStringLiteral("--labels")) ? ChoiceForm::Label : ChoiceForm::Key;
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
