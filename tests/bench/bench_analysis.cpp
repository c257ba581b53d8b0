// What it takes to analyse a list of many leads, beside the bare SQL that answers the same question in the same run.
#include "core/services/listanalysis.h"
#include "core/services/sampledata.h"
#include "core/store/bulkcreate.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");
constexpr double target = 1500; // milliseconds over a million leads

struct Question {
    const char* name;
    AnalysisPlan plan;
    const char* sql; ///< of the same figures, as far as SQL can: spellings apart, months of UTC
};

QList<Question> questions()
{
    return {
        {"by status", {.by = "status"}, "SELECT status, count(*) FROM lead WHERE converted_at IS NULL GROUP BY status"},
        {"by owner", {.by = "owner"}, "SELECT owner, count(*) FROM lead WHERE converted_at IS NULL GROUP BY owner"},
        {"by city", {.by = "city"}, "SELECT city, count(*) FROM lead WHERE converted_at IS NULL GROUP BY city"},
        {"by company, a name for nearly each", {.by = "company"},
            "SELECT company, count(*) FROM lead WHERE converted_at IS NULL GROUP BY company"},
        {"by month of created_at", {.by = "created_at"},
            "SELECT substr(created_at, 1, 7), count(*) FROM lead WHERE converted_at IS NULL GROUP BY 1"},
        {"status x month of created_at", {.by = "status", .series = "created_at"},
            "SELECT status, substr(created_at, 1, 7), count(*) FROM lead WHERE converted_at IS NULL GROUP BY 1, 2"},
        {"sum of annual revenue by status", {.by = "status", .measure = Measure::Sum, .of = "annual_revenue"},
            "SELECT status, sum(annual_revenue) FROM lead WHERE converted_at IS NULL GROUP BY status"},
        {"average of annual revenue by city x status",
            {.by = "city", .series = "status", .measure = Measure::Average, .of = "annual_revenue"},
            "SELECT city, status, avg(annual_revenue) FROM lead WHERE converted_at IS NULL GROUP BY city, status"},
    };
}

void addLeads(Workspace& workspace, int amount)
{
    const Module& module = *workspace.catalogue().module(lead);
    const SampleData sample(1);
    QStringList fields;
    for (const Field& field : module.fields) {
        if (field.isEditable())
            fields << field.name;
    }
    const RecordPreparer preparer(module, fields, workspace.phones());
    BulkCreate bulk(workspace.database(), module, preparer.columns(), QStringLiteral("import"));
    constexpr int batch = 10'000;
    for (int first = 0; first < amount; first += batch) {
        std::vector<PreparedRecord> records;
        for (int i = first; i < std::min(amount, first + batch); ++i) {
            Values values = sample.lead(i);
            values.insert(QStringLiteral("owner"), workspace.session().person);
            QVariantList row;
            for (const QString& field : fields)
                row << values.value(field, module.field(field)->defaultValue);
            records.push_back(preparer.prepare(row));
        }
        const auto done = workspace.store().write({QStringLiteral("Import")}, [&](Changes& changes) -> Result<> {
            const auto added = bulk.add(changes, workspace.searchLog(), records);
            return added ? Result<>() : Result<>(added.error());
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    // Made within four years, as an office's leads are.
    QSqlQuery spread(workspace.database().connection());
    if (!spread.exec(QStringLiteral("UPDATE lead SET created_at = strftime('%Y-%m-%dT%H:%M:%S.000Z', '2023-01-01', "
                                    "((id * 7919) % 126144000) || ' seconds')")))
        qFatal("%s", qPrintable(spread.lastError().text()));
}

double milliseconds(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void bare(const Workspace& workspace, const char* sql)
{
    QSqlQuery query(workspace.database().connection());
    query.setForwardOnly(true);
    if (!query.exec(QLatin1String(sql)))
        qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next())
        (void)query.value(0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int amount = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    TestWorkspace workspace;
    QElapsedTimer preparing;
    preparing.start();
    addLeads(*workspace, amount);
    std::printf("%d leads made in %.1f s; target %.0f ms for each question over a million\n\n", amount,
        static_cast<double>(preparing.elapsed()) / 1000, target);
    bool isReached = true;
    for (const Question& question : questions()) {
        qsizetype rows = 0;
        const double ours = milliseconds([&] {
            const auto result = analyse(*workspace, {.module = lead}, question.plan, amount, JobControl());
            if (!result)
                qFatal("%s", qPrintable(result.error().message));
            rows = result->rows.size();
        });
        const double reference = milliseconds([&] { bare(*workspace, question.sql); });
        isReached = isReached && ours <= target;
        std::printf("%-46s %4d rows  p50 %8.1f ms   %5.2f x the bare GROUP BY (%.1f ms)%s\n", question.name, static_cast<int>(rows), ours,
            ours / reference, reference, ours > target ? "   MISSED" : "");
        std::fflush(stdout);
    }
    std::printf("\ntarget %s\n", isReached ? "reached" : "missed");
    return 0;
}
