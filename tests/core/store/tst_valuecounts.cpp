#include "core/base/dates.h"
#include "core/store/cellsearch.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestValueCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueCounts_field_countsWhatTheListHas_data();
    void valueCounts_field_countsWhatTheListHas();
    void valueCounts_limit_givesTheMostFrequent();
    void valueCounts_moments_areCountedByDay_andFoundByThem();
};

void TestValueCounts::valueCounts_field_countsWhatTheListHas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("counts");
    QTest::newRow("choices by their labels") << "status"
                                             << ""
                                             << "Hot 2, Cold 1, - 1";
    QTest::newRow("texts whatever their case") << "city"
                                               << ""
                                               << "ТВЕРЬ 2, Омск 1, - 1";
    QTest::newRow("references by title") << "owner"
                                         << "city is not empty"
                                         << "admin 2, Kim 1";
    QTest::newRow("of the list in view only") << "status"
                                              << "city = Тверь"
                                              << "Cold 1, Hot 1";
    QTest::newRow("every tag") << "tags"
                               << ""
                               << "vip 2, new 1";
    QTest::newRow("stars") << "star"
                           << ""
                           << "No 3, Yes 1";
    QTest::newRow("amounts as people read them") << "annual_revenue"
                                                 << ""
                                                 << "- 3, 1,500.00 1";
}

void TestValueCounts::valueCounts_field_countsWhatTheListHas()
{
    QFETCH(QString, field);
    QFETCH(QString, where);
    QFETCH(QString, counts);
    TestWorkspace workspace;
    const qint64 kim = workspace.add("user", {{"login", "kim"}, {"last_name", "Kim"}});
    for (const char* tag : {"new", "vip"})
        workspace.add("tag", {{"name", tag}});
    workspace.add("lead", {{"last_name", "A"}, {"status", "hot"}, {"city", "Тверь"}, {"tags", "new, vip"}, {"star", 1}});
    workspace.add("lead", {{"last_name", "B"}, {"status", "cold"}, {"city", "ТВЕРЬ"}, {"tags", "vip"}, {"annual_revenue", 150000}});
    workspace.add("lead", {{"last_name", "C"}, {"status", "hot"}, {"city", "Омск"}, {"owner", kim}});
    workspace.add("lead", {{"last_name", "D"}});
    const Module& leads = workspace.module("lead");
    const auto filter = parseFilter(where, leads, workspace->catalogue(), workspace->valueReader());
    const auto found = workspace->reader().valueCounts({.module = "lead", .filter = *filter}, field, workspace->valueWriter());
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QStringList words;
    for (const ValueCount& one : *found)
        words << QStringLiteral("%1 %2").arg(one.value.isNull() ? QStringLiteral("-") : one.label).arg(one.count);
    QCOMPARE(words.size(), counts.count(", ") + 1);
    for (const QString& word : words)
        QVERIFY2(counts.contains(word), qPrintable(words.join(", ")));
}

void TestValueCounts::valueCounts_limit_givesTheMostFrequent()
{
    TestWorkspace workspace;
    for (const char* city : {"A", "B", "B", "C"})
        workspace.add("account", {{"name", "x"}, {"billing_city", city}});
    const auto found = workspace->reader().valueCounts({.module = "account"}, "billing_city", workspace->valueWriter(), 1);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().label, QStringLiteral("B"));
    QCOMPARE(found->first().count, 2);
}

void TestValueCounts::valueCounts_moments_areCountedByDay_andFoundByThem()
{
    TestWorkspace workspace;
    const QList<QDateTime> moments{QDate(2026, 3, 20).startOfDay(), QDateTime(QDate(2026, 3, 20), QTime(23, 59, 59)),
        QDateTime(QDate(2026, 3, 21), QTime(12, 0)), QDate(2026, 3, 22).startOfDay()};
    const auto done = workspace->store().write({QStringLiteral("Prepare")}, [&](Changes& changes) -> Result<> {
        for (const QDateTime& moment : moments) {
            if (const auto id = changes.create("lead", {{"last_name", "A"}, {"created_at", storedDateTime(moment)}}, Author::Program); !id)
                return id.error();
        }
        return {};
    });
    QVERIFY(done);
    const auto found = workspace->reader().valueCounts({.module = "lead"}, "created_at", workspace->valueWriter());
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->first().value.toString(), "2026-03-20");
    QCOMPARE(found->first().count, 2);
    const Module& leads = workspace.module("lead");
    for (const ValueCount& day : *found) {
        const auto filter =
            parseCellSearch(exactSearch(day.label), leads, *leads.field("created_at"), workspace->catalogue(), workspace->valueReader());
        QVERIFY2(filter, qPrintable(day.label));
        QCOMPARE(workspace->reader().count({.module = "lead", .filter = *filter}).valueOr(-1), day.count);
    }
}

QTEST_GUILESS_MAIN(TestValueCounts)
#include "tst_valuecounts.moc"
