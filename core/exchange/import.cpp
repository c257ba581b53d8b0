#include "core/exchange/import.h"

#include "core/exchange/importwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace crm {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QStringList duplicateKeys(const Module& module)
{
    QStringList keys;
    for (const Field& field : module.fields) {
        if (field.duplicate == Duplicate::Key)
            keys << field.name;
    }
    return keys;
}

QString labels(const Module& module, const QStringList& fields, Language language)
{
    QStringList labels;
    for (const QString& name : fields)
        labels << module.field(name)->label.in(language);
    return labels.join(QStringLiteral(", "));
}

/// The file's columns by name, or its first row when they have none.
QString columnsOf(const ImportPreview& preview)
{
    const QStringList columns = preview.layout.hasHeader() ? preview.layout.header : preview.rows.value(0);
    return columns.join(QStringLiteral(", ")).simplified().left(300);
}

/// A required field that no column fills, and nothing stands in for: every new record would lack it.
const Field* unfilled(const Module& module, const Mapping& mapping)
{
    const auto isMapped = [&](const QString& name) {
        return std::any_of(
            mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping& column) { return column.field == name; });
    };
    const auto found = std::find_if(module.fields.begin(), module.fields.end(), [&](const Field& field) {
        const bool isGiven = !field.isRequired() || !field.isEditable() || field.type == FieldType::User || !field.defaultValue.isNull();
        return !isGiven && !isMapped(field.name) && std::none_of(field.standIns.begin(), field.standIns.end(), isMapped);
    });
    return found == module.fields.end() ? nullptr : &*found;
}

/// A file of another kind: better one clear sentence than a thousand rejected rows.
Result<> checkFits(const Module& module, const ImportPreview& preview, const ImportOptions& options, Language language)
{
    if (preview.rows.isEmpty())
        return {};
    if (preview.mapping.columns.isEmpty())
        return Error{Error::Format,
            ImportWords::tr("No column of this file fits a field of %1. Map the columns by hand, or choose another file. Columns: %2")
                .arg(module.label.in(language), columnsOf(preview))};
    const bool mayBeNew = options.duplicates == Duplicates::Create || options.duplicates == Duplicates::Skip;
    const Field* lacking = mayBeNew ? unfilled(module, preview.mapping) : nullptr;
    if (lacking)
        return Error{Error::Format,
            ImportWords::tr(
                "No column of this file fills %1, which every record of %2 needs. Map a column to it, or choose another file. Columns: %3")
                .arg(labels(module, QStringList{lacking->name} + lacking->standIns, language), module.label.in(language),
                    columnsOf(preview))};
    return {};
}

/// Asked to match by fields of which the file has none, every row would be made anew.
Result<> checkMatch(const Module& module, const Mapping& mapping, const ImportOptions& options, Language language)
{
    const auto isMapped = [&](const QString& field) { return RowMapper(mapping, module).fields().contains(field); };
    if (options.duplicates == Duplicates::Create || options.matchBy.isEmpty()
        || std::any_of(options.matchBy.begin(), options.matchBy.end(), isMapped))
        return {};
    return Error{Error::Format,
        ImportWords::tr("The file has no column for %1, by which duplicates are to be told.")
            .arg(labels(module, options.matchBy, language))};
}

/// The file of rejected rows must not take the place of the rows that were accepted.
Result<> checkPlaces(const Database& database, const ImportOptions& options)
{
    if (database.ownsFile(options.rejectsPath))
        return Error{Error::Permission,
            ImportWords::tr("The rejected rows cannot be saved over “%1”, which is the open database. Choose another name.")
                .arg(options.rejectsPath)};
    const QString rejects = QFileInfo(options.rejectsPath).canonicalFilePath();
    if (rejects.isEmpty() || rejects != QFileInfo(options.path).canonicalFilePath())
        return {};
    return Error{Error::Permission,
        ImportWords::tr("The rejected rows cannot be saved over “%1”, which is being imported. Choose another name.").arg(options.path)};
}

Result<ImportPreview> checkedPreview(const Workspace& workspace, const Module& module, const ImportOptions& options)
{
    const Language language = workspace.session().language;
    if (const auto done = checkPlaces(workspace.database(), options); !done)
        return done.error();
    auto preview = previewImport(options, module);
    if (!preview)
        return preview;
    if (const auto done = checkFits(module, *preview, options, language); !done)
        return done.error();
    if (const auto done = checkMatch(module, preview->mapping, options, language); !done)
        return done.error();
    return preview;
}

} // namespace

Result<ImportReport> runImport(Workspace& workspace, const ImportOptions& options, JobControl& control)
{
    QElapsedTimer clock;
    clock.start();
    const Module* module = workspace.catalogue().module(options.module);
    if (!module)
        return Error{Error::NotFound, ImportWords::tr("There is no module “%1”.").arg(options.module)};
    const auto preview = checkedPreview(workspace, *module, options);
    if (!preview)
        return preview.error();
    auto source = ImportSource::open(options.path, *preview);
    if (!source)
        return source.error();

    ImportOptions settled = options;
    if (settled.matchBy.isEmpty())
        settled.matchBy = duplicateKeys(*module);
    const ImportRows rows(*module, workspace.catalogue(), workspace.valueReader(), workspace.session().language, preview->mapping,
        preview->layout.header.size());
    const RecordPreparer preparer(*module, rows.fields(), workspace.phones());
    ImportWriter writer(workspace, *module, settled, rows.fields(), preparer.columns(), preview->layout.header);
    ImportBatches batches(*std::move(source), rows, preparer);
    auto report = writer.run(batches, control);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

} // namespace crm
