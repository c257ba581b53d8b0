#include "tests/support/testworkspace.h"

#include "core/services/massedit.h"
#include "core/store/bulkcreate.h"
#include "core/store/integrity.h"
#include "core/store/query.h"

#include <QTest>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");
const QString account = QStringLiteral("account");
const QString contact = QStringLiteral("contact");

const Values anna{{"login", "anna"}, {"last_name", "Anna"}, {"role", "salesperson"}};

Values named(const QString& name, Values more = {})
{
    more.insert(QStringLiteral("last_name"), name);
    return more;
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undo_step_isTakenBackAndRedone_data();
    void undo_step_isTakenBackAndRedone();
    void undo_afterReopening_stillWorks();
    void undo_bulk_takesEveryRecordAway();
    void undo_severalSteps_goesBackInOrder();
    void undo_twice_isConflict();
    void undo_unknownStep_isNotFound();
    void undo_nothingDone_isNotFound();
    void undo_creationOfTheDatabase_isRefused();
    void undo_bulkWithTiesWithin_takesAllAway();

    void undo_changedSince_keepsThatFieldAndSaysSo();
    void undo_whollyChangedSince_isConflict();
    void undoLast_nothingCanBeTakenBack_passesOverItNextTime();
    void undo_givenUpStep_isPossibleOnceItCanBe();
    void undo_redoByNumber_marksWhatItBeganWith();
    void undo_stopped_changesNothing();
    void undo_creationChangedSince_keepsTheRecord();
    void undo_creationUsedSince_keepsTheRecord();
    void undo_deletedSince_saysSo();
    void undo_deletionWhoseReferenceIsGone_bringsTheRestBack();
    void undo_oldReferenceIsGone_keepsTheField();
    void undo_unlinkedRecordIsGone_isKept();
    void undo_tagUsedSince_keepsTheTagAndSaysSo();
    void undo_starOnANewRecord_doesNotHoldIt();
    void undo_tieMadeAnewSince_isKept();
    void undo_tieCutAnewSince_isKept();
    void undo_changedByAJobBegunBefore_keepsTheRecord();
    void undo_fieldOrModuleThatIsGone_isNamed();
    void undoLast_starOfOneRecord_isPassedOver();

    void undo_ofAnUndo_isARedo();
    void undo_againAfterRedo_works();
    void undo_deletionTwice_neverRepeatsAVersion();
    void redo_deletionOfARecordChangedSince_keepsIt();
    void redo_afterANewStep_isNotFound();
    void undoLast_stepOfAColleague_isNotMine();

    void title_ofAnUndo_namesWhatItUndid();
    void history_ofARecord_tellsEverything();
    void steps_byPages_areNewestFirst();

private:
    enum class Verb { Create, Update, Delete, Link, Unlink, Bulk };

    static Result<> perform(Changes& changes, Workspace& workspace, Verb verb, qint64 record, qint64 other);
    static void addMany(TestWorkspace& workspace, int amount);
};

namespace {

/// Somebody else, at another desktop.
std::unique_ptr<Workspace> colleagueOf(TestWorkspace& workspace)
{
    WorkspaceOptions options = workspace.options();
    options.login = QStringLiteral("anna");
    auto opened = Workspace::open(options);
    return opened ? *std::move(opened) : nullptr;
}

/// All that people see of the records, for comparing the state before with the state after.
QMap<QString, Values> contents(Workspace& workspace)
{
    QMap<QString, Values> all;
    for (const Module& module : workspace.catalogue().modules()) {
        const auto ids = workspace.reader().ids({.module = module.name});
        const auto records = workspace.reader().records(module, *ids);
        for (const Record& record : *records) {
            Values values = record.values;
            values.remove(QStringLiteral("version"));
            values.insert(QStringLiteral("(title)"), record.title);
            all.insert(QStringLiteral("%1 %2").arg(module.name).arg(record.id), values);
        }
    }
    Query links(workspace.database(), QStringLiteral("SELECT from_id, to_id, kind FROM link"));
    if (links.run()) {
        while (links.next())
            all.insert(QStringLiteral("link %1 %2 %3").arg(links.text(0), links.text(1), links.text(2)), {});
    }
    return all;
}

bool isSound(Workspace& workspace)
{
    const auto records = recordProblems(workspace.database(), workspace.catalogue(), workspace.phones());
    const auto search = workspace.search().problems();
    return records && records->isEmpty() && search && search->isEmpty();
}

Result<> update(Workspace& workspace, const QString& module, qint64 id, const Values& values)
{
    const auto done =
        workspace.store().write({QStringLiteral("Change something")}, [&](Changes& changes) { return changes.update(module, id, values); });
    return done ? Result<>() : Result<>(done.error());
}

Result<> remove(Workspace& workspace, const QString& module, qint64 id)
{
    const auto done =
        workspace.store().write({QStringLiteral("Delete something")}, [&](Changes& changes) { return changes.remove(module, id); });
    return done ? Result<>() : Result<>(done.error());
}

Result<UndoReport> undoLast(Workspace& workspace)
{
    return workspace.undo().undoLast(workspace.session().person);
}

Result<UndoReport> redoLast(Workspace& workspace)
{
    return workspace.undo().redoLast(workspace.session().person);
}

} // namespace

