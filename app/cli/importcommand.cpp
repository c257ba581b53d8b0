// import: records from files.
#include "lookup.h"
#include "optionvalues.h"

#include "core/exchange/headernames.h"
#include "core/exchange/importhistory.h"
#include "core/exchange/importsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Duplicates duplicatesFrom(const Arguments& arguments)
{
    static const QHash<QString, Duplicates> known{{QStringLiteral("skip"), Duplicates::Skip}, {QStringLiteral("fill"), Duplicates::Fill},
        {QStringLiteral("update"), Duplicates::Update}, {QStringLiteral("overwrite"), Duplicates::Overwrite}};
    return known.value(arguments.option(QStringLiteral("--duplicates")), Duplicates::Create);
}

// The values have been judged with the rest of the line.
void takeLayout(const Arguments& arguments, ImportOptions& options)
{
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
    for (const QString& name : text.split(QRegularExpression(QStringLiteral("[,+]")), Qt::SkipEmptyParts)) {
        if (!module.field(name.trimmed()))
            return Error{Error::Validation, CommandLineWords::tr("%1 has no field “%2”. See: fields %1.").arg(module.name, name.trimmed()),
                name.trimmed()};
        fields << name.trimmed();
    }
    return fields;
}

/// A field of the module, its number, or "account.phone" of what it refers to.
bool isTarget(const Catalogue& catalogue, const Module& module, const QString& name)
{
    const Field* field = module.field(name.section(QLatin1Char('.'), 0, 0));
    if (!name.contains(QLatin1Char('.')))
        return field && (field->isEditable() || field->type == FieldType::Number);
    const Module* target = field && canBeCreated(*field) ? catalogue.module(field->refersTo) : nullptr;
    const Field* other = target ? target->field(name.section(QLatin1Char('.'), 1)) : nullptr;
    return other && other->isEditable();
}

/// One "Header=field", or "Header=" to leave the column out.
Result<> takePair(const Workspace& workspace, const QString& pair, const Module& module, const QStringList& columns, QSet<QString>& given,
    Mapping& mapping)
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
    if (!name.isEmpty() && !isTarget(workspace.catalogue(), module, name))
        return Error{
            Error::Validation, CommandLineWords::tr("--map “%1”: %2 has no field “%3” to import into.").arg(pair, module.name, name), name};
    const int column = static_cast<int>(found - columns.begin());
    const Field* field = module.field(name);
    const bool isJoined = field && canBeJoined(*field) && given.contains(name);
    mapping.columns.removeIf([&](const ColumnMapping& other) { return other.column == column || (other.field == name && !isJoined); });
    given.insert(name);
    if (!name.isEmpty())
        mapping.columns.append({column, name, Part::Whole, {}});
    return {};
}

/// One "field=what:value" of --rule.
Result<> takeRule(const QString& text, const Module& module, Mapping& mapping)
{
    const QString name = text.section(QLatin1Char('='), 0, 0).trimmed();
    const QString what = text.section(QLatin1Char('='), 1).section(QLatin1Char(':'), 0, 0).trimmed();
    const QString value = text.section(QLatin1Char('='), 1).section(QLatin1Char(':'), 1);
    bool isThere = false;
    for (ColumnMapping& column : mapping.columns) {
        if (column.field != name)
            continue;
        QJsonObject json = toJson(column.rule);
        json.insert(what, value);
        column.rule = columnRuleFromJson(json);
        isThere = true;
        if (toJson(column.rule).value(what).toString() != value)
            return Error{Error::Validation,
                CommandLineWords::tr("--rule “%1” is not understood. Known: otherwise:TEXT, letters:upper|lower|capitalised, "
                                     "dates:day-first|month-first, decimal-mark:C, phone-country:XX, "
                                     "unknown:leave-empty|take-default|create|reject.")
                    .arg(text)};
    }
    if (!isThere)
        return Error{Error::Validation, CommandLineWords::tr("--rule “%1”: no column goes to “%2”.").arg(text, name), module.name};
    return {};
}

/// What --map says goes before what the header tells.
Result<> takeMapping(const Workspace& workspace, const Arguments& arguments, const Module& module, ImportOptions& options)
{
    if (!arguments.has(QStringLiteral("--map")) && !arguments.has(QStringLiteral("--rule")))
        return {};
    const auto preview = previewImport(options, module, &workspace.catalogue());
    if (!preview)
        return preview.error();
    Mapping mapping = preview->mapping;
    QSet<QString> given;
    for (const QString& pair : arguments.options.value(QStringLiteral("--map"))) {
        if (const auto done = takePair(workspace, pair, module, preview->layout.header, given, mapping); !done)
            return done;
    }
    for (const QString& rule : arguments.options.value(QStringLiteral("--rule"))) {
        if (const auto done = takeRule(rule, module, mapping); !done)
            return done;
    }
    std::sort(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnMapping& a, const ColumnMapping& b) { return a.column < b.column; });
    options.mapping = mapping;
    return {};
}

