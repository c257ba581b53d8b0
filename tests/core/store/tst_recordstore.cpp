#include "tests/support/testworkspace.h"

#include "core/store/query.h"

#include <QTest>

#include <thread>

using namespace crm;

namespace {

using namespace std::chrono_literals;

const QString lead = QStringLiteral("lead");
const QString account = QStringLiteral("account");
const QString contact = QStringLiteral("contact");

StepTitle step()
{
    return {QStringLiteral("Try something")};
}

Values named(const QString& name, Values more = {})
{
    more.insert(QStringLiteral("last_name"), name);
    return more;
}

Result<> voided(const Result<Committed>& done)
{
    return done ? Result<>() : Result<>(done.error());
}

Result<> create(Workspace& workspace, const QString& module, const Values& values, Author author = Author::Person)
{
    return voided(workspace.store().write(step(), [&](Changes& changes) -> Result<> {
        const auto id = changes.create(module, values, author);
        return id ? Result<>() : Result<>(id.error());
    }));
}

Result<> update(Workspace& workspace, const Record& record, const Values& values)
{
    return voided(workspace.store().write(
        step(), [&](Changes& changes) { return changes.update(record.module, record.id, values, record.version); }));
}

Result<> remove(Workspace& workspace, const QString& module, qint64 id)
{
    return voided(workspace.store().write(step(), [&](Changes& changes) { return changes.remove(module, id); }));
}

qint64 rows(Workspace& workspace, const QString& table)
{
    const auto amount = queryValue(workspace.database(), QStringLiteral("SELECT count(*) FROM ") + table);
    return amount ? amount->toLongLong() : -1;
}

QString column(Workspace& workspace, const QString& table, const QString& column, qint64 id)
{
    const auto value = queryValue(workspace.database(), QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table), {id});
    return value ? value->toString() : QStringLiteral("no such column");
}

} // namespace

class TestRecordStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_values_areReadBack();
    void create_withoutValues_takesDefaultsAndStamps();
    void create_wrongValue_isRefusedByField_data() { wrongValues(); }
    void create_wrongValue_isRefusedByField();
    void create_everythingWrong_namesEveryField();
    void create_programField_isRefusedToPeople_data() { programFields(); }
    void create_programField_isRefusedToPeople();
    void create_unknownModule_isNotFound();
    void create_unknownField_isRefused();
    void create_usedLogin_isRefusedInAnyCase();
    void create_lostDealWithoutReason_isRefused();

    void update_field_keepsTwinTitleAndSearch();
    void update_sameValues_isNoStep();
    void update_oddOldValue_doesNotStopAnotherField();
    void update_emptiedRequiredField_isRefused();
    void update_goneRecord_isNotFound();
    void update_staleVersion_mergesOtherFields();
    void update_staleVersion_leavesUntouchedFieldsToTheOther();
    void update_staleVersionSameField_isConflict();
    void update_staleVersionSameValue_isNoConflict();
    void update_titleLikeAPlaceholder_isConflictInWords();

    void remove_record_takesReferencesAndLinksAlong();
    void remove_ownerOfOthers_isRefused();
    void remove_userWhoOwnsThemselves_isAllowed();
    void remove_userWhoWorks_isRefused();
    void restore_deletedRecord_isBackAsItWas();
    void restore_missingReference_isRefused();
    void link_twice_isOnce();
    void link_missingRecord_isRefused();

    void write_failedBody_leavesNothing();
    void write_withinWrite_isOneStep();
    void write_failedPart_leavesTheRest();
    void write_failedFirstPart_leavesNoStep();
    void write_busyDatabase_isBusyAndWritesNothing();
    void write_fromTheListener_isAStepOfItsOwn();
    void write_committed_isToldOnce();

    void numbers_afterFailures_haveNoGap();
    void numbers_fromTwoConnections_areUnique();

private:
    static void wrongValues();
    static void programFields();
};

