#include "core/jobs/databaselistrows.h"
#include "core/store/recordlistmodel.h"
#include "tests/support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace crm;

namespace {

/// Answers when the test says so, in the order it says.
class FakeRows : public ListRows {
public:
    struct IdsQuestion {
        ListQuery query;
        Wanted wanted;
        Ids answer;
    };
    struct RecordsQuestion {
        QList<qint64> ids;
        Records answer;
    };

    void askIds(const ListQuery& query, Wanted wanted, Ids answer) override { m_ids.append({query, wanted, std::move(answer)}); }
    void askRecords(const QString&, const QList<qint64>& ids, const QStringList&, Records answer) override
    {
        m_records.append({ids, std::move(answer)});
    }

    const QList<IdsQuestion>& idsAsked() const { return m_ids; }
    const QList<RecordsQuestion>& recordsAsked() const { return m_records; }

    void answerFirst(int question, const QList<qint64>& ids) { answerIds(question, ListIds{ids.first(200)}); }
    void answerIds(int question, const QList<qint64>& ids) { answerIds(question, ListIds{ids, true}); }
    // The answer may ask the next question, which moves the list that it stands in.
    void answerIds(int question, const Result<ListIds>& ids)
    {
        const Ids answer = m_ids[question].answer;
        answer(ids);
    }
    void answerRecords(int question)
    {
        QList<Record> records;
        for (const qint64 id : m_records[question].ids)
            records.append({.module = "lead",
                .id = id,
                .version = 1,
                .title = {},
                .values = {{"last_name", QStringLiteral("Name %1").arg(id)}},
                .titles = {}});
        answerRecords(question, records);
    }
    void answerRecords(int question, const Result<QList<Record>>& records)
    {
        const Records answer = m_records[question].answer;
        answer(records);
    }

private:
    QList<IdsQuestion> m_ids;
    QList<RecordsQuestion> m_records;
};

QList<qint64> numbers(qint64 first, qint64 amount)
{
    QList<qint64> ids;
    for (qint64 id = first; id < first + amount; ++id)
        ids << id;
    return ids;
}

} // namespace

class TestRecordListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void show_longList_givesTheFirstScreenThenAll();
    void show_shortList_isCompleteAtOnce();
    void show_newQuestion_dropsTheOldAnswer();
    void show_failure_isToldAndKeepsWhatIsShown();
    void data_rowNotRead_isEmptyThenFills();
    void data_rowsOfOnePage_areAskedOnce();
    void data_answerOfAnOldList_isDropped();
    void data_farRow_readsOnlyItsPage();
    void data_draggedPastManyPages_readsThoseLookedAtLast();
    void data_deletedRecord_isEmpty();
    void data_failedPage_isAskedAgainAfterARefresh();
    void data_failedPage_isAskedAgainInAWhile();
    void completed_firstScreen_isNotReadAgain();
    void completed_otherRowsThanTheFirstScreen_areReadAnew();
    void refresh_anything_keepsTheSameRecordsSelected_data();
    void refresh_anything_keepsTheSameRecordsSelected();
    void refresh_movedRows_keepTheirSelection();
    void refresh_sameRows_readsTheirValuesAnew();
    void refresh_beforeTheFirstAnswer_stillLoads();
    void sort_column_asksInThatOrder();
    void setColumns_fields_changesHeadersAndReadsAnew();
    void destroy_beforeTheAnswer_isHarmless();
    void show_onARealDatabase_listsEverything();

private:
    QString text(int row, int column = 0) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<TestWorkspace> m_workspace;
    FakeRows* m_rows = nullptr;
    std::unique_ptr<RecordListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecordListModel::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    auto rows = std::make_unique<FakeRows>();
    m_rows = rows.get();
    m_model = std::make_unique<RecordListModel>(
        (*m_workspace)->catalogue(), m_workspace->module("lead"), (*m_workspace)->valueWriter(), std::move(rows));
    m_model->setColumns({"last_name", "status"});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_workspace.reset();
}

void TestRecordListModel::show_longList_givesTheFirstScreenThenAll()
{
    QSignalSpy loaded(m_model.get(), &RecordListModel::loaded);
    QSignalSpy completed(m_model.get(), &RecordListModel::completed);
    m_model->show({});
    QVERIFY(m_model->isLoading());
    QCOMPARE(m_rows->idsAsked().size(), 1);
    QCOMPARE(m_rows->idsAsked()[0].wanted, ListRows::Wanted::FirstThenAll);
    m_rows->answerFirst(0, numbers(1, 5000));
    // Its rows are asked for at once, before anybody has looked at them.
    QVERIFY(!m_rows->recordsAsked().isEmpty());
    QCOMPARE(m_model->rowCount(), 200);
    QVERIFY(!m_model->isComplete());
    QCOMPARE(loaded.size(), 1);
    m_rows->answerIds(0, numbers(1, 5000));
    QCOMPARE(m_model->rowCount(), 5000);
    QVERIFY(m_model->isComplete());
    QVERIFY(!m_model->isLoading());
    QCOMPARE(completed.size(), 1);
    QCOMPARE(m_model->idAt(4999), 5000);
}

