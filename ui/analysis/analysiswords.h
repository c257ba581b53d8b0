#pragma once

#include "core/schema/valuewriter.h"
#include "core/services/listanalysis.h"

namespace crm {

struct Desk;

/// Analyses in words, in the language of the program.
namespace analysiswords {

/// "Sum: Annual revenue", "Number of records".
QString measure(const AnalysisPlan& plan, const Module& module, Language language);
/// "Created, by month"; the label alone of what is no date.
QString grouping(const QString& field, Period::Unit step, const Module& module, const Desk& desk);
/// "Number of records: Status, Assigned to".
QString title(const AnalysisPlan& plan, const Module& module, const Desk& desk);
/// "City"; through a reference "Account › City".
QString label(const QString& field, const Module& module, const Desk& desk);
/// The field that is grouped by, their own or one step away; null where there is none any more.
const Field* groupedBy(const QString& field, const Module& module, const Desk& desk);

QString stepName(Period::Unit step); ///< "by month"
QString measureName(Measure measure); ///< "Sum"
QString chartName(ChartKind chart); ///< "Stacked bars"

/// A figure as it stands in the table; "—" where there is none.
QString figure(const QVariant& figure, const AnalysisPlan& plan, const Module& module, const ValueWriter& writer);
/// A figure as a chart draws it: money in major units, 0 where there is none.
double drawn(const QVariant& figure, const AnalysisPlan& plan, const Module& module);
/// A number as an axis says it: "1.5 M".
QString shortNumber(double value, const QLocale& locale);
QString share(double part, double whole, const QLocale& locale); ///< "12.5 %"

} // namespace analysiswords

} // namespace crm
