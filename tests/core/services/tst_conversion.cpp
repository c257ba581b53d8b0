#include "core/services/conversion.h"
#include "core/store/integrity.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

using Kind = ConversionTarget::Kind;

const QString lead = QStringLiteral("lead");
const QString account = QStringLiteral("account");
const QString contact = QStringLiteral("contact");
const QString deal = QStringLiteral("deal");

Values wholeLead()
{
    return {{"last_name", "Королёва"}, {"first_name", "Анна"}, {"salutation", "ms"}, {"company", "ООО «Ромашка»"},
        {"phone", "8 495 000-47-11"}, {"mobile", "8 916 000-47-12"}, {"fax", "8 495 000-47-13"}, {"email", "anna@romashka.example"},
        {"second_email", "a@romashka.example"}, {"website", "https://romashka.example"}, {"vk", "https://vk.com/romashka"},
        {"telegram", "@romashka"}, {"job_title", "Директор"}, {"lead_source", "web"}, {"status", "hot"}, {"rating", "active"},
        {"industry", "retail"}, {"annual_revenue", qint64(123'456'00)}, {"employees", 12}, {"email_opt_out", 1}, {"street", "Ленина, 1"},
        {"po_box", "7"}, {"city", "Тверь"}, {"region", "Тверская область"}, {"postcode", "170000"}, {"country", "Россия"},
        {"description", "Звонить утром"}};
}

