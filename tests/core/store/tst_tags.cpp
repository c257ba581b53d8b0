#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/services/conversion.h"
#include "core/services/recordedits.h"
#include "core/services/savedviews.h"
#include "core/services/tagkeeping.h"
#include "core/store/ties.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace crm;

/// Tags and stars: what people hang on records, each for themselves or for everybody.
class TestTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void update_tags_areReadBackInOrder();
    void update_unknownTag_isRefusedByName();
    void update_anotherTag_leavesOthersPrivateOnes();
    void undo_tags_comeBack();
    void remove_taggedRecord_comesBackWithTags();
    void filter_findsByTagAndStar_data();
    void filter_findsByTagAndStar();
    void sort_byStarAndTags_works();
    void valueCounts_countEachTagByItself();
    void star_isThePersonsOwn();
    void list_othersPrivateTags_areNotShown();
    void othersPrivateRecord_isNotThere_data();
    void othersPrivateRecord_isNotThere();
    void stepTitles_ofPrivateRecords_nameNothing();
    void duplicate_copiesTagsNotStars();
    void convert_tagsAndStars_followTheHeir();
    void import_unknownTag_isMadeAndSaid();

private:
    qint64 lead(const char* name, const QVariant& tags = {}, int star = 0)
    {
        return workspace->add("lead", {{"last_name", QString::fromUtf8(name)}, {"tags", tags}, {"star", star}});
    }
    qint64 tag(const char* name, int shared = 0) { return workspace->add("tag", {{"name", QString::fromUtf8(name)}, {"shared", shared}}); }
    QVariant tagsOf(qint64 id) const { return workspace->read("lead", id).value("tags"); }
    Result<> update(Workspace& office, qint64 id, const Values& values)
    {
        const auto done = office.store().write({"Tag"}, [&](Changes& changes) { return changes.update("lead", id, values); });
        return done ? Result<>() : Result<>(done.error());
    }
    std::unique_ptr<Workspace> colleague();
    QStringList found(const QString& where, const QString& sort = "last_name");

    std::unique_ptr<TestWorkspace> workspace;
};

void TestTags::init()
{
    workspace = std::make_unique<TestWorkspace>();
}

void TestTags::cleanup()
{
    workspace.reset();
}

std::unique_ptr<Workspace> TestTags::colleague()
{
    workspace->add("user", {{"login", "anna"}, {"last_name", "Anna"}, {"role", "salesperson"}});
    WorkspaceOptions options = workspace->options();
    options.login = "anna";
    return *Workspace::open(options);
}

QStringList TestTags::found(const QString& where, const QString& sort)
{
    const Module& module = workspace->module("lead");
    const auto filter = parseFilter(where, module, (*workspace)->catalogue(), (*workspace)->valueReader());
    if (!filter)
        return {filter.error().message};
    const auto ids = (*workspace)->reader().ids({.module = "lead", .filter = *filter, .sort = *parseSort(sort, module)});
    if (!ids)
        return {ids.error().message};
    QStringList names;
    for (const qint64 id : *ids)
        names << workspace->read("lead", id).value("last_name").toString();
    return names;
}

void TestTags::update_tags_areReadBackInOrder()
{
    tag("VIP");
    tag("Ёлка");
    tag("Выставка");
    const qint64 id = lead("Ivanov");
    QVERIFY(tagsOf(id).isNull());
    QVERIFY(update(**workspace, id, {{"tags", "ёлка, vip ,VIP, Выставка"}}));
    QCOMPARE(tagsOf(id).toString(), QString("VIP, Выставка, Ёлка"));
    QVERIFY(update(**workspace, id, {{"tags", QVariant()}}));
    QVERIFY(tagsOf(id).isNull());
}

