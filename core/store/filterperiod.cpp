#include "core/store/filterperiod.h"

namespace crm {

namespace {

using Kind = Period::Kind;
using Unit = Period::Unit;

// A hundred years of days: more is a slip of the fingers, and soon beyond the calendar.
constexpr int longest = 36'600;

using UnitNames = QList<std::pair<const char*, Unit>>;

const UnitNames& unitNames()
{
    static const UnitNames names{
        {"day", Unit::Day}, {"week", Unit::Week}, {"month", Unit::Month}, {"quarter", Unit::Quarter}, {"year", Unit::Year}};
    return names;
}

std::optional<Unit> readUnit(FilterCursor& cursor)
{
    for (const auto& [name, unit] : unitNames()) {
        if (cursor.takeWord(name) || cursor.takeWord((QByteArray(name) + 's').constData()))
            return unit;
    }
    return std::nullopt;
}

std::optional<Kind> readKind(FilterCursor& cursor)
{
    if (cursor.takeWord("last"))
        return Kind::Previous;
    if (cursor.takeWord("next"))
        return Kind::Following;
    return cursor.takeWord("this") ? std::optional(Kind::Current) : std::nullopt;
}

std::optional<Period> readNamedDay(FilterCursor& cursor)
{
    static const QList<std::pair<const char*, Kind>> days{
        {"today", Kind::Current}, {"yesterday", Kind::Previous}, {"tomorrow", Kind::Following}};
    for (const auto& [name, kind] : days) {
        if (cursor.takeWord(name))
            return Period{kind, Unit::Day};
    }
    return std::nullopt;
}

/// "7 days" of "last 7 days".
std::optional<Period> readStretch(FilterCursor& cursor, Kind kind)
{
    static const int lengths[]{1, 7, 30, 91, 365};
    const int amount = cursor.take().text.toInt();
    const auto unit = readUnit(cursor);
    if (!unit || kind == Kind::Current || amount < 0 || amount > longest / lengths[static_cast<int>(*unit)])
        return std::nullopt;
    return Period{kind == Kind::Previous ? Kind::Recent : Kind::Coming, *unit, amount};
}

std::optional<Period> readWholePeriod(FilterCursor& cursor)
{
    if (const auto day = readNamedDay(cursor))
        return day;
    const auto kind = readKind(cursor);
    if (!kind)
        return std::nullopt;
    bool counted = false;
    (void)cursor.peek().text.toInt(&counted);
    if (counted)
        return readStretch(cursor, *kind);
    const auto unit = readUnit(cursor);
    return unit ? std::optional(Period{*kind, *unit}) : std::nullopt;
}

} // namespace

std::optional<Period> readPeriod(FilterCursor& cursor)
{
    const int start = cursor.place();
    const auto found = readWholePeriod(cursor);
    if (!found)
        cursor.goBackTo(start);
    return found;
}

QString periodText(const Period& period)
{
    const QString unit = QLatin1String(unitNames()[static_cast<int>(period.unit)].first);
    switch (period.kind) {
    case Kind::Current:
        return period.unit == Unit::Day ? QStringLiteral("today") : QStringLiteral("this ") + unit;
    case Kind::Previous:
        return period.unit == Unit::Day ? QStringLiteral("yesterday") : QStringLiteral("last ") + unit;
    case Kind::Following:
        return period.unit == Unit::Day ? QStringLiteral("tomorrow") : QStringLiteral("next ") + unit;
    case Kind::Recent:
        return QStringLiteral("last %1 %2s").arg(period.amount).arg(unit);
    case Kind::Coming:
        return QStringLiteral("next %1 %2s").arg(period.amount).arg(unit);
    }
    return {};
}

} // namespace crm