ConversionTarget newDeal()
{
    return {.module = deal, .values = {{"close_on", "2026-12-31"}, {"amount", qint64(50'000)}}};
}

ConversionOrder order(const QList<qint64>& records, const QList<ConversionTarget>& targets = {{.module = account}, {.module = contact}})
{
    return {.module = lead, .records = records, .targets = targets, .relateTo = {}};
}

bool isSound(Workspace& workspace)
{
    const auto records = recordProblems(workspace.database(), workspace.catalogue(), workspace.phones());
    const auto search = workspace.search().problems();
    return records && records->isEmpty() && search && search->isEmpty();
}

qint64 count(Workspace& workspace, const QString& module)
{
    return workspace.reader().count({.module = module}).valueOr(-1);
}

} // namespace

class TestConversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targetsOf_leads_areInTheOrderTheyAreMade();
    void convert_lead_carriesEveryField_data();
    void convert_lead_carriesEveryField();
    void convert_lead_tiesAllTogether();
    void convert_lead_leavesListsAndSearch();
    void convert_lead_isUndoneAndRedoneWhole();
    void convert_existingTargets_keepTheirValues();
    void convert_links_moveToTheContactOrWhereWanted_data();
    void convert_links_moveToTheContactOrWhereWanted();
    void convert_ownValues_winOverTheLeads();
    void convert_wrongOwnValue_isRefusedByField_data();
    void convert_wrongOwnValue_isRefusedByField();
    void convert_twice_isRefused();
    void convert_intoNothing_isRefused();
    void convert_withoutWhatIsRequired_isRefusedByField();
    void convert_goneTarget_isRefused();
    void convert_manyWithOneCompany_makesOneAccount();
    void convert_oneFailingOfMany_convertsNone();
    void preview_lead_tellsWhatIsCopiedAndWhatIsLeft();
    void preview_links_areCounted();
    void preview_matches_areOfferedWithReasonsTheSurestFirst();
    void preview_archivedRecords_areNoMatches();
};

void TestConversion::targetsOf_leads_areInTheOrderTheyAreMade()
{
    TestWorkspace workspace;
    QCOMPARE(Conversion::targetsOf(workspace.module("lead")), QStringList({account, contact, deal}));
}

void TestConversion::convert_lead_carriesEveryField_data()
{
    // From the specification, written out: reading it from the rules would prove nothing.
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    const auto row = [](const char* from, const QStringList& to) {
        QTest::newRow(qPrintable(QStringLiteral("the lead's %1").arg(from))) << QString(from) << to;
    };
    row("company", {"account.name", "deal.name"});
    row("phone", {"account.phone", "contact.phone"});
    row("fax", {"account.fax", "contact.fax"});
    row("mobile", {"contact.mobile"});
    row("email", {"account.email", "contact.email"});
    row("second_email", {"account.second_email", "contact.second_email"});
    for (const char* field : {"website", "industry", "rating", "employees", "annual_revenue"})
        row(field, {QStringLiteral("account.%1").arg(field)});
    for (const char* field : {"street", "po_box", "city", "region", "postcode", "country"})
        row(field,
            {QStringLiteral("account.billing_%1").arg(field), QStringLiteral("account.shipping_%1").arg(field),
                QStringLiteral("contact.mailing_%1").arg(field)});
    for (const char* field : {"salutation", "first_name", "last_name", "job_title", "vk", "telegram"})
        row(field, {QStringLiteral("contact.%1").arg(field)});
    row("lead_source", {"contact.lead_source", "deal.lead_source"});
    row("description", {"account.description", "contact.description", "deal.description"});
    row("email_opt_out", {"account.email_opt_out", "contact.email_opt_out"});
    row("owner", {"account.owner", "contact.owner", "deal.owner"});
}

void TestConversion::convert_lead_carriesEveryField()
{
    QFETCH(QString, from);
    QFETCH(QStringList, to);
    static TestWorkspace workspace;
    static const qint64 owner = workspace.add("user", {{"login", "anna"}});
    static const qint64 id = [] {
        Values values = wholeLead();
        values.insert(QStringLiteral("owner"), owner);
        return workspace.add("lead", values);
    }();
    static const auto report = Conversion(*workspace).convert(order({id}, {{.module = account}, {.module = contact}, newDeal()}));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const QVariant value = workspace.read("lead", id).value(from);
    QVERIFY(!value.isNull());
    for (const QString& target : to) {
        const QString module = target.section(u'.', 0, 0);
        const Record made = workspace.read(qPrintable(module), report->converted.first().made.value(module));
        QCOMPARE(made.value(target.section(u'.', 1)), value);
    }
}

void TestConversion::convert_lead_tiesAllTogether()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const auto report = Conversion(*workspace).convert(order({id}, {{.module = account}, {.module = contact}, newDeal()}));
    QVERIFY(report);
    const auto& made = report->converted.first().made;
    QCOMPARE(report->converted.first().created, QSet<QString>({account, contact, deal}));
    const Record company = workspace.read("account", made.value(account));
    const Record person = workspace.read("contact", made.value(contact));
    const Record sale = workspace.read("deal", made.value(deal));
    const Record archived = workspace.read("lead", id);
    QCOMPARE(person.value("account").toLongLong(), company.id);
    QCOMPARE(sale.value("account").toLongLong(), company.id);
    QCOMPARE(sale.value("contact").toLongLong(), person.id);
    QCOMPARE(sale.value("amount").toLongLong(), 50'000);
    QCOMPARE(sale.value("stage").toString(), QStringLiteral("new"));
    for (const Record& record : {company, person, sale}) {
        QCOMPARE(record.value("lead").toLongLong(), id);
        QCOMPARE(record.value("source").toString(), QStringLiteral("conversion"));
    }
    QCOMPARE(company.value("from_lead").toInt(), 1);
    QCOMPARE(person.value("from_lead").toInt(), 1);
    QVERIFY(!archived.value("converted_at").isNull());
    QCOMPARE(archived.value("converted_account").toLongLong(), company.id);
    QCOMPARE(archived.value("converted_contact").toLongLong(), person.id);
    QCOMPARE(archived.value("converted_deal").toLongLong(), sale.id);
    QCOMPARE(archived.value("status").toString(), QStringLiteral("hot"));
    QVERIFY(isSound(*workspace));
}

void TestConversion::convert_lead_leavesListsAndSearch()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const qint64 other = workspace.add("lead", {{"last_name", "Королёва"}});
    QVERIFY(Conversion(*workspace).convert(order({id})));
    QCOMPARE(*workspace->reader().ids({.module = lead}), QList<qint64>{other});
    for (const char* text : {"королёва", "ко"}) {
        const auto hits = workspace->search().find({.text = text, .modules = {lead}});
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().id, other);
    }
    // Whoever asks for converted leads gets them.
    const auto filter = parseFilter(
        QStringLiteral("converted_at is not empty"), workspace.module("lead"), workspace->catalogue(), workspace->valueReader());
    QCOMPARE(*workspace->reader().ids({.module = lead, .filter = *filter}), QList<qint64>{id});
}