Result<> TestUndo::perform(Changes& changes, Workspace& workspace, Verb verb, qint64 record, qint64 other)
{
    const Link tie{record, other, QStringLiteral("related")};
    const Link oldTie{other, record, QStringLiteral("related")};
    switch (verb) {
    case Verb::Create: {
        const auto company = changes.create(account, {{"name", "Новая"}});
        const auto person = changes.create(contact, named("Иванов", {{"account", *company}}));
        return person ? changes.link({*company, *person, QStringLiteral("related")}) : Result<>(person.error());
    }
    case Verb::Update:
        return changes.update(
            account, record, {{"name", "Другая"}, {"annual_revenue", qint64(9'007'199'254'740'995)}, {"phone", QVariant()}});
    case Verb::Delete:
        return changes.remove(account, record);
    case Verb::Link:
        return changes.link(tie);
    case Verb::Unlink:
        return changes.unlink(oldTie);
    case Verb::Bulk: {
        RecordPreparer preparer(
            *workspace.catalogue().module(lead), {QStringLiteral("last_name"), QStringLiteral("owner")}, workspace.phones());
        std::vector<PreparedRecord> records;
        for (int i = 0; i < 300; ++i)
            records.push_back(preparer.prepare({QStringLiteral("Петров %1").arg(i), workspace.session().person}));
        BulkCreate bulk(workspace.database(), *workspace.catalogue().module(lead), preparer.columns(), QStringLiteral("import"));
        const auto first = bulk.add(changes, workspace.searchLog(), records);
        return first ? Result<>() : Result<>(first.error());
    }
    }
    return {};
}

void TestUndo::undo_step_isTakenBackAndRedone_data()
{
    QTest::addColumn<int>("verb");
    QTest::newRow("two new records that refer to each other") << int(Verb::Create);
    QTest::newRow("changed, emptied and huge values") << int(Verb::Update);
    QTest::newRow("a deletion with references and links") << int(Verb::Delete);
    QTest::newRow("a link") << int(Verb::Link);
    QTest::newRow("a cut link") << int(Verb::Unlink);
    QTest::newRow("three hundred imported records") << int(Verb::Bulk);
}

void TestUndo::undo_step_isTakenBackAndRedone()
{
    QFETCH(int, verb);
    TestWorkspace workspace;
    const qint64 company = workspace.add("account", {{"name", "Старая"}, {"phone", "8 916 123-45-67"}, {"annual_revenue", qint64(5)}});
    const qint64 child = workspace.add("account", {{"name", "Дочка"}, {"parent", company}});
    QVERIFY(update(*workspace, account, company, {{"parent", company}}));
    QVERIFY(workspace->store().write({QStringLiteral("Link")}, [&](Changes& changes) {
        return changes.link({child, company, QStringLiteral("related")});
    }));
    const auto before = contents(*workspace);

    const auto done = workspace->store().write(
        {QStringLiteral("Do it")}, [&](Changes& changes) { return perform(changes, *workspace, Verb(verb), company, child); });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    const auto after = contents(*workspace);
    QVERIFY(after != before);

    for (int round = 0; round < 2; ++round) {
        const auto undone = undoLast(*workspace);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QVERIFY(undone->kept.isEmpty());
        QCOMPARE(contents(*workspace), before);
        QVERIFY(isSound(*workspace));
        const auto redone = redoLast(*workspace);
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
        QVERIFY(redone->kept.isEmpty());
        QCOMPARE(contents(*workspace), after);
        QVERIFY(isSound(*workspace));
    }
}

void TestUndo::undo_afterReopening_stillWorks()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    workspace.reopen();
    QVERIFY(undoLast(*workspace));
    QVERIFY(workspace.read("lead", id).value("city").isNull());
    workspace.reopen();
    QVERIFY(redoLast(*workspace));
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Tver"));
}

void TestUndo::addMany(TestWorkspace& workspace, int amount)
{
    const auto done = workspace->store().write({QStringLiteral("Add many")}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < amount; ++i) {
            const auto id = changes.create(lead, named(QStringLiteral("Lead %1").arg(i)));
            if (!id)
                return id.error();
        }
        return {};
    });
    QVERIFY(done);
}

void TestUndo::undo_bulk_takesEveryRecordAway()
{
    TestWorkspace workspace;
    addMany(workspace, 700);
    // A run of new records is one row of the journal, however long.
    QCOMPARE(queryValue(workspace->database(), QStringLiteral("SELECT count(*) FROM journal_run"))->toInt(), 2);
    QVERIFY(undoLast(*workspace));
    QCOMPARE(*workspace->reader().count({.module = lead}), 0);
    QVERIFY(isSound(*workspace));
}

void TestUndo::undo_severalSteps_goesBackInOrder()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    for (const char* city : {"Tver", "Omsk", "Perm"})
        QVERIFY(update(*workspace, lead, id, {{"city", city}}));
    for (const char* city : {"Omsk", "Tver", ""}) {
        QVERIFY(undoLast(*workspace));
        QCOMPARE(workspace.read("lead", id).value("city").toString(), QLatin1String(city));
    }
    for (const char* city : {"Tver", "Omsk", "Perm"}) {
        QVERIFY(redoLast(*workspace));
        QCOMPARE(workspace.read("lead", id).value("city").toString(), QLatin1String(city));
    }
}

