#pragma once

#include "core/base/result.h"

#include <QLocale>

namespace crm {

/// What "1,234" or "1.234" means, a single separator with exactly three digits after it.
enum class LoneSeparator {
    ByLocale, ///< a group where the locale groups so, otherwise refused as ambiguous
    IsDecimal,
};

/// A number as it is written, taken apart: "-1 234,50" is negative, "1234" and "50".
struct Decimal {
    bool negative = false;
    QString whole; ///< ASCII digits, at least one
    QString fraction; ///< ASCII digits, perhaps none; trailing zeros are gone
};

/// Reads digits with one decimal separator and correct groups of three, a sign, or parentheses for a negative. Refuses anything else.
Result<Decimal> readDecimal(QStringView text, const QLocale& locale, LoneSeparator loneSeparator);

/// The decimal as a whole number of units of 10^-decimals. Refuses what doesn't fit, or has more decimals than that.
Result<qint64> scaled(const Decimal& decimal, int decimals);

} // namespace crm
