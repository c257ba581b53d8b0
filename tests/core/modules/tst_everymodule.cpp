#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/store/integrity.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

/// What a person might write into the field; i tells one value from the other. References are left to the test.
QVariant sample(const Catalogue& catalogue, const Field& field, int i)
{
    static const QStringList inns{"7707083893", "7736050003"};
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("Ёж; \"%1\" №%2").arg(field.name.left(4)).arg(i).left(field.length ? field.length : 200);
    case FieldType::LongText:
        return QStringLiteral("Первая строка %1\nвторая, с запятой").arg(i);
    case FieldType::Phone:
        return QStringLiteral("+7 916 000-47-%1").arg(10 + (qHash(field.name) + i) % 90);
    case FieldType::Email:
        return QStringLiteral("%1.%2@example.com").arg(field.name).arg(i);
    case FieldType::Url:
        return QStringLiteral("https://example.com/%1/%2").arg(field.name).arg(i);
    case FieldType::Int:
        return qint64(10 + i);
    case FieldType::Money:
        return qint64(1'234'56 + i);
    case FieldType::Percent:
        return 12.5 + i;
    case FieldType::Date:
        return QDate(2026, 5, 1).addDays(i).toString(Qt::ISODate);
    case FieldType::DateTime:
        return QStringLiteral("2026-05-01T09:3%1:00.000Z").arg(i);
    case FieldType::Bool:
    case FieldType::Star:
        return qint64(i % 2);
    case FieldType::Tags:
        return i == 0 ? QStringLiteral("Второй, Ёж") : QStringLiteral("Ёж, Третий");
    case FieldType::Choice:
        return catalogue.choices(field.choices)[i].key;
    case FieldType::Inn:
        return inns[i];
    case FieldType::Kpp:
        return QStringLiteral("77050100%1").arg(i);
    default:
        return {};
    }
}

Values samples(const Catalogue& catalogue, const Module& module, int i)
{
    Values values;
    for (const Field& field : module.fields) {
        if (field.isEditable() && !field.isReference() && field.type != FieldType::Image)
            values.insert(field.name, sample(catalogue, field, i));
    }
    return values;
}

/// A tag is made before a record carries it.
void addTags(TestWorkspace& workspace)
{
    for (const char* name : {"Второй", "Третий", "Ёж"})
        workspace.add("tag", {{"name", QString::fromUtf8(name)}});
}

/// Only what people write; stamps, numbers and versions are the program's.
Values written(const Module& module, const Record& record)
{
    Values values;
    for (const Field& field : module.fields) {
        if (field.isEditable() && !record.value(field.name).isNull())
            values.insert(field.name, record.value(field.name));
    }
    return values;
}

} // namespace

/// One walk through everything the program does with a record, for every module that is described: a new one is tested by being there.
class TestEveryModule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walk_module_works_data();
    void walk_module_works();
    void exportThenImport_module_isTheSame_data() { walk_module_works_data(); }
    void exportThenImport_module_isTheSame();
    void find_everySearchedField_findsTheRecord_data() { walk_module_works_data(); }
    void find_everySearchedField_findsTheRecord();
};

void TestEveryModule::walk_module_works_data()
{
    QTest::addColumn<QString>("name");
    TestWorkspace workspace;
    for (const Module& module : workspace->catalogue().modules())
        QTest::newRow(qPrintable(module.label.english)) << module.name;
}

