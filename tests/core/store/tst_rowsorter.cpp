#include "core/store/rowsorter.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace crm;

class TestRowSorter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void all_numbersOfAnySize_areInOrder_data();
    void all_numbersOfAnySize_areInOrder();
    void all_secondKey_countsWhereTheFirstIsAlike();
    void all_manyRows_areInOrder();
};

void TestRowSorter::all_numbersOfAnySize_areInOrder_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("up") << Qt::AscendingOrder;
    QTest::newRow("down") << Qt::DescendingOrder;
}

void TestRowSorter::all_numbersOfAnySize_areInOrder()
{
    QFETCH(Qt::SortOrder, order);
    QList<qint64> numbers{std::numeric_limits<qint64>::min(), -1'000'000'007, -257, -256, -255, -129, -128, -2, -1, 0, 1, 2, 127, 128, 255,
        256, 257, 65'535, 65'536, 1'000'000'007, std::numeric_limits<qint64>::max()};
    RowSorter sorter({order});
    sorter.begin(-1);
    sorter.addNothing();
    sorter.end();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const qsizetype place = (i * 8) % numbers.size(); // 8 and 21 have no common divisor
        sorter.begin(place);
        sorter.add(numbers[place]);
        sorter.end();
    }
    QList<qint64> expected;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        expected << (order == Qt::AscendingOrder ? i : numbers.size() - 1 - i);
    QCOMPARE(sorter.all(), expected << -1); // without a value last, either way
}

void TestRowSorter::all_secondKey_countsWhereTheFirstIsAlike()
{
    RowSorter sorter({Qt::DescendingOrder, Qt::AscendingOrder});
    const auto add = [&](qint64 id, const char* text, qint64 number) {
        sorter.begin(id);
        sorter.add(QByteArrayView(text));
        sorter.add(number);
        sorter.end();
    };
    add(1, "ab", 300);
    add(2, "abc", 5);
    add(3, "ab", 40);
    add(4, "abcdefghijklmnopqrstuvwxyz", 7);
    add(5, "abcdefghijklmnopqrstuvwxyz", -7);
    QCOMPARE(sorter.all(), (QList<qint64>{5, 4, 2, 3, 1}));
}

void TestRowSorter::all_manyRows_areInOrder()
{
    QRandomGenerator dice(3);
    RowSorter sorter({Qt::AscendingOrder});
    std::vector<std::pair<qint64, qint64>> rows; // key, id
    for (qint64 id = 0; id < 120'001; ++id) {
        const qint64 key = dice.bounded(1000) - 500;
        rows.emplace_back(key, id);
        sorter.begin(id);
        sorter.add(key);
        sorter.end();
    }
    std::sort(rows.begin(), rows.end());
    const QList<qint64> ids = sorter.all();
    QCOMPARE(ids.size(), qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(ids[qsizetype(i)], rows[i].second);
}

QTEST_GUILESS_MAIN(TestRowSorter)
#include "tst_rowsorter.moc"
