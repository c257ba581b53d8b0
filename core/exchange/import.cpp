#include "core/exchange/import.h"

#include "core/exchange/importhistory.h"
#include "core/exchange/importwriter.h"
#include "core/exchange/mappingjson.h"

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
    const QStringList filled = RowMapper(mapping, module).fields();
    const auto isMapped = [&](const QString& field) { return filled.contains(field) || mapping.ofField(field); };
    const auto begin = options.matchBy.begin();
    const auto end = options.matchBy.end();
    const bool isEnough = options.matchedBy == MatchedBy::All ? std::all_of(begin, end, isMapped) : std::any_of(begin, end, isMapped);
    if (options.duplicates == Duplicates::Create || options.matchBy.isEmpty() || isEnough)
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
    auto preview = previewImport(options, module, &workspace.catalogue());
    if (!preview)
        return preview;
    if (const auto done = checkFits(module, *preview, options, language); !done)
        return done.error();
    if (const auto done = checkMatch(module, preview->mapping, options, language); !done)
        return done.error();
    return preview;
}

/// Nothing left to be found out, so that an import that was broken off goes on as it began.
void settle(ImportOptions& options, const ImportPreview& preview, const Module& module)
{
    if (preview.format == FileFormat::Csv) {
        options.encoding = preview.encoding;
        options.delimiter = preview.layout.dialect.delimiter;
    }
    options.firstLine = preview.layout.hasHeader() ? FirstLine::ColumnNames : FirstLine::Record;
    options.sheet = preview.sheet;
    options.mapping = preview.mapping;
    if (options.matchBy.isEmpty())
        options.matchBy = duplicateKeys(module);
}

Result<LoggedImport> logOf(const Workspace& workspace, const ImportOptions& options)
{
    const ImportLog log(workspace.database(), workspace.journal());
    if (options.unfinished != 0)
        return log.import(options.unfinished);
    LoggedImport import;
    import.module = options.module;
    import.path = QFileInfo(options.path).absoluteFilePath();
    const auto fingerprint = contentFingerprint(options.path);
    if (!fingerprint)
        return fingerprint.error();
    import.fingerprint = *fingerprint;
    ImportOptions kept = options;
    kept.path = import.path;
    kept.rejectsPath = options.rejectsPath.isEmpty() ? QString() : QFileInfo(options.rejectsPath).absoluteFilePath();
    import.options = toJson(kept);
    return import;
}

/// What a person has mapped is found again by the file's header.
Result<> keepMapping(const Workspace& workspace, const ImportOptions& asked, const ImportPreview& preview)
{
    if (asked.run == ImportRun::Dry || !asked.mapping || asked.unfinished != 0 || !preview.layout.hasHeader())
        return {};
    return ImportLog(workspace.database(), workspace.journal())
        .keepMapping(asked.module, headerFingerprint(preview.layout.header), toJson(*asked.mapping));
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
    settle(settled, *preview, *module);
    const auto log = logOf(workspace, settled);
    if (!log)
        return log.error();
    if (const auto done = keepMapping(workspace, options, *preview); !done)
        return done.error();
    const ImportRows rows(*module, workspace.catalogue(), workspace.valueReader(), workspace.session().language, preview->mapping,
        preview->layout.header.size());
    const RecordPreparer preparer(*module, rows.fields(), workspace.phones());
    ImportWriter writer(workspace,
        {.module = *module,
            .options = settled,
            .mapping = preview->mapping,
            .header = preview->layout.header,
            .rows = rows,
            .columns = preparer.columns(),
            .log = *log});
    ImportBatches batches(*std::move(source), rows, preparer, log->rows);
    auto report = writer.run(batches, control);
    if (report)
        report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

Result<> makeMissingIndexes(const Workspace& workspace, const QString& module, const JobControl& control)
{
    return DeferredIndexes(workspace.database(), workspace.catalogue(), *workspace.catalogue().module(module)).makeMissing([&control] {
        return control.isCancelled();
    });
}

} // namespace crm