void TestTags::update_unknownTag_isRefusedByName()
{
    const qint64 id = lead("Ivanov");
    const auto done = update(**workspace, id, {{"tags", "Nobody's"}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(done.error().field, QString("tags"));
    QVERIFY(done.error().message.contains("Nobody's"));
}

void TestTags::update_anotherTag_leavesOthersPrivateOnes()
{
    tag("Mine");
    tag("Ours", 1);
    const qint64 id = lead("Ivanov", "Mine, Ours");
    const auto anna = colleague();
    QCOMPARE(anna->reader().record(workspace->module("lead"), id)->value("tags").toString(), QString("Ours"));
    QVERIFY(!update(*anna, id, {{"tags", "Mine"}}));
    QVERIFY(update(*anna, id, {{"tags", QVariant()}}));
    QCOMPARE(tagsOf(id).toString(), QString("Mine"));
}

void TestTags::undo_tags_comeBack()
{
    tag("VIP");
    tag("Fair");
    const qint64 id = lead("Ivanov", "VIP");
    const int version = workspace->read("lead", id).version;
    QVERIFY(update(**workspace, id, {{"tags", "Fair"}, {"star", 1}}));
    QCOMPARE(workspace->read("lead", id).version, version); // nobody's card gets stale by a tag
    QVERIFY((*workspace)->undo().undoLast((*workspace)->session().person));
    QCOMPARE(tagsOf(id).toString(), QString("VIP"));
    QCOMPARE(workspace->read("lead", id).value("star").toInt(), 0);
    QVERIFY((*workspace)->undo().redoLast((*workspace)->session().person));
    QCOMPARE(tagsOf(id).toString(), QString("Fair"));
    QCOMPARE(workspace->read("lead", id).value("star").toInt(), 1);
}

void TestTags::remove_taggedRecord_comesBackWithTags()
{
    tag("VIP");
    const qint64 id = lead("Ivanov", "VIP", 1);
    QVERIFY(deleteRecords(**workspace, "lead", {id}));
    QVERIFY((*workspace)->undo().undoLast((*workspace)->session().person));
    QCOMPARE(tagsOf(id).toString(), QString("VIP"));
    QCOMPARE(workspace->read("lead", id).value("star").toInt(), 1);
}

void TestTags::filter_findsByTagAndStar_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("a tag by its name, whatever the case") << "tags = vip" << QStringList{"A", "B"};
    QTest::newRow("any of several") << "tags in (VIP, \"Big fair\")" << QStringList{"A", "B", "C"};
    QTest::newRow("none of several") << "tags not in (VIP, \"Big fair\")" << QStringList{"D"};
    QTest::newRow("a part of a name") << "tags contains fai" << QStringList{"B", "C"};
    QTest::newRow("no such part") << "tags not contains fai" << QStringList{"A", "D"};
    QTest::newRow("the beginning of a name") << "tags starts with big" << QStringList{"B", "C"};
    QTest::newRow("another tag or none") << "tags != VIP" << QStringList{"C", "D"};
    QTest::newRow("no tag") << "tags is empty" << QStringList{"D"};
    QTest::newRow("some tag") << "tags is not empty" << QStringList{"A", "B", "C"};
    QTest::newRow("not the tag") << "not tags = VIP" << QStringList{"C", "D"};
    QTest::newRow("both tags") << "tags = VIP and tags = \"big fair\"" << QStringList{"B"};
    QTest::newRow("starred") << "star = yes" << QStringList{"A", "C"};
    QTest::newRow("not starred") << "star = no" << QStringList{"B", "D"};
    QTest::newRow("by the label") << "Tags = VIP" << QStringList{"A", "B"};
}

void TestTags::filter_findsByTagAndStar()
{
    QFETCH(QString, where);
    QFETCH(QStringList, names);
    tag("VIP");
    tag("Big fair", 1);
    lead("A", "VIP", 1);
    lead("B", "VIP, Big fair");
    lead("C", "Big fair", 1);
    lead("D");
    QCOMPARE(found(where), names);
}

void TestTags::sort_byStarAndTags_works()
{
    tag("Alpha");
    tag("Beta");
    lead("A");
    lead("B", "Beta");
    lead("C", "Alpha", 1);
    QCOMPARE(found("", "-star,last_name"), QStringList({"C", "A", "B"}));
    QCOMPARE(found("", "tags"), QStringList({"C", "B", "A"}));
    QCOMPARE(found("", "-tags"), QStringList({"B", "C", "A"}));
}

void TestTags::valueCounts_countEachTagByItself()
{
    tag("VIP");
    tag("Fair");
    lead("A", "VIP, Fair", 1);
    lead("B", "VIP");
    lead("C");
    const auto tags = (*workspace)->reader().valueCounts({.module = "lead"}, "tags", (*workspace)->valueWriter(), 10);
    QVERIFY(tags);
    QCOMPARE(tags->size(), 2);
    QCOMPARE(tags->at(0).label, QString("VIP"));
    QCOMPARE(tags->at(0).count, 2);
    QCOMPARE(tags->at(1).count, 1);
    const auto stars = (*workspace)->reader().valueCounts({.module = "lead"}, "star", (*workspace)->valueWriter(), 10);
    QVERIFY(stars);
    QCOMPARE(stars->size(), 2);
    QCOMPARE(stars->at(0).count, 2);
}

void TestTags::star_isThePersonsOwn()
{
    const qint64 id = lead("Ivanov", {}, 1);
    const auto anna = colleague();
    QCOMPARE(anna->reader().record(workspace->module("lead"), id)->value("star").toInt(), 0);
    QVERIFY(update(*anna, id, {{"star", 1}}));
    QVERIFY(update(*anna, id, {{"star", 0}}));
    QCOMPARE(workspace->read("lead", id).value("star").toInt(), 1);
}

void TestTags::list_othersPrivateTags_areNotShown()
{
    tag("Mine");
    tag("Ours", 1);
    const auto anna = colleague();
    QCOMPARE(*anna->reader().count({.module = "tag"}), 1);
    QCOMPARE(*(*workspace)->reader().count({.module = "tag"}), 2);
}

void TestTags::othersPrivateRecord_isNotThere_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<Values>("values");
    QTest::newRow("a tag") << "tag" << Values{{"name", "Secret"}, {"shared", 0}};
    QTest::newRow("a view") << "view" << Values{{"name", "Secret"}, {"of_module", "lead"}, {"shared", 0}};
}

