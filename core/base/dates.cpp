#include "core/base/dates.h"

#include "core/base/datescanner.h"

#include <QCoreApplication>

namespace crm {

namespace {

Error refused(const char* reason, QStringView text)
{
    return {Error::Validation, QCoreApplication::translate("Dates", reason).arg(text)};
}

DayMonthOrder orderIn(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') ? DayMonthOrder::MonthFirst : DayMonthOrder::DayFirst;
}

/// The date with a valid day and, if one is written, a valid time.
Result<WrittenDate> judged(QStringView text, const QLocale& locale)
{
    const auto written = scanDate(text, orderIn(locale));
    if (!written)
        return refused(QT_TRANSLATE_NOOP("Dates", "“%1” is not a date. Write it like 2026-11-24."), text);
    if (written->year < 1 || !QDate::isValid(written->year, written->month, written->day))
        return refused(QT_TRANSLATE_NOOP("Dates", "There is no such day as “%1”."), text);
    if (written->time && !written->time->isValid())
        return refused(QT_TRANSLATE_NOOP("Dates", "There is no such time of day as in “%1”."), text);
    return *written;
}

QDate dateOf(const WrittenDate& written)
{
    return {written.year, written.month, written.day};
}

QString fourDigitYears(QString format)
{
    return format.contains(u"yyyy") ? format : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

} // namespace

Result<QString> readDate(QStringView text, const QLocale& locale)
{
    const auto written = judged(text, locale);
    if (!written)
        return written.error();
    return storedDate(dateOf(*written));
}

Result<QString> readDateTime(QStringView text, const QLocale& locale)
{
    const auto written = judged(text, locale);
    if (!written)
        return written.error();
    if (!written->time)
        return storedDateTime(dateOf(*written).startOfDay()); // where clocks change at midnight there is no 00:00
    if (!written->offsetFromUtc)
        return storedDateTime(QDateTime(dateOf(*written), *written->time));
    return storedDateTime(QDateTime(dateOf(*written), *written->time, Qt::OffsetFromUTC, *written->offsetFromUtc));
}

QString storedDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString storedDateTime(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDate dateFromStored(const QString& stored)
{
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return storedDate(date) == stored ? date : QDate();
}

QDateTime dateTimeFromStored(const QString& stored)
{
    const QDateTime time = QDateTime::fromString(stored, Qt::ISODateWithMs);
    return storedDateTime(time) == stored ? time : QDateTime();
}

QString shownDate(QDate date, const QLocale& locale)
{
    return locale.toString(date, fourDigitYears(locale.dateFormat(QLocale::ShortFormat)));
}

QString shownDateTime(const QDateTime& time, const QLocale& locale)
{
    const QDateTime local = time.toLocalTime();
    return shownDate(local.date(), locale) + u' ' + locale.toString(local.time(), locale.timeFormat(QLocale::ShortFormat));
}

} // namespace crm
