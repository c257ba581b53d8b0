#include "core/exchange/import.h"

#include "core/exchange/importwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace crm {

namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Import", text); }

    QStringList duplicateKeys(const Module& module)
    {
        QStringList keys;
        for (const Field& field : module.fields) {
            if (field.duplicate == Duplicate::Key)
                keys << field.name;
        }
        return keys;
    }

    /// A file of another kind: better one clear sentence than a thousand rejected rows.
    Result<> checkFits(const Module& module, const Mapping& mapping, const ImportPreview& preview, Language language)
    {
        if (mapping.columns.isEmpty() && !preview.rows.isEmpty())
            return Error {Error::Format,
                tr("No column of this file fits a field of %1. Map the columns by hand, or choose another file. Columns: %2.")
                    .arg(module.label.in(language), preview.layout.header.join(QStringLiteral(", ")).left(300))};
        return {};
    }

} // namespace

Result<ImportReport> runImport(Workspace& workspace, const ImportOptions& options, JobControl& control)
{
    QElapsedTimer clock;
    clock.start();
    const Module* module = workspace.catalogue().module(options.module);
    if (!module)
        return Error {Error::NotFound, tr("There is no module “%1”.").arg(options.module)};
    const auto preview = previewImport(options, *module);
    if (!preview)
        return preview.error();
    if (const auto fits = checkFits(*module, preview->mapping, *preview, workspace.session().language); !fits)
        return fits.error();
    auto source = ImportSource::open(options.path, *preview);
    if (!source)
        return source.error();

    ImportOptions settled = options;
    if (settled.matchBy.isEmpty())
        settled.matchBy = duplicateKeys(*module);
    const ImportRows rows(
        *module, workspace.catalogue(), workspace.valueReader(), workspace.session().language, preview->mapping, preview->layout.header.size());
    const RecordPreparer preparer(*module, rows.fields(), workspace.phones());
    ImportWriter writer(workspace, *module, settled, rows.fields(), preparer.columns(), preview->layout.header);
    ImportBatches batches(*std::move(source), rows, preparer);
    auto report = writer.run(batches, control);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

} // namespace crm
