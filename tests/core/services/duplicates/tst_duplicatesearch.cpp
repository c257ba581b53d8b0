#include "core/services/duplicates/duplicatesearch.h"
#include "core/services/sampledata.h"
#include "tests/support/duplicatepairs.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

QList<DuplicateGroup> found(TestWorkspace& workspace, const char* module, int threshold = usualThreshold)
{
    const JobControl control;
    const auto groups = DuplicateSearch(*workspace, workspace.module(module)).run(threshold, control);
    if (!groups)
        qFatal("%s", qPrintable(groups.error().message));
    return *groups;
}

} // namespace

class TestDuplicateSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void run_findsWhatIsTheSame_data();
    void run_findsWhatIsTheSame();
    void run_leavesOthersApart_data();
    void run_leavesOthersApart();
    void run_threeOfOneKind_areOneGroup();
    void run_companies_byNameWithoutLegalFormAndCity();
    void run_convertedLeads_areNoDuplicates();
    void run_toldApart_isNotShownAgain_untilUndone();
    void run_cancelled_saysSo();
    void run_enteredAgain_isFoundAmongThousands();
};

void TestDuplicateSearch::run_findsWhatIsTheSame_data()
{
    QTest::addColumn<Values>("one");
    QTest::addColumn<Values>("other");
    QTest::addColumn<Reasons>("reasons");

    const Values ivanov{{"last_name", "Щербаков"}, {"first_name", "Пётр"}, {"company", "ООО «Ромашка»"}, {"phone", "+7 916 123-45-67"},
        {"email", "petr@romashka.example.org"}};
    QTest::newRow("the same phone, spelled otherwise, in another field")
        << ivanov << Values{{"last_name", "Щербаков"}, {"first_name", "Петр"}, {"mobile", "8 (916) 123 45 67"}}
        << Reasons(Alike::Phone | Alike::Name);
    QTest::newRow("the same e-mail in capitals and a typing error")
        << ivanov << Values{{"last_name", "Щербоков"}, {"first_name", "Пётр"}, {"email", "PETR@Romashka.example.org"}}
        << Reasons(Alike::Email | Alike::SimilarName);
    QTest::newRow("another alphabet and no legal form")
        << ivanov << Values{{"last_name", "Shcherbakov"}, {"first_name", "Petr"}, {"company", "Romashka"}}
        << Reasons(Alike::Name | Alike::Surroundings);
    QTest::newRow("names swapped") << ivanov << Values{{"last_name", "Пётр"}, {"first_name", "Щербаков"}, {"company", "Ромашка ООО"}}
                                   << Reasons(Alike::Name | Alike::Surroundings);
}

void TestDuplicateSearch::run_findsWhatIsTheSame()
{
    QFETCH(Values, one);
    QFETCH(Values, other);
    TestWorkspace workspace;
    const qint64 first = workspace.add("lead", one);
    workspace.add("lead", {{"last_name", "Иванова"}, {"first_name", "Ольга"}, {"company", "Василёк"}});
    const qint64 second = workspace.add("lead", other);
    const auto groups = found(workspace, "lead");
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().records, (QList<qint64>{first, second}));
    QVERIFY2(groups.first().confidence >= usualThreshold, qPrintable(QString::number(groups.first().confidence)));
    QTEST(groups.first().reasons, "reasons");
}

void TestDuplicateSearch::run_leavesOthersApart_data()
{
    QTest::addColumn<Values>("one");
    QTest::addColumn<Values>("other");

    const Values ivanov{{"last_name", "Иванов"}, {"first_name", "Пётр"}, {"company", "Ромашка"}, {"phone", "+7 916 123-45-67"}};
    QTest::newRow("colleagues with one phone") << ivanov
                                               << Values{{"last_name", "Смирнова"}, {"first_name", "Ольга"}, {"company", "Ромашка"},
                                                      {"phone", "+7 916 123-45-67"}};
    QTest::newRow("namesakes of two companies")
        << ivanov << Values{{"last_name", "Иванов"}, {"first_name", "Пётр"}, {"company", "Василёк"}};
    QTest::newRow("brothers of one company") << ivanov << Values{{"last_name", "Иванов"}, {"first_name", "Олег"}, {"company", "Ромашка"}};
    QTest::newRow("nothing but a company") << ivanov << Values{{"last_name", "Орлов"}, {"company", "Ромашка"}};
}