void TestUndo::undo_twice_isConflict()
{
    TestWorkspace workspace;
    workspace.add("lead", named("A"));
    const auto step = workspace->journal().lastStep();
    QVERIFY(workspace->undo().undo(*step));
    const auto again = workspace->undo().undo(*step);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Conflict);
}

void TestUndo::undo_unknownStep_isNotFound()
{
    TestWorkspace workspace;
    const auto done = workspace->undo().undo(4711);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
}

void TestUndo::undo_nothingDone_isNotFound()
{
    TestWorkspace workspace;
    QCOMPARE(redoLast(*workspace).error().kind, Error::NotFound);
    QCOMPARE(workspace->undo().undoLast(4711).error().kind, Error::NotFound);
}

void TestUndo::undo_creationOfTheDatabase_isRefused()
{
    TestWorkspace workspace;
    QCOMPARE(workspace->journal().lastUndoable(workspace->session().person).error().kind, Error::NotFound);
    const auto done = workspace->undo().undo(1);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Conflict);
    QVERIFY2(done.error().message.contains("first user"), qPrintable(done.error().message));
    workspace.reopen();
}

void TestUndo::undo_bulkWithTiesWithin_takesAllAway()
{
    TestWorkspace workspace;
    QVERIFY(workspace->store().write({QStringLiteral("Import")}, [&](Changes& changes) -> Result<> {
        QList<qint64> ids;
        for (int i = 0; i < 20; ++i) {
            const auto id =
                changes.create(account, {{"name", QStringLiteral("Firm %1").arg(i)}, {"parent", i < 3 ? QVariant() : ids[i - 3]}});
            if (!id)
                return id.error();
            ids << *id;
        }
        return changes.link({ids[4], ids[9], QStringLiteral("related")});
    }));
    const auto before = contents(*workspace);
    QVERIFY(workspace->undo().undoLast(workspace->session().person)->kept.isEmpty());
    QCOMPARE(*workspace->reader().count({.module = account}), 0);
    QVERIFY(workspace->undo().redoLast(workspace->session().person)->kept.isEmpty());
    QCOMPARE(contents(*workspace), before);
    QVERIFY(workspace->search().problems()->isEmpty());
}

