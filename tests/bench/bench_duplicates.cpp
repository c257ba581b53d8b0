// How well and how fast duplicates are found among 1,000,000 leads: 1,000 that are entered again in the ways that people do.
#include "tests/bench/support/benchdata.h"
#include "tests/bench/support/benchtimes.h"
#include "tests/bench/support/windowclock.h"
#include "tests/support/duplicatepairs.h"

#include "core/services/duplicates/duplicatesearch.h"
#include "core/services/sampledata.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace crm;

namespace {

constexpr int pairCount = 1000;

struct Pair {
    qint64 seen = 0;
    qint64 again = 0;
};

/// Of leads that are not converted, spread over all.
QList<Pair> addPairs(Workspace& workspace, int leads)
{
    const Module& module = *workspace.catalogue().module(QStringLiteral("lead"));
    const auto ids = must(workspace.reader().ids({.module = module.name, .filter = {}, .sort = {{QStringLiteral("number")}}}));
    const qsizetype apart = ids.size() / pairCount;
    QList<Pair> pairs;
    must(workspace.store().write({QStringLiteral("Enter again")}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < pairCount; ++i) {
            const auto seen = changes.record(module.name, ids[i * apart]);
            if (!seen)
                return seen.error();
            const auto again = changes.create(module.name, enteredAgain(seen->values, i), Author::Program);
            if (!again)
                return again.error();
            pairs.append({seen->id, *again});
        }
        return {};
    }));
    std::printf("%d leads, %d of them entered again in %d ways\n", leads, pairCount, waysToEnterAgain());
    return pairs;
}

struct Judgement {
    int found = 0; ///< of the pairs
    int wrong = 0; ///< groups that are none
    QList<int> foundByWay = QList<int>(waysToEnterAgain());
    QList<DuplicateGroup> wrongGroups = {};
};

Judgement judged(const QList<DuplicateGroup>& groups, const QList<Pair>& pairs)
{
    QHash<qint64, int> pairOf;
    for (int i = 0; i < pairs.size(); ++i)
        pairOf.insert(pairs[i].again, i);
    Judgement judgement;
    for (const DuplicateGroup& group : groups) {
        bool isRight = false;
        for (const qint64 record : group.records) {
            const auto pair = pairOf.constFind(record);
            if (pair == pairOf.cend() || !group.records.contains(pairs[*pair].seen))
                continue;
            isRight = true;
            ++judgement.found;
            ++judgement.foundByWay[*pair % waysToEnterAgain()];
        }
        if (!isRight || group.records.size() > 2) {
            ++judgement.wrong;
            judgement.wrongGroups << group;
        }
    }
    return judgement;
}

void printGroup(Workspace& workspace, const DuplicateGroup& group)
{
    const Module& module = *workspace.catalogue().module(QStringLiteral("lead"));
    const QStringList fields{QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("company"), QStringLiteral("phone"),
        QStringLiteral("email")};
    std::printf("  %d %%:", group.confidence);
    for (const Record& record : must(workspace.reader().records(module, group.records, fields))) {
        QStringList words;
        for (const QString& field : fields)
            words << record.value(field).toString();
        std::printf(" [%s]", qPrintable(words.join(QStringLiteral(" | "))));
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int leads = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    const BenchData data(leads);
    const auto workspace = data.open();
    const QList<Pair> pairs = addPairs(*workspace, leads);
    const double before = memoryNow();

    printTitle(QStringLiteral("Duplicates of a whole module"));
    for (const int threshold : {65, usualThreshold, 85}) {
        QElapsedTimer clock;
        clock.start();
        const JobControl control;
        const auto groups =
            must(DuplicateSearch(*workspace, *workspace->catalogue().module(QStringLiteral("lead"))).run(threshold, control));
        const double seconds = double(clock.elapsed()) / 1000;
        const Judgement judgement = judged(groups, pairs);
        const bool isUsual = threshold == usualThreshold;
        std::printf(
            "from %d %%: %lld groups%s\n", threshold, static_cast<long long>(groups.size()), isUsual ? ", the usual threshold" : "");
        printValue(QStringLiteral("  recall"), double(judgement.found) / pairCount, "", 0.9, ">=");
        printValue(QStringLiteral("  precision"), double(judgement.found) / std::max(1, judgement.found + judgement.wrong), "", 0.95, ">=");
        printValue(QStringLiteral("  time"), seconds, "s", 60);
        if (!isUsual)
            continue;
        for (int way = 0; way < waysToEnterAgain(); ++way)
            std::printf("  %3d of %d: %s\n", judgement.foundByWay[way], (pairCount - way + waysToEnterAgain() - 1) / waysToEnterAgain(),
                wayToEnterAgain(way));
        for (const DuplicateGroup& group : judgement.wrongGroups.first(std::min<qsizetype>(5, judgement.wrongGroups.size())))
            printGroup(*workspace, group);
    }
    printValue(QStringLiteral("memory at most, over the opened database"), memoryPeak() - before, "MB", 300);
    return 0;
}
