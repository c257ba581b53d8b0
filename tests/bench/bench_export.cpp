// A million leads to CSV against `sqlite3 -csv` of the same columns in the same order. Memory must stay flat.
#include "tests/support/testworkspace.h"

#include "core/exchange/export.h"
#include "core/exchange/import.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace crm;

namespace {

constexpr int pairs = 3;

const QStringList columns{"number", "first_name", "last_name", "company", "phone", "mobile", "email", "website", "job_title", "city",
    "country", "annual_revenue", "status", "description", "owner", "created_at"};

void fill(TestWorkspace& workspace, int rows)
{
    const QString path = workspace.fileIn(QStringLiteral("leads.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("First name,Last name,Company,Phone,Mobile,E-mail,Website,Job title,City,Country,Annual revenue,Status,Description\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("Анна,Иванов" + n + ",\"ООО «Ромашка " + QByteArray::number(i % 9973) + "», филиал\",+7 916 "
            + QByteArray::number(1000000 + i) + ",8 (903) " + QByteArray::number(2000000 + i) + ",person" + n
            + "@example.org,https://example.org/" + n + ",Менеджер,Москва,Россия," + QByteArray::number(i * 13 % 9000000)
            + ".50,Hot,Запрос с сайта № " + n + '\n');
    }
    file.close();
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

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 1'000'000;
    TestWorkspace workspace;
    fill(workspace, rows);
    workspace.reopen();
    const double before = peakMegabytes();
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
        median(their), median(our), median(their) / median(our), rows / median(our), peakMegabytes() - before);
    return 0;
}
