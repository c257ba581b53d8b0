// 100,000 leads through the whole import against `sqlite3 .import` of the same file into a table with the same columns and indexes.
#include "tests/support/testworkspace.h"

#include "core/exchange/import.h"
#include "core/store/query.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace crm;

namespace {

constexpr int rowCount = 100'000;
constexpr int pairs = 5;

const char* const header =
    "First name,Last name,Company,Phone,Mobile,E-mail,Website,Job title,City,Country,Annual revenue,Status,Description\n";

/// Believable rows: names repeat, phones and e-mails do not.
QByteArray row(int i)
{
    static const char* const first[] = {"Анна", "Иван", "Пётр", "Мария", "John", "Emma", "Oliver", "Ольга"};
    static const char* const last[] = {"Иванов", "Смирнова", "Кузнецов", "Smith", "Taylor", "Соколова", "Попов"};
    static const char* const city[] = {"Москва", "Санкт-Петербург", "Казань", "London", "Тверь"};
    static const char* const status[] = {"Hot", "Contacted", "Lost", "Cold"};
    const QByteArray n = QByteArray::number(i);
    return QByteArray(first[i % 8]) + ',' + last[i % 7] + n + ",\"ООО «Ромашка " + QByteArray::number(i % 9973) + "», филиал\",+7 916 "
        + QByteArray::number(1000000 + i) + ",8 (903) " + QByteArray::number(2000000 + i) + ",person" + n
        + "@example.org,https://example.org/" + n + ",Менеджер," + city[i % 5] + ",Россия," + QByteArray::number(i * 13 % 9000000) + ".50,"
        + status[i % 4] + ",Запрос с сайта № " + n + '\n';
}

void writeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(header);
    for (int i = 0; i < rowCount; ++i)
        file.write(row(i));
}

double ours(const QString& csv)
{
    TestWorkspace workspace;
    JobControl control;
    QElapsedTimer clock;
    clock.start();
    const auto report = runImport(*workspace, {.module = QStringLiteral("lead"), .path = csv, .duplicates = Duplicates::Skip}, control);
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (!report || report->created != rowCount)
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
    return sql + QStringLiteral(".import --csv --skip 1 \"%1\" lead\nSELECT count(*) FROM lead;\n").arg(csv);
}

double theirs(const QString& csv)
{
    const TestWorkspace workspace;
    const QByteArray commands = script(workspace, csv).toUtf8();
    QProcess shell;
    QElapsedTimer clock;
    clock.start();
    shell.start(QStringLiteral("sqlite3"), {workspace.fileIn(QStringLiteral("shell.db"))});
    shell.write(commands);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || !shell.readAllStandardOutput().trimmed().endsWith(QByteArray::number(rowCount)))
        qFatal("sqlite3 .import did not work: %s", shell.readAllStandardError().constData());
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
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("leads.csv"));
    writeFile(csv);
    QList<double> our, their, ratios;
    for (int i = 0; i < pairs; ++i) {
        their << theirs(csv);
        our << ours(csv);
        ratios << their.last() / our.last();
        std::printf("pair %d: sqlite3 .import %.2f s, telcom import %.2f s, ratio %.2f\n", i + 1, their.last(), our.last(), ratios.last());
        std::fflush(stdout);
    }
    std::printf("median: sqlite3 .import %.2f s, telcom import %.2f s, %.2fx the shell's speed (target: at least 0.50x), %.0f rows/s, peak "
                "RSS %.0f MB (target: under 300)\n",
        median(their), median(our), median(ratios), rowCount / median(our), peakMegabytes());
    return 0;
}
