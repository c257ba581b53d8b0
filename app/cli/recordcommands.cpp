// modules, fields, add, set, show, delete, duplicate: single records and what they are made of.
#include "lookup.h"

#include "core/exchange/recordjson.h"
#include "core/services/recordedits.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Answer numberAnswer(const Record& record)
{
    return {.text = record.number() + QLatin1Char('\n'),
        .json = {
            {QStringLiteral("number"), record.number()}, {QStringLiteral("id"), record.id}, {QStringLiteral("version"), record.version}}};
}

Result<Answer> numberAnswer(const Result<Record>& record)
{
    return record ? Result<Answer>(numberAnswer(*record)) : Result<Answer>(record.error());
}

QString typeName(FieldType type)
{
    static const QHash<FieldType, QString> names{{FieldType::Text, QStringLiteral("text")},
        {FieldType::LongText, QStringLiteral("longtext")}, {FieldType::Number, QStringLiteral("number")},
        {FieldType::Phone, QStringLiteral("phone")}, {FieldType::Email, QStringLiteral("email")}, {FieldType::Url, QStringLiteral("url")},
        {FieldType::Int, QStringLiteral("int")}, {FieldType::Money, QStringLiteral("money")},
        {FieldType::Percent, QStringLiteral("percent")}, {FieldType::Date, QStringLiteral("date")},
        {FieldType::DateTime, QStringLiteral("datetime")}, {FieldType::Bool, QStringLiteral("bool")},
        {FieldType::Choice, QStringLiteral("choice")}, {FieldType::Ref, QStringLiteral("ref")}, {FieldType::User, QStringLiteral("user")},
        {FieldType::Image, QStringLiteral("image")}, {FieldType::Inn, QStringLiteral("inn")}, {FieldType::Kpp, QStringLiteral("kpp")},
        {FieldType::Tags, QStringLiteral("tags")}, {FieldType::Star, QStringLiteral("star")}};
    return names.value(type);
}

QJsonObject fieldJson(const Workspace& workspace, const Field& field)
{
    QJsonObject json{{QStringLiteral("name"), field.name}, {QStringLiteral("label"), field.label.in(workspace.session().language)},
        {QStringLiteral("type"), typeName(field.type)}, {QStringLiteral("required"), field.isRequired()},
        {QStringLiteral("readonly"), !field.isEditable()}};
    if (field.length > 0)
        json.insert(QStringLiteral("length"), field.length);
    if (!field.refersTo.isEmpty())
        json.insert(QStringLiteral("refers_to"), field.refersTo);
    if (field.choices.isEmpty())
        return json;
    QJsonArray choices;
    for (const Choice& choice : workspace.catalogue().choices(field.choices))
        choices.append(
            QJsonObject{{QStringLiteral("key"), choice.key}, {QStringLiteral("label"), choice.label.in(workspace.session().language)}});
    json.insert(QStringLiteral("choices"), choices);
    return json;
}

ChoiceForm formOf(const Arguments& arguments)
{
    return arguments.has(QStringLiteral("--labels")) ? ChoiceForm::Label : ChoiceForm::Key;
}

} // namespace

Result<Answer> runModules(Workspace& workspace, const Arguments&)
{
    QList<QStringList> rows;
    QJsonArray modules;
    for (const Module& module : workspace.catalogue().modules()) {
        const QString label = module.label.in(workspace.session().language);
        rows << QStringList{module.name, module.prefix, label};
        modules.append(QJsonObject{
            {QStringLiteral("name"), module.name}, {QStringLiteral("prefix"), module.prefix}, {QStringLiteral("label"), label}});
    }
    return Answer{.text = aligned(rows), .json = {{QStringLiteral("modules"), modules}}};
}

Result<Answer> runFields(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands.first());
    if (!module)
        return module.error();
    QList<QStringList> rows;
    QJsonArray fields;
    for (const Field& field : (*module)->fields) {
        const QString marks =
            QString(field.isRequired() ? QStringLiteral("M") : QString()) + (field.isEditable() ? QString() : QStringLiteral("RO"));
        rows << QStringList{field.name, typeName(field.type), marks, field.label.in(workspace.session().language)};
        fields.append(fieldJson(workspace, field));
    }
    return Answer{.text = aligned(rows), .json = {{QStringLiteral("fields"), fields}}};
}

Result<Answer> runAdd(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands.first());
    if (!module)
        return module.error();
    const auto values = valuesFrom(workspace, **module, arguments.operands.mid(1));
    if (!values)
        return values.error();
    return numberAnswer(createRecord(workspace, (*module)->name, *values));
}

Result<Answer> runSet(Workspace& workspace, const Arguments& arguments)
{
    auto record = recordOperand(workspace, arguments);
    if (!record)
        return record.error();
    const Module& module = *workspace.catalogue().module(record->module);
    const auto values = valuesFrom(workspace, module, arguments.operands.mid(2));
    if (!values)
        return values.error();
    const auto expected = numberOption(arguments, QStringLiteral("--expect-version"), record->version);
    if (!expected)
        return expected.error();
    record->version = *expected;
    return numberAnswer(editRecord(workspace, *record, *values));
}

Result<Answer> runShow(Workspace& workspace, const Arguments& arguments)
{
    const auto record = recordOperand(workspace, arguments);
    if (!record)
        return record.error();
    const Module& module = *workspace.catalogue().module(record->module);
    QList<QStringList> rows;
    for (const Field& field : module.fields) {
        const QString value =
            field.isReference() ? record->titles.value(field.name) : workspace.valueWriter().shown(field, record->value(field.name));
        if (!value.isEmpty())
            rows << QStringList{field.label.in(workspace.session().language) + QLatin1Char(':'), value};
    }
    const RecordJson json(workspace, formOf(arguments));
    return Answer{.text = aligned(rows), .json = json.object(module, *record, allFields(module))};
}

Result<Answer> runDelete(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands.first());
    if (!module)
        return module.error();
    QList<qint64> ids;
    QJsonArray deleted;
    for (const QString& number : arguments.operands.mid(1)) {
        const auto record = recordCalled(workspace, **module, number);
        if (!record)
            return record.error();
        ids << record->id;
        deleted.append(record->number());
    }
    const auto done = deleteRecords(workspace, (*module)->name, ids);
    if (!done)
        return done.error();
    return Answer{.text = {},
        .json = {{QStringLiteral("deleted"), deleted}, {QStringLiteral("step"), done->step.id}},
        .notes = {CommandLineWords::tr("Deleted: %1").arg(ids.size())}};
}

Result<Answer> runDuplicate(Workspace& workspace, const Arguments& arguments)
{
    const auto record = recordOperand(workspace, arguments);
    if (!record)
        return record.error();
    return numberAnswer(duplicateRecord(workspace, record->module, record->id));
}

} // namespace crm::cli