void TestUndo::undoLast_nothingCanBeTakenBack_passesOverItNextTime()
{
    TestWorkspace workspace;
    workspace.add("user", anna);
    const qint64 other = workspace.add("lead", named("B"));
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, other, {{"city", "Perm"}}));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    const auto colleague = colleagueOf(workspace);
    QVERIFY(update(*colleague, lead, id, {{"city", "Omsk"}}));

    const auto first = workspace->undo().undoLast(workspace->session().person);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Error::Conflict);
    QVERIFY(undoLast(*workspace));
    QVERIFY(workspace.read("lead", other).value("city").isNull());
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Omsk"));
}

void TestUndo::undo_givenUpStep_isPossibleOnceItCanBe()
{
    TestWorkspace workspace;
    workspace.add("user", anna);
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    const auto step = workspace->journal().lastStep();
    const auto colleague = colleagueOf(workspace);
    QVERIFY(update(*colleague, lead, id, {{"city", "Omsk"}}));
    QVERIFY(!workspace->undo().undo(*step));
    QVERIFY(!workspace->journal().step(*step)->undoneBy); // it stands
    QVERIFY(undoLast(*colleague));
    QVERIFY(workspace->undo().undo(*step));
    QVERIFY(workspace.read("lead", id).value("city").isNull());
}

void TestUndo::undo_redoByNumber_marksWhatItBeganWith()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    const auto step = workspace->journal().lastStep();
    QVERIFY(undoLast(*workspace));
    QVERIFY(redoLast(*workspace));
    const auto redo = workspace->journal().lastStep();
    QVERIFY(workspace->undo().undo(*redo));
    QVERIFY(workspace.read("lead", id).value("city").isNull());
    QVERIFY(workspace->journal().step(*step)->undoneBy);

    // Undo goes on with what was before it, and redo makes it stand again.
    QVERIFY(redoLast(*workspace));
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Tver"));
    QVERIFY(!workspace->journal().step(*step)->undoneBy);
    QVERIFY(undoLast(*workspace));
    QVERIFY(workspace.read("lead", id).value("city").isNull());
    QVERIFY(undoLast(*workspace));
    QCOMPARE(*workspace->reader().count({.module = lead}), 0);
}

void TestUndo::undo_stopped_changesNothing()
{
    TestWorkspace workspace;
    addMany(workspace, 3'000);
    const auto before = contents(*workspace);
    qint64 total = 0;
    const auto done = workspace->undo().undoLast(workspace->session().person, [&](qint64, qint64 all) {
        total = all;
        return false;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Cancelled);
    QCOMPARE(total, 3'000);
    QCOMPARE(contents(*workspace), before);
    QVERIFY(isSound(*workspace));
    QVERIFY(undoLast(*workspace));
    QCOMPARE(*workspace->reader().count({.module = lead}), 0);
}

void TestUndo::undo_changedSince_keepsThatFieldAndSaysSo()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}, {"status", "hot"}}));
    const auto step = workspace->journal().lastStep();
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, lead, id, {{"city", "Omsk"}}));

    const auto report = workspace->undo().undo(*step);
    QVERIFY(report);
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().record, id);
    QVERIFY2(report->kept.first().reason.contains(QStringLiteral("City")), qPrintable(report->kept.first().reason));
    QVERIFY(!report->kept.first().reason.contains(QStringLiteral("Status")));
    const Record now = workspace.read("lead", id);
    QCOMPARE(now.value("city").toString(), QStringLiteral("Omsk"));
    QVERIFY(now.value("status").isNull());
}

void TestUndo::undo_whollyChangedSince_isConflict()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    const auto step = workspace->journal().lastStep();
    QVERIFY(update(*workspace, lead, id, {{"city", "Omsk"}}));
    const auto done = workspace->undo().undo(*step);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Conflict);
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Omsk"));
    QVERIFY(!workspace->journal().step(*step)->undoneBy);
}

