#include "core/store/localdays.h"

#include <QDateTime>

#include <limits>

namespace crm {

namespace {

constexpr qsizetype dateLength = 10;
constexpr qsizetype momentLength = 24; // 2026-11-24T09:30:00.000Z
constexpr qint64 julianDayOf1970 = 2'440'588;
constexpr qint64 millisecondsOfHour = 3'600'000;

/// -1 unless all of them are digits.
int number(QByteArrayView text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Days since 1970 of a date in the Gregorian calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
qint64 daysSince1970(int year, int month, int day)
{
    year -= month <= 2;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return qint64(era) * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

qint64 localJulianDay(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::LocalTime).date().toJulianDay();
}

} // namespace

qint64 LocalDays::ofDate(QByteArrayView stored)
{
    if (stored.size() < dateLength)
        return 0;
    const int year = number(stored, 0, 4);
    const int month = number(stored, 5, 2);
    const int day = number(stored, 8, 2);
    return year < 1 || month < 1 || day < 1 ? 0 : daysSince1970(year, month, day) + julianDayOf1970;
}

qint64 LocalDays::ofMoment(QByteArrayView stored)
{
    const qint64 day = ofDate(stored);
    if (!day || stored.size() != momentLength)
        return 0;
    const qint64 start = ((day - julianDayOf1970) * 24 + number(stored, 11, 2)) * millisecondsOfHour;
    const auto known = m_hours.find(start);
    const Hour& found = known != m_hours.end() ? known->second : m_hours.emplace(start, hourAt(start)).first->second;
    const qint64 within = (number(stored, 14, 2) * 60 + number(stored, 17, 2)) * 1000 + number(stored, 20, 3);
    return start + within < found.changesAt ? found.day : found.nextDay;
}

LocalDays::Hour LocalDays::hourAt(qint64 start) const
{
    const qint64 day = localJulianDay(start);
    const qint64 nextDay = localJulianDay(start + millisecondsOfHour - 1);
    if (nextDay == day)
        return {day, std::numeric_limits<qint64>::max(), day};
    return {day, QDate::fromJulianDay(nextDay).startOfDay(Qt::LocalTime).toMSecsSinceEpoch(), nextDay};
}

} // namespace crm
