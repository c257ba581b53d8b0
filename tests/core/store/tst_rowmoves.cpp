#include "core/store/rowmoves.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace crm;

namespace {

QList<qint64> numbers(qint64 first, qint64 amount)
{
    QList<qint64> ids(amount);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

QList<qint64> shuffled(QList<qint64> ids)
{
    QRandomGenerator dice(7);
    std::shuffle(ids.begin(), ids.end(), dice);
    return ids;
}

QList<qint64> moved(QList<qint64> ids, qsizetype from, qsizetype to)
{
    ids.move(from, to);
    return ids;
}

/// Every third but the first.
QList<qint64> thinned(const QList<qint64>& ids)
{
    QList<qint64> some;
    for (qsizetype i = 1; i < ids.size(); ++i) {
        if (i % 3 == 0)
            some << ids[i];
    }
    return some;
}

} // namespace

class TestRowMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void now_anyChange_findsTheSameRecords_data();
    void now_anyChange_findsTheSameRecords();
    void now_wholeList_isOneRange();
};

void TestRowMoves::now_anyChange_findsTheSameRecords_data()
{
    const QList<qint64> many = numbers(1, 5'000);
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("nothing has changed") << many << many;
    QTest::newRow("one has moved to the top") << many << moved(many, 2'500, 0);
    QTest::newRow("one has moved to the end") << many << moved(many, 17, 4'999);
    QTest::newRow("neighbours have changed places") << many << moved(many, 30, 31);
    QTest::newRow("many have come at the top") << many << numbers(9'000, 700) + many;
    QTest::newRow("many have gone from the middle") << many << many.first(1'000) + many.last(1'000);
    QTest::newRow("two of three have gone") << many << thinned(many);
    QTest::newRow("others were between them") << thinned(many) << many;
    QTest::newRow("the order is another") << many << shuffled(many);
    QTest::newRow("all have gone") << many << QList<qint64>();
    QTest::newRow("others have come in their place") << many << numbers(9'000, 5'000);
    QTest::newRow("there was none") << QList<qint64>() << many;
}

void TestRowMoves::now_anyChange_findsTheSameRecords()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    const QList<RowRange> rows = before.isEmpty() ? QList<RowRange>() : QList<RowRange>{{0, 40}, {17, 60}, {100, 100}, {990, 1'400}};
    const RowMoves moves(before, after);
    QSet<qint64> expected;
    for (const RowRange& range : rows) {
        for (int row = range.first; row <= range.last; ++row) {
            if (after.contains(before[row]))
                expected.insert(before[row]);
        }
    }
    QSet<qint64> found;
    int last = -2;
    for (const RowRange& range : moves.now(rows)) {
        QVERIFY2(range.first > last + 1, "in order, and joined where they touch");
        last = range.last;
        for (int row = range.first; row <= range.last; ++row)
            found.insert(after[row]);
    }
    QCOMPARE(found, expected);
    for (const int row : {0, 17, 100, 1'499}) {
        if (row < before.size())
            QCOMPARE(moves.now(row), int(after.indexOf(before[row])));
    }
}

void TestRowMoves::now_wholeList_isOneRange()
{
    const QList<qint64> many = numbers(1, 5'000);
    QCOMPARE(RowMoves(many, moved(many, 2'500, 0)).now(QList<RowRange>{{0, 4'999}}), (QList<RowRange>{{0, 4'999}}));
    QCOMPARE(RowMoves(many, shuffled(many)).now(QList<RowRange>{{0, 4'999}}), (QList<RowRange>{{0, 4'999}}));
}

QTEST_GUILESS_MAIN(TestRowMoves)
#include "tst_rowmoves.moc"
