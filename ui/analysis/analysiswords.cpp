#include "ui/analysis/analysiswords.h"

#include "core/store/filterwords.h"
#include "core/store/groupedfield.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <cmath>

namespace crm::analysiswords {

namespace {

struct AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(AnalysisPane)
};

const Field* measured(const AnalysisPlan& plan, const Module& module)
{
    return plan.measure == Measure::Count ? nullptr : module.field(plan.of);
}

} // namespace

QString stepName(Period::Unit step)
{
    switch (step) {
    case Period::Unit::Day:
        return AnalysisWords::tr("by day");
    case Period::Unit::Week:
        return AnalysisWords::tr("by week");
    case Period::Unit::Month:
        return AnalysisWords::tr("by month");
    case Period::Unit::Quarter:
        return AnalysisWords::tr("by quarter");
    case Period::Unit::Year:
        return AnalysisWords::tr("by year");
    }
    return {};
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return AnalysisWords::tr("Number of records");
    case Measure::Sum:
        return AnalysisWords::tr("Sum");
    case Measure::Average:
        return AnalysisWords::tr("Average");
    case Measure::Least:
        return AnalysisWords::tr("Least");
    case Measure::Most:
        return AnalysisWords::tr("Greatest");
    }
    return {};
}

QString chartName(ChartKind chart)
{
    switch (chart) {
    case ChartKind::Bars:
        return AnalysisWords::tr("Bars");
    case ChartKind::StackedBars:
        return AnalysisWords::tr("Stacked bars");
    case ChartKind::Line:
        return AnalysisWords::tr("Line");
    case ChartKind::Pie:
        return AnalysisWords::tr("Pie");
    }
    return {};
}

QString measure(const AnalysisPlan& plan, const Module& module, Language language)
{
    const Field* field = measured(plan, module);
    if (!field)
        return measureName(plan.measure);
    return AnalysisWords::tr("%1: %2").arg(measureName(plan.measure), field->label.in(language));
}

const Field* groupedBy(const QString& name, const Module& module, const Desk& desk)
{
    return groupedField(name, module, *desk.catalogue).field;
}

QString label(const QString& name, const Module& module, const Desk& desk)
{
    return fieldWords(name.split(u'.'), module, *desk.catalogue, desk.session.language);
}

QString grouping(const QString& name, Period::Unit step, const Module& module, const Desk& desk)
{
    const Field* field = groupedBy(name, module, desk);
    const QString words = label(name, module, desk);
    return field && isDated(*field) ? AnalysisWords::tr("%1, %2").arg(words, stepName(step)) : words;
}

QString title(const AnalysisPlan& plan, const Module& module, const Desk& desk)
{
    QString groups = grouping(plan.by, plan.step, module, desk);
    if (!plan.series.isEmpty())
        groups += QStringLiteral(" × ") + grouping(plan.series, plan.seriesStep, module, desk);
    const Field* field = measured(plan, module);
    return field ? AnalysisWords::tr("%1 · %2").arg(groups, measure(plan, module, desk.session.language)) : groups;
}

QString figure(const QVariant& figure, const AnalysisPlan& plan, const Module& module, const ValueWriter& writer)
{
    if (figure.isNull())
        return QStringLiteral("—");
    const Field* field = measured(plan, module);
    if (!field)
        return writer.locale().toString(figure.toLongLong());
    if (figure.typeId() != QMetaType::Double)
        return writer.shown(*field, figure);
    // Averages: more than two digits behind the point are noise.
    const double rounded = std::round(figure.toDouble() * 100) / 100;
    const QString text = writer.locale().toString(rounded, 'f', QLocale::FloatingPointShortest);
    return field->type == FieldType::Percent ? text + writer.locale().percent() : text;
}

double drawn(const QVariant& figure, const AnalysisPlan& plan, const Module& module)
{
    const Field* field = measured(plan, module);
    return field && field->type == FieldType::Money ? figure.toDouble() / 100 : figure.toDouble();
}

QString shortNumber(double value, const QLocale& locale)
{
    const auto text = [&](double number) { return locale.toString(std::round(number * 100) / 100, 'f', QLocale::FloatingPointShortest); };
    const double size = std::abs(value);
    if (size >= 1e9)
        return AnalysisWords::tr("%1 bn").arg(text(value / 1e9));
    if (size >= 1e6)
        return AnalysisWords::tr("%1 M").arg(text(value / 1e6));
    if (size >= 1e4)
        return AnalysisWords::tr("%1 K").arg(text(value / 1e3));
    return text(value);
}

QString share(double part, double whole, const QLocale& locale)
{
    if (whole == 0)
        return QStringLiteral("—");
    return locale.toString(part / whole * 100, 'f', 1) + QChar::Nbsp + locale.percent();
}

} // namespace crm::analysiswords