void TestRecordStore::create_values_areReadBack()
{
    TestWorkspace workspace;
    const Values values{{"last_name", "Королёв"}, {"phone", "8 (916) 123-45-67"}, {"email", "K@Example.com"},
        {"annual_revenue", qint64(9'007'199'254'740'993)}, {"status", "hot"}, {"email_opt_out", 1}};
    const Record record = workspace.read("lead", workspace.add("lead", values));
    for (auto it = values.begin(); it != values.end(); ++it)
        QCOMPARE(record.value(it.key()).toString(), it.value().toString());
    QCOMPARE(record.title, QStringLiteral("Королёв"));
}

void TestRecordStore::create_withoutValues_takesDefaultsAndStamps()
{
    TestWorkspace workspace;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Record record = workspace.read("deal", workspace.add("deal", {{"name", "Sale"}, {"close_on", "2026-12-01"}}));
    QCOMPARE(record.value("stage").toString(), QStringLiteral("new"));
    QCOMPARE(record.number(), QStringLiteral("DEA1"));
    QCOMPARE(record.version, 1);
    QCOMPARE(record.value("source").toString(), QStringLiteral("manual"));
    for (const char* field : {"owner", "created_by", "modified_by"})
        QCOMPARE(record.value(field).toLongLong(), workspace->session().person);
    QVERIFY(QDateTime::fromString(record.value("created_at").toString(), Qt::ISODateWithMs) >= before.addMSecs(-1));
    QCOMPARE(record.value("modified_at"), record.value("created_at"));
}

void TestRecordStore::wrongValues()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("field");
    QTest::newRow("a lead needs a last name") << lead << Values{{"first_name", "Anna"}} << "last_name";
    QTest::newRow("an empty text is no last name") << lead << Values{{"last_name", ""}} << "last_name";
    QTest::newRow("a first name of 41 letters is too long") << lead << named("A", {{"first_name", QString(41, u'ы')}}) << "first_name";
    QTest::newRow("an e-mail needs a domain") << lead << named("A", {{"email", "anna@"}}) << "email";
    QTest::newRow("a site has no spaces") << lead << named("A", {{"website", "not a site"}}) << "website";
    QTest::newRow("the last digit of the INN is wrong") << account << Values{{"name", "A"}, {"inn", "7707083894"}} << "inn";
    QTest::newRow("a KPP has nine digits") << account << Values{{"name", "A"}, {"kpp", "12345"}} << "kpp";
    QTest::newRow("there is no 30 February") << contact << named("A", {{"birthday", "1990-02-30"}}) << "birthday";
    QTest::newRow("money is a whole number of kopecks") << lead << named("A", {{"annual_revenue", "a lot"}}) << "annual_revenue";
    QTest::newRow("a status is one of the list") << lead << named("A", {{"status", "boiling"}}) << "status";
    QTest::newRow("an account that is not there") << contact << named("A", {{"account", 4711}}) << "account";
    QTest::newRow("a lead is no account") << contact << named("A", {{"account", 1}}) << "account";
    QTest::newRow("an owner that is not there") << lead << named("A", {{"owner", 4711}}) << "owner";
    QTest::newRow("yes or no is not seven") << lead << named("A", {{"email_opt_out", 7}}) << "email_opt_out";
}

void TestRecordStore::create_wrongValue_isRefusedByField()
{
    QFETCH(QString, module);
    QFETCH(Values, values);
    QFETCH(QString, field);
    TestWorkspace workspace;
    const qint64 records = rows(*workspace, "record");
    const auto done = create(*workspace, module, values);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(done.error().field, field);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(rows(*workspace, "record"), records);
}

void TestRecordStore::create_everythingWrong_namesEveryField()
{
    TestWorkspace workspace;
    const auto done = create(*workspace, lead, named("A", {{"email", "anna@"}, {"status", "boiling"}, {"number", "LEA7"}}));
    QVERIFY(!done);
    QStringList fields;
    for (const Error& detail : done.error().details)
        fields << detail.field;
    QCOMPARE(fields, QStringList({"email", "number", "status"}));
}

void TestRecordStore::programFields()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("the number") << "number" << QVariant("LEA99");
    QTest::newRow("who created it") << "created_by" << QVariant(1);
    QTest::newRow("when it was created") << "created_at" << QVariant("2020-01-01T00:00:00.000Z");
    QTest::newRow("the version") << "version" << QVariant(5);
    QTest::newRow("what it became") << "converted_at" << QVariant("2020-01-01T00:00:00.000Z");
}

void TestRecordStore::create_programField_isRefusedToPeople()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    TestWorkspace workspace;
    const auto created = create(*workspace, lead, named("A", {{field, value}}));
    QVERIFY(!created);
    QCOMPARE(created.error().field, field);
    const Record record = workspace.read("lead", workspace.add("lead", named("A")));
    const auto updated = update(*workspace, record, {{field, value == record.value(field) ? QVariant(77) : value}});
    if (record.value(field) != value)
        QVERIFY(!updated);
}

