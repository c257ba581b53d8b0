#include "core/jobs/databaselistrows.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestDatabaseListRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstThenAll_fromARowFurtherDown_leavesTheRowsBeforeOut();
};

void TestDatabaseListRows::firstThenAll_fromARowFurtherDown_leavesTheRowsBeforeOut()
{
    TestWorkspace workspace;
    constexpr int leads = 300;
    QVERIFY(workspace->store().write({"Many"}, [](Changes& changes) -> Result<> {
        for (int i = 0; i < leads; ++i) {
            if (const auto made = changes.create("lead", {{"last_name", QStringLiteral("Lead %1").arg(i, 3, 10, QLatin1Char('0'))}}); !made)
                return made.error();
        }
        return {};
    }));
    DatabaseThread thread;
    bool isOpen = false;
    connect(&thread, &DatabaseThread::opened, this, [&] { isOpen = true; });
    thread.open(workspace.options(), DatabaseThread::Opening::Existing);
    QTRY_VERIFY(isOpen);
    const ListQuery query{.module = "lead", .sort = {{"last_name"}}, .offset = 10};
    const QList<qint64> expected = *workspace->reader().ids(query);
    QCOMPARE(expected.size(), leads - 10);
    QList<ListIds> answers;
    DatabaseListRows rows(thread);
    rows.askIds(query, ListRows::Wanted::FirstThenAll, [&](const Result<ListIds>& found) { answers << *found; });
    QTRY_VERIFY(!answers.isEmpty() && answers.last().isWhole);
    for (const ListIds& answer : std::as_const(answers))
        QCOMPARE(answer.ids, expected.mid(0, answer.ids.size()));
}

QTEST_GUILESS_MAIN(TestDatabaseListRows)
#include "tst_databaselistrows.moc"
