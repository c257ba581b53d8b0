// The same 100,000 leads imported from a workbook and from CSV: rows a second of the one against the other.
#include "tests/bench/support/benchtimes.h"
#include "tests/bench/support/leadfile.h"
#include "tests/bench/support/windowclock.h"
#include "tests/support/testworkspace.h"

#include "core/exchange/export.h"
#include "core/exchange/import.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace crm;

namespace {

constexpr int pairs = 3;

void fill(TestWorkspace& workspace, int rows)
{
    const QString path = workspace.fileIn(QStringLiteral("seed.csv"));
    writeLeadFile(path, 0, rows);
    JobControl control;
    if (const auto report = runImport(*workspace, {.module = QStringLiteral("lead"), .path = path}, control); !report)
        qFatal("%s", qPrintable(report.error().message));
}

double imported(const QString& path, int rows)
{
    TestWorkspace workspace;
    JobControl control;
    QElapsedTimer clock;
    clock.start();
    const auto report = runImport(*workspace, {.module = QStringLiteral("lead"), .path = path, .duplicates = Duplicates::Skip}, control);
    if (!report || report->created != rows)
        qFatal("%s", report ? "Not all rows were imported" : qPrintable(report.error().message));
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100'000;
    TestWorkspace source;
    fill(source, rows);
    JobControl control;
    const QStringList columns{"first_name", "last_name", "company", "phone", "mobile", "email", "website", "job_title", "city", "country",
        "annual_revenue", "status", "description"};
    const QString csv = source.fileIn(QStringLiteral("leads.csv"));
    const QString xlsx = source.fileIn(QStringLiteral("leads.xlsx"));
    QElapsedTimer clock;
    clock.start();
    for (const auto& [format, path] : {std::pair(ExportFormat::Csv, csv), std::pair(ExportFormat::Xlsx, xlsx)}) {
        const auto written =
            exportToFile(*source, {.query = {.module = QStringLiteral("lead")}, .columns = columns, .format = format}, path, control);
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        std::printf("export as %s: %.2f s\n", qPrintable(formatSuffix(format)), static_cast<double>(clock.restart()) / 1000);
    }
    QList<double> text, workbook;
    for (int i = 0; i < pairs; ++i) {
        text << imported(csv, rows);
        workbook << imported(xlsx, rows);
        std::printf("pair %d: CSV %.2f s, XLSX %.2f s, ratio %.2f\n", i + 1, text.last(), workbook.last(), text.last() / workbook.last());
        std::fflush(stdout);
    }
    std::printf("median: CSV %.0f rows/s, XLSX %.0f rows/s, %.2fx (target: at least 0.30x), peak RSS %.0f MB\n", rows / median(text),
        rows / median(workbook), median(text) / median(workbook), memoryPeak());
    return 0;
}