void TestRecordListModel::show_shortList_isCompleteAtOnce()
{
    QSignalSpy completed(m_model.get(), &RecordListModel::completed);
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 3));
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(m_rows->idsAsked().size(), 1);
}

void TestRecordListModel::show_newQuestion_dropsTheOldAnswer()
{
    m_model->show({});
    m_model->show({.module = {}, .limit = 10});
    m_rows->answerIds(0, numbers(1, 5000));
    QCOMPARE(m_model->rowCount(), 0);
    m_rows->answerIds(1, numbers(100, 10));
    QCOMPARE(m_model->ids(), numbers(100, 10));
}

void TestRecordListModel::show_failure_isToldAndKeepsWhatIsShown()
{
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 3));
    QSignalSpy failed(m_model.get(), &RecordListModel::failed);
    m_model->show({});
    m_rows->answerIds(1, Error{Error::Storage, "The disk is gone"});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(!m_model->isLoading());
    QVERIFY(m_model->hasFailed());
    m_model->refresh();
    QVERIFY(!m_model->hasFailed());
}

void TestRecordListModel::data_rowNotRead_isEmptyThenFills()
{
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 3));
    QCOMPARE(text(0), QString());
    QCOMPARE(m_model->index(0, 0).data(RecordListModel::IdRole).toLongLong(), 1);
    QSignalSpy changed(m_model.get(), &RecordListModel::dataChanged);
    m_rows->answerRecords(static_cast<int>(m_rows->recordsAsked().size()) - 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0), QStringLiteral("Name 1"));
    QCOMPARE(text(2), QStringLiteral("Name 3"));
    QVERIFY(m_model->recordAt(2));
}

void TestRecordListModel::data_rowsOfOnePage_areAskedOnce()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 150));
    for (int row = 0; row < 100; ++row)
        (void)text(row);
    QCOMPARE(m_rows->recordsAsked().size(), 1);
    (void)text(100);
    QCOMPARE(m_rows->recordsAsked().size(), 2);
    QCOMPARE(m_rows->recordsAsked()[1].ids.size(), 50);
}

void TestRecordListModel::data_answerOfAnOldList_isDropped()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 3));
    (void)text(0);
    m_model->show({});
    m_rows->answerIds(1, numbers(10, 3));
    m_rows->answerRecords(0);
    QCOMPARE(text(0), QString());
    m_rows->answerRecords(1);
    QCOMPARE(text(0), QStringLiteral("Name 10"));
}

void TestRecordListModel::data_farRow_readsOnlyItsPage()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerFirst(0, numbers(1, 1'000'000));
    m_rows->answerIds(0, numbers(1, 1'000'000));
    m_rows->answerRecords(0);
    (void)text(999'999);
    QCOMPARE(m_rows->recordsAsked().size(), 2);
    m_rows->answerRecords(1);
    QCOMPARE(text(999'999), QStringLiteral("Name 1000000"));
}

void TestRecordListModel::data_draggedPastManyPages_readsThoseLookedAtLast()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 1'000'000));
    for (int row = 0; row < 900'000; row += 1'000)
        (void)text(row);
    (void)text(999'999);
    const auto underWay = m_rows->recordsAsked().size();
    QVERIFY2(underWay <= 3, "whoever stops waits for a few pages, not for all that were passed");
    m_rows->answerRecords(0);
    m_rows->answerRecords(static_cast<int>(underWay));
    QCOMPARE(text(999'999), QStringLiteral("Name 1000000"));
    // What was passed is read when it is looked at again.
    (void)text(500'000);
    m_rows->answerRecords(1);
    m_rows->answerRecords(static_cast<int>(underWay) + 2);
    QCOMPARE(text(500'000), QStringLiteral("Name 500001"));
}

void TestRecordListModel::data_deletedRecord_isEmpty()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 2));
    (void)text(0);
    m_rows->answerRecords(0, QList<Record>{});
    QCOMPARE(text(0), QString());
    // Gone is an answer: asking for it with every repaint would never end.
    QCOMPARE(m_rows->recordsAsked().size(), 1);
}

void TestRecordListModel::data_failedPage_isAskedAgainAfterARefresh()
{
    m_tester.reset();
    QSignalSpy failed(m_model.get(), &RecordListModel::failed);
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 2));
    (void)text(0);
    m_rows->answerRecords(0, Error{Error::Busy, "Later"});
    QCOMPARE(failed.size(), 1);
    (void)text(0);
    QCOMPARE(m_rows->recordsAsked().size(), 1);
    m_model->refresh();
    m_rows->answerIds(1, numbers(1, 2));
    (void)text(0);
    m_rows->answerRecords(1);
    QCOMPARE(text(0), QStringLiteral("Name 1"));
}

