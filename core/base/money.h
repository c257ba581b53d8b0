#pragma once

#include "core/base/result.h"

#include <QLocale>

namespace crm {

/// Minor units (kopecks, cents) of an amount as a person writes it: "1 234,56", "1,234.56", "1234.5 ₽", "$1,000", "(5.00)".
/// "1,234" is what the locale says it is, and refused where that would be a third decimal.
Result<qint64> readMoney(QStringView text, const QLocale& locale);

/// Grouped, with two decimals, without a currency: "1 234,56" in Russian.
QString shownMoney(qint64 minorUnits, const QLocale& locale);

/// "1234.56": read back identically in every locale.
QString plainMoney(qint64 minorUnits);

} // namespace crm
