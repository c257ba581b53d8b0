#include "core/search/indexstructure.h"

#include <QTest>

using namespace crm;

using Levels = QList<IndexStructure::Level>;

class TestIndexStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_whatFts5Keeps_tellsPagesByLevel();
    void read_otherBytes_isNothing_data();
    void read_otherBytes_isNothing();
    void due_pieces_areMergedInTime_data();
    void due_pieces_areMergedInTime();
};

Q_DECLARE_METATYPE(IndexStructure::Merge)
Q_DECLARE_METATYPE(IndexStructure::Level)

void TestIndexStructure::read_whatFts5Keeps_tellsPagesByLevel()
{
    // Cookie; two levels, three pieces, 9 pages written; one of two pieces being merged: 7 from page 1 to 1, 8 from 3 to 200; one piece.
    const QByteArray bytes = QByteArray::fromHex("00000002 02 03 09 01 02 07 01 01 08 03 8148 00 01 01 01 04");
    const IndexStructure structure = IndexStructure::read(bytes);
    QCOMPARE(structure.pieces(), 3);
    QCOMPARE(structure.levels.size(), 2);
    QCOMPARE(structure.levels[0].merging, 1);
    QCOMPARE(structure.levels[0].pages, (QList<qint64>{1, 198}));
    QCOMPARE(structure.levels[1].pages, QList<qint64>{4});
}

void TestIndexStructure::read_otherBytes_isNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("ends early") << QByteArray::fromHex("00000002 02 03 09 01 02 07");
    QTest::newRow("fewer pieces than it says") << QByteArray::fromHex("00000002 01 03 09 00 01 07 01 01");
    QTest::newRow("far too many pieces") << QByteArray::fromHex("00000002 01 ffffff7f 09 00 ffffff7f 01 01 01");
    QTest::newRow("numbers without an end") << QByteArray(40, '\xff');
}

void TestIndexStructure::read_otherBytes_isNothing()
{
    QFETCH(QByteArray, bytes);
    const IndexStructure structure = IndexStructure::read(bytes);
    QCOMPARE(structure.pieces(), 0);
    QCOMPARE(structure.due(0), IndexStructure::Merge::None);
}

void TestIndexStructure::due_pieces_areMergedInTime_data()
{
    using Merge = IndexStructure::Merge;
    const QList<qint64> eight(8, 2);
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<Merge>("due");
    QTest::newRow("few pieces stay") << Levels{{0, {1, 1, 1}}, {0, {900}}} << Merge::None;
    QTest::newRow("small ones are merged beside a large one") << Levels{{0, eight}, {0, {1}}, {0, {900}}} << Merge::Level;
    QTest::newRow("few on each level wait for more") << Levels{{0, {1, 1, 1, 1, 1}}, {0, {2, 2, 2, 2}}, {0, {900}}} << Merge::None;
    QTest::newRow("much in small ones is merged with the large one")
        << Levels{{0, QList<qint64>(8, 40)}, {0, {1}}, {0, {900}}} << Merge::All;
    QTest::newRow("a large one among the small gets a level of its own") << Levels{{0, eight + QList<qint64>{900}}} << Merge::All;
    QTest::newRow("what an import leaves is merged") << Levels{{0, QList<qint64>(12, 900)}} << Merge::All;
    QTest::newRow("what was begun goes on") << Levels{{0, {1}}, {2, {900, 900}}} << Merge::Level;
    QTest::newRow("a long merge goes on a level that writes do not reach")
        << Levels{{12, QList<qint64>(12, 900) + eight}, {0, {100}}} << Merge::All;
}

void TestIndexStructure::due_pieces_areMergedInTime()
{
    QFETCH(Levels, levels);
    QTEST(IndexStructure{levels}.due(8), "due");
}

QTEST_GUILESS_MAIN(TestIndexStructure)
#include "tst_indexstructure.moc"