Result<ImportOptions> importOptions(const Workspace& workspace, const Module& module, const Arguments& arguments)
{
    ImportOptions options{.module = module.name, .path = arguments.operands[1]};
    options.duplicates = duplicatesFrom(arguments);
    options.run = arguments.has(QStringLiteral("--dry-run")) ? ImportRun::Dry : ImportRun::Real;
    options.rejectsPath = arguments.option(QStringLiteral("--rejects"));
    const auto match = fieldList(module, arguments.option(QStringLiteral("--match")));
    if (!match)
        return match.error();
    options.matchBy = *match;
    options.matchedBy = arguments.option(QStringLiteral("--match")).contains(QLatin1Char('+')) ? MatchedBy::All : MatchedBy::Any;
    options.openQuote = arguments.has(QStringLiteral("--open-quote-is-text")) ? OpenQuote::Literal : OpenQuote::Refuse;
    takeLayout(arguments, options);
    if (const auto done = takeMapping(workspace, arguments, module, options); !done)
        return done.error();
    return options;
}

QString described(const UnknownValue& value)
{
    switch (value.fate) {
    case WhenUnknown::LeaveEmpty:
        return CommandLineWords::tr("%1: “%2” is not known: left empty").arg(value.field, value.value);
    case WhenUnknown::TakeDefault:
        return CommandLineWords::tr("%1: “%2” is not known: the default is taken").arg(value.field, value.value);
    case WhenUnknown::Create:
        return CommandLineWords::tr("%1: “%2” is new: made").arg(value.field, value.value);
    case WhenUnknown::Reject:
        return CommandLineWords::tr("%1: “%2” is not known: rejected").arg(value.field, value.value);
    }
    return {};
}

QString fateName(WhenUnknown fate)
{
    ColumnRule rule;
    rule.unknown = fate;
    return toJson(rule).value(QStringLiteral("unknown")).toString();
}

QJsonArray matchedJson(const ImportReport& report)
{
    QJsonArray rows;
    for (const MatchedRow& row : report.matched) {
        QJsonArray changes;
        for (const FieldChange& change : row.changes)
            changes.append(QJsonObject{{QStringLiteral("field"), change.label}, {QStringLiteral("before"), change.before},
                {QStringLiteral("after"), change.after}});
        rows.append(
            QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("record"), row.title}, {QStringLiteral("changes"), changes}});
    }
    return rows;
}

QJsonArray unknownJson(const ImportReport& report)
{
    QJsonArray values;
    for (auto it = report.unknown.begin(); it != report.unknown.end(); ++it)
        values.append(QJsonObject{{QStringLiteral("field"), it.key().field}, {QStringLiteral("value"), it.key().value},
            {QStringLiteral("fate"), fateName(it.key().fate)}, {QStringLiteral("rows"), it.value()}});
    return values;
}

QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray rejections;
    for (const RejectedRow& row : report.rejections)
        rejections.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}});
    QJsonArray warnings;
    for (auto it = report.warnings.begin(); it != report.warnings.end(); ++it)
        warnings.append(QJsonObject{{QStringLiteral("text"), it.key()}, {QStringLiteral("rows"), it.value()}});
    for (auto it = report.unknown.begin(); it != report.unknown.end(); ++it)
        warnings.append(QJsonObject{{QStringLiteral("text"), described(it.key())}, {QStringLiteral("rows"), it.value()}});
    QJsonObject beside;
    for (auto it = report.createdBeside.begin(); it != report.createdBeside.end(); ++it)
        beside.insert(it.key(), it.value());
    return {{QStringLiteral("read"), report.read}, {QStringLiteral("created"), report.created}, {QStringLiteral("updated"), report.updated},
        {QStringLiteral("skipped"), report.skipped}, {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("seconds"), report.seconds}, {QStringLiteral("step"), report.step ? QJsonValue(report.step) : QJsonValue()},
        {QStringLiteral("rejections"), rejections}, {QStringLiteral("warnings"), warnings}, {QStringLiteral("created_beside"), beside},
        {QStringLiteral("matched"), matchedJson(report)}, {QStringLiteral("unknown"), unknownJson(report)},
        {QStringLiteral("open_quote_line"), report.openQuoteLine}};
}