void TestRecordStore::create_unknownModule_isNotFound()
{
    TestWorkspace workspace;
    const auto done = create(*workspace, QStringLiteral("spaceship"), {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
}

void TestRecordStore::create_unknownField_isRefused()
{
    TestWorkspace workspace;
    const auto done = create(*workspace, lead, named("A", {{"shoe_size", 43}}));
    QVERIFY(!done);
    QCOMPARE(done.error().field, QStringLiteral("shoe_size"));
}

void TestRecordStore::create_usedLogin_isRefusedInAnyCase()
{
    TestWorkspace workspace;
    const auto done = create(*workspace, QStringLiteral("user"), named("A", {{"login", "ADMIN"}}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(done.error().field, QStringLiteral("login"));
}

void TestRecordStore::create_lostDealWithoutReason_isRefused()
{
    TestWorkspace workspace;
    const auto done = create(*workspace, QStringLiteral("deal"), {{"name", "A"}, {"close_on", "2026-12-01"}, {"stage", "lost"}});
    QVERIFY(!done);
    QCOMPARE(done.error().field, QStringLiteral("lost_reason"));
}

void TestRecordStore::update_field_keepsTwinTitleAndSearch()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", named("Старое", {{"phone", "8 916 123-45-67"}}));
    const Record record = workspace.read("lead", id);
    QVERIFY(update(*workspace, record, {{"last_name", "Новосёлова"}, {"phone", "8 (495) 765-43-21"}, {"email", "Anna@EXAMPLE.com"}}));
    QCOMPARE(column(*workspace, "lead", "last_name_fold", id), QStringLiteral("новоселова"));
    QCOMPARE(column(*workspace, "lead", "phone_e164", id), QStringLiteral("+74957654321"));
    QCOMPARE(column(*workspace, "lead", "email_lower", id), QStringLiteral("anna@example.com"));
    QCOMPARE(column(*workspace, "record", "title", id), QStringLiteral("Новосёлова"));
    QVERIFY(column(*workspace, "record", "search", id).contains(QStringLiteral("новоселова")));
    QVERIFY(!column(*workspace, "record", "search", id).contains(QStringLiteral("старое")));
    const Record after = workspace.read("lead", id);
    QCOMPARE(after.version, 2);
    QCOMPARE(after.value("created_at"), record.value("created_at"));
}

void TestRecordStore::update_sameValues_isNoStep()
{
    TestWorkspace workspace;
    const Record record = workspace.read("lead", workspace.add("lead", named("A", {{"status", "hot"}})));
    const qint64 steps = rows(*workspace, "journal_step");
    QVERIFY(update(*workspace, record, record.values));
    QCOMPARE(rows(*workspace, "journal_step"), steps);
    QCOMPARE(workspace.read("lead", record.id).version, 1);
}

void TestRecordStore::update_oddOldValue_doesNotStopAnotherField()
{
    TestWorkspace workspace;
    QVERIFY(create(*workspace, lead, named("A", {{"email", "not an address"}}), Author::Program));
    const auto record = workspace->reader().recordNumbered(workspace.module("lead"), QStringLiteral("LEA1"));
    QVERIFY(record);
    Values values = record->values;
    values.insert(QStringLiteral("city"), QStringLiteral("Tver"));
    QVERIFY(update(*workspace, *record, values));
}

void TestRecordStore::update_emptiedRequiredField_isRefused()
{
    TestWorkspace workspace;
    const Record record = workspace.read("lead", workspace.add("lead", named("A")));
    const auto done = update(*workspace, record, {{"last_name", QVariant()}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(done.error().field, QStringLiteral("last_name"));
    QCOMPARE(workspace.read("lead", record.id).version, 1);
}

void TestRecordStore::update_goneRecord_isNotFound()
{
    TestWorkspace workspace;
    const Record record = workspace.read("lead", workspace.add("lead", named("A")));
    QVERIFY(remove(*workspace, lead, record.id));
    const auto done = update(*workspace, record, {{"city", "Tver"}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
}

void TestRecordStore::update_staleVersion_mergesOtherFields()
{
    TestWorkspace workspace;
    const Record seen = workspace.read("lead", workspace.add("lead", named("A")));
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, seen, {{"city", "Tver"}}));
    QVERIFY(update(*workspace, seen, {{"status", "hot"}}));
    const Record now = workspace.read("lead", seen.id);
    QCOMPARE(now.value("city").toString(), QStringLiteral("Tver"));
    QCOMPARE(now.value("status").toString(), QStringLiteral("hot"));
    QCOMPARE(now.version, 3);
}

void TestRecordStore::update_staleVersion_leavesUntouchedFieldsToTheOther()
{
    TestWorkspace workspace;
    const Record seen = workspace.read("lead", workspace.add("lead", named("A", {{"city", "Tver"}})));
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, seen, {{"city", "Omsk"}}));
    // A card that sends all of its fields has not changed those that stand as they were read.
    QVERIFY(update(*workspace, seen, {{"city", "Tver"}, {"status", "hot"}}));
    const Record now = workspace.read("lead", seen.id);
    QCOMPARE(now.value("city").toString(), QStringLiteral("Omsk"));
    QCOMPARE(now.value("status").toString(), QStringLiteral("hot"));
}

void TestRecordStore::update_staleVersionSameField_isConflict()
{
    TestWorkspace workspace;
    const Record seen = workspace.read("lead", workspace.add("lead", named("A", {{"city", "Tver"}})));
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, seen, {{"city", "Omsk"}}));
    const auto done = update(*workspace, seen, {{"city", "Perm"}, {"status", "hot"}});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Conflict);
    QCOMPARE(done.error().conflicts.size(), 1);
    const FieldConflict& conflict = done.error().conflicts.first();
    QCOMPARE(conflict.field, QStringLiteral("city"));
    QCOMPARE(conflict.mine.toString(), QStringLiteral("Perm"));
    QCOMPARE(conflict.theirs.toString(), QStringLiteral("Omsk"));
    QCOMPARE(conflict.original.toString(), QStringLiteral("Tver"));
    QVERIFY(workspace.read("lead", seen.id).value("status").isNull());
}