void TestRecordListModel::data_failedPage_isAskedAgainInAWhile()
{
    m_tester.reset();
    QSignalSpy failed(m_model.get(), &RecordListModel::failed);
    QSignalSpy changed(m_model.get(), &RecordListModel::dataChanged);
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 2));
    for (int question = 0; question < 2; ++question) {
        (void)text(0);
        QCOMPARE(m_rows->recordsAsked().size(), question + 1);
        m_rows->answerRecords(question, Error{Error::Busy, "Later"});
        QVERIFY(changed.wait());
    }
    QCOMPARE(failed.size(), 1); // told once, not every second
    (void)text(0);
    m_rows->answerRecords(2);
    QCOMPARE(text(0), QStringLiteral("Name 1"));
}

void TestRecordListModel::completed_firstScreen_isNotReadAgain()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerFirst(0, numbers(1, 5000));
    m_rows->answerRecords(0);
    m_rows->answerIds(0, numbers(1, 5000));
    QCOMPARE(text(0), QStringLiteral("Name 1"));
    QCOMPARE(m_rows->recordsAsked().size(), 1);
}

void TestRecordListModel::completed_otherRowsThanTheFirstScreen_areReadAnew()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerFirst(0, numbers(1, 5000));
    m_rows->answerRecords(0);
    m_rows->answerIds(0, numbers(3, 5000));
    (void)text(0);
    m_rows->answerRecords(1);
    QCOMPARE(text(0), QStringLiteral("Name 3"));
    QCOMPARE(text(99), QStringLiteral("Name 102"));
}

void TestRecordListModel::refresh_movedRows_keepTheirSelection()
{
    m_model->show({});
    m_rows->answerIds(0, QList<qint64>{1, 2, 3, 4});
    const QPersistentModelIndex third = m_model->index(2, 1);
    const QPersistentModelIndex deleted = m_model->index(1, 0);
    QSignalSpy reset(m_model.get(), &RecordListModel::modelReset);
    m_model->refresh();
    m_rows->answerIds(1, QList<qint64>{3, 9, 1, 4, 8});
    QCOMPARE(m_model->ids(), QList<qint64>({3, 9, 1, 4, 8}));
    QCOMPARE(third.row(), 0);
    QCOMPARE(third.column(), 1);
    QVERIFY(!deleted.isValid());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->rowOf(8), 4);
    QCOMPARE(m_model->rowOf(2), -1);
}