void TestUndo::undo_creationChangedSince_keepsTheRecord()
{
    TestWorkspace workspace;
    addMany(workspace, 3);
    const auto step = workspace->journal().lastStep();
    const auto ids = workspace->reader().ids({.module = lead});
    QVERIFY(update(*workspace, lead, ids->at(1), {{"city", "Omsk"}}));
    const auto report = workspace->undo().undo(*step);
    QVERIFY(report);
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().title, QStringLiteral("Lead 1"));
    QCOMPARE(*workspace->reader().ids({.module = lead}), QList<qint64>{ids->at(1)});
}

void TestUndo::undo_creationUsedSince_keepsTheRecord()
{
    TestWorkspace workspace;
    const qint64 company = workspace.add("account", {{"name", "A"}});
    const auto step = workspace->journal().lastStep();
    const qint64 person = workspace.add("contact", named("B", {{"account", company}}));
    const auto done = workspace->undo().undo(*step);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Conflict);
    QCOMPARE(workspace.read("contact", person).value("account").toLongLong(), company);
}

void TestUndo::undo_deletedSince_saysSo()
{
    TestWorkspace workspace;
    const qint64 a = workspace.add("lead", named("A"));
    const qint64 b = workspace.add("lead", named("B"));
    QVERIFY(workspace->store().write({QStringLiteral("Change both")}, [&](Changes& changes) -> Result<> {
        (void)changes.update(lead, a, {{"city", "Tver"}});
        return changes.update(lead, b, {{"city", "Tver"}});
    }));
    const auto step = workspace->journal().lastStep();
    QVERIFY(remove(*workspace, lead, a));
    const auto report = workspace->undo().undo(*step);
    QVERIFY(report);
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().record, a);
    QVERIFY(workspace.read("lead", b).value("city").isNull());
}

void TestUndo::undo_deletionWhoseReferenceIsGone_bringsTheRestBack()
{
    TestWorkspace workspace;
    const qint64 company = workspace.add("account", {{"name", "A"}});
    const qint64 person = workspace.add("contact", named("B", {{"account", company}, {"email", "b@example.com"}}));
    QVERIFY(remove(*workspace, contact, person));
    const auto step = workspace->journal().lastStep();
    QVERIFY(remove(*workspace, account, company));
    const auto report = workspace->undo().undo(*step);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const Record back = workspace.read("contact", person);
    QCOMPARE(back.value("email").toString(), QStringLiteral("b@example.com"));
    QVERIFY(back.value("account").isNull());
    QCOMPARE(report->kept.size(), 1);
    QVERIFY2(report->kept.first().reason.contains(QStringLiteral("Account")), qPrintable(report->kept.first().reason));
}

void TestUndo::undo_oldReferenceIsGone_keepsTheField()
{
    TestWorkspace workspace;
    const qint64 first = workspace.add("account", {{"name", "A"}});
    const qint64 second = workspace.add("account", {{"name", "B"}});
    const qint64 person = workspace.add("contact", named("C", {{"account", first}}));
    QVERIFY(update(*workspace, contact, person, {{"account", second}, {"department", "Sales"}}));
    const auto step = workspace->journal().lastStep();
    QVERIFY(remove(*workspace, account, first));
    const auto report = workspace->undo().undo(*step);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(workspace.read("contact", person).value("account").toLongLong(), second);
    QVERIFY(workspace.read("contact", person).value("department").isNull());
    QCOMPARE(report->kept.size(), 1);
}

void TestUndo::undo_unlinkedRecordIsGone_isKept()
{
    TestWorkspace workspace;
    const qint64 a = workspace.add("lead", named("A"));
    const qint64 b = workspace.add("lead", named("B"));
    const Link link{a, b, QStringLiteral("related")};
    QVERIFY(workspace->store().write({QStringLiteral("Link")}, [&](Changes& changes) { return changes.link(link); }));
    QVERIFY(workspace->store().write({QStringLiteral("Unlink")}, [&](Changes& changes) -> Result<> {
        (void)changes.update(lead, a, {{"city", "Tver"}});
        return changes.unlink(link);
    }));
    const auto step = workspace->journal().lastStep();
    QVERIFY(remove(*workspace, lead, b));
    const auto report = workspace->undo().undo(*step);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QVERIFY(workspace.read("lead", a).value("city").isNull());
}

