// convert, history, steps, undo, redo: what happens to records, and how it is taken back.
#include "lookup.h"

#include "core/exchange/recordjson.h"
#include "core/services/conversion.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Module* convertible(const Workspace& workspace)
{
    for (const Module& module : workspace.catalogue().modules()) {
        if (!module.conversion.isEmpty())
            return &module;
    }
    return nullptr;
}

/// --account and --contact: new, none, or the number of an existing record.
Result<ConversionTarget> targetFrom(const Workspace& workspace, const Arguments& arguments, const QString& moduleName)
{
    ConversionTarget target{.module = moduleName, .kind = ConversionTarget::Kind::New};
    const QString wanted = arguments.option(QStringLiteral("--") + moduleName, QStringLiteral("new"));
    if (wanted == QLatin1String("new"))
        return target;
    target.kind = ConversionTarget::Kind::None;
    if (wanted == QLatin1String("none"))
        return target;
    const auto record = recordCalled(workspace, *workspace.catalogue().module(moduleName), wanted);
    if (!record)
        return record.error();
    target.kind = ConversionTarget::Kind::Existing;
    target.existing = record->id;
    return target;
}

Result<ConversionTarget> dealFrom(const Workspace& workspace, const Arguments& arguments)
{
    const QString name = QStringLiteral("deal");
    if (!arguments.has(QStringLiteral("--deal"))) {
        if (arguments.has(QStringLiteral("--close-on")) || arguments.has(QStringLiteral("--amount")))
            return Error{Error::Validation, CommandLineWords::tr("--close-on and --amount need --deal NAME.")};
        return ConversionTarget{.module = name, .kind = ConversionTarget::Kind::None};
    }
    const auto values = valuesFrom(workspace, *workspace.catalogue().module(name),
        {QStringLiteral("name=") + arguments.option(QStringLiteral("--deal")),
            QStringLiteral("close_on=") + arguments.option(QStringLiteral("--close-on")),
            QStringLiteral("amount=") + arguments.option(QStringLiteral("--amount"))});
    if (!values)
        return values.error();
    return ConversionTarget{.module = name, .kind = ConversionTarget::Kind::New, .existing = 0, .values = *values};
}

/// Whether the record brings what a record of the target is named by.
bool names(const Record& record, const Module& module, const Module& target)
{
    return std::any_of(module.conversion.begin(), module.conversion.end(), [&](const ConversionRule& rule) {
        const bool isTitle = std::any_of(rule.to.begin(), rule.to.end(),
            [&](const FieldOfModule& to) { return to.module == target.name && target.title.contains(to.field); });
        return isTitle && !record.value(rule.from).isNull();
    });
}

Result<ConversionOrder> orderFrom(const Workspace& workspace, const Module& module, const Arguments& arguments)
{
    ConversionOrder order{.module = module.name, .records = {}, .targets = {}, .relateTo = arguments.option(QStringLiteral("--relate"))};
    QList<Record> records;
    for (const QString& number : arguments.operands) {
        const auto record = recordCalled(workspace, module, number);
        if (!record)
            return record.error();
        order.records << record->id;
        records << *record;
    }
    for (const QString& target : {QStringLiteral("account"), QStringLiteral("contact")}) {
        auto wanted = targetFrom(workspace, arguments, target);
        if (!wanted)
            return wanted.error();
        // Without being told, somebody without a company becomes a contact only.
        const Module& made = *workspace.catalogue().module(target);
        const bool named = std::all_of(records.begin(), records.end(), [&](const Record& record) { return names(record, module, made); });
        if (!named && !arguments.has(QStringLiteral("--") + target))
            wanted->kind = ConversionTarget::Kind::None;
        order.targets << *wanted;
    }
    const auto deal = dealFrom(workspace, arguments);
    if (!deal)
        return deal.error();
    order.targets << *deal;
    return order;
}

Result<QString> numberOf(const Workspace& workspace, const QString& module, qint64 id)
{
    const auto records = workspace.reader().records(*workspace.catalogue().module(module), {id}, {QStringLiteral("number")});
    if (!records)
        return records.error();
    return records->isEmpty() ? QString() : records->first().number();
}

QString kindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Import:
        return QStringLiteral("import");
    case StepKind::Mark:
        return QStringLiteral("mark");
    case StepKind::Undo:
        return QStringLiteral("undo");
    case StepKind::Redo:
        return QStringLiteral("redo");
    default:
        return QStringLiteral("change");
    }
}

QString actionName(RecordChange::Action action)
{
    switch (action) {
    case RecordChange::Action::Create:
        return QStringLiteral("create");
    case RecordChange::Action::Update:
        return QStringLiteral("update");
    case RecordChange::Action::Delete:
        return QStringLiteral("delete");
    case RecordChange::Action::Restore:
        return QStringLiteral("restore");
    case RecordChange::Action::Link:
        return QStringLiteral("link");
    default:
        return QStringLiteral("unlink");
    }
}

QJsonObject stepJson(const Step& step)
{
    return {{QStringLiteral("step"), step.id}, {QStringLiteral("at"), step.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("user"), step.personName}, {QStringLiteral("title"), step.title.shown()},
        {QStringLiteral("kind"), kindName(step.kind)},
        {QStringLiteral("undone_by"), step.undoneBy ? QJsonValue(*step.undoneBy) : QJsonValue()},
        {QStringLiteral("undoes"), step.undoes ? QJsonValue(*step.undoes) : QJsonValue()}};
}

