// Mass acts on 100,000 leads, with journal and search index, against a bare SQL UPDATE of the same rows in the same run.
#include "tests/bench/support/windowclock.h"
#include "tests/support/testworkspace.h"

#include "core/services/massedit.h"
#include "core/services/tagging.h"
#include "core/store/bulkcreate.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace crm;

namespace {

constexpr int rowCount = 100'000;
constexpr int batch = 5'000;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

void must(const Result<>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

void addLeads(TestWorkspace& workspace)
{
    static const char* const cities[] = {"Москва", "Санкт-Петербург", "Казань", "Тверь"};
    const Module& module = workspace.module("lead");
    const QStringList fields{"last_name", "first_name", "company", "phone", "email", "city", "status", "description", "owner"};
    const RecordPreparer preparer(module, fields, workspace->phones());
    BulkCreate create(workspace->database(), module, preparer.columns(), QStringLiteral("import"));
    for (int start = 0; start < rowCount; start += batch) {
        std::vector<PreparedRecord> records;
        for (int i = start; i < start + batch; ++i)
            records.push_back(preparer.prepare({QStringLiteral("Иванов%1").arg(i), QStringLiteral("Пётр"),
                QStringLiteral("ООО «Ромашка %1»").arg(i % 9973), QStringLiteral("+7 916 %1").arg(1000000 + i),
                QStringLiteral("person%1@example.org").arg(i), QString::fromUtf8(cities[i % 4]), QStringLiteral("contacted"),
                QStringLiteral("Запрос с сайта № %1").arg(i), workspace->session().person}));
        must(workspace->store().write({QStringLiteral("Fill")}, [&](Changes& changes) -> Result<> {
            const auto first = create.add(changes, workspace->searchLog(), records);
            return first ? Result<>() : Result<>(first.error());
        }));
    }
}

struct Taken {
    double wall = 0;
    double processor = 0; ///< what a busy machine does not change
};

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Taken timed(const std::function<void()>& work)
{
    const double before = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    work();
    return {static_cast<double>(clock.nsecsElapsed()) / 1e9, processorSeconds() - before};
}

/// The UPDATE that the edit comes down to, alone: no journal, no search index, no checks.
Taken bare(TestWorkspace& workspace, const QString& assignments, const QVariantList& values)
{
    return timed([&] {
        Transaction transaction(workspace->database());
        must(transaction.begin(Patience::Job));
        must(execute(workspace->database(),
            QStringLiteral("UPDATE lead SET %1, modified_at = ?, modified_by = ?, version = version + 1").arg(assignments),
            values + QVariantList{QStringLiteral("2026-11-24T09:30:00.000Z"), workspace->session().person}));
        must(transaction.commit(Patience::Job));
    });
}

void print(const char* what, Taken taken, Taken reference = {})
{
    std::printf("%-34s %6.2f s %8.0f rows/s   processor %5.2f s %8.0f rows/s", what, taken.wall, rowCount / taken.wall, taken.processor,
        rowCount / taken.processor);
    if (reference.wall > 0)
        std::printf("   bare UPDATE %5.2f s, %.2fx its time (processor %.2f s, %.2fx)", reference.wall, taken.wall / reference.wall,
            reference.processor, taken.processor / reference.processor);
    std::printf("%s\n", rowCount / taken.wall < 20'000 ? "   under the target of 20,000 rows/s" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    TestWorkspace workspace;
    addLeads(workspace);
    const RecordSelection all{.module = QStringLiteral("lead"), .query = ListQuery{.module = QStringLiteral("lead")}};
    const JobControl control;
    MassEdit mass(*workspace);
    const qint64 person = workspace->session().person;
    const auto undone = [&] { must(workspace->undo().undoLast(person)); };
    const auto redone = [&] { must(workspace->undo().redoLast(person)); };

    const Taken bareStatus = bare(workspace, QStringLiteral("status = ?"), {QStringLiteral("cold")});
    print("edit a choice", timed([&] { must(mass.edit(all, {{"status", "hot"}}, control)); }), bareStatus);
    print("  undone", timed(undone));
    print("  done again", timed(redone));
    const Taken bareCity = bare(workspace, QStringLiteral("city = ?, city_fold = ?"), {QStringLiteral("Тула"), QStringLiteral("тула")});
    print("edit a field that is searched", timed([&] { must(mass.edit(all, {{"city", "Великий Новгород"}}, control)); }), bareCity);
    print("  undone", timed(undone));
    print("  done again", timed(redone));
    const qint64 other = workspace.add("user", {{"login", "anna"}, {"last_name", "Anna"}, {"role", "salesperson"}});
    const Taken bareOwner = bare(workspace, QStringLiteral("owner = ?"), {person});
    print("assign", timed([&] { must(mass.assign(all, other, control)); }), bareOwner);
    const qint64 tag = must(makeTag(*workspace, QStringLiteral("VIP"), QStringLiteral("red"), TagFor::Everybody));
    print("tag", timed([&] { must(mass.tag(all, {.add = {tag}}, control)); }));
    print("  undone", timed(undone));
    print("  done again", timed(redone));
    print("delete, tags with it", timed([&] { must(mass.remove(all, control)); }));
    print("  undone", timed(undone));
    print("  done again", timed(redone));
    std::printf("peak RSS %.0f MB\n", memoryPeak());
    return 0;
}