void TestConversion::convert_lead_isUndoneAndRedoneWhole()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const qint64 friendly = workspace.add("lead", {{"last_name", "Друг"}});
    QVERIFY(workspace->store().write({"Link"}, [&](Changes& changes) { return changes.link({id, friendly, QStringLiteral("related")}); }));
    const Record before = workspace.read("lead", id);
    const qint64 person = workspace->session().person;
    QVERIFY(Conversion(*workspace).convert(order({id}, {{.module = account}, {.module = contact}, newDeal()})));
    const Record converted = workspace.read("lead", id);

    for (int round = 0; round < 2; ++round) {
        const auto undone = workspace->undo().undoLast(person);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QVERIFY(undone->kept.isEmpty());
        Values now = workspace.read("lead", id).values;
        now.insert(QStringLiteral("version"), before.version);
        QCOMPARE(now, before.values);
        for (const QString& module : {account, contact, deal})
            QCOMPARE(count(*workspace, module), 0);
        QCOMPARE(workspace->search().find({.text = QStringLiteral("королева"), .modules = {}})->size(), 1);
        QCOMPARE(Conversion(*workspace).preview(lead, id)->related, 1);
        QVERIFY(isSound(*workspace));

        const auto redone = workspace->undo().redoLast(person);
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
        QVERIFY(redone->kept.isEmpty());
        QCOMPARE(workspace.read("lead", id).value("converted_deal"), converted.value("converted_deal"));
        QCOMPARE(count(*workspace, deal), 1);
        QVERIFY(isSound(*workspace));
    }
}

void TestConversion::convert_existingTargets_keepTheirValues()
{
    TestWorkspace workspace;
    const qint64 company = workspace.add("account", {{"name", "Ромашка"}, {"phone", "8 495 111-11-11"}});
    const qint64 person = workspace.add("contact", {{"last_name", "Королёва"}});
    const qint64 id = workspace.add("lead", wholeLead());
    const auto report =
        Conversion(*workspace)
            .convert(order({id},
                {{.module = account, .kind = Kind::Existing, .existing = company},
                    {.module = contact, .kind = Kind::Existing, .existing = person}, {.module = deal, .kind = Kind::None}}));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->converted.first().created.isEmpty());
    QCOMPARE(workspace.read("account", company).value("phone").toString(), QStringLiteral("8 495 111-11-11"));
    QVERIFY(workspace.read("account", company).value("from_lead").toInt() == 0);
    // A contact without an account gets the one chosen beside it.
    QCOMPARE(workspace.read("contact", person).value("account").toLongLong(), company);
    QCOMPARE(workspace.read("lead", id).value("converted_account").toLongLong(), company);
    QCOMPARE(count(*workspace, deal), 0);
}

void TestConversion::convert_links_moveToTheContactOrWhereWanted_data()
{
    QTest::addColumn<QString>("relateTo");
    QTest::addColumn<bool>("withContact");
    QTest::addColumn<QString>("moved");
    QTest::newRow("to the contact, when nobody says") << QString() << true << contact;
    QTest::newRow("to the account, when there is no contact") << QString() << false << account;
    QTest::newRow("to the account, when asked for") << account << true << account;
    QTest::newRow("to the deal, when asked for") << deal << true << deal;
}

