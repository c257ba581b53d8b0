#include "core/store/filtersql.h"

#include "core/schema/twins.h"
#include "core/store/sqlconditions.h"

namespace crm {

using sqlconditions::allOf;
using sqlconditions::anyOf;
using sqlconditions::column;
using sqlconditions::denied;
using sqlconditions::joined;

namespace {

/// Alternatives of one field are one question: "owner = anna or owner = boris" is "owner in (anna, boris)".
QList<Filter> withAlternativesTogether(const QList<Filter>& parts)
{
    QList<Filter> together;
    QHash<QStringList, qsizetype> places;
    for (const Filter& part : parts) {
        const Condition& condition = part.condition;
        const bool isChoice = part.kind == Filter::Kind::Single && !condition.values.isEmpty()
            && (condition.op == Operator::Equals || condition.op == Operator::OneOf);
        const auto place = places.constFind(condition.path);
        if (!isChoice) {
            together << part;
        } else if (place == places.constEnd()) {
            places.insert(condition.path, together.size());
            together << part;
        } else {
            together[*place].condition.op = Operator::OneOf;
            together[*place].condition.values << condition.values;
        }
    }
    return together;
}

bool isNegative(Operator op)
{
    return op == Operator::Differs || op == Operator::Lacks || op == Operator::NoneOf || op == Operator::Empty;
}

Operator positive(Operator op)
{
    switch (op) {
    case Operator::Differs:
        return Operator::Equals;
    case Operator::Lacks:
        return Operator::Contains;
    case Operator::NoneOf:
        return Operator::OneOf;
    case Operator::Empty:
        return Operator::Filled;
    default:
        return op;
    }
}

} // namespace

FilterSql::FilterSql(const Catalogue& catalogue, const Session& session, const PhoneNumbers& phones)
    : m_catalogue(catalogue)
    , m_session(session)
    , m_phones(phones)
{
}

BoundSql FilterSql::where(const Module& module, const Filter& filter) const
{
    switch (filter.kind) {
    case Filter::Kind::Single:
        return single(module, filter.condition);
    case Filter::Kind::Not:
        return denied(where(module, filter.parts.first()));
    default:
        return group(module, filter);
    }
}

BoundSql FilterSql::group(const Module& module, const Filter& filter) const
{
    const bool isAll = filter.kind == Filter::Kind::All;
    QList<BoundSql> parts;
    for (const Filter& part : isAll ? filter.parts : withAlternativesTogether(filter.parts))
        parts << where(module, part);
    return isAll ? allOf(parts) : anyOf(parts);
}

BoundSql FilterSql::single(const Module& module, const Condition& condition) const
{
    const Field& field = *module.field(condition.path.first());
    const bool isDirect = condition.path.size() == 1;
    const bool isColumn = isDirect && field.isStored();
    if (condition.op == Operator::Empty && isColumn)
        return {column(module, field.name) + QStringLiteral(" IS NULL"), {}};
    if (condition.op == Operator::Filled && isColumn)
        return {column(module, field.name) + QStringLiteral(" IS NOT NULL"), {}};
    // Through a reference, too, the denial is of the whole: who has no account has none in that city.
    if (isNegative(condition.op)) {
        Condition plain = condition;
        plain.op = positive(condition.op);
        return denied(single(module, plain));
    }
    return isDirect ? compared(module, field, condition) : throughReference(module, field, condition);
}

BoundSql FilterSql::throughReference(const Module& module, const Field& field, const Condition& condition) const
{
    const Module& target = *m_catalogue.module(field.refersTo);
    Condition inner = condition;
    inner.path.removeFirst();
    BoundSql sql = single(target, inner);
    sql.sql = QStringLiteral("%1 IN (SELECT %2.id FROM %2 WHERE %3)").arg(column(module, field.name), target.name, sql.sql);
    return sql;
}

BoundSql FilterSql::compared(const Module& module, const Field& field, const Condition& condition) const
{
    const QString name = column(module, field.name);
    if (condition.op == Operator::During)
        return during(name, field, condition.period);
    if (condition.op == Operator::Anniversary)
        return anniversary(name, condition.period);
    if (condition.op == Operator::OneOf)
        return oneOf(module, field, condition);
    if (condition.op == Operator::Between)
        return between(module, field, condition);
    if (!field.isStored())
        return tied(module, field, condition);
    if (condition.values.isEmpty())
        return beside(name, field, condition);
    if (field.isReference())
        return reference(name, field, condition);
    if (field.type == FieldType::Phone)
        return phone(module.name, field, condition);
    if (condition.op == Operator::Contains || condition.op == Operator::StartsWith || twinColumn(field) || field.type == FieldType::Text
        || field.type == FieldType::LongText)
        return text(module.name, field, condition);
    return ordered(name, field, condition);
}

BoundSql FilterSql::oneOf(const Module& module, const Field& field, const Condition& condition) const
{
    const QString name = column(module, field.name);
    QList<BoundSql> parts;
    QStringList named;
    for (const QVariant& value : condition.values) {
        Condition one = condition;
        one.op = value.isNull() ? Operator::Empty : Operator::Equals;
        one.values = {value};
        const bool isNamed = field.isReference() && !value.isNull() && !isMe(field, value.toString());
        if (isNamed)
            named << value.toString();
        else
            parts << (value.isNull() ? single(module, one) : compared(module, field, one));
    }
    if (!named.isEmpty()) {
        BoundSql targets = recordsNamed(*m_catalogue.module(field.refersTo), named);
        targets.sql = QStringLiteral("%1 IN (%2)").arg(name, targets.sql);
        parts << targets;
    }
    return anyOf(parts);
}

BoundSql FilterSql::between(const Module& module, const Field& field, const Condition& condition) const
{
    Condition from = condition;
    from.op = Operator::GreaterOrEqual;
    Condition to = condition;
    to.op = Operator::LessOrEqual;
    to.values = {condition.values.last()};
    return joined({compared(module, field, from), compared(module, field, to)}, QStringLiteral(" AND "));
}

} // namespace crm