QString described(const MatchedRow& row)
{
    QStringList changes;
    for (const FieldChange& change : row.changes)
        changes << CommandLineWords::tr("%1: “%2” → “%3”").arg(change.label, change.before, change.after);
    return changes.isEmpty() ? CommandLineWords::tr("Line %1 is %2: nothing changes").arg(row.line).arg(row.title)
                             : CommandLineWords::tr("Line %1 is %2: %3").arg(row.line).arg(row.title, changes.join(QStringLiteral("; ")));
}

QStringList notesOf(const ImportReport& report)
{
    constexpr qsizetype shown = 20;
    QStringList notes;
    if (report.openQuoteLine > 0)
        notes << CommandLineWords::tr("The file was NOT read to its end: the quote opened at line %1 is never closed. Mend it, or import "
                                      "with --open-quote-is-text to take it as a part of the text.")
                     .arg(report.openQuoteLine);
    for (auto it = report.createdBeside.begin(); it != report.createdBeside.end(); ++it)
        notes << CommandLineWords::tr("Created beside in %1: %2").arg(it.key()).arg(it.value());
    for (auto it = report.unknown.begin(); it != report.unknown.end() && notes.size() < shown; ++it)
        notes << CommandLineWords::tr("%1 (rows: %2)").arg(described(it.key())).arg(it.value());
    for (const MatchedRow& row : report.matched.mid(0, shown))
        notes << described(row);
    for (auto it = report.warnings.begin(); it != report.warnings.end() && notes.size() < shown; ++it)
        notes << CommandLineWords::tr("%1 (rows: %2)").arg(it.key()).arg(it.value());
    for (const RejectedRow& row : report.rejections.mid(0, shown))
        notes << CommandLineWords::tr("Line %1 rejected: %2").arg(row.line).arg(row.reason);
    return notes;
}

QString stateOf(const LoggedImport& import)
{
    if (import.step.undoneBy)
        return CommandLineWords::tr("undone");
    return import.isFinished ? CommandLineWords::tr("finished") : CommandLineWords::tr("unfinished");
}

Result<Answer> answerOf(const Result<ImportReport>& report)
{
    if (!report)
        return report.error();
    if (report->stopped)
        return *report->stopped;
    const QString text = CommandLineWords::tr("Read %1, created %2, updated %3, skipped %4, rejected %5; %6 s; step %7")
                             .arg(report->read)
                             .arg(report->created)
                             .arg(report->updated)
                             .arg(report->skipped)
                             .arg(report->rejected)
                             .arg(report->seconds, 0, 'f', 2)
                             .arg(report->step);
    return Answer{
        .text = text + QLatin1Char('\n'), .json = reportJson(*report), .notes = notesOf(*report), .isRefusal = !report->isWhole()};
}

} // namespace

Result<Answer> runImportCommand(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands[0]);
    if (!module)
        return module.error();
    const auto options = importOptions(workspace, **module, arguments);
    if (!options)
        return options.error();
    JobControl control;
    return answerOf(runImport(workspace, *options, control));
}

Result<Answer> runContinueImport(Workspace& workspace, const Arguments& arguments)
{
    JobControl control;
    return answerOf(continueImport(workspace, arguments.operands.first().toLongLong(), control));
}

Result<Answer> runImports(Workspace& workspace, const Arguments& arguments)
{
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), 20);
    if (!limit)
        return limit.error();
    const auto imports = ImportLog(workspace.database(), workspace.journal()).imports(*limit);
    if (!imports)
        return imports.error();
    QString text;
    QJsonArray rows;
    for (const LoggedImport& import : *imports) {
        const QString state = stateOf(import);
        text += QStringList{QString::number(import.step.id),
                    workspace.valueWriter().locale().toString(import.step.at.toLocalTime(), QLocale::ShortFormat), import.step.personName,
                    import.module, import.path, QString::number(import.created), QString::number(import.updated),
                    QString::number(import.rejected), state}
                    .join(QLatin1Char('\t'))
            + QLatin1Char('\n');
        const auto made = madeByImport(workspace, import.step.id);
        rows.append(
            QJsonObject{{QStringLiteral("step"), import.step.id}, {QStringLiteral("at"), import.step.at.toString(Qt::ISODateWithMs)},
                {QStringLiteral("person"), import.step.personName}, {QStringLiteral("module"), import.module},
                {QStringLiteral("file"), import.path}, {QStringLiteral("rows"), import.rows}, {QStringLiteral("created"), import.created},
                {QStringLiteral("updated"), import.updated}, {QStringLiteral("skipped"), import.skipped},
                {QStringLiteral("rejected"), import.rejected}, {QStringLiteral("finished"), import.isFinished},
                {QStringLiteral("undone"), import.step.undoneBy.has_value()}, {QStringLiteral("where"), made.valueOr(QString())}});
    }
    return Answer{.text = text, .json = {{QStringLiteral("imports"), rows}}};
}

} // namespace crm::cli