void TestConversion::convert_links_moveToTheContactOrWhereWanted()
{
    QFETCH(QString, relateTo);
    QFETCH(bool, withContact);
    QFETCH(QString, moved);
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const qint64 to = workspace.add("lead", {{"last_name", "B"}});
    const qint64 from = workspace.add("lead", {{"last_name", "C"}});
    QVERIFY(workspace->store().write({"Link"}, [&](Changes& changes) -> Result<> {
        (void)changes.link({id, to, QStringLiteral("related")});
        return changes.link({from, id, QStringLiteral("document")});
    }));
    ConversionOrder wanted =
        order({id}, {{.module = account}, {.module = contact, .kind = withContact ? Kind::New : Kind::None}, newDeal()});
    wanted.relateTo = relateTo;
    const auto report = Conversion(*workspace).convert(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const qint64 target = report->converted.first().made.value(moved);
    QCOMPARE(*workspace->reader().linkCount(target), 2);
    QCOMPARE(*workspace->reader().linkCount(id), 0);
}

void TestConversion::convert_ownValues_winOverTheLeads()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const auto report =
        Conversion(*workspace).convert(order({id}, {{.module = account, .values = {{"name", "Лютик"}, {"inn", "7707083893"}}}}));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const Record company = workspace.read("account", report->converted.first().made.value(account));
    QCOMPARE(company.title, QStringLiteral("Лютик"));
    QCOMPARE(company.value("inn").toString(), QStringLiteral("7707083893"));
}

void TestConversion::convert_wrongOwnValue_isRefusedByField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("an INN with a wrong check digit") << "inn" << QVariant("7707083894");
    QTest::newRow("an e-mail without a domain") << "email" << QVariant("anna@");
    QTest::newRow("what only the program sets") << "number" << QVariant("ACC77");
    QTest::newRow("a name of nothing") << "name" << QVariant();
}

void TestConversion::convert_wrongOwnValue_isRefusedByField()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const auto report = Conversion(*workspace).convert(order({id}, {{.module = account, .values = {{field, value}}}}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Validation);
    QCOMPARE(report.error().field, field);
    QCOMPARE(count(*workspace, account), 0);
    QCOMPARE(count(*workspace, lead), 1);
}

void TestConversion::convert_twice_isRefused()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    QVERIFY(Conversion(*workspace).convert(order({id})));
    const auto again = Conversion(*workspace).convert(order({id}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Validation);
    QCOMPARE(count(*workspace, account), 1);
}

