#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/store/analysis.h"
#include "core/workspace.h"

#include <QJsonObject>

namespace crm {

enum class ChartKind { Bars, StackedBars, Line, Pie };

/// How a list is analysed, whichever records it shows: what View::analysis keeps.
struct AnalysisPlan {
    QString by;
    Period::Unit step = Period::Unit::Month;
    QString series = {};
    Period::Unit seriesStep = Period::Unit::Month;
    Measure measure = Measure::Count;
    QString of = {};
    ChartKind chart = ChartKind::Bars;

    friend bool operator==(const AnalysisPlan&, const AnalysisPlan&) = default;
};

QJsonObject toJson(const AnalysisPlan& plan);
/// nullopt for an empty object and for one that says nothing to group by. Anything else that is unknown takes its default; see
/// analysisLosses().
std::optional<AnalysisPlan> analysisPlan(const QJsonObject& json);
/// What of it this program doesn't know and therefore shows in another way, a sentence each.
QStringList analysisLosses(const QJsonObject& json);

/// What is worth seeing of any list of the module, told from its description alone: at most five, the most telling first.
QList<AnalysisPlan> suggestedAnalyses(const Module& module);

/// As Analysis::run(), as a job. expected: how many records the list has, for the progress; 0: not known.
Result<AnalysisResult> analyse(
    Workspace& workspace, const ListQuery& list, const AnalysisPlan& plan, qint64 expected, const JobControl& control);

} // namespace crm