void TestDuplicateSearch::run_leavesOthersApart()
{
    QFETCH(Values, one);
    QFETCH(Values, other);
    TestWorkspace workspace;
    workspace.add("lead", one);
    workspace.add("lead", other);
    QCOMPARE(found(workspace, "lead").size(), 0);
}

void TestDuplicateSearch::run_threeOfOneKind_areOneGroup()
{
    TestWorkspace workspace;
    const Values ivanov{{"last_name", "Иванов"}, {"first_name", "Пётр"}, {"email", "p@example.org"}};
    const QList<qint64> three{workspace.add("contact", ivanov), workspace.add("contact", ivanov), workspace.add("contact", ivanov)};
    const auto groups = found(workspace, "contact");
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().records, three);
}

void TestDuplicateSearch::run_companies_byNameWithoutLegalFormAndCity()
{
    TestWorkspace workspace;
    const qint64 one = workspace.add("account", {{"name", "ООО «Ромашка-Трейд»"}, {"billing_city", "Тверь"}});
    const qint64 other = workspace.add("account", {{"name", "Ромашка Трэйд"}, {"billing_city", "Тверь"}});
    workspace.add("account", {{"name", "ООО «Ромашка-Трейд»"}, {"billing_city", "Казань"}, {"inn", "7707083893"}});
    const auto groups = found(workspace, "account");
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().records, (QList<qint64>{one, other}));
}

void TestDuplicateSearch::run_convertedLeads_areNoDuplicates()
{
    TestWorkspace workspace;
    const Values ivanov{{"last_name", "Иванов"}, {"first_name", "Пётр"}, {"email", "p@example.org"}};
    const qint64 converted = workspace.add("lead", ivanov);
    workspace.add("lead", ivanov);
    QCOMPARE(found(workspace, "lead").size(), 1);
    const auto done = workspace->store().write({"Archive"}, [&](Changes& changes) {
        return changes.update("lead", converted, {{"converted_at", "2026-06-01T09:00:00.000Z"}}, {}, Author::Program);
    });
    QVERIFY(done);
    QCOMPARE(found(workspace, "lead").size(), 0);
}

void TestDuplicateSearch::run_toldApart_isNotShownAgain_untilUndone()
{
    TestWorkspace workspace;
    const Values ivanov{{"last_name", "Иванов"}, {"first_name", "Пётр"}, {"email", "p@example.org"}};
    const QList<qint64> two{workspace.add("contact", ivanov), workspace.add("contact", ivanov)};
    QVERIFY(DuplicateSearch(*workspace, workspace.module("contact")).markDistinct(two));
    QCOMPARE(found(workspace, "contact").size(), 0);
    const qint64 third = workspace.add("contact", ivanov);
    QCOMPARE(found(workspace, "contact").first().records, two + QList<qint64>{third});
}

void TestDuplicateSearch::run_cancelled_saysSo()
{
    TestWorkspace workspace;
    JobControl control;
    control.cancel();
    const auto groups = DuplicateSearch(*workspace, workspace.module("lead")).run(usualThreshold, control);
    QVERIFY(!groups);
    QCOMPARE(groups.error().kind, Error::Cancelled);
}

void TestDuplicateSearch::run_enteredAgain_isFoundAmongThousands()
{
    constexpr int others = 5'000;
    constexpr int pairs = 140;
    TestWorkspace workspace;
    const SampleData sample(1);
    QHash<qint64, qint64> again;
    const auto done = workspace->store().write({"Fill"}, [&](Changes& changes) -> Result<> {
        QList<qint64> ids;
        for (int i = 0; i < others; ++i)
            ids << *changes.create("lead", sample.lead(i), Author::Program);
        for (int i = 0; i < pairs; ++i)
            again.insert(*changes.create("lead", enteredAgain(sample.lead(i * 30), i), Author::Program), ids[i * 30]);
        return {};
    });
    QVERIFY(done);
    int right = 0;
    int wrong = 0;
    for (const DuplicateGroup& group : found(workspace, "lead")) {
        const bool isPair = group.records.size() == 2 && again.value(group.records.last()) == group.records.first();
        ++(isPair ? right : wrong);
    }
    QVERIFY2(right >= pairs * 9 / 10, qPrintable(QString::number(right)));
    QVERIFY2(wrong <= pairs / 20, qPrintable(QString::number(wrong)));
}

QTEST_MAIN(TestDuplicateSearch)

#include "tst_duplicatesearch.moc"