void TestUndo::undo_tagUsedSince_keepsTheTagAndSaysSo()
{
    TestWorkspace workspace;
    workspace.add("user", anna);
    qint64 tag = 0;
    qint64 other = 0;
    const auto made = workspace->store().write({QStringLiteral("Make two tags")}, [&](Changes& changes) -> Result<> {
        const auto one = changes.create(QStringLiteral("tag"), {{"name", "VIP"}, {"shared", 1}});
        const auto two = changes.create(QStringLiteral("tag"), {{"name", "Unused"}, {"shared", 1}});
        tag = one.valueOr(0);
        other = two.valueOr(0);
        return two ? Result<>() : Result<>(two.error());
    });
    QVERIFY(made);
    const qint64 id = workspace.add("lead", named("A"));
    const auto colleague = colleagueOf(workspace);
    QVERIFY(update(*colleague, lead, id, {{"tags", "VIP"}}));

    const auto report = workspace->undo().undo(made->step.id);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().record, tag);
    QCOMPARE(report->kept.first().title, QStringLiteral("VIP"));
    QCOMPARE(workspace.read("lead", id).value("tags").toString(), QStringLiteral("VIP"));
    QCOMPARE(workspace->reader().moduleOf(other).error().kind, Error::NotFound);
    QVERIFY(isSound(*workspace));
}

void TestUndo::undo_starOnANewRecord_doesNotHoldIt()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(MassEdit(*workspace).star({.module = lead, .ids = {id}}, MassEdit::Star::On, JobControl()));
    const auto report = undoLast(*workspace);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->kept.isEmpty());
    QCOMPARE(*workspace->reader().count({.module = lead}), 0);
}

void TestUndo::undo_tieMadeAnewSince_isKept()
{
    TestWorkspace workspace;
    const Link tie{workspace.add("lead", named("A")), workspace.add("lead", named("B")), QStringLiteral("related")};
    const Link other{tie.to, tie.from, tie.kind};
    const auto linked = workspace->store().write({QStringLiteral("Link")}, [&](Changes& changes) -> Result<> {
        (void)changes.link(other);
        return changes.link(tie);
    });
    QVERIFY(workspace->store().write({QStringLiteral("Cut")}, [&](Changes& changes) { return changes.unlink(tie); }));
    QVERIFY(workspace->store().write({QStringLiteral("Link anew")}, [&](Changes& changes) { return changes.link(tie); }));
    const auto report = workspace->undo().undo(linked->step.id);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().title, QStringLiteral("A"));
    QCOMPARE(*workspace->reader().linkCount(tie.from), 1);
}

void TestUndo::undo_tieCutAnewSince_isKept()
{
    TestWorkspace workspace;
    const Link tie{workspace.add("lead", named("A")), workspace.add("lead", named("B")), QStringLiteral("related")};
    QVERIFY(workspace->store().write({QStringLiteral("Link")}, [&](Changes& changes) { return changes.link(tie); }));
    const auto cut = workspace->store().write({QStringLiteral("Cut")}, [&](Changes& changes) -> Result<> {
        (void)changes.update(lead, tie.from, {{"city", "Tver"}});
        return changes.unlink(tie);
    });
    QVERIFY(workspace->store().write({QStringLiteral("Link anew")}, [&](Changes& changes) { return changes.link(tie); }));
    QVERIFY(workspace->store().write({QStringLiteral("Cut anew")}, [&](Changes& changes) { return changes.unlink(tie); }));
    const auto report = workspace->undo().undo(cut->step.id);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(*workspace->reader().linkCount(tie.from), 0);
    QVERIFY(workspace.read("lead", tie.from).value("city").isNull());
}

