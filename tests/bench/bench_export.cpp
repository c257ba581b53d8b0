// A million leads to CSV against `sqlite3 -csv` of the same columns in the same order. Memory must stay flat.
#include "tests/bench/support/benchtimes.h"
#include "tests/bench/support/leadfile.h"
#include "tests/bench/support/windowclock.h"
#include "tests/support/testworkspace.h"

#include "core/exchange/export.h"
#include "core/exchange/import.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace crm;

namespace {

constexpr int pairs = 3;

const QStringList columns{"number", "first_name", "last_name", "company", "phone", "mobile", "email", "website", "job_title", "city",
    "country", "annual_revenue", "status", "description", "owner", "created_at"};

void fill(TestWorkspace& workspace, int rows)
{
    const QString path = workspace.fileIn(QStringLiteral("leads.csv"));
    writeLeadFile(path, 0, rows);
    JobControl control;
    const auto report = runImport(*workspace, {.module = QStringLiteral("lead"), .path = path}, control);
    if (!report || report->created != rows)
        qFatal("%s", report ? "Not all rows were imported" : qPrintable(report.error().message));
    QFile::remove(path);
}

double ours(TestWorkspace& workspace, int rows)
{
    JobControl control;
    QElapsedTimer clock;
    clock.start();
    const ExportOptions options{
        .query = {.module = QStringLiteral("lead"), .filter = {}, .sort = {{QStringLiteral("number")}}}, .columns = columns};
    const auto written = exportToFile(*workspace, options, workspace.fileIn(QStringLiteral("ours.csv")), control);
    if (!written || *written != rows)
        qFatal("%s", written ? "Not all records were exported" : qPrintable(written.error().message));
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double theirs(TestWorkspace& workspace)
{
    QProcess shell;
    shell.setStandardOutputFile(workspace.fileIn(QStringLiteral("theirs.csv")));
    QElapsedTimer clock;
    clock.start();
    shell.start(QStringLiteral("sqlite3"),
        {QStringLiteral("-csv"), QStringLiteral("-header"), QStringLiteral("-readonly"), workspace.path(),
            QStringLiteral("SELECT %1 FROM lead ORDER BY number_sort").arg(columns.join(QStringLiteral(", ")))});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("sqlite3 -csv did not work: %s", shell.readAllStandardError().constData());
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 1'000'000;
    TestWorkspace workspace;
    fill(workspace, rows);
    workspace.reopen();
    const double before = memoryPeak();
    QList<double> our, their;
    for (int i = 0; i < pairs; ++i) {
        their << theirs(workspace);
        our << ours(workspace, rows);
        std::printf(
            "pair %d: sqlite3 -csv %.2f s, telcom export %.2f s, ratio %.2f\n", i + 1, their.last(), our.last(), their.last() / our.last());
        std::fflush(stdout);
    }
    std::printf(
        "median: sqlite3 -csv %.2f s, telcom export %.2f s, %.2fx the shell's speed (target: at least 1.00x), %.0f records/s, peak RSS "
        "grew by %.0f MB\n",
        median(their), median(our), median(their) / median(our), rows / median(our), memoryPeak() - before);
    return 0;
}
