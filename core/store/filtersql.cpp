#include "core/store/filtersql.h"

#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/filterkinds.h"
#include "core/store/tables.h"
#include "core/store/ties.h"
#include "core/store/visibility.h"

#include <QDateTime>

namespace crm {

namespace {

QString column(const Module& module, const QString& name)
{
    return module.name + QLatin1Char('.') + name;
}

/// In parentheses. SQLite refuses expressions deeper than 1,000, and a flat row of ANDs or ORs is as deep as it is long; so a long one is
/// written as a tree.
QString tree(const QStringList& pieces, const QString& between)
{
    constexpr qsizetype longest = 100;
    if (pieces.size() <= longest)
        return QLatin1Char('(') + pieces.join(between) + QLatin1Char(')');
    QStringList branches;
    for (qsizetype start = 0; start < pieces.size(); start += longest)
        branches << tree(pieces.mid(start, longest), between);
    return tree(branches, between);
}

bool isMe(const Field& field, const QString& wanted)
{
    return field.type == FieldType::User && wanted.compare(meValue, Qt::CaseInsensitive) == 0;
}

BoundSql joined(const QList<BoundSql>& parts, const QString& between)
{
    BoundSql sql;
    QStringList pieces;
    for (const BoundSql& part : parts) {
        pieces << part.sql;
        sql.values << part.values;
    }
    sql.sql = tree(pieces, between);
    return sql;
}

BoundSql amongst(const QString& name, const QVariantList& values)
{
    if (values.size() == 1)
        return {name + QStringLiteral(" = ?"), values};
    return {QStringLiteral("%1 IN (%2)").arg(name, QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "))), values};
}

/// One column's "= ?" become one IN: a thousand of them apart take SQLite's planner half a minute.
QList<BoundSql> withEqualsTogether(const QList<BoundSql>& parts)
{
    static const QString equals = QStringLiteral(" = ?");
    QList<BoundSql> others;
    QStringList names;
    QHash<QString, QVariantList> values;
    for (const BoundSql& part : parts) {
        const QString name = part.sql.chopped(equals.size());
        if (!part.sql.endsWith(equals) || name.contains(QLatin1Char(' '))) {
            others << part;
            continue;
        }
        if (!values.contains(name))
            names << name;
        values[name] << part.values;
    }
    for (const QString& name : std::as_const(names))
        others << amongst(name, values.value(name));
    return others;
}

BoundSql anyOf(const QList<BoundSql>& parts)
{
    return parts.isEmpty() ? BoundSql{QStringLiteral("1 = 0"), {}} : joined(withEqualsTogether(parts), QStringLiteral(" OR "));
}

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

/// NULL is neither true nor false; what a person excludes must leave the empty ones in.
BoundSql denied(const BoundSql& sql)
{
    return {QStringLiteral("NOT coalesce(%1, 1 = 0)").arg(sql.sql), sql.values};
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

QString utc(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toUTC().toString(Qt::ISODateWithMs);
}

QDate localDay(const QVariant& stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs).toLocalTime().date();
}

bool isMidnight(const QVariant& stored)
{
    const QDateTime moment = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    return moment == moment.toLocalTime().date().startOfDay(Qt::LocalTime);
}

/// The stored forms of a period's first moment, and of the first one behind it.
std::pair<QString, QString> bounds(const Field& field, const Period& period)
{
    const auto [first, last] = period.range(QDate::currentDate());
    const QDate end = last.addDays(1);
    if (field.type == FieldType::DateTime)
        return {utc(first), utc(end)};
    return {first.toString(Qt::ISODate), end.toString(Qt::ISODate)};
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

BoundSql FilterSql::allOf(const QList<BoundSql>& conditions)
{
    return conditions.isEmpty() ? BoundSql{QStringLiteral("1 = 1"), {}} : joined(conditions, QStringLiteral(" AND "));
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

BoundSql FilterSql::tied(const Module& module, const Field& field, const Condition& condition) const
{
    const QString id = column(module, QStringLiteral("id"));
    const bool isFilled = condition.op == Operator::Filled;
    if (field.type == FieldType::Star) {
        const bool isWanted = isFilled || condition.values.first().toBool();
        return {QStringLiteral("%1 %2 (SELECT to_id FROM link WHERE from_id = ? AND kind = ?)")
                    .arg(id, isWanted ? QStringLiteral("IN") : QStringLiteral("NOT IN")),
            {m_session.person, ties::starKind}};
    }
    const QString tagged =
        QStringLiteral("%1 IN (SELECT l.from_id FROM link l JOIN tag t ON t.id = l.to_id WHERE l.kind = ? AND %2 AND %3)");
    const QVariantList seen{ties::tagKind, m_session.person};
    const QString name = QStringLiteral("t.name_fold");
    const QString wanted = isFilled ? QString() : folded(condition.values.first().toString());
    if (isFilled)
        return {tagged.arg(id, ties::visibleTag(), QStringLiteral("1 = 1")), seen};
    if (condition.op == Operator::Contains)
        return {tagged.arg(id, ties::visibleTag(), dialect::containsExpression(name)), seen + QVariantList{wanted}};
    if (condition.op == Operator::StartsWith)
        return {
            tagged.arg(id, ties::visibleTag(), dialect::startsExpression(name)), seen + QVariantList{wanted, dialect::startsEnd(wanted)}};
    return {tagged.arg(id, ties::visibleTag(), name + QStringLiteral(" = ?")), seen + QVariantList{wanted}};
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

BoundSql FilterSql::reference(const QString& name, const Field& field, const Condition& condition) const
{
    const QString wanted = condition.values.first().toString();
    if (isMe(field, wanted))
        return {name + QStringLiteral(" = ?"), {m_session.person}};
    BoundSql target = namedRecord(*m_catalogue.module(field.refersTo), wanted, condition.op);
    target.sql = QStringLiteral("%1 IN (%2)").arg(name, target.sql);
    return target;
}

BoundSql FilterSql::namedRecord(const Module& target, const QString& wanted, Operator op) const
{
    const QString name = folded(wanted);
    const QString title = dialect::foldedExpression(QStringLiteral("r.title"));
    const QString seen = visibility::condition(target, target.name, m_session.person);
    const QString visible =
        seen.isEmpty() ? QString() : QStringLiteral(" AND r.id IN (SELECT %1.id FROM %1 WHERE %2)").arg(target.name, seen);
    if (op == Operator::Contains)
        return {QStringLiteral("SELECT r.id FROM record r WHERE r.module = ? AND %1%2").arg(dialect::containsExpression(title), visible),
            {target.name, name}};
    if (op == Operator::StartsWith)
        return {QStringLiteral("SELECT r.id FROM record r WHERE r.module = ? AND %1%2").arg(dialect::startsExpression(title), visible),
            {target.name, name, dialect::startsEnd(name)}};
    return recordsNamed(target, {wanted});
}

BoundSql FilterSql::recordsNamed(const Module& target, const QStringList& names) const
{
    BoundSql sql;
    const auto add = [&](const QString& name, const QVariantList& values) {
        const BoundSql found = amongst(name, values);
        sql.sql += QStringLiteral("%1SELECT id FROM %2 WHERE %3%4")
                       .arg(sql.sql.isEmpty() ? QString() : QStringLiteral(" UNION "), target.name, found.sql,
                           visibility::andVisible(target, target.name, m_session.person));
        sql.values << found.values;
    };
    for (const Field& field : target.fields) {
        // A user is called by login, an account by INN: whatever is unique or is the title names a record.
        if (field.unique != Unique::Yes && field.type != FieldType::Inn && !target.title.contains(field.name))
            continue;
        QVariantList values;
        for (const QString& name : names)
            values << (twinColumn(field) ? twinValue(field, name, m_phones) : QVariant(name));
        add(tables::sortColumn(field), values);
    }
    // By way of the module's own table: titles have no index, and there are far more records than users.
    add(QStringLiteral("(SELECT title FROM record WHERE record.id = %1.id)").arg(target.name), QVariantList(names.begin(), names.end()));
    return sql;
}

BoundSql FilterSql::text(const QString& table, const Field& field, const Condition& condition) const
{
    const QString wanted = condition.values.first().toString();
    if (condition.op == Operator::Contains || condition.op == Operator::StartsWith)
        return partOfText(table + QLatin1Char('.'), field, wanted, condition.op);
    const QString name = table + QLatin1Char('.') + tables::sortColumn(field);
    if (twinColumn(field)) {
        const QVariant twin = twinValue(field, wanted, m_phones);
        // "—" has no twin; it equals what has none either, as everywhere that texts are compared folded.
        if (twin.isNull() && condition.op == Operator::Equals)
            return {QStringLiteral("(%1.%2 IS NOT NULL AND %3 IS NULL)").arg(table, field.name, name), {}};
        return {QStringLiteral("%1 %2 ?").arg(name, operatorText(condition.op)), {twin}};
    }
    return {QStringLiteral("%1 %2 ?").arg(dialect::foldedExpression(name), operatorText(condition.op)), {folded(wanted)}};
}

BoundSql FilterSql::partOfText(const QString& prefix, const Field& field, const QString& wanted, Operator op) const
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Number;
    QString seen = QStringLiteral("lower(%1)").arg(prefix + field.name);
    QString part = wanted.trimmed().toLower();
    if (isText && !folded(wanted).isEmpty()) {
        // A number's twin is padded for sorting; people look for LEA12 in what they see.
        const bool hasTwin = twinColumn(field) && field.type != FieldType::Number;
        seen = hasTwin ? prefix + *twinColumn(field) : dialect::foldedExpression(prefix + field.name);
        part = folded(wanted);
    }
    if (op == Operator::Contains)
        return {dialect::containsExpression(seen), {part}};
    return {dialect::startsExpression(seen), {part, dialect::startsEnd(part)}};
}

BoundSql FilterSql::phone(const QString& table, const Field& field, const Condition& condition) const
{
    const QString wanted = condition.values.first().toString();
    const QString twin = table + QLatin1Char('.') + tables::sortColumn(field);
    const QVariant number = twinValue(field, wanted, m_phones);
    if (condition.op == Operator::Equals && !number.isNull())
        return {twin + QStringLiteral(" = ?"), {number}};
    const QString typed = dialect::digitsExpression(table + QLatin1Char('.') + field.name);
    const QString full = QStringLiteral("coalesce(substr(%1, 2), '')").arg(twin);
    const QString digits = digitsOf(wanted);
    if (condition.op == Operator::Equals || digits.isEmpty())
        return {QStringLiteral("%1.%2 = ?").arg(table, field.name), {wanted}};
    const auto [expression, values] = condition.op == Operator::StartsWith
        ? std::pair(&dialect::startsExpression, QVariantList{digits, dialect::startsEnd(digits)})
        : std::pair(&dialect::containsExpression, QVariantList{digits});
    return {QStringLiteral("(%1 OR %2)").arg(expression(typed), expression(full)), values + values};
}

BoundSql FilterSql::ordered(const QString& name, const Field& field, const Condition& condition) const
{
    const QVariant value = condition.values.first();
    if (field.type == FieldType::DateTime && isMidnight(value)) {
        // A day without a time means the whole day.
        if (condition.op == Operator::Equals)
            return onDay(name, value);
        if (condition.op == Operator::LessOrEqual)
            return {name + QStringLiteral(" < ?"), {utc(localDay(value).addDays(1))}};
        if (condition.op == Operator::Greater)
            return {name + QStringLiteral(" >= ?"), {utc(localDay(value).addDays(1))}};
    }
    return {QStringLiteral("%1 %2 ?").arg(name, operatorText(condition.op)), {value}};
}

BoundSql FilterSql::onDay(const QString& name, const QVariant& value) const
{
    const QDate day = localDay(value);
    return {QStringLiteral("(%1 >= ? AND %1 < ?)").arg(name), {utc(day), utc(day.addDays(1))}};
}

BoundSql FilterSql::during(const QString& name, const Field& field, const Period& period) const
{
    const auto [first, end] = bounds(field, period);
    return {QStringLiteral("(%1 >= ? AND %1 < ?)").arg(name), {first, end}};
}

/// Before the first day of a period, or after its last.
BoundSql FilterSql::beside(const QString& name, const Field& field, const Condition& condition) const
{
    const auto [first, end] = bounds(field, condition.period);
    const bool isAtEnd = condition.op == Operator::LessOrEqual || condition.op == Operator::Greater;
    const bool isUpTo = condition.op == Operator::Less || condition.op == Operator::LessOrEqual;
    return {QStringLiteral("%1 %2 ?").arg(name, isUpTo ? QStringLiteral("<") : QStringLiteral(">=")), {isAtEnd ? end : first}};
}

BoundSql FilterSql::anniversary(const QString& name, const Period& period) const
{
    QList<BoundSql> stretches;
    for (const auto& [first, last] : period.daysOfYear(QDate::currentDate()))
        stretches << BoundSql{QStringLiteral("substr(%1, 6) BETWEEN ? AND ?").arg(name), {first, last}};
    return anyOf(stretches);
}

} // namespace crm
