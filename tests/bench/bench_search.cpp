// What a keystroke in the search box costs, whether it finds all there is, and what saves cost while the index is kept.
#include "core/base/fold.h"
#include "core/store/query.h"
#include "core/store/recordwords.h"
#include "tests/bench/support/benchdata.h"
#include "tests/bench/support/benchtimes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <cstring>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");
constexpr int limit = 20;

/// The folded words of all records, for looking everywhere the plain way.
class AllWords {
public:
    explicit AllWords(const Workspace& workspace)
    {
        Query query(workspace.database(), QStringLiteral("SELECT id, module, search FROM record WHERE search IS NOT NULL"));
        must(query.run());
        while (query.next()) {
            m_records.push_back({query.integer(0), query.text(1), m_texts.size()});
            // The last line is the module's sign, which is no word.
            const QByteArray text = query.text(2).toUtf8();
            m_texts.append(text.left(text.lastIndexOf('\n'))).append('\0');
        }
        must(query.finished());
    }

    /// Per module: every record that has the part.
    QMap<QString, QSet<qint64>> with(const QString& part) const
    {
        const QByteArray wanted = part.toUtf8();
        QMap<QString, QSet<qint64>> found;
        const char* const end = m_texts.constData() + m_texts.size();
        const char* at = m_texts.constData();
        while ((at = static_cast<const char*>(
                    memmem(at, static_cast<size_t>(end - at), wanted.constData(), static_cast<size_t>(wanted.size()))))) {
            const auto next = std::upper_bound(m_records.begin(), m_records.end(), at - m_texts.constData(),
                [](qsizetype position, const Place& place) { return position < place.at; });
            const Place& place = *std::prev(next);
            found[place.module].insert(place.id);
            at = next == m_records.end() ? end : m_texts.constData() + next->at;
        }
        return found;
    }

    qsizetype size() const { return static_cast<qsizetype>(m_records.size()); }
    QString textOf(qsizetype i) const { return QString::fromUtf8(m_texts.constData() + m_records[static_cast<size_t>(i)].at); }

private:
    struct Place {
        qint64 id;
        QString module;
        qsizetype at;
    };
    std::vector<Place> m_records;
    QByteArray m_texts;
};

/// A piece of a word of some record.
QString pieceThatIsThere(const AllWords& all, int length, QRandomGenerator& dice)
{
    for (;;) {
        const QString text = all.textOf(dice.bounded(static_cast<int>(all.size())));
        const QString line = text.split(u'\n').at(dice.bounded(static_cast<int>(text.count(u'\n')) + 1));
        if (line.size() < length)
            continue;
        const QString piece = line.mid(dice.bounded(static_cast<int>(line.size()) - length + 1), length);
        if (!piece.contains(u' ') && piece.at(0).isLetterOrNumber())
            return piece;
    }
}

/// Two pieces that are there with nothing between them: letters as people type them, found nowhere or seldom.
QString pieceThatIsRare(const AllWords& all, int length, QRandomGenerator& dice)
{
    static const QString seldom = QStringLiteral("ъыэщцфйющ");
    if (length < 3) {
        QString piece;
        for (int i = 0; i < length; ++i)
            piece += seldom.at(dice.bounded(static_cast<int>(seldom.size())));
        return length == 1 ? folded(QString(QChar(u'ѐ' + dice.bounded(10)))) : piece;
    }
    return pieceThatIsThere(all, (length + 1) / 2, dice) + pieceThatIsThere(all, length / 2, dice);
}

struct Agreement {
    int compared = 0;
    int different = 0;
};

/// Every hit has the text; a module with fewer hits than the limit has given all of them.
void compare(const QString& text, const QList<SearchHit>& hits, const AllWords& all, Agreement& agreement)
{
    QMap<QString, QSet<qint64>> found;
    for (const SearchHit& hit : hits)
        found[hit.module].insert(hit.id);
    const auto expected = all.with(text);
    ++agreement.compared;
    const QStringList modules = found.keys() + expected.keys();
    for (const QString& module : modules) {
        const QSet<qint64> there = expected.value(module);
        const QSet<qint64> given = found.value(module);
        const bool isRight = there.size() <= limit ? given == there : given.size() == limit && there.contains(given);
        if (isRight)
            continue;
        ++agreement.different;
        std::printf("    DIFFERENT: “%s” in %s: %lld found, %lld are there\n", qPrintable(text), qPrintable(module),
            static_cast<long long>(given.size()), static_cast<long long>(there.size()));
        return;
    }
}