void TestEveryModule::walk_module_works()
{
    QFETCH(QString, name);
    TestWorkspace workspace;
    addTags(workspace);
    Workspace& office = *workspace;
    const Module& module = workspace.module(qPrintable(name));
    const qint64 person = office.session().person;
    const qint64 others = *office.reader().count({.module = name});

    const qint64 id = workspace.add(qPrintable(name), samples(office.catalogue(), module, 0));
    const Record created = workspace.read(qPrintable(name), id);
    for (const auto& [field, value] : samples(office.catalogue(), module, 0).asKeyValueRange())
        QCOMPARE(created.value(field), value);
    QVERIFY(created.number().startsWith(module.prefix));

    const Values changes = samples(office.catalogue(), module, 1);
    QVERIFY(office.store().write({"Edit"}, [&](Changes& step) { return step.update(name, id, changes, created.version); }));
    const Record edited = workspace.read(qPrintable(name), id);
    for (const auto& [field, value] : changes.asKeyValueRange())
        QCOMPARE(edited.value(field), value);

    QVERIFY(office.undo().undoLast(person));
    QCOMPARE(written(module, workspace.read(qPrintable(name), id)), written(module, created));
    QVERIFY(office.undo().redoLast(person));
    QCOMPARE(written(module, workspace.read(qPrintable(name), id)), written(module, edited));
    QCOMPARE(office.search().find({.text = edited.number(), .modules = {name}})->size(), 1);

    QVERIFY(office.store().write({"Delete"}, [&](Changes& step) { return step.remove(name, id); }));
    QCOMPARE(*office.reader().count({.module = name}), others);
    QCOMPARE(office.search().find({.text = edited.number(), .modules = {name}})->size(), 0);
    QVERIFY(office.undo().undoLast(person));
    QCOMPARE(written(module, workspace.read(qPrintable(name), id)), written(module, edited));
    QCOMPARE(office.journal().history(id)->last().change.action, RecordChange::Action::Create);
    QVERIFY(recordProblems(office.database(), office.catalogue(), office.phones())->isEmpty());
    QVERIFY(office.search().problems()->isEmpty());
}

void TestEveryModule::exportThenImport_module_isTheSame()
{
    QFETCH(QString, name);
    TestWorkspace from;
    addTags(from);
    const Module& module = from.module(qPrintable(name));
    QList<qint64> ids;
    for (int i = 0; i < 2; ++i)
        ids << from.add(qPrintable(name), samples(from->catalogue(), module, i));
    JobControl control;
    const QString path = from.fileIn("records.csv");
    const auto exported = exportToFile(*from, {.query = {.module = name}, .ids = ids}, path, control);
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
    QCOMPARE(*exported, 2);

    TestWorkspace to;
    const auto report = runImport(*to, {.module = name, .path = path}, control);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY2(report->rejected == 0, report->rejections.isEmpty() ? "" : qPrintable(report->rejections.first().reason));
    QCOMPARE(report->created, 2);
    const auto imported = to->reader().ids({.module = name, .sort = {{"number"}}});
    for (int i = 0; i < 2; ++i) {
        const Record before = from.read(qPrintable(name), ids[i]);
        const Record after = to.read(qPrintable(name), imported->at(imported->size() - 2 + i));
        QCOMPARE(written(module, after), written(module, before));
        QCOMPARE(after.title, before.title);
        QVERIFY(!after.value("owner").isNull());
    }
    QVERIFY(recordProblems(to->database(), to->catalogue(), to->phones())->isEmpty());
    QVERIFY(to->search().problems()->isEmpty());
    QVERIFY(to->undo().undo(report->step));
    QCOMPARE(to->reader().ids({.module = name})->size(), imported->size() - 2);
}

void TestEveryModule::find_everySearchedField_findsTheRecord()
{
    QFETCH(QString, name);
    TestWorkspace workspace;
    addTags(workspace);
    const Module& module = workspace.module(qPrintable(name));
    const qint64 id = workspace.add(qPrintable(name), samples(workspace->catalogue(), module, 0));
    for (const Field& field : module.fields) {
        const QString text = workspace.read(qPrintable(name), id).value(field.name).toString();
        if (field.searched == Searched::No || text.isEmpty())
            continue;
        const auto hits = workspace->search().find({.text = text, .modules = {name}});
        QVERIFY2(hits->size() == 1 && hits->first().id == id, qPrintable(field.name));
    }
}

QTEST_GUILESS_MAIN(TestEveryModule)
#include "tst_everymodule.moc"
