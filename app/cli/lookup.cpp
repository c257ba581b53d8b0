#include "lookup.h"

#include "core/base/fold.h"

#include <QCoreApplication>

namespace crm::cli {

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QVariant> valueFrom(const Workspace& workspace, const Module& module, const Field& field, const QString& text)
{
    const auto value = workspace.valueReader().read(module, field, text, Strictness::Person);
    if (!value || !field.isReference() || value->isNull())
        return value;
    if (field.type == FieldType::User && text.compare(meValue, Qt::CaseInsensitive) == 0)
        return QVariant(workspace.session().person);
    const auto id = workspace.reader().named(*workspace.catalogue().module(field.refersTo), value->toString());
    if (!id)
        return Error{id.error().kind, field.label.in(workspace.session().language) + QStringLiteral(": ") + id.error().message, field.name};
    return QVariant(*id);
}

const Field* fieldCalled(const Module& module, const QString& name)
{
    if (const Field* field = module.field(name))
        return field;
    const QString wanted = folded(name);
    const auto found = std::find_if(module.fields.begin(), module.fields.end(),
        [&](const Field& field) { return folded(field.label.english) == wanted || folded(field.label.russian) == wanted; });
    return found == module.fields.end() ? nullptr : &*found;
}

} // namespace

Result<const Module*> moduleCalled(const Workspace& workspace, const QString& name)
{
    const QString wanted = folded(name);
    QStringList known;
    for (const Module& module : workspace.catalogue().modules()) {
        for (const QString& called :
            {module.name, module.label.english, module.label.russian, module.singular.english, module.singular.russian}) {
            if (folded(called) == wanted)
                return &module;
        }
        known << module.name;
    }
    return Error{
        Error::NotFound, CommandLineWords::tr("There is no module “%1”. Modules: %2.").arg(name, known.join(QStringLiteral(", ")))};
}

Result<Record> recordCalled(const Workspace& workspace, const Module& module, const QString& number)
{
    return workspace.reader().recordNumbered(module, number);
}

Result<Record> recordOperand(const Workspace& workspace, const Arguments& arguments)
{
    const auto module = moduleCalled(workspace, arguments.operands[0]);
    return module ? recordCalled(workspace, **module, arguments.operands[1]) : Result<Record>(module.error());
}

Result<Values> valuesFrom(const Workspace& workspace, const Module& module, const QStringList& words)
{
    Values values;
    QList<Error> refused;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        const QString name = word.left(sign).trimmed();
        const Field* field = sign > 0 ? fieldCalled(module, name) : nullptr;
        if (sign <= 0)
            return Error{Error::Validation, CommandLineWords::tr("“%1” is not of the form field=value.").arg(word)};
        if (!field)
            return Error{Error::Validation, CommandLineWords::tr("%1 has no field “%2”. See: fields %1.").arg(module.name, name), name};
        if (!field->isEditable())
            return Error{Error::Validation, CommandLineWords::tr("“%1” is set by the program and cannot be changed.").arg(name), name};
        const auto value = valueFrom(workspace, module, *field, word.mid(sign + 1));
        if (value)
            values.insert(field->name, *value);
        else
            refused << value.error();
    }
    if (refused.isEmpty())
        return values;
    Error error = refused.first();
    QStringList messages;
    for (const Error& one : refused)
        messages << one.message;
    error.message = messages.join(QLatin1Char('\n'));
    error.details = refused;
    return error;
}

Result<int> numberOption(const Arguments& arguments, const QString& name, int otherwise)
{
    if (!arguments.has(name))
        return otherwise;
    bool good = false;
    const int number = arguments.option(name).toInt(&good);
    if (!good || number < 0)
        return Error{Error::Validation, CommandLineWords::tr("%1 takes a whole number, not “%2”.").arg(name, arguments.option(name))};
    return number;
}

Result<ListQuery> queryFrom(const Workspace& workspace, const Module& module, const Arguments& arguments)
{
    const auto filter = parseFilter(arguments.option(QStringLiteral("--where")), module, workspace.catalogue(), workspace.valueReader());
    if (!filter)
        return filter.error();
    const auto sort = parseSort(arguments.option(QStringLiteral("--sort")), module);
    if (!sort)
        return sort.error();
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), -1);
    if (!limit)
        return limit.error();
    const auto offset = numberOption(arguments, QStringLiteral("--offset"), 0);
    if (!offset)
        return offset.error();
    return ListQuery{.module = module.name, .filter = *filter, .sort = *sort, .limit = *limit, .offset = *offset};
}

QStringList allFields(const Module& module)
{
    QStringList names;
    for (const Field& field : module.fields)
        names << field.name;
    return names;
}

Result<QStringList> columnsFrom(const Module& module, const Arguments& arguments, const QStringList& otherwise)
{
    if (!arguments.has(QStringLiteral("--columns")))
        return otherwise;
    if (arguments.option(QStringLiteral("--columns")) == QLatin1String("all"))
        return allFields(module);
    QStringList columns;
    for (const QString& name : arguments.option(QStringLiteral("--columns")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const Field* field = fieldCalled(module, name.trimmed());
        if (!field)
            return Error{Error::Validation, CommandLineWords::tr("%1 has no field “%2”. See: fields %1.").arg(module.name, name.trimmed()),
                name.trimmed()};
        columns << field->name;
    }
    return columns;
}

QString aligned(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        text += line.trimmed().isEmpty() ? QStringLiteral("\n") : line + QLatin1Char('\n');
    }
    return text;
}

} // namespace crm::cli
