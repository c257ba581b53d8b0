#include "core/services/listanalysis.h"

#include "core/base/memory.h"
#include "core/store/grouping.h"

#include <QCoreApplication>

namespace crm {

namespace {

template <class Value>
using Names = QList<std::pair<Value, QString>>;

const Names<Period::Unit>& steps()
{
    static const Names<Period::Unit> names{{Period::Unit::Day, QStringLiteral("day")}, {Period::Unit::Week, QStringLiteral("week")},
        {Period::Unit::Month, QStringLiteral("month")}, {Period::Unit::Quarter, QStringLiteral("quarter")},
        {Period::Unit::Year, QStringLiteral("year")}};
    return names;
}

const Names<Measure>& measures()
{
    static const Names<Measure> names{{Measure::Count, QStringLiteral("count")}, {Measure::Sum, QStringLiteral("sum")},
        {Measure::Average, QStringLiteral("average")}, {Measure::Least, QStringLiteral("least")}, {Measure::Most, QStringLiteral("most")}};
    return names;
}

const Names<ChartKind>& charts()
{
    static const Names<ChartKind> names{{ChartKind::Bars, QStringLiteral("bars")}, {ChartKind::StackedBars, QStringLiteral("stacked")},
        {ChartKind::Line, QStringLiteral("line")}, {ChartKind::Pie, QStringLiteral("pie")}};
    return names;
}

template <class Value>
QString nameOf(const Names<Value>& names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == value; });
    return found->second;
}

template <class Value>
Value named(const Names<Value>& names, const QJsonValue& name, Value otherwise)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.second == name.toString(); });
    return found == names.end() ? otherwise : found->first;
}

template <class Value>
bool isUnknown(const Names<Value>& names, const QJsonValue& name)
{
    return !name.isUndefined() && std::none_of(names.begin(), names.end(), [&](const auto& one) { return one.second == name.toString(); });
}

struct AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

/// The first field of the type that people see, those that are columns of lists before others; without one the name is empty.
QString firstShown(const Module& module, FieldType type, const QString& except = {})
{
    for (const Shown where : {Shown::List, Shown::KeyField, Shown::Card}) {
        for (const Field& field : module.fields) {
            const bool isShown = where == Shown::Card ? !field.isShown(Shown::Hidden) : field.isShown(where);
            if (field.type == type && field.isEditable() && isShown && field.name != except)
                return field.name;
        }
    }
    return {};
}

/// A place, a trade: a text that lists show and that names neither the record nor somebody on it.
QString sharedText(const Module& module)
{
    for (const Field& field : module.fields) {
        const bool names = module.title.contains(field.name) || field.name == module.secondLine || field.isRequired();
        if (field.type == FieldType::Text && field.isShown(Shown::List) && field.block != module.blocks.first().name && !names
            && !field.block.isEmpty())
            return field.name;
    }
    return {};
}

} // namespace

QJsonObject toJson(const AnalysisPlan& plan)
{
    QJsonObject json{{QStringLiteral("by"), plan.by}, {QStringLiteral("step"), nameOf(steps(), plan.step)},
        {QStringLiteral("measure"), nameOf(measures(), plan.measure)}, {QStringLiteral("chart"), nameOf(charts(), plan.chart)}};
    if (!plan.series.isEmpty()) {
        json.insert(QStringLiteral("series"), plan.series);
        json.insert(QStringLiteral("seriesStep"), nameOf(steps(), plan.seriesStep));
    }
    if (!plan.of.isEmpty())
        json.insert(QStringLiteral("of"), plan.of);
    return json;
}

std::optional<AnalysisPlan> analysisPlan(const QJsonObject& json)
{
    const AnalysisPlan usual;
    AnalysisPlan plan{.by = json[QLatin1String("by")].toString(),
        .step = named(steps(), json[QLatin1String("step")], usual.step),
        .series = json[QLatin1String("series")].toString(),
        .seriesStep = named(steps(), json[QLatin1String("seriesStep")], usual.seriesStep),
        .measure = named(measures(), json[QLatin1String("measure")], usual.measure),
        .of = json[QLatin1String("of")].toString(),
        .chart = named(charts(), json[QLatin1String("chart")], usual.chart)};
    if (plan.by.isEmpty())
        return std::nullopt;
    return plan;
}

QStringList analysisLosses(const QJsonObject& json)
{
    const auto value = [&](const char* key) { return json[QLatin1String(key)]; };
    QStringList losses;
    for (const char* key : {"step", "seriesStep"}) {
        if (isUnknown(steps(), value(key)))
            losses << AnalysisWords::tr("The analysis goes by month: this program does not know the step “%1”.").arg(value(key).toString());
    }
    if (isUnknown(measures(), value("measure")))
        losses << AnalysisWords::tr("The analysis counts records: this program does not know the figure “%1”.")
                      .arg(value("measure").toString());
    if (isUnknown(charts(), value("chart")))
        losses << AnalysisWords::tr("The analysis is shown as bars: this program does not know the chart “%1”.")
                      .arg(value("chart").toString());
    return losses;
}

QList<AnalysisPlan> suggestedAnalyses(const Module& module)
{
    const QString choice = firstShown(module, FieldType::Choice);
    const QString otherChoice = firstShown(module, FieldType::Choice, choice);
    const QString money = firstShown(module, FieldType::Money);
    const QString place = sharedText(module);
    const QString owner = QStringLiteral("owner");
    const QString made = QStringLiteral("created_at");
    QList<AnalysisPlan> plans;
    if (!choice.isEmpty())
        plans << AnalysisPlan{.by = choice};
    if (module.field(made))
        plans << AnalysisPlan{.by = made, .chart = ChartKind::Line};
    if (!choice.isEmpty() && module.field(owner))
        plans << AnalysisPlan{.by = owner, .series = choice, .chart = ChartKind::StackedBars};
    if (!money.isEmpty())
        plans << AnalysisPlan{.by = choice.isEmpty() ? owner : choice, .measure = Measure::Sum, .of = money};
    if (!otherChoice.isEmpty())
        plans << AnalysisPlan{.by = otherChoice, .chart = ChartKind::Pie};
    if (!place.isEmpty())
        plans << AnalysisPlan{.by = place};
    return plans.first(std::min<qsizetype>(plans.size(), 5));
}

Result<AnalysisResult> analyse(
    Workspace& workspace, const ListQuery& list, const AnalysisPlan& plan, qint64 expected, const JobControl& control)
{
    const Analysis analysis(
        workspace.database(), workspace.catalogue(), workspace.session(), workspace.phones(), workspace.reader().lists());
    auto result = analysis.run({.list = list,
                                   .by = plan.by,
                                   .step = plan.step,
                                   .series = plan.series,
                                   .seriesStep = plan.seriesStep,
                                   .measure = plan.measure,
                                   .of = plan.of},
        [&](qint64 rows) {
            control.report({rows, expected});
            return !control.isCancelled();
        });
    returnFreedMemory(); // a text may have made as many groups as there are records
    return result;
}

} // namespace crm
