#include "core/services/twinkeeping.h"
#include "core/store/integrity.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestTwinKeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeCountry_numbersAreReadAnew();
    void changeCountry_toTheSame_isNothingDue();
};

void TestTwinKeeping::changeCountry_numbersAreReadAnew()
{
    TestWorkspace workspace;
    QVERIFY(changeCountry(*workspace, "RU"));
    workspace.reopen();
    const qint64 id = workspace.add("lead", {{"last_name", "Ivanov"}, {"phone", "030 901820"}});
    QVERIFY(changeCountry(*workspace, "DE"));
    workspace.reopen();
    QVERIFY(*areTwinsDue(*workspace));
    QVERIFY(!recordProblems(workspace->database(), workspace->catalogue(), workspace->phones())->isEmpty());
    const auto last = *workspace->journal().lastStep();
    const int version = workspace.read("lead", id).version;

    QCOMPARE(*mendTwins(*workspace, JobControl()), 1);
    QVERIFY(!*areTwinsDue(*workspace));
    QCOMPARE(*recordProblems(workspace->database(), workspace->catalogue(), workspace->phones()), QStringList());
    QCOMPARE(*workspace->search().problems(), QStringList());
    QCOMPARE(workspace->search().find({.text = "4930901820", .modules = {"lead"}})->size(), 1);
    QCOMPARE(*workspace->journal().lastStep(), last); // nothing that people could take back
    QCOMPARE(workspace.read("lead", id).version, version);
}

void TestTwinKeeping::changeCountry_toTheSame_isNothingDue()
{
    TestWorkspace workspace;
    QVERIFY(changeCountry(*workspace, workspace->session().country));
    QVERIFY(!*areTwinsDue(*workspace));
}

QTEST_GUILESS_MAIN(TestTwinKeeping)
#include "tst_twinkeeping.moc"
