#include "core/services/duplicates/similarrecords.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestSimilarRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void find_whatIsTyped_data();
    void find_whatIsTyped();
    void find_itself_isNoDuplicate();
    void find_convertedLeads_areLeftOut();
    void find_company_byNameWithoutLegalForm();
};

void TestSimilarRecords::find_whatIsTyped_data()
{
    QTest::addColumn<Values>("typed");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("nothing yet") << Values() << false;
    QTest::newRow("the phone in another field and spelling, with the name")
        << Values{{"last_name", "Щербаков"}, {"mobile", "8 916 1234567"}} << true;
    QTest::newRow("the e-mail in capitals, with the name") << Values{{"last_name", "Щербаков"}, {"email", "PETR@example.org"}} << true;
    QTest::newRow("the names in another order, with the company")
        << Values{{"last_name", "Пётр"}, {"first_name", "Щербаков"}, {"company", "Ромашка ООО"}} << true;
    QTest::newRow("a typing error in the name, with the company")
        << Values{{"last_name", "Щербоков"}, {"first_name", "Пётр"}, {"company", "Ромашка"}} << true;
    QTest::newRow("a colleague by the same phone") << Values{{"last_name", "Орлова"}, {"phone", "+7 916 123-45-67"}} << false;
    QTest::newRow("a namesake elsewhere") << Values{{"last_name", "Щербаков"}, {"first_name", "Олег"}, {"company", "Василёк"}} << false;
}

void TestSimilarRecords::find_whatIsTyped()
{
    QFETCH(Values, typed);
    TestWorkspace workspace;
    const qint64 known = workspace.add("lead",
        {{"last_name", "Щербаков"}, {"first_name", "Пётр"}, {"company", "ООО «Ромашка»"}, {"phone", "+7 916 123-45-67"},
            {"email", "petr@example.org"}});
    workspace.add("lead", {{"last_name", "Щеглов"}, {"first_name", "Пётр"}, {"company", "Ромашка"}});
    const auto found = SimilarRecords(*workspace, workspace.module("lead")).find(typed);
    QVERIFY(found);
    QList<qint64> ids;
    for (const SimilarRecord& record : *found)
        ids << record.id;
    QFETCH(bool, isFound);
    QCOMPARE(ids, isFound ? QList<qint64>{known} : QList<qint64>());
}

void TestSimilarRecords::find_itself_isNoDuplicate()
{
    TestWorkspace workspace;
    const Values values{{"last_name", "Щербаков"}, {"email", "petr@example.org"}};
    const qint64 known = workspace.add("contact", values);
    const SimilarRecords similar(*workspace, workspace.module("contact"));
    QCOMPARE(similar.find(values)->size(), 1);
    QCOMPARE(similar.find(values, known)->size(), 0);
}

void TestSimilarRecords::find_convertedLeads_areLeftOut()
{
    TestWorkspace workspace;
    const Values values{{"last_name", "Щербаков"}, {"email", "petr@example.org"}};
    const qint64 known = workspace.add("lead", values);
    const auto archived = workspace->store().write({"Archive"}, [&](Changes& changes) {
        return changes.update("lead", known, {{"converted_at", "2026-06-01T09:00:00.000Z"}}, {}, Author::Program);
    });
    QVERIFY(archived);
    QCOMPARE(SimilarRecords(*workspace, workspace.module("lead")).find(values)->size(), 0);
}

void TestSimilarRecords::find_company_byNameWithoutLegalForm()
{
    TestWorkspace workspace;
    const qint64 known = workspace.add("account", {{"name", "ООО «Ромашка»"}, {"billing_city", "Тверь"}});
    const auto found = SimilarRecords(*workspace, workspace.module("account")).find({{"name", "Ромашка"}, {"billing_city", "Тверь"}});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, known);
    QCOMPARE(found->first().likeness.reasons, Reasons(Alike::Name | Alike::Surroundings));
    QCOMPARE(found->first().secondLine, QStringLiteral("Тверь"));
}

QTEST_MAIN(TestSimilarRecords)

#include "tst_similarrecords.moc"