void TestConversion::convert_intoNothing_isRefused()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const auto done = Conversion(*workspace).convert(order({id}, {{.module = account, .kind = Kind::None}}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
}

void TestConversion::convert_withoutWhatIsRequired_isRefusedByField()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", {{"last_name", "Без фирмы"}});
    const auto done = Conversion(*workspace).convert(order({id}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Validation);
    QCOMPARE(done.error().field, QStringLiteral("name"));
    QVERIFY2(done.error().message.contains(QStringLiteral("LEA1")), qPrintable(done.error().message));
    QCOMPARE(count(*workspace, contact), 0);
}

void TestConversion::convert_goneTarget_isRefused()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const auto done = Conversion(*workspace).convert(order({id}, {{.module = account, .kind = Kind::Existing, .existing = 4711}}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
    QVERIFY(workspace.read("lead", id).value("converted_at").isNull());
}

void TestConversion::convert_manyWithOneCompany_makesOneAccount()
{
    TestWorkspace workspace;
    QList<qint64> ids;
    for (const char* company : {"ООО «Ромашка»", "ромашка", "Ромашка ООО", "Лютик"})
        ids << workspace.add("lead", {{"last_name", "Иванов"}, {"company", company}});
    const auto report = Conversion(*workspace).convert(order(ids));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(count(*workspace, account), 2);
    QCOMPARE(count(*workspace, contact), 4);
    QCOMPARE(report->converted[0].made.value(account), report->converted[2].made.value(account));
    QVERIFY(report->converted[0].created.contains(account));
    QVERIFY(!report->converted[2].created.contains(account));
    QVERIFY(workspace->undo().undoLast(workspace->session().person));
    QCOMPARE(count(*workspace, account), 0);
    QCOMPARE(count(*workspace, lead), 4);
    QVERIFY(isSound(*workspace));
}

void TestConversion::convert_oneFailingOfMany_convertsNone()
{
    TestWorkspace workspace;
    const QList<qint64> ids{
        workspace.add("lead", wholeLead()), workspace.add("lead", {{"last_name", "Без фирмы"}}), workspace.add("lead", wholeLead())};
    const auto steps = workspace->journal().lastStep();
    const auto done = Conversion(*workspace).convert(order(ids));
    QVERIFY(!done);
    QCOMPARE(count(*workspace, lead), 3);
    QCOMPARE(count(*workspace, account), 0);
    QCOMPARE(count(*workspace, contact), 0);
    QCOMPARE(*workspace->journal().lastStep(), *steps);
    QVERIFY(isSound(*workspace));
}

void TestConversion::preview_lead_tellsWhatIsCopiedAndWhatIsLeft()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    const auto preview = Conversion(*workspace).preview(lead, id);
    QVERIFY(preview);
    QCOMPARE(preview->left, QStringList{"status"});
    QStringList copied;
    for (const auto& one : preview->copied)
        copied << one.field;
    QVERIFY(copied.contains("company"));
    QVERIFY(!copied.contains("status"));
    QCOMPARE(copied.size(), wholeLead().size()); // owner instead of status
}

void TestConversion::preview_links_areCounted()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("lead", wholeLead());
    QCOMPARE(Conversion(*workspace).preview(lead, id)->related, 0);
    const qint64 other = workspace.add("lead", {{"last_name", "B"}});
    QVERIFY(workspace->store().write({"Link"}, [&](Changes& changes) -> Result<> {
        (void)changes.link({id, other, QStringLiteral("related")});
        return changes.link({other, id, QStringLiteral("document")});
    }));
    QCOMPARE(Conversion(*workspace).preview(lead, id)->related, 2);
}

void TestConversion::preview_matches_areOfferedWithReasonsTheSurestFirst()
{
    TestWorkspace workspace;
    const qint64 byName = workspace.add("account", {{"name", "Ромашка, АО"}});
    const qint64 byPhone = workspace.add("account", {{"name", "Другая"}, {"phone", "+7 (495) 000-47-11"}});
    workspace.add("account", {{"name", "Чужая"}, {"phone", "+7 (495) 000-00-00"}});
    const qint64 byMail = workspace.add("contact", {{"last_name", "Петрова"}, {"email", "ANNA@romashka.example"}});
    const qint64 namesake = workspace.add("contact", {{"last_name", "Королева"}, {"first_name", "анна"}});
    workspace.add("contact", {{"last_name", "Королева"}, {"first_name", "Ирина"}});
    const qint64 id = workspace.add("lead", wholeLead());
    const auto preview = Conversion(*workspace).preview(lead, id);
    QVERIFY(preview);
    const auto found = [&](const QString& module) {
        QList<qint64> ids;
        for (const ConversionMatch& match : preview->matches.value(module))
            ids << match.id;
        return ids;
    };
    QCOMPARE(found(account), QList<qint64>({byName, byPhone}));
    QCOMPARE(found(contact), QList<qint64>({byMail, namesake}));
    QCOMPARE(preview->matches.value(account).first().reason, QStringLiteral("the same name"));
    QCOMPARE(preview->matches.value(account).last().reason, QStringLiteral("the same phone"));
    QVERIFY(preview->matches.value(account).first().confidence > preview->matches.value(account).last().confidence);
    QCOMPARE(found(deal), QList<qint64>{});
}

void TestConversion::preview_archivedRecords_areNoMatches()
{
    TestWorkspace workspace;
    const qint64 first = workspace.add("lead", wholeLead());
    QVERIFY(Conversion(*workspace).convert(order({first}, {{.module = contact}})));
    const qint64 second = workspace.add("lead", wholeLead());
    const auto preview = Conversion(*workspace).preview(lead, second);
    QCOMPARE(preview->matches.value(account).size(), 0);
    QCOMPARE(preview->matches.value(contact).size(), 1);
}

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
