#include "core/store/query.h"
#include "core/store/recordtablemodel.h"
#include "core/store/sqlitehandle.h"
#include "tests/support/testworkspace.h"

#include <QSqlRecord>
#include <QTest>

#include <sqlite3.h>

using namespace crm;

namespace {

const QStringList shown{QStringLiteral("last_name"), QStringLiteral("city"), QStringLiteral("owner")};

bool hasOpenStatement(Workspace& workspace)
{
    return sqlite3_txn_state(sqliteHandle(workspace.database()), nullptr) != SQLITE_TXN_NONE;
}

int columnOf(const RecordTableModel& model, const QString& field)
{
    return model.record().indexOf(field);
}

} // namespace

class TestRecordTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void show_ids_givesRecordsAndTitles();
    void show_manyIds_readsThemAll();
    void show_noIds_isEmpty();
    void show_emptyReference_keepsTheRow();
    void show_anything_leavesNoStatementOpen();
    void submit_change_goesThroughTheStore();
    void submit_staleRow_isRefusedWithTheReason();
    void submit_wrongValue_isRefusedWithTheReason();
    void submit_newRow_isCreatedByTheStore();
    void submit_removedRow_isDeletedByTheStore();
    void submit_withoutAStore_isRefused();
};

void TestRecordTableModel::show_ids_givesRecordsAndTitles()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "Ким"}, {"first_name", "Анна"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    QVERIFY(model.show({id}, shown));
    QCOMPARE(model.rowCount(), 1);
    const Record record = model.recordOfRow(0);
    QCOMPARE(record.id, id);
    QCOMPARE(record.version, 1);
    QCOMPARE(record.title, QStringLiteral("Ким Анна"));
    QCOMPARE(record.value("last_name").toString(), QStringLiteral("Ким"));
    QVERIFY(!record.value("city").isValid());
    QCOMPARE(record.titles.value("owner"), QStringLiteral("admin"));
}

void TestRecordTableModel::show_manyIds_readsThemAll()
{
    TestWorkspace workspace;
    QList<qint64> ids;
    QVERIFY(workspace->store().write({"Add"}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < 700; ++i)
            ids << changes.create(QStringLiteral("lead"), {{"last_name", "A"}}).valueOr(0);
        return {};
    }));
    // QSqlTableModel stops after 255 rows until somebody asks for more.
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    QVERIFY(model.show(ids, shown));
    QCOMPARE(model.rowCount(), 700);
    QVERIFY(!hasOpenStatement(*workspace));
    std::reverse(ids.begin(), ids.end());
    const auto records = workspace->reader().records(workspace.module("lead"), ids);
    QCOMPARE(records->size(), 700);
    QCOMPARE(records->first().id, ids.first());
    QCOMPARE(records->last().id, ids.last());
}

void TestRecordTableModel::show_noIds_isEmpty()
{
    TestWorkspace workspace;
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    QVERIFY(model.show({}, shown));
    QCOMPARE(model.rowCount(), 0);
}

void TestRecordTableModel::show_emptyReference_keepsTheRow()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("contact", {{"last_name", "A"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("contact"));
    QVERIFY(model.show({id}, {"last_name", "account", "reports_to"}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.recordOfRow(0).titles.value("account"), QString());
}

void TestRecordTableModel::show_anything_leavesNoStatementOpen()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "A"}});
    const auto colleague = workspace.another();
    RecordTableModel model(colleague->database(), colleague->catalogue(), colleague->session(), *colleague->catalogue().module("lead"));
    QVERIFY(model.show({id}, shown));
    QVERIFY(!hasOpenStatement(*colleague));
    QVERIFY(colleague->reader().ids({.module = "lead"}));
    QVERIFY(colleague->reader().recordNumbered(*colleague->catalogue().module("lead"), "LEA1"));
    QVERIFY(!colleague->reader().named(*colleague->catalogue().module("lead"), "nobody"));
    QVERIFY(colleague->search().find({.text = "a", .modules = {}, .limitPerModule = 1}));
    QVERIFY(colleague->journal().history(id));
    QVERIFY(!hasOpenStatement(*colleague));
    // What is open here would keep the other from folding the log into the file.
    Query checkpoint(workspace->database(), "PRAGMA wal_checkpoint(TRUNCATE)");
    QVERIFY(checkpoint.runForOne());
    QCOMPARE(checkpoint.integer(0), 0);
}

