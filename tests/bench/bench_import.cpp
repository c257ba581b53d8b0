// Leads through the whole import against `sqlite3 .import` of the same file into a table with the same columns and indexes, and then a
// tenth as many more into the same table. bench_import [ROWS [PAIRS]]: 100,000 and 5 unless said.
#include "tests/bench/support/benchtimes.h"
#include "tests/bench/support/leadfile.h"
#include "tests/bench/support/windowclock.h"
#include "tests/support/testworkspace.h"

#include "core/exchange/import.h"
#include "core/store/query.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <cstdio>

using namespace crm;

namespace {

/// Seconds for the file, and for the tenth that is appended.
struct Seconds {
    double first = 0;
    double more = 0;
};

double ours(TestWorkspace& workspace, const QString& csv, int rows)
{
    JobControl control;
    QElapsedTimer clock;
    clock.start();
    const auto report = runImport(*workspace, {.module = QStringLiteral("lead"), .path = csv, .duplicates = Duplicates::Skip}, control);
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (!report || report->created != rows)
        qFatal("%s", report ? "Not all rows were imported" : qPrintable(report.error().message));
    return seconds;
}

QStringList fileColumns()
{
    return QStringLiteral(
        "first_name last_name company phone mobile email website job_title city country annual_revenue status description")
        .split(u' ');
}

/// A twin's index is the field's index there: the shell knows no twins.
QString untwinned(QString sql)
{
    return sql.replace(QRegularExpression(QStringLiteral("_(fold|e164|lower|sort)\\b")), QString());
}

QString imported(const QString& csv)
{
    return QStringLiteral(
        "PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;\n.import --csv --skip 1 \"%1\" lead\nSELECT count(*) FROM lead;\n")
        .arg(csv);
}

/// The lead's columns without the twins, those of the file first as .import wants them, and all of the lead's indexes.
QString script(const TestWorkspace& workspace, const QString& csv)
{
    QStringList columns = fileColumns();
    for (const Field& field : workspace.module("lead").fields) {
        if (field.isStored() && !columns.contains(field.name))
            columns << field.name;
    }
    QString sql = QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA page_size=8192; PRAGMA cache_size=-65536;\n"
                                 "CREATE TABLE lead(%1);\n")
                      .arg(columns.join(u", "_qs));
    Query indexes(workspace->database(),
        QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'lead' AND sql IS NOT NULL"));
    if (!indexes.run())
        qFatal("The indexes cannot be read");
    while (indexes.next())
        sql += untwinned(indexes.text(0)) + u";\n"_qs;
    return sql + imported(csv);
}

double shell(const QString& database, const QString& commands, int rows)
{
    QProcess shell;
    QElapsedTimer clock;
    clock.start();
    shell.start(QStringLiteral("sqlite3"), {database});
    shell.write(commands.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || !shell.readAllStandardOutput().trimmed().endsWith(QByteArray::number(rows)))
        qFatal("sqlite3 .import did not work: %s", shell.readAllStandardError().constData());
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int pairs = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("leads.csv"));
    const QString more = folder.filePath(QStringLiteral("more.csv"));
    writeLeadFile(csv, 0, rows);
    writeLeadFile(more, rows, rows + rows / 10);
    QList<double> ratios, moreRatios, speeds;
    for (int i = 0; i < pairs; ++i) {
        TestWorkspace workspace;
        const QString database = workspace.fileIn(QStringLiteral("shell.db"));
        const Seconds their{shell(database, script(workspace, csv), rows), shell(database, imported(more), rows + rows / 10)};
        const Seconds our{ours(workspace, csv, rows), ours(workspace, more, rows / 10)};
        ratios << their.first / our.first;
        moreRatios << their.more / our.more;
        speeds << rows / our.first;
        std::printf("pair %d: %d rows: sqlite3 .import %.2f s, telcom import %.2f s, ratio %.2f; %d more: %.2f s, %.2f s, ratio %.2f\n",
            i + 1, rows, their.first, our.first, ratios.last(), rows / 10, their.more, our.more, moreRatios.last());
        std::fflush(stdout);
    }
    std::printf(
        "median: %.2fx the shell's speed (target: at least 1.00x), a tenth more %.2fx (target: at least 0.70x), %.0f rows/s, peak RSS "
        "%.0f MB (target: at most 400)\n",
        median(ratios), median(moreRatios), median(speeds), memoryPeak());
    return 0;
}
