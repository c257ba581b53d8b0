#pragma once

#include <QDateTime>

#include <optional>

namespace crm {

/// Which of the first two numbers of "1/2/2026" is the day.
enum class DayMonthOrder { DayFirst, MonthFirst };

/// A date and perhaps a time as they are written, not yet judged: 30 February passes here.
struct WrittenDate {
    int year = 0;
    int month = 0;
    int day = 0;
    std::optional<QTime> time = {};
    std::optional<int> offsetFromUtc = {}; ///< in seconds; none: no zone is written
};

/// Reads the shapes of dates: nullopt when the text has none of them. A scanner by hand: an import of a million rows comes through
/// here, and QDateTime::fromString() would parse its own format anew for every form it is tried with.
std::optional<WrittenDate> scanDate(QStringView text, DayMonthOrder order);

} // namespace crm