void measureSearch(Workspace& workspace, const AllWords& all)
{
    constexpr int rounds = 200;
    constexpr int comparedOfEach = 12;
    QRandomGenerator dice(7);
    Agreement agreement;
    for (const int length : {1, 2, 3, 5, 8}) {
        for (const bool isThere : {true, false}) {
            QStringList texts;
            while (texts.size() < rounds)
                texts << (isThere ? pieceThatIsThere(all, length, dice) : pieceThatIsRare(all, length, dice));
            qsizetype hits = 0;
            std::vector<QList<SearchHit>> answers;
            QString slowestText;
            double slowest = 0;
            QElapsedTimer clock;
            const Times times = measured(rounds, [&](int round) {
                clock.start();
                answers.push_back(must(workspace.search().find({.text = texts[round], .modules = {}, .limitPerModule = limit})));
                const double time = static_cast<double>(clock.nsecsElapsed()) / 1e6;
                if (time > slowest)
                    slowestText = texts[round];
                slowest = std::max(slowest, time);
                hits += answers.back().size();
            });
            print(QStringLiteral("%1 characters, %2, %3 hits")
                      .arg(length)
                      .arg(isThere ? "there" : "rare or missing")
                      .arg(static_cast<double>(hits) / rounds, 0, 'f', 1),
                times, 0.99, 10);
            std::printf("    slowest: %.1f ms for “%s”\n", slowest, qPrintable(slowestText));
            for (int i = 0; i < comparedOfEach; ++i)
                compare(texts[i], answers[static_cast<size_t>(i)], all, agreement);
        }
    }
    printValue(QStringLiteral("searches that differ from looking everywhere, of %1").arg(agreement.compared), agreement.different, "", 0);
}

void save(Workspace& workspace, qint64 id, int round)
{
    must(workspace.store().write({QStringLiteral("Edit")}, [&](Changes& changes) {
        return changes.update(lead, id, {{QStringLiteral("city"), QStringLiteral("Город %1").arg(round)}});
    }));
}

/// What idle moments do while nobody waits, until there is no more to do.
void measureMerging(Workspace& workspace)
{
    constexpr int mostSteps = 20'000;
    std::vector<double> times;
    const int before = must(workspace.search().pieces());
    for (int pausing = 0; pausing < 30 && times.size() < mostSteps;) {
        QElapsedTimer clock;
        clock.start();
        const bool hasMerged = must(workspace.search().mergeSome());
        if (hasMerged)
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        pausing = hasMerged ? 0 : pausing + 1;
    }
    print(QStringLiteral("%1 steps of merging when idle, %2 pieces become %3")
              .arg(times.size())
              .arg(before)
              .arg(must(workspace.search().pieces())),
        timesOf(times));
}

/// One after the other as a script does, which leaves no idle moment.
void measureSaves(Workspace& workspace, int saves)
{
    const QList<qint64> ids = must(workspace.reader().ids({.module = lead, .sort = {{QStringLiteral("city")}}, .limit = saves}));
    if (ids.isEmpty())
        return;
    const Times bare = measured(200, [&](int round) {
        must(execute(workspace.database(), QStringLiteral("UPDATE lead SET description = ? WHERE id = ?"),
            {QStringLiteral("Note %1").arg(round), ids[round % ids.size()]}));
    });
    print(QStringLiteral("a bare UPDATE of one row, for comparison"), bare);
    const Times edits = measured(saves, [&](int round) { save(workspace, ids[round % ids.size()], round); });
    print(QStringLiteral("%1 saves of a field that is searched, no pause between").arg(saves), edits, 1, 100);
    std::printf("    slowest %.1f ms, %.1f x a bare UPDATE by the median\n", edits.slowest(), edits.median() / bare.median());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int leads = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const BenchData data(leads);
    const auto workspace = data.open();
    const AllWords all(*workspace);
    printTitle(QStringLiteral("Search over %1 records").arg(all.size()));
    measureMerging(*workspace); // as the window does while nobody types
    if (leads > 0)
        measureSearch(*workspace, all);
    printTitle(QStringLiteral("Saves"));
    measureSaves(*workspace, std::min(leads, 5'000));
    measureMerging(*workspace);
    return 0;
}
