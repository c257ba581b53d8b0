#include "core/store/filter.h"

#include <numeric>

namespace crm {

namespace {

QDate startOf(Period::Unit unit, QDate day)
{
    switch (unit) {
    case Period::Unit::Day:
        return day;
    case Period::Unit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Period::Unit::Month:
        return {day.year(), day.month(), 1};
    case Period::Unit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Period::Unit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate moved(Period::Unit unit, QDate start, int by)
{
    switch (unit) {
    case Period::Unit::Day:
        return start.addDays(by);
    case Period::Unit::Week:
        return start.addDays(7 * by);
    case Period::Unit::Month:
        return start.addMonths(by);
    case Period::Unit::Quarter:
        return start.addMonths(3 * by);
    case Period::Unit::Year:
        return start.addYears(by);
    }
    return start;
}

} // namespace

std::pair<QDate, QDate> Period::range(QDate today) const
{
    if (kind == Kind::Recent)
        return {moved(unit, today, -amount), today};
    if (kind == Kind::Coming)
        return {today, moved(unit, today, amount)};
    const int by = kind == Kind::Previous ? -1 : kind == Kind::Following ? 1 : 0;
    const QDate start = moved(unit, startOf(unit, today), by);
    return {start, moved(unit, start, 1).addDays(-1)};
}

QList<std::pair<QString, QString>> Period::daysOfYear(QDate today) const
{
    const QString newYear = QStringLiteral("01-01");
    const QString newYearsEve = QStringLiteral("12-31");
    const auto [first, last] = range(today);
    if (first.daysTo(last) >= 365)
        return {{newYear, newYearsEve}};
    const QString from = first.toString(QStringLiteral("MM-dd"));
    QString to = last.toString(QStringLiteral("MM-dd"));
    // Who was born on 29 February is congratulated on the 28th in other years.
    if (to == QLatin1String("02-28") && !QDate::isLeapYear(last.year()))
        to = QStringLiteral("02-29");
    if (first.year() == last.year())
        return {{from, to}};
    return {{from, newYearsEve}, {newYear, to}};
}

bool Filter::mentions(const QString& field) const
{
    if (kind == Kind::Single)
        return condition.path.first() == field;
    return std::any_of(parts.begin(), parts.end(), [&](const Filter& part) { return part.mentions(field); });
}

qsizetype Filter::size() const
{
    if (kind == Kind::Single)
        return std::max<qsizetype>(1, condition.values.size());
    return std::accumulate(parts.begin(), parts.end(), qsizetype(0), [](qsizetype sum, const Filter& part) { return sum + part.size(); });
}

Filter Filter::simplified() const
{
    if (kind == Kind::Single)
        return *this;
    Filter simple{kind, {}, {}};
    for (const Filter& part : parts) {
        const Filter inner = part.simplified();
        if (!inner.isEmpty())
            simple.parts << inner;
    }
    if (simple.parts.isEmpty())
        return {};
    return simple.parts.size() == 1 && kind != Kind::Not ? simple.parts.first() : simple;
}

} // namespace crm
