#include "ui/analysis/drawnanalysis.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace crm {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(AnalysisChart)
};

/// Beside the program, where programs are installed apart from libraries, and where a test looks from its own folder.
constexpr const char* folders[] = {".", "../lib/telcom-crm", "../bin"};

Error noCharts(const QString& reason)
{
    return {Error::Storage,
        ChartWords::tr("There are no charts, for their part of the program could not be loaded; the table has the figures. "
                       "Install Telcom CRM anew to have charts as well. (%1)")
            .arg(reason)};
}

} // namespace

Result<DrawnAnalysis*> drawnAnalysis(const Desk& desk, const Module& module)
{
    const QDir program(QCoreApplication::applicationDirPath());
    QString reason;
    for (const char* folder : folders) {
        QLibrary charts(program.filePath(QLatin1String(folder) + QStringLiteral("/telcom-charts")));
        if (const auto make = reinterpret_cast<MakeDrawnAnalysis>(charts.resolve(makeDrawnAnalysis)))
            return make(desk, module);
        if (reason.isEmpty())
            reason = charts.errorString();
    }
    return noCharts(reason);
}

} // namespace crm