void TestRecordTableModel::submit_change_goesThroughTheStore()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "A"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    model.setStore(&workspace->store());
    QVERIFY(model.show({id}, shown));
    QVERIFY(model.setData(model.index(0, columnOf(model, "city")), "Ёлкино"));
    QVERIFY2(model.submitAll(), model.refusal() ? qPrintable(model.refusal()->message) : "");
    QVERIFY(!hasOpenStatement(*workspace));
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Ёлкино"));
    QCOMPARE(queryValue(workspace->database(), "SELECT city_fold FROM lead")->toString(), QStringLiteral("елкино"));
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    QVERIFY(workspace.read("lead", id).value("city").isNull());
}

void TestRecordTableModel::submit_staleRow_isRefusedWithTheReason()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "A"}, {"city", "Tver"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    model.setStore(&workspace->store());
    QVERIFY(model.show({id}, shown));
    const auto colleague = workspace.another();
    QVERIFY(colleague->store().write({"Edit"}, [&](Changes& changes) { return changes.update("lead", id, {{"city", "Omsk"}}); }));
    QVERIFY(model.setData(model.index(0, columnOf(model, "city")), "Perm"));
    QVERIFY(!model.submitAll());
    QVERIFY(model.refusal());
    QCOMPARE(model.refusal()->kind, Error::Conflict);
    QCOMPARE(model.refusal()->conflicts.size(), 1);
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Omsk"));
}

void TestRecordTableModel::submit_wrongValue_isRefusedWithTheReason()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "A"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    model.setStore(&workspace->store());
    QVERIFY(model.show({id}, {"last_name", "email"}));
    QVERIFY(model.setData(model.index(0, columnOf(model, "email")), "anna@"));
    QVERIFY(!model.submitAll());
    QCOMPARE(model.refusal()->field, QStringLiteral("email"));
}

void TestRecordTableModel::submit_newRow_isCreatedByTheStore()
{
    TestWorkspace workspace;
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    model.setStore(&workspace->store());
    QVERIFY(model.show({}, shown));
    QVERIFY(model.insertRow(0));
    QVERIFY(model.setData(model.index(0, columnOf(model, "last_name")), "Новый"));
    QVERIFY2(model.submitAll(), model.refusal() ? qPrintable(model.refusal()->message) : "");
    const auto record = workspace->reader().recordNumbered(workspace.module("lead"), "LEA1");
    QVERIFY(record);
    QCOMPARE(record->title, QStringLiteral("Новый"));
}

void TestRecordTableModel::submit_removedRow_isDeletedByTheStore()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "A"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    model.setStore(&workspace->store());
    QVERIFY(model.show({id}, shown));
    QVERIFY(model.removeRow(0));
    QVERIFY2(model.submitAll(), model.refusal() ? qPrintable(model.refusal()->message) : "");
    QCOMPARE(*workspace->reader().count({.module = "lead"}), 0);
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    QCOMPARE(workspace.read("lead", id).title, QStringLiteral("A"));
}

void TestRecordTableModel::submit_withoutAStore_isRefused()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "A"}});
    RecordTableModel model(workspace->database(), workspace->catalogue(), workspace->session(), workspace.module("lead"));
    QVERIFY(model.show({id}, shown));
    QVERIFY(model.setData(model.index(0, columnOf(model, "city")), "Perm"));
    QVERIFY(!model.submitAll());
    QCOMPARE(model.refusal()->kind, Error::Permission);
}

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
