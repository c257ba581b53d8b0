#include "core/store/filter.h"

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
    if (kind == Kind::LastDays)
        return {today.addDays(-days), today};
    if (kind == Kind::NextDays)
        return {today, today.addDays(days)};
    const int by = kind == Kind::Previous ? -1 : kind == Kind::Following ? 1 : 0;
    const QDate start = moved(unit, startOf(unit, today), by);
    return {start, moved(unit, start, 1).addDays(-1)};
}

bool Filter::mentions(const QString& field) const
{
    if (kind == Kind::Single)
        return condition.path.first() == field;
    return std::any_of(parts.begin(), parts.end(), [&](const Filter& part) { return part.mentions(field); });
}

} // namespace crm
