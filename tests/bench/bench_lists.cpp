// What people feel of a list of many leads: its first screen, its end, a keystroke in the search box, a save.
// Each figure stands beside a reference measured in the same run, for a machine's own speed says nothing about the program.
#include "core/jobs/databaselistrows.h"
#include "core/services/sampledata.h"
#include "core/store/bulkcreate.h"
#include "core/store/query.h"
#include "core/store/recordlistmodel.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <cstdio>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");

struct Times {
    double median = 0;
    double slow = 0; ///< 99 of 100 are faster
};

/// rest is done after every round and not measured.
Times measured(int rounds, const std::function<void(int)>& work, const std::function<void()>& rest = {})
{
    std::vector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (rest)
            rest();
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds[milliseconds.size() / 2], milliseconds[std::min(milliseconds.size() - 1, milliseconds.size() * 99 / 100)]};
}

void print(const QString& what, const Times& times, const Times& reference, const char* of)
{
    std::printf(
        "%-52s p50 %8.3f ms  p99 %8.3f ms   %7.2f x %s\n", qPrintable(what), times.median, times.slow, times.median / reference.median, of);
    std::fflush(stdout);
}

void must(const Result<>& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void addLeads(Workspace& workspace, int amount)
{
    const Module& module = *workspace.catalogue().module(lead);
    const SampleData sample(1);
    const QStringList fields = [&] {
        QStringList names;
        for (const Field& field : module.fields) {
            if (field.isEditable())
                names << field.name;
        }
        return names;
    }();
    const RecordPreparer preparer(module, fields, workspace.phones());
    BulkCreate bulk(workspace.database(), module, preparer.columns(), QStringLiteral("import"));
    constexpr int batch = 10'000;
    for (int start = 0; start < amount; start += batch) {
        std::vector<PreparedRecord> records;
        for (int i = start; i < std::min(amount, start + batch); ++i) {
            Values values = sample.lead(i);
            values.insert(QStringLiteral("owner"), workspace.session().person);
            QVariantList row;
            for (const QString& field : fields)
                row << values.value(field, module.field(field)->defaultValue);
            records.push_back(preparer.prepare(row));
        }
        const auto done = workspace.store().write({QStringLiteral("Import")}, [&](Changes& changes) -> Result<> {
            const auto first = bulk.add(changes, workspace.searchLog(), records);
            return first ? Result<>() : Result<>(first.error());
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
}

void explain(const Workspace& workspace, const QString& title, const QString& sql)
{
    std::printf("%s\n  %s\n", qPrintable(title), qPrintable(sql));
    Query query(workspace.database(), QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    must(query.run());
    while (query.next())
        std::printf("    %s\n", qPrintable(query.text(3)));
}

Times bareList(const Workspace& workspace)
{
    return measured(200, [&](int) {
        QSqlQuery query(workspace.database().connection());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT id FROM lead WHERE converted_at IS NULL ORDER BY last_name_fold LIMIT 200"));
        while (query.next())
            (void)query.value(0).toLongLong();
    });
}

Times bareUpdate(const Workspace& workspace)
{
    return measured(100, [&](int round) {
        QSqlQuery query(workspace.database().connection());
        query.prepare(QStringLiteral("UPDATE lead SET description = ? WHERE id = ?"));
        query.bindValue(0, QStringLiteral("Note %1").arg(round));
        query.bindValue(1, 100 + round * 37);
        query.exec();
    });
}

/// Spins the event loop, as the window does, until the condition holds.
void until(const std::function<bool()>& condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
}

void measureLists(TestWorkspace& workspace, const Times& reference, const char* name)
{
    DatabaseThread thread;
    QSignalSpy opened(&thread, &DatabaseThread::opened);
    thread.open(workspace.options(), DatabaseThread::Opening::Existing);
    until([&] { return !opened.isEmpty(); });
    const QList<std::pair<const char*, ListQuery>> lists{
        {"by name", {}},
        {"by name, downwards", {.module = lead, .sort = {{QStringLiteral("last_name"), Qt::DescendingOrder}}}},
        {"by last change", {.module = lead, .sort = {{QStringLiteral("modified_at"), Qt::DescendingOrder}}}},
        {"hot ones by name",
            {.module = lead,
                .filter = Filter::single(
                    {.path = {QStringLiteral("status")}, .op = Operator::Equals, .values = {QStringLiteral("hot")}, .period = {}})}},
        {"by job title, which has no index", {.module = lead, .sort = {{QStringLiteral("job_title"), Qt::AscendingOrder}}}},
    };
    for (const auto& [title, query] : lists) {
        std::unique_ptr<RecordListModel> model;
        const auto show = [&, query = query](bool wholeList) {
            model = std::make_unique<RecordListModel>(
                workspace->catalogue(), workspace.module("lead"), workspace->valueWriter(), std::make_unique<DatabaseListRows>(thread));
            model->show(query);
            until([&] { return model->rowCount() > 0 && (!wholeList || model->isComplete()); });
            const int row = wholeList ? model->rowCount() - 1 : 0;
            (void)model->index(row, 0).data();
            until([&] { return model->recordAt(row).has_value(); });
        };
        // The second half of a list is still being read then; it must not slow down the next round.
        const auto finish = [&] { until([&] { return model->isComplete(); }); };
        print(QStringLiteral("first screen, %1").arg(QLatin1String(title)),
            measured(
                20, [&](int) { show(false); }, finish),
            reference, name);
        print(QStringLiteral("all ids and the last row, %1").arg(QLatin1String(title)), measured(20, [&](int) { show(true); }), reference,
            name);
    }
    RecordListModel model(
        workspace->catalogue(), workspace.module("lead"), workspace->valueWriter(), std::make_unique<DatabaseListRows>(thread));
    model.show({});
    until([&] { return model.isComplete(); });
    QRandomGenerator dice(1);
    print(QStringLiteral("jump to a far page"),
        measured(50,
            [&](int round) {
                const int row = round == 0 ? model.rowCount() - 1 : dice.bounded(model.rowCount());
                (void)model.index(row, 0).data();
                until([&] { return model.recordAt(row).has_value(); });
            }),
        reference, name);
}

void measureSearch(Workspace& workspace, const Times& reference, const char* name)
{
    QRandomGenerator dice(7);
    const SampleData sample(1);
    for (const int length : {1, 2, 3, 5, 8}) {
        QStringList hits;
        QStringList misses;
        while (hits.size() < 100) {
            const Values values = sample.lead(dice.bounded(100'000));
            const QString word = values.value(dice.bounded(2) ? QStringLiteral("last_name") : QStringLiteral("email")).toString();
            if (word.size() >= length)
                hits << word.mid(dice.bounded(static_cast<int>(word.size()) - length + 1), length);
        }
        while (misses.size() < 100) {
            QString word;
            for (int i = 0; i < length; ++i)
                word += QStringView(u"ъыэщ").at(dice.bounded(4));
            misses << (length == 1 ? QStringLiteral("ѫ") : word);
        }
        qsizetype found = 0;
        const auto find = [&](const QStringList& words) {
            return measured(100, [&](int round) {
                const auto result = workspace.search().find({.text = words[round], .modules = {}});
                found += result ? result->size() : 0;
            });
        };
        print(QStringLiteral("search, %1 characters that are there").arg(length), find(hits), reference, name);
        const qsizetype there = std::exchange(found, 0);
        print(QStringLiteral("search, %1 characters that are rarely there").arg(length), find(misses), reference, name);
        std::printf("    %.1f and %.1f hits a search\n", static_cast<double>(there) / 100, static_cast<double>(found) / 100);
    }
}

void measureSaves(Workspace& workspace)
{
    const Times reference = bareUpdate(workspace);
    print(QStringLiteral("bare UPDATE of one row (the reference)"), reference, reference, "itself");
    const auto ids = workspace.reader().ids({.module = lead, .limit = 1000});
    print(QStringLiteral("save of one field"),
        measured(1000,
            [&](int round) {
                const auto done = workspace.store().write({QStringLiteral("Edit")}, [&](Changes& changes) {
                    return changes.update(lead, ids->at(round), {{QStringLiteral("city"), QStringLiteral("Город %1").arg(round)}});
                });
                must(done ? Result<>() : Result<>(done.error()));
            }),
        reference, "a bare UPDATE");
    print(QStringLiteral("a new lead"),
        measured(500,
            [&](int round) {
                const auto done = workspace.store().write({QStringLiteral("Create")}, [&](Changes& changes) -> Result<> {
                    const auto id = changes.create(lead, {{QStringLiteral("last_name"), QStringLiteral("Новиков %1").arg(round)}});
                    return id ? Result<>() : Result<>(id.error());
                });
                must(done ? Result<>() : Result<>(done.error()));
            }),
        reference, "a bare UPDATE");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int amount = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    TestWorkspace workspace;
    const Times preparing = measured(1, [&](int) { addLeads(*workspace, amount); });
    std::printf("%d leads made in %.1f s\n\n", amount, preparing.median / 1000);

    explain(*workspace, QStringLiteral("The list by name:"),
        QStringLiteral("SELECT lead.id FROM lead WHERE lead.converted_at IS NULL AND 1 = 1 ORDER BY lead.last_name_fold NULLS LAST, "
                       "lead.id LIMIT 200"));
    const Times reference = bareList(*workspace);
    print(QStringLiteral("bare SELECT id LIMIT 200 (the reference)"), reference, reference, "itself");
    measureLists(workspace, reference, "a bare SELECT");
    measureSearch(*workspace, reference, "a bare SELECT");
    measureSaves(*workspace);
    return 0;
}