void TestUndo::undo_changedByAJobBegunBefore_keepsTheRecord()
{
    TestWorkspace workspace;
    const qint64 first = workspace.add("lead", named("A"));
    const auto job = workspace->store().write({QStringLiteral("A long job")}, [&](Changes& changes) {
        return changes.update(lead, first, {{"city", "Tver"}});
    });
    const qint64 later = workspace.add("lead", named("B"));
    const auto step = workspace->journal().lastStep();
    QVERIFY(workspace->store().writeMore(
        job->step,
        [&](Changes& changes) {
            return changes.update(lead, later, {{"city", "Tver"}});
        },
        Patience::Job));
    const auto report = workspace->undo().undo(*step);
    QVERIFY(!report); // nothing of it can be taken back
    QCOMPARE(report.error().kind, Error::Conflict);
    QCOMPARE(workspace.read("lead", later).value("city").toString(), QStringLiteral("Tver"));
}

void TestUndo::undo_fieldOrModuleThatIsGone_isNamed()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A", {{"city", "Tver"}}));
    QVERIFY(update(*workspace, lead, id, {{"city", "Omsk"}}));
    const auto edited = workspace->journal().lastStep();
    const auto forge = [&](const char* sql) { return execute(workspace->database(), QLatin1String(sql)); };
    QVERIFY(forge("UPDATE journal_change SET before = json_set(before, '$.fax_of_old', 'x'), after = json_set(after, '$.fax_of_old', 'y') "
                  "WHERE step = (SELECT max(id) FROM journal_step)"));
    auto report = workspace->undo().undo(*edited);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QVERIFY2(report->kept.first().reason.contains("fax_of_old"), qPrintable(report->kept.first().reason));
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Tver"));

    QVERIFY(remove(*workspace, lead, id));
    const auto removed = workspace->journal().lastStep();
    QVERIFY(
        forge("UPDATE journal_change SET before = json_set(before, '$.fax_of_old', 'x') WHERE step = (SELECT max(id) FROM journal_step)"));
    report = workspace->undo().undo(*removed);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().title, QStringLiteral("A"));

    QVERIFY(workspace->store().write({QStringLiteral("Both")}, [&](Changes& changes) -> Result<> {
        (void)changes.create(account, {{"name", "B"}});
        return changes.update(lead, id, {{"city", "Perm"}});
    }));
    const auto both = workspace->journal().lastStep();
    QVERIFY(forge("UPDATE journal_change SET module = 'fair' WHERE step = (SELECT max(id) FROM journal_step)"));
    report = workspace->undo().undo(*both);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->kept.size(), 1);
    QVERIFY2(report->kept.first().reason.contains("fair"), qPrintable(report->kept.first().reason));
    QCOMPARE(*workspace->reader().count({.module = account}), 0);
}

void TestUndo::undoLast_starOfOneRecord_isPassedOver()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    const auto starred = MassEdit(*workspace).star({.module = lead, .ids = {id}}, MassEdit::Star::On, JobControl());
    QVERIFY(starred);
    QVERIFY(undoLast(*workspace));
    QVERIFY(workspace.read("lead", id).value("city").isNull());
    QCOMPARE(workspace.read("lead", id).value("star").toInt(), 1);
    QVERIFY(redoLast(*workspace)); // a star gives nothing up
    QVERIFY(workspace->undo().undo(starred->step.id)); // by its number
    QCOMPARE(workspace.read("lead", id).value("star").toInt(), 0);
}

void TestUndo::undo_ofAnUndo_isARedo()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    const auto undone = undoLast(*workspace);
    QVERIFY(undone);
    const auto redone = workspace->undo().undo(undone->committed.step.id);
    QVERIFY(redone);
    QCOMPARE(redone->committed.step.kind, StepKind::Redo);
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Tver"));
}

void TestUndo::undo_againAfterRedo_works()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    for (int round = 0; round < 3; ++round) {
        QVERIFY(undoLast(*workspace));
        QCOMPARE(*workspace->reader().count({.module = lead}), 0);
        QVERIFY(redoLast(*workspace));
        QCOMPARE(workspace.read("lead", id).number(), QStringLiteral("LEA1"));
    }
}

void TestUndo::undo_deletionTwice_neverRepeatsAVersion()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(remove(*workspace, lead, id));
    QSet<int> versions{1};
    for (int round = 0; round < 3; ++round) {
        QVERIFY(undoLast(*workspace));
        const int version = workspace.read("lead", id).version;
        QVERIFY(!versions.contains(version));
        versions.insert(version);
        QVERIFY(redoLast(*workspace));
    }
}