void TestRecordStore::update_staleVersionSameValue_isNoConflict()
{
    TestWorkspace workspace;
    const Record seen = workspace.read("lead", workspace.add("lead", named("A")));
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, seen, {{"city", "Omsk"}}));
    QVERIFY(update(*workspace, seen, {{"city", "Omsk"}, {"status", "hot"}}));
}

void TestRecordStore::update_titleLikeAPlaceholder_isConflictInWords()
{
    TestWorkspace workspace;
    const Record seen = workspace.read("lead", workspace.add("lead", named("100 %2")));
    const auto colleague = workspace.another();
    QVERIFY(update(*colleague, seen, {{"city", "Omsk"}}));
    const auto done = update(*workspace, seen, {{"city", "Perm"}});
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QStringLiteral("100 %2")), qPrintable(done.error().message));
    QVERIFY2(done.error().message.contains(QStringLiteral("City")), qPrintable(done.error().message));
}

void TestRecordStore::remove_record_takesReferencesAndLinksAlong()
{
    TestWorkspace workspace;
    const qint64 company = workspace.add("account", {{"name", "A"}});
    const qint64 person = workspace.add("contact", named("B", {{"account", company}}));
    QVERIFY(workspace->store().write(step(), [&](Changes& changes) { return changes.link({company, person, QStringLiteral("related")}); }));
    QVERIFY(remove(*workspace, account, company));
    QVERIFY(workspace.read("contact", person).value("account").isNull());
    QCOMPARE(rows(*workspace, "link"), 0);
    QCOMPARE(rows(*workspace, "account"), 0);
}

void TestRecordStore::remove_ownerOfOthers_isRefused()
{
    TestWorkspace workspace;
    const qint64 user = workspace.add("user", {{"login", "anna"}});
    const qint64 id = workspace.add("lead", named("A", {{"owner", user}}));
    const auto done = remove(*workspace, QStringLiteral("user"), user);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(workspace.read("lead", id).value("owner").toLongLong(), user);
}

void TestRecordStore::remove_userWhoOwnsThemselves_isAllowed()
{
    TestWorkspace workspace;
    const qint64 user = workspace.add("user", {{"login", "anna"}});
    QVERIFY(update(*workspace, workspace.read("user", user), {{"owner", user}}));
    QVERIFY(remove(*workspace, QStringLiteral("user"), user));
}

