#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QLocale>

namespace crm {

/// The stored form "2026-11-24" of a date as people and exports write it. 1/2/2026 is read in the locale's order unless only one is
/// possible; a two-digit year is 1950 to 2049; a time of day after the date is left out. Days that don't exist are refused.
Result<QString> readDate(QStringView text, const QLocale& locale);

/// The stored form "2026-11-24T09:30:00.000Z". Without a zone the text is local time, without a time local midnight.
Result<QString> readDateTime(QStringView text, const QLocale& locale);

QString storedDate(QDate date);
QString storedDateTime(const QDateTime& time);

/// Invalid unless the text is exactly in the stored form.
QDate dateFromStored(const QString& stored);
/// In UTC; invalid unless the text is exactly in the stored form.
QDateTime dateTimeFromStored(const QString& stored);

/// Short, with a four-digit year: "24.11.2026" in Russian.
QString shownDate(QDate date, const QLocale& locale);
/// In local time, to the minute.
QString shownDateTime(const QDateTime& time, const QLocale& locale);

} // namespace crm