void TestUndo::redo_deletionOfARecordChangedSince_keepsIt()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(remove(*workspace, lead, id));
    const auto undone = undoLast(*workspace);
    QVERIFY(undone);
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, lead, id, {{"city", "Omsk"}}));
    const auto done = workspace->undo().undo(undone->committed.step.id);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Conflict);
    QCOMPARE(workspace.read("lead", id).value("city").toString(), QStringLiteral("Omsk"));
}

void TestUndo::redo_afterANewStep_isNotFound()
{
    TestWorkspace workspace;
    workspace.add("lead", named("A"));
    QVERIFY(undoLast(*workspace));
    workspace.add("lead", named("B"));
    const auto done = redoLast(*workspace);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
}

void TestUndo::undoLast_stepOfAColleague_isNotMine()
{
    TestWorkspace workspace;
    workspace.add("user", {{"login", "anna"}});
    WorkspaceOptions options = workspace.options();
    options.login = QStringLiteral("Anna");
    const auto anna = Workspace::open(options);
    QVERIFY(anna);
    const qint64 mine = workspace.add("lead", named("mine"));
    const auto hers = (*anna)->store().write({QStringLiteral("Add")}, [&](Changes& changes) -> Result<> {
        const auto id = changes.create(lead, named("hers"));
        return id ? Result<>() : Result<>(id.error());
    });
    QVERIFY(hers);
    QVERIFY(undoLast(*workspace));
    const auto left = workspace->reader().ids({.module = lead});
    QCOMPARE(left->size(), 1);
    QVERIFY(left->first() != mine);
}

void TestUndo::title_ofAnUndo_namesWhatItUndid()
{
    TestWorkspace workspace;
    QVERIFY(workspace->store().write(
        {QStringLiteral("Merge “%1” into “%2”"), {QStringLiteral("100 %2"), QStringLiteral("B")}}, [&](Changes& changes) -> Result<> {
            const auto id = changes.create(lead, named("A"));
            return id ? Result<>() : Result<>(id.error());
        }));
    QVERIFY(undoLast(*workspace));
    QVERIFY(redoLast(*workspace));
    const auto steps = workspace->journal().steps(3);
    QCOMPARE(steps->at(2).title.shown(), QStringLiteral("Merge “100 %2” into “B”"));
    QCOMPARE(steps->at(1).title.shown(), QStringLiteral("Undo: Merge “100 %2” into “B”"));
    QCOMPARE(steps->at(0).title.shown(), QStringLiteral("Redo: Merge “100 %2” into “B”"));
}

void TestUndo::history_ofARecord_tellsEverything()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("A"));
    QVERIFY(update(*workspace, lead, id, {{"city", "Tver"}}));
    QVERIFY(remove(*workspace, lead, id));
    QVERIFY(undoLast(*workspace));
    const auto history = workspace->journal().history(id);
    QVERIFY(history);
    QList<RecordChange::Action> actions;
    for (const HistoryEntry& entry : *history)
        actions << entry.change.action;
    using Action = RecordChange::Action;
    QCOMPARE(actions, QList<Action>({Action::Restore, Action::Delete, Action::Update, Action::Create}));
    const HistoryEntry& change = history->at(2);
    QCOMPARE(change.change.before.value("city"), QVariant());
    QCOMPARE(change.change.after.value("city").toString(), QStringLiteral("Tver"));
    QCOMPARE(change.step.personName, QStringLiteral("admin"));
    QCOMPARE(change.step.title.shown(), QStringLiteral("Change something"));
    QVERIFY(change.step.at.isValid());
    QCOMPARE(change.recordTitle, QStringLiteral("A"));
}

void TestUndo::steps_byPages_areNewestFirst()
{
    TestWorkspace workspace;
    for (int i = 0; i < 5; ++i)
        workspace.add("lead", named("A"));
    const auto first = workspace->journal().steps(2);
    const auto second = workspace->journal().steps(2, first->last().id);
    QVERIFY(first->at(0).id > first->at(1).id);
    QVERIFY(first->at(1).id > second->at(0).id);
    QCOMPARE(second->size(), 2);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
