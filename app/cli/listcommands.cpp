// list, count, search: many records.
#include "lookup.h"

#include "core/exchange/recordjson.h"

#include <QJsonArray>

namespace crm::cli {

namespace {

QString shown(const Workspace& workspace, const Field& field, const Record& record)
{
    return field.isReference() ? record.titles.value(field.name) : workspace.valueWriter().shown(field, record.value(field.name));
}

ChoiceForm formOf(const Arguments& arguments)
{
    return arguments.has(QStringLiteral("--labels")) ? ChoiceForm::Label : ChoiceForm::Key;
}

const QString number = QStringLiteral("number");

/// The number first, then what the list shows.
QStringList columnsForPeople(const Module& module)
{
    QStringList columns = module.fieldsShown(Shown::List);
    columns.removeAll(number);
    columns.prepend(number);
    return columns;
}

QString table(const Workspace& workspace, const Module& module, const QList<Record>& records, const QStringList& columns)
{
    QList<QStringList> rows;
    QStringList header;
    for (const QString& column : columns)
        header << module.field(column)->label.in(workspace.session().language);
    rows << header;
    for (const Record& record : records) {
        QStringList row;
        for (const QString& column : columns)
            row << shown(workspace, *module.field(column), record).replace(QLatin1Char('\n'), QLatin1Char(' '));
        rows << row;
    }
    return aligned(rows);
}

} // namespace

Result<Answer> runList(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands.first());
    if (!module)
        return module.error();
    const auto query = queryFrom(workspace, **module, arguments);
    if (!query)
        return query.error();
    // Scripts get everything unless they say what they want.
    const auto columns = columnsFrom(**module, arguments, arguments.json ? allFields(**module) : columnsForPeople(**module));
    if (!columns)
        return columns.error();
    const auto ids = workspace.reader().ids(*query);
    if (!ids)
        return ids.error();
    const auto records = workspace.reader().records(**module, *ids, columns->contains(number) ? *columns : *columns + QStringList{number});
    if (!records)
        return records.error();
    if (!arguments.json)
        return Answer{.text = table(workspace, **module, *records, *columns), .json = {}};
    const RecordJson json(workspace, formOf(arguments));
    QJsonArray rows;
    for (const Record& record : *records)
        rows.append(json.object(**module, record, *columns));
    return Answer{.text = {}, .json = {{QStringLiteral("rows"), rows}}};
}

Result<Answer> runCount(Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands.first());
    if (!module)
        return module.error();
    const auto query = queryFrom(workspace, **module, arguments);
    if (!query)
        return query.error();
    const auto count = workspace.reader().count(*query);
    if (!count)
        return count.error();
    return Answer{.text = QString::number(*count) + QLatin1Char('\n'), .json = {{QStringLiteral("count"), *count}}};
}

Result<Answer> runSearch(Workspace& workspace, const Arguments& arguments)
{
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), 20);
    if (!limit)
        return limit.error();
    SearchQuery query{.text = arguments.operands.join(QLatin1Char(' ')), .modules = {}, .limitPerModule = *limit};
    if (arguments.has(QStringLiteral("--module"))) {
        const auto module = moduleCalled(workspace, arguments.option(QStringLiteral("--module")));
        if (!module)
            return module.error();
        query.modules << (*module)->name;
    } else {
        for (const Module& module : workspace.catalogue().modules())
            query.modules << module.name;
    }
    const auto hits = workspace.search().find(query);
    if (!hits)
        return hits.error();
    const RecordJson json(workspace, formOf(arguments));
    QList<QStringList> lines;
    QJsonArray rows;
    for (const SearchHit& hit : *hits) {
        const Module& module = *workspace.catalogue().module(hit.module);
        const auto record = workspace.reader().record(module, hit.id);
        // Deleted by a colleague between the two questions.
        if (!record && record.error().kind == Error::NotFound)
            continue;
        if (!record)
            return record.error();
        lines << QStringList{record->number(), hit.title, module.singular.in(workspace.session().language)};
        QJsonObject row = json.object(module, *record, allFields(module));
        row.insert(QStringLiteral("module"), hit.module);
        row.insert(QStringLiteral("title"), hit.title);
        rows.append(row);
    }
    return Answer{.text = aligned(lines), .json = {{QStringLiteral("rows"), rows}}};
}

} // namespace crm::cli
