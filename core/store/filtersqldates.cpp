// Conditions on what is before or behind something: numbers, days, moments and periods.
#include "core/store/filterkinds.h"
#include "core/store/filtersql.h"
#include "core/store/sqlconditions.h"

#include <QDateTime>

namespace crm {

namespace {

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
    return sqlconditions::anyOf(stretches);
}

} // namespace crm