QStringList stepRow(const Step& step)
{
    return {QString::number(step.id), step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")), step.personName,
        step.title.shown(), step.undoneBy ? CommandLineWords::tr("(taken back)") : QString()};
}

QJsonArray changesJson(const Workspace& workspace, const RecordChange& change)
{
    const Module* module = workspace.catalogue().module(change.module);
    const RecordJson json(workspace, ChoiceForm::Key);
    QJsonArray changes;
    for (auto it = change.after.begin(); module && change.action == RecordChange::Action::Update && it != change.after.end(); ++it) {
        const Field* field = module->field(it.key());
        if (!field || it.key().startsWith(QLatin1String("modified_")))
            continue;
        changes.append(
            QJsonObject{{QStringLiteral("field"), it.key()}, {QStringLiteral("before"), json.value(*field, change.before.value(it.key()))},
                {QStringLiteral("after"), json.value(*field, it.value())}});
    }
    return changes;
}

Answer undoAnswer(const UndoReport& report)
{
    Answer answer{.text = report.committed.step.title.shown() + QLatin1Char('\n'), .json = stepJson(report.committed.step)};
    QJsonArray kept;
    for (const Kept& one : report.kept) {
        answer.notes << CommandLineWords::tr("Kept as it is: “%1” (%2)").arg(one.title, one.reason);
        kept.append(QJsonObject{{QStringLiteral("title"), one.title}, {QStringLiteral("reason"), one.reason}});
    }
    answer.json.insert(QStringLiteral("undone"), report.undone.id);
    answer.json.insert(QStringLiteral("kept"), kept);
    return answer;
}

} // namespace

Result<Answer> runConvert(Workspace& workspace, const Arguments& arguments)
{
    const Module& module = *convertible(workspace);
    const auto order = orderFrom(workspace, module, arguments);
    if (!order)
        return order.error();
    const auto report = Conversion(workspace).convert(*order);
    if (!report)
        return report.error();
    QList<QStringList> rows;
    QJsonArray converted;
    for (const Converted& one : report->converted) {
        QJsonObject json{{module.name, numberOf(workspace, module.name, one.record).valueOr({})}};
        QStringList row{json.value(module.name).toString()};
        for (auto it = one.made.begin(); it != one.made.end(); ++it) {
            const auto number = numberOf(workspace, it.key(), it.value());
            if (!number)
                return number.error();
            json.insert(it.key(), *number);
            row << *number;
        }
        converted.append(json);
        rows << row;
    }
    return Answer{
        .text = aligned(rows), .json = {{QStringLiteral("converted"), converted}, {QStringLiteral("step"), report->committed.step.id}}};
}

Result<Answer> runHistory(Workspace& workspace, const Arguments& arguments)
{
    const auto record = recordOperand(workspace, arguments);
    if (!record)
        return record.error();
    const Module& module = *workspace.catalogue().module(record->module);
    const auto history = workspace.journal().history(record->id);
    if (!history)
        return history.error();
    QList<QStringList> rows;
    QJsonArray entries;
    for (const HistoryEntry& entry : *history) {
        QJsonObject json = stepJson(entry.step);
        json.insert(QStringLiteral("action"), actionName(entry.change.action));
        json.insert(QStringLiteral("changes"), changesJson(workspace, entry.change));
        entries.append(json);
        rows << stepRow(entry.step);
        for (const QJsonValue& change : json.value(QStringLiteral("changes")).toArray()) {
            const Field& field = *module.field(change[QStringLiteral("field")].toString());
            rows << QStringList{QString(), field.label.in(workspace.session().language),
                change[QStringLiteral("before")].toVariant().toString(),
                QStringLiteral("→ ") + change[QStringLiteral("after")].toVariant().toString()};
        }
    }
    return Answer{.text = aligned(rows), .json = {{QStringLiteral("entries"), entries}}};
}

Result<Answer> runSteps(Workspace& workspace, const Arguments& arguments)
{
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), 20);
    if (!limit)
        return limit.error();
    const auto steps = workspace.journal().steps(*limit);
    if (!steps)
        return steps.error();
    QList<QStringList> rows;
    QJsonArray entries;
    for (const Step& step : *steps) {
        rows << stepRow(step);
        entries.append(stepJson(step));
    }
    return Answer{.text = aligned(rows), .json = {{QStringLiteral("entries"), entries}}};
}

Result<Answer> runUndo(Workspace& workspace, const Arguments& arguments)
{
    if (arguments.operands.isEmpty()) {
        const auto report = workspace.undo().undoLast(workspace.session().person);
        return report ? Result<Answer>(undoAnswer(*report)) : Result<Answer>(report.error());
    }
    const auto report = workspace.undo().undo(arguments.operands.first().toLongLong());
    return report ? Result<Answer>(undoAnswer(*report)) : Result<Answer>(report.error());
}

Result<Answer> runRedo(Workspace& workspace, const Arguments&)
{
    const auto report = workspace.undo().redoLast(workspace.session().person);
    return report ? Result<Answer>(undoAnswer(*report)) : Result<Answer>(report.error());
}

} // namespace crm::cli