void TestTags::othersPrivateRecord_isNotThere()
{
    QFETCH(QString, module);
    QFETCH(Values, values);
    const auto made = createRecord(**workspace, module, values);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const auto anna = colleague();
    const Module& described = *anna->catalogue().module(module);
    QCOMPARE(anna->reader().record(described, made->id).error().kind, Error::NotFound);
    QCOMPARE(anna->reader().recordNumbered(described, made->number()).error().kind, Error::NotFound);
    QVERIFY(!anna->reader().named(described, "Secret"));
    QCOMPARE(anna->search().find({.text = "secret", .modules = {module}})->size(), 0);
    QCOMPARE(anna->reader().ids({.module = module})->size(), 0);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    JobControl control;
    QCOMPARE(*exportRecords(*anna, {.query = {.module = module}, .ids = {made->id}, .format = ExportFormat::JsonLines}, file, control), 0);
    QVERIFY(!file.data().contains("Secret"));

    QVERIFY((*workspace)->reader().recordNumbered(described, made->number()));
}

void TestTags::stepTitles_ofPrivateRecords_nameNothing()
{
    const auto made = createRecord(**workspace, "tag", {{"name", "Secret"}, {"shared", 0}});
    const auto edited = editRecord(**workspace, *made, {{"color", "red"}});
    QVERIFY(edited);
    QVERIFY(renameTag(**workspace, keptTags(**workspace)->first(), "Secret too"));
    QVERIFY(deleteRecords(**workspace, "tag", {made->id}));
    View view;
    view.module = "lead";
    view.name = "Secret view";
    view = *saveView(**workspace, view);
    view.name = "Secret again";
    view = *saveView(**workspace, view);
    QVERIFY(deleteView(**workspace, view));
    const auto steps = (*workspace)->journal().steps(100);
    QVERIFY(steps->size() > 6);
    for (const Step& step : *steps)
        QVERIFY2(!step.title.shown().contains("Secret"), qPrintable(step.title.shown()));
}

void TestTags::duplicate_copiesTagsNotStars()
{
    tag("VIP");
    const qint64 id = lead("Ivanov", "VIP", 1);
    const auto copy = duplicateRecord(**workspace, "lead", id);
    QVERIFY(copy);
    QCOMPARE(copy->value("tags").toString(), QString("VIP"));
    QCOMPARE(copy->value("star").toInt(), 0);
}

void TestTags::convert_tagsAndStars_followTheHeir()
{
    tag("VIP");
    const qint64 id = lead("Ivanov", "VIP", 1);
    Conversion conversion(**workspace);
    QCOMPARE(conversion.preview("lead", id)->related, 0); // a tag is no related record
    const auto report = conversion.convert({.module = "lead", .records = {id}, .targets = {{.module = "contact"}}, .relateTo = {}});
    QVERIFY(report);
    const Record contact = workspace->read("contact", report->converted.first().made.value("contact"));
    QCOMPARE(contact.value("tags").toString(), QString("VIP"));
    QCOMPARE(contact.value("star").toInt(), 1);
}

void TestTags::import_unknownTag_isMadeAndSaid()
{
    tag("VIP");
    const QString path = workspace->fileIn("leads.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Last name,Tags\nIvanov,vip;New one\nPetrov,new one\nSidorov,\n");
    file.close();
    JobControl control;
    const auto report = runImport(**workspace, {.module = "lead", .path = path}, control);
    QVERIFY(report);
    QCOMPARE(report->created, 3);
    QVERIFY(report->warnings.keys().join("\n").contains("New one"));
    QCOMPARE(found("tags = \"new one\""), QStringList({"Ivanov", "Petrov"}));
    QCOMPARE(found("tags = vip"), QStringList({"Ivanov"}));
    QVERIFY((*workspace)->undo().undo(report->step));
    QCOMPARE(*(*workspace)->reader().count({.module = "tag"}), 1);
    QCOMPARE(*(*workspace)->reader().count({.module = "lead"}), 0);
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