void TestRecordListModel::refresh_anything_keepsTheSameRecordsSelected_data()
{
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("nothing has changed") << numbers(1, 10);
    QTest::newRow("one was added at the end") << numbers(1, 11);
    QTest::newRow("some were added within") << (QList<qint64>{1, 2, 3, 11, 12, 4, 5, 6, 7, 8, 9, 10});
    QTest::newRow("one was added at the beginning") << QList<qint64>{11} + numbers(1, 10);
    QTest::newRow("some were deleted") << (QList<qint64>{1, 2, 3, 7, 8, 9, 10});
    QTest::newRow("the last was deleted") << numbers(1, 9);
    QTest::newRow("one has moved down") << (QList<qint64>{1, 3, 4, 5, 6, 7, 2, 8, 9, 10});
    QTest::newRow("one has moved up") << (QList<qint64>{1, 7, 2, 3, 4, 5, 6, 8, 9, 10});
    QTest::newRow("one has moved and some have gone") << (QList<qint64>{6, 1, 2, 10, 9});
    QTest::newRow("the order is another") << (QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
    QTest::newRow("all have gone") << QList<qint64>();
}

void TestRecordListModel::refresh_anything_keepsTheSameRecordsSelected()
{
    QFETCH(QList<qint64>, after);
    m_model->show({});
    m_rows->answerIds(0, numbers(1, 10));
    QItemSelectionModel selection(m_model.get());
    const QList<qint64> chosen{2, 5, 6, 10};
    for (const qint64 id : chosen)
        selection.select(m_model->index(m_model->rowOf(id), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(m_model->index(m_model->rowOf(6), 1), QItemSelectionModel::NoUpdate);
    m_model->refresh();
    m_rows->answerIds(1, after);
    QCOMPARE(m_model->ids(), after);
    QSet<qint64> expected;
    for (const qint64 id : chosen) {
        if (after.contains(id))
            expected.insert(id);
    }
    QSet<qint64> selected;
    for (const QModelIndex& index : selection.selectedRows())
        selected.insert(m_model->idAt(index.row()));
    QCOMPARE(selected, expected);
    if (after.contains(6))
        QCOMPARE(m_model->idAt(selection.currentIndex().row()), 6);
}

void TestRecordListModel::refresh_sameRows_readsTheirValuesAnew()
{
    m_tester.reset();
    m_model->show({});
    m_rows->answerIds(0, QList<qint64>{1, 2});
    (void)text(0);
    m_rows->answerRecords(0);
    QSignalSpy changed(m_model.get(), &RecordListModel::dataChanged);
    m_model->refresh();
    m_rows->answerIds(1, QList<qint64>{1, 2});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0), QStringLiteral("Name 1"));
    QCOMPARE(m_rows->recordsAsked().size(), 2);
    m_rows->answerRecords(
        1, QList<Record>{{.module = "lead", .id = 1, .version = 2, .title = {}, .values = {{"last_name", "New"}}, .titles = {}}});
    QCOMPARE(text(0), QStringLiteral("New"));
}

void TestRecordListModel::refresh_beforeTheFirstAnswer_stillLoads()
{
    QSignalSpy loaded(m_model.get(), &RecordListModel::loaded);
    m_model->show({});
    m_model->refresh();
    for (int question = 0; question < m_rows->idsAsked().size(); ++question)
        m_rows->answerIds(question, numbers(1, 300));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(m_model->rowCount(), 300);
    QVERIFY(m_model->isComplete());
}

void TestRecordListModel::sort_column_asksInThatOrder()
{
    m_model->show({});
    m_model->sort(1, Qt::DescendingOrder);
    QCOMPARE(m_rows->idsAsked().size(), 2);
    QCOMPARE(m_rows->idsAsked()[1].query.sort, (QList<SortKey>{{"status", Qt::DescendingOrder}}));
    m_model->sort(1, Qt::DescendingOrder);
    QCOMPARE(m_rows->idsAsked().size(), 2);
    m_model->sort(7, Qt::DescendingOrder);
    QCOMPARE(m_rows->idsAsked().size(), 2);
}

void TestRecordListModel::setColumns_fields_changesHeadersAndReadsAnew()
{
    m_model->show({});
    m_rows->answerIds(0, QList<qint64>{1});
    m_model->setColumns({"company"});
    QCOMPARE(m_model->columnCount(), 1);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Company"));
    QCOMPARE(m_model->rowCount(), 1);
}

void TestRecordListModel::destroy_beforeTheAnswer_isHarmless()
{
    QTemporaryDir folder;
    DatabaseThread thread;
    QSignalSpy opened(&thread, &DatabaseThread::opened);
    thread.open({.path = folder.filePath("test.db"), .login = "admin"}, DatabaseThread::Opening::New);
    QVERIFY(opened.wait());
    {
        RecordListModel model((*m_workspace)->catalogue(), m_workspace->module("lead"), (*m_workspace)->valueWriter(),
            std::make_unique<DatabaseListRows>(thread));
        model.show({});
    }
    QSignalSpy answered(&thread, &QObject::objectNameChanged);
    thread.ask(
        &thread, [](Workspace&) { return 1; }, [&](int) { thread.setObjectName("answered"); });
    QVERIFY(answered.wait());
}

void TestRecordListModel::show_onARealDatabase_listsEverything()
{
    TestWorkspace workspace;
    QVERIFY(workspace->store().write({"Add"}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < 450; ++i)
            (void)changes.create("lead", {{"last_name", QStringLiteral("Name %1").arg(i, 3, 10, QLatin1Char('0'))}, {"status", "hot"}});
        return {};
    }));
    DatabaseThread thread;
    QSignalSpy opened(&thread, &DatabaseThread::opened);
    thread.open(workspace.options(), DatabaseThread::Opening::Existing);
    QVERIFY(opened.wait());
    RecordListModel model(
        workspace->catalogue(), workspace.module("lead"), workspace->valueWriter(), std::make_unique<DatabaseListRows>(thread));
    QSignalSpy completed(&model, &RecordListModel::completed);
    model.setColumns({"last_name", "status", "owner"});
    model.show({.module = {}, .sort = {{"last_name", Qt::DescendingOrder}}});
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), 450);
    (void)model.index(449, 0).data();
    QTRY_COMPARE(model.index(449, 0).data().toString(), QStringLiteral("Name 000"));
    QCOMPARE(model.index(449, 1).data().toString(), QStringLiteral("Hot"));
    QVERIFY(model.index(449, 1).data(RecordListModel::ColorRole).toString().startsWith("#"));
    QCOMPARE(model.index(449, 2).data().toString(), QStringLiteral("admin"));
    QCOMPARE(model.index(0, 0).data(RecordListModel::LinkRole).toBool(), true);
}

QTEST_GUILESS_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
