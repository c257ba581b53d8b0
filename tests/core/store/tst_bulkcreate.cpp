#include "core/store/bulkcreate.h"
#include "core/store/deferredindexes.h"
#include "core/store/query.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

/// Every column of the record's row and of its head, but what differs between any two records.
QStringList rowOf(Workspace& workspace, const QString& table, qint64 id)
{
    QStringList row;
    for (const QString& name : {table, QStringLiteral("record")}) {
        QStringList columns;
        Query names(workspace.database(), QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(name));
        if (names.run()) {
            while (names.next())
                columns << names.text(0);
        }
        for (const char* own : {"id", "number", "number_sort", "created_at", "modified_at", "source"})
            columns.removeAll(QLatin1String(own));
        for (const QString& column : columns) {
            const auto value =
                queryValue(workspace.database(), QStringLiteral("SELECT quote(%1) FROM %2 WHERE id = ?").arg(column, name), {id});
            row << column + QStringLiteral(" = ") + value->toString();
        }
    }
    return row;
}

} // namespace

class TestBulkCreate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deferredIndexes_ofTwoModules_areWholeWhenBothAreMade();
    void add_values_areStoredAsByCreate_data();
    void add_values_areStoredAsByCreate();
    void add_fieldsThatNobodyGives_takeTheirDefaults();
    void add_batches_numberOnWithoutGaps();
};

void TestBulkCreate::add_values_areStoredAsByCreate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Values>("values");
    QTest::newRow("a lead with twins of every kind")
        << "lead"
        << Values{{"last_name", "Ёлкин"}, {"first_name", "Пётр"}, {"phone", "8 (916) 000-47-11"}, {"email", "P@Example.com"},
               {"annual_revenue", qint64(5)}, {"status", "hot"}, {"email_opt_out", 0}};
    QTest::newRow("a lead of only a last name") << "lead" << Values{{"last_name", "Ким"}, {"email_opt_out", 0}};
    QTest::newRow("a lead that says nothing of e-mails") << "lead" << Values{{"last_name", "Ким"}};
    QTest::newRow("a contact of only a last name") << "contact" << Values{{"last_name", "Ким"}};
    QTest::newRow("a deal without a stage") << "deal" << Values{{"name", "Sale"}, {"close_on", "2026-12-01"}};
    QTest::newRow("a user without a name, who is called by the login")
        << "user" << Values{{"login", "anna"}, {"role", "manager"}, {"active", 1}};
    QTest::newRow("a deal with a share") << "deal"
                                         << Values{{"name", "Sale"}, {"close_on", "2026-12-01"}, {"stage", "new"}, {"probability", 12.5}};
}

void TestBulkCreate::add_values_areStoredAsByCreate()
{
    QFETCH(QString, name);
    QFETCH(Values, values);
    TestWorkspace workspace;
    const Module& module = workspace.module(qPrintable(name));
    values.insert("owner", workspace->session().person);
    QVariantList row;
    QStringList fields;
    for (const Field& field : module.fields) {
        if (field.isEditable()) {
            fields << field.name;
            row << values.value(field.name);
        }
    }
    qint64 bulk = 0;
    const RecordPreparer preparer(module, fields, workspace->phones());
    BulkCreate create(workspace->database(), module, preparer.columns(), QStringLiteral("import"));
    QVERIFY(workspace->store().write({"Import"}, [&](Changes& changes) -> Result<> {
        const auto first = create.add(changes, workspace->searchLog(), {preparer.prepare(row)});
        bulk = first.valueOr(0);
        return {};
    }));
    const QStringList imported = rowOf(*workspace, name, bulk);
    const QString number = workspace.read(qPrintable(name), bulk).number();
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    const qint64 single = workspace.add(qPrintable(name), values);
    QStringList added = rowOf(*workspace, name, single);
    // The number is among the words.
    added.replaceInStrings(workspace.read(qPrintable(name), single).number().toLower(), number.toLower());
    QCOMPARE(imported, added);
}

void TestBulkCreate::add_fieldsThatNobodyGives_takeTheirDefaults()
{
    TestWorkspace workspace;
    const RecordPreparer preparer(workspace.module("lead"), {"last_name", "owner"}, workspace->phones());
    BulkCreate create(workspace->database(), workspace.module("lead"), preparer.columns(), QStringLiteral("import"));
    qint64 id = 0;
    QVERIFY(workspace->store().write({"Import"}, [&](Changes& changes) -> Result<> {
        id = create.add(changes, workspace->searchLog(), {preparer.prepare({"A", workspace->session().person})}).valueOr(0);
        return {};
    }));
    QCOMPARE(workspace.read("lead", id).value("email_opt_out"), QVariant(qint64(0)));
}

void TestBulkCreate::add_batches_numberOnWithoutGaps()
{
    TestWorkspace workspace;
    const Module& module = workspace.module("lead");
    const RecordPreparer preparer(module, {"last_name", "owner"}, workspace->phones());
    const std::vector<PreparedRecord> batch(3, preparer.prepare({"A", workspace->session().person}));
    BulkCreate create(workspace->database(), module, preparer.columns(), QStringLiteral("import"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(workspace->store().write({"Import"}, [&](Changes& changes) -> Result<> {
            const auto first = create.add(changes, workspace->searchLog(), batch);
            return first ? Result<>() : Result<>(first.error());
        }));
    }
    QCOMPARE(workspace.read("lead", workspace.add("lead", {{"last_name", "B"}})).number(), QStringLiteral("LEA7"));
    QVERIFY(workspace->search().problems()->isEmpty());
}

void TestBulkCreate::deferredIndexes_ofTwoModules_areWholeWhenBothAreMade()
{
    TestWorkspace workspace;
    const auto indexes = [&](const char* module) {
        return queryValue(workspace->database(), "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = ?",
            {QString::fromLatin1(module)})
            ->toInt();
    };
    const int whole = indexes("lead");
    const auto print = workspace->settings().value("fingerprint")->toString();
    {
        DeferredIndexes leads(workspace->database(), workspace->catalogue(), workspace.module("lead"));
        DeferredIndexes deals(workspace->database(), workspace->catalogue(), workspace.module("deal"));
        QVERIFY(leads.putOff());
        QVERIFY(deals.putOff());
        QVERIFY(indexes("lead") < whole);
        QVERIFY(deals.makeUp([] { return false; }));
        QVERIFY(workspace->settings().value("fingerprint")->toString() != print); // those of leads are still to be made
    } // as if the program had been killed
    workspace.reopen();
    QCOMPARE(indexes("lead"), whole);
    QCOMPARE(workspace->settings().value("fingerprint")->toString(), print);
}

QTEST_GUILESS_MAIN(TestBulkCreate)
#include "tst_bulkcreate.moc"