void TestRecordStore::remove_userWhoWorks_isRefused()
{
    TestWorkspace workspace;
    const auto done = remove(*workspace, QStringLiteral("user"), workspace->session().person);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
}

void TestRecordStore::restore_deletedRecord_isBackAsItWas()
{
    TestWorkspace workspace;
    const Record before = workspace.read("lead", workspace.add("lead", named("A", {{"annual_revenue", qint64(9'007'199'254'740'993)}})));
    QVERIFY(remove(*workspace, lead, before.id));
    QVERIFY(workspace->store().write(step(), [&](Changes& changes) { return changes.restore(lead, before.id, before.values); }));
    const Record after = workspace.read("lead", before.id);
    Values values = after.values;
    values.insert(QStringLiteral("version"), before.version);
    QCOMPARE(values, before.values);
    QVERIFY(after.version > before.version);
    // The next record gets a number and an id of its own.
    QCOMPARE(workspace.read("lead", workspace.add("lead", named("B"))).number(), QStringLiteral("LEA2"));
}

void TestRecordStore::restore_missingReference_isRefused()
{
    TestWorkspace workspace;
    const qint64 company = workspace.add("account", {{"name", "A"}});
    const Record person = workspace.read("contact", workspace.add("contact", named("B", {{"account", company}})));
    QVERIFY(remove(*workspace, contact, person.id));
    QVERIFY(remove(*workspace, account, company));
    const auto done =
        workspace->store().write(step(), [&](Changes& changes) { return changes.restore(contact, person.id, person.values); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(done.error().field, QStringLiteral("account"));
}

void TestRecordStore::link_twice_isOnce()
{
    TestWorkspace workspace;
    const qint64 a = workspace.add("lead", named("A"));
    const qint64 b = workspace.add("lead", named("B"));
    const Link link{a, b, QStringLiteral("related")};
    QVERIFY(workspace->store().write(step(), [&](Changes& changes) -> Result<> {
        (void)changes.link(link);
        return changes.link(link);
    }));
    QCOMPARE(rows(*workspace, "link"), 1);
    QVERIFY(workspace->store().write(step(), [&](Changes& changes) { return changes.unlink(link); }));
    QCOMPARE(rows(*workspace, "link"), 0);
}

void TestRecordStore::link_missingRecord_isRefused()
{
    TestWorkspace workspace;
    const qint64 a = workspace.add("lead", named("A"));
    const auto done = workspace->store().write(step(), [&](Changes& changes) {
        return changes.link({a, 4711, QStringLiteral("related")});
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
}

void TestRecordStore::write_failedBody_leavesNothing()
{
    TestWorkspace workspace;
    const qint64 records = rows(*workspace, "record");
    const qint64 steps = rows(*workspace, "journal_step");
    const auto done = workspace->store().write(step(), [&](Changes& changes) -> Result<> {
        (void)changes.create(lead, named("A"));
        return Error{Error::Cancelled, QStringLiteral("No more")};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Cancelled);
    QCOMPARE(rows(*workspace, "record"), records);
    QCOMPARE(rows(*workspace, "journal_step"), steps);
    QVERIFY(workspace->search().problems()->isEmpty());
}

void TestRecordStore::write_withinWrite_isOneStep()
{
    TestWorkspace workspace;
    const qint64 steps = rows(*workspace, "journal_step");
    QVERIFY(workspace->store().write(step(), [&](Changes& changes) -> Result<> {
        (void)changes.create(lead, named("A"));
        return create(*workspace, lead, named("B"));
    }));
    QCOMPARE(rows(*workspace, "journal_step"), steps + 1);
    QCOMPARE(rows(*workspace, "lead"), 2);
}

void TestRecordStore::write_failedPart_leavesTheRest()
{
    TestWorkspace workspace;
    QVERIFY(workspace->store().write(step(), [&](Changes& changes) -> Result<> {
        (void)changes.create(lead, named("A"));
        (void)workspace->store().write(step(), [&](Changes& part) -> Result<> {
            (void)part.create(lead, named("lost"));
            return Error{Error::Cancelled, {}};
        });
        const auto id = changes.create(lead, named("B"));
        return id ? Result<>() : Result<>(id.error());
    }));
    const auto ids = workspace->reader().ids({.module = lead});
    QCOMPARE(ids->size(), 2);
    QCOMPARE(workspace.read("lead", ids->last()).number(), QStringLiteral("LEA2"));
    // Undo knows the two that stayed, and only those.
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    QCOMPARE(rows(*workspace, "lead"), 0);
}

void TestRecordStore::write_failedFirstPart_leavesNoStep()
{
    TestWorkspace workspace;
    const qint64 steps = rows(*workspace, "journal_step");
    const auto done = workspace->store().write(step(), [&](Changes&) -> Result<> {
        (void)workspace->store().write(step(), [&](Changes& part) -> Result<> {
            (void)part.create(lead, named("lost"));
            return Error{Error::Cancelled, {}};
        });
        return {};
    });
    QVERIFY(done);
    QCOMPARE(done->step.id, 0);
    QCOMPARE(rows(*workspace, "journal_step"), steps);
}

void TestRecordStore::write_busyDatabase_isBusyAndWritesNothing()
{
    TestWorkspace workspace;
    const auto colleague = workspace.another();
    QVERIFY(execute(colleague->database(), QStringLiteral("BEGIN IMMEDIATE")));
    WorkspaceOptions options = workspace.options();
    options.waiting = {.person = 0ms, .job = 0ms};
    const auto impatient = Workspace::open(options);
    QVERIFY(impatient);
    const auto refused = create(**impatient, lead, named("A"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Busy);
    QVERIFY(execute(colleague->database(), QStringLiteral("ROLLBACK")));
    QCOMPARE(rows(*workspace, "lead"), 0);
    QVERIFY(create(**impatient, lead, named("A")));
    QCOMPARE(rows(*workspace, "lead"), 1);
}

void TestRecordStore::write_fromTheListener_isAStepOfItsOwn()
{
    TestWorkspace workspace;
    WorkspaceOptions options = workspace.options();
    Workspace* self = nullptr;
    bool answered = false;
    std::optional<Result<>> second;
    options.committed = [&](const Committed&) {
        if (!std::exchange(answered, true))
            second = create(*self, lead, named("B"));
    };
    auto opened = Workspace::open(options);
    QVERIFY(opened);
    self = opened->get();
    QVERIFY(create(*self, lead, named("A")));
    QVERIFY(second && *second);
    QCOMPARE(rows(*workspace, "lead"), 2);
    QCOMPARE(self->journal().steps(2)->size(), 2);
}

void TestRecordStore::write_committed_isToldOnce()
{
    TestWorkspace workspace;
    WorkspaceOptions options = workspace.options();
    QList<Committed> told;
    options.committed = [&](const Committed& committed) { told << committed; };
    const auto opened = Workspace::open(options);
    QVERIFY(opened);
    QVERIFY(create(**opened, lead, named("A")));
    QVERIFY(!create(**opened, lead, {}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().modules, QSet<QString>{lead});
    QCOMPARE(told.first().records.size(), 1);
}

void TestRecordStore::numbers_afterFailures_haveNoGap()
{
    TestWorkspace workspace;
    QStringList numbers;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!create(*workspace, lead, {}));
        QVERIFY(!create(*workspace, lead, named("A", {{"email", "wrong"}})));
        numbers << workspace.read("lead", workspace.add("lead", named("A"))).number();
    }
    QCOMPARE(numbers, QStringList({"LEA1", "LEA2", "LEA3", "LEA4"}));
}

void TestRecordStore::numbers_fromTwoConnections_areUnique()
{
    constexpr int each = 25;
    TestWorkspace workspace;
    const WorkspaceOptions options = workspace.options();
    std::atomic<int> failures = 0;
    const auto work = [&] {
        auto own = Workspace::open(options);
        for (int i = 0; i < each && own; ++i)
            failures += !create(**own, lead, named("A"));
        failures += !own;
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    QCOMPARE(failures.load(), 0);
    QSet<QString> numbers;
    const auto ids = workspace->reader().ids({.module = lead});
    const auto records = workspace->reader().records(workspace.module("lead"), *ids);
    for (const Record& record : *records)
        numbers.insert(record.number());
    QCOMPARE(numbers.size(), 2 * each);
    QVERIFY(numbers.contains(QStringLiteral("LEA%1").arg(2 * each)));
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
