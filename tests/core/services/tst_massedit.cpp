#include "core/services/massedit.h"
#include "core/services/tagging.h"
#include "core/store/integrity.h"
#include "core/store/query.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

const QStringList stamps{"modified_at", "modified_by", "created_at"};

Values withoutStamps(Values values)
{
    for (const QString& stamp : stamps)
        values.remove(stamp);
    return values;
}

/// An office with a bit of everything that ties records to each other; the same each time.
class Office : public TestWorkspace {
public:
    Office()
    {
        anna = add("user", {{"login", "anna"}, {"last_name", "Anna"}, {"role", "salesperson"}});
        vip = add("tag", {{"name", "VIP"}, {"shared", 1}});
        add("tag", {{"name", "Fair"}});
        account = add("account", {{"name", "Romashka"}, {"tags", "VIP"}});
        for (int i = 0; i < 12; ++i)
            leads << add("lead",
                {{"last_name", QStringLiteral("Lead %1").arg(i)}, {"first_name", "Ivan"}, {"city", i % 2 ? "Tver" : "Kazan"},
                    {"status", i % 3 ? "hot" : "cold"}, {"email", QStringLiteral("a%1@example.com").arg(i)},
                    {"tags", i % 4 ? QVariant() : QVariant("VIP, Fair")}, {"star", i % 5 == 0 ? 1 : 0}});
        qint64 boss = 0;
        for (int i = 0; i < 6; ++i) {
            Values values{{"last_name", QStringLiteral("Contact %1").arg(i)}, {"account", account}};
            if (boss)
                values.insert("reports_to", boss);
            if (i == 3)
                values.insert("support_from", "2026-05-01");
            boss = add("contact", values);
            contacts << boss;
        }
    }

    QList<qint64> all(const QString& module) { return *(*this)->reader().ids({.module = module, .sort = {{"number"}}}); }

    /// Every record of every module, as people see it and as it is found.
    QMap<QString, Values> everything()
    {
        QMap<QString, Values> rows;
        for (const Module& module : (*this)->catalogue().modules()) {
            for (const qint64 id : all(module.name)) {
                const Record record = read(qPrintable(module.name), id);
                Values values = withoutStamps(record.values);
                values.insert("title", record.title);
                rows.insert(record.number(), values);
            }
        }
        return rows;
    }

    QStringList journalOf(qint64 step)
    {
        QStringList lines;
        const auto changes = (*this)->journal().changesOf(step);
        for (const RecordChange& change : *changes) {
            QStringList words{
                QString::number(int(change.action)), change.module, QString::number(change.record), QString::number(change.version)};
            for (const Values& values : {withoutStamps(change.before), withoutStamps(change.after)}) {
                for (auto it = values.begin(); it != values.end(); ++it)
                    words << it.key() + '=' + it->toString();
                words << "|";
            }
            lines << words.join(' ');
        }
        lines.sort(); // a run keeps its own order
        return lines;
    }

    qint64 anna = 0;
    qint64 vip = 0;
    qint64 account = 0;
    QList<qint64> leads;
    QList<qint64> contacts;
};

#define VERIFY_SOUND(office)                                                                                                               \
    QCOMPARE(*recordProblems((office)->database(), (office)->catalogue(), (office)->phones()), QStringList());                             \
    QCOMPARE(*(office)->search().problems(), QStringList())

} // namespace

/// What is done to many records at once is what would be done to each.
class TestMassEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edit_many_isAsOneByOne_data();
    void edit_many_isAsOneByOne();
    void remove_many_isAsOneByOne_data();
    void remove_many_isAsOneByOne();
    void remove_neededRecords_areRefusedByReason();
    void edit_refusedTag_leavesTheWholeRecord();
    void remove_heldByARecordThatRefuses_isSkipped();
    void stopped_title_tellsWhatWasDone();
    void edit_undone_isAsBefore();
    void edit_byQuery_findsThemItself();
    void edit_nothingDiffers_isNoStep();
    void tag_many_undone();
    void star_many_undone();
    void tagsFor_countsTheSelection();
    void makeTag_knownName_isThatTag();
    void cancel_keepsWhatIsDone_asOneStep();

private:
    /// As MassEdit does it, by the single verbs.
    using Verb = std::function<Result<>(Changes&, qint64)>;
    static qint64 oneByOne(Office& office, const QList<qint64>& ids, const Verb& verb, QStringList& refused)
    {
        const auto done = office->store().write({"One by one"}, [&](Changes&) -> Result<> {
            for (const qint64 id : ids) {
                const auto one = office->store().write({"One"}, [&](Changes& changes) { return verb(changes, id); });
                if (!one)
                    refused << one.error().message;
            }
            return {};
        });
        return done ? done->step.id : -1;
    }
    static QStringList reasonsOf(const MassReport& report)
    {
        QStringList reasons;
        for (const Refusal& refusal : report.refused)
            reasons << refusal.reason;
        return reasons;
    }

    JobControl m_control;
};

void TestMassEdit::edit_many_isAsOneByOne_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("refusals");

    QTest::newRow("a choice that some have already") << "lead" << Values{{"status", "hot"}} << 0;
    QTest::newRow("a field that is searched") << "lead" << Values{{"city", "Тула"}} << 0;
    QTest::newRow("the title") << "lead" << Values{{"last_name", "Сидоров"}} << 0;
    QTest::newRow("several fields") << "lead" << Values{{"city", "Тула"}, {"status", "cold"}, {"annual_revenue", qint64(100'50)}} << 0;
    QTest::newRow("emptied") << "lead" << Values{{"email", QVariant()}, {"first_name", QVariant()}} << 0;
    QTest::newRow("numbers as text") << "lead" << Values{{"employees", "12"}} << 0;
    QTest::newRow("a required field emptied") << "lead" << Values{{"last_name", QVariant()}} << 12;
    QTest::newRow("a value that is none") << "lead" << Values{{"email", "nobody"}, {"status", "hot"}} << 12;
    QTest::newRow("a reference to nobody") << "contact" << Values{{"account", qint64(99'999)}} << 6;
    QTest::newRow("a rule of the module refuses one") << "contact" << Values{{"support_until", "2026-04-01"}} << 1;
    QTest::newRow("a field of the program") << "lead" << Values{{"number", "LEA1"}} << 11;
    QTest::newRow("tags") << "lead" << Values{{"tags", "Fair"}, {"star", 1}} << 0;
}

void TestMassEdit::edit_many_isAsOneByOne()
{
    QFETCH(QString, module);
    QFETCH(Values, values);
    QFETCH(int, refusals);
    Office single;
    Office many;
    QStringList refused;
    const qint64 step = oneByOne(
        single, single.all(module), [&](Changes& changes, qint64 id) { return changes.update(module, id, values); }, refused);

    const auto report = MassEdit(*many).edit({.module = module, .ids = many.all(module)}, values, m_control);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->refusals, refusals);
    QCOMPARE(reasonsOf(*report), refused);
    QCOMPARE(many.everything(), single.everything());
    QCOMPARE(many.journalOf(report->step.id), single.journalOf(step));
    VERIFY_SOUND(many);
}

void TestMassEdit::remove_many_isAsOneByOne_data()
{
    QTest::addColumn<QString>("module");
    QTest::newRow("leads with tags and stars") << "lead";
    QTest::newRow("an account that contacts refer to") << "account";
    QTest::newRow("contacts that refer to each other") << "contact";
    QTest::newRow("tags that records carry") << "tag";
}

void TestMassEdit::remove_many_isAsOneByOne()
{
    QFETCH(QString, module);
    Office single;
    Office many;
    const auto before = many.everything();
    QStringList refused;
    oneByOne(
        single, single.all(module), [&](Changes& changes, qint64 id) { return changes.remove(module, id); }, refused);

    const auto report = MassEdit(*many).remove({.module = module, .ids = many.all(module)}, m_control);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(reasonsOf(*report), refused);
    auto versionless = [](QMap<QString, Values> rows) {
        for (Values& values : rows)
            values.remove("version");
        return rows;
    };
    const auto after = many.everything();
    QCOMPARE(versionless(after), versionless(single.everything()));
    VERIFY_SOUND(many);

    const auto undone = many->undo().undo(report->step.id);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(undone->kept.size(), 0);
    QCOMPARE(versionless(many.everything()), versionless(before));
    VERIFY_SOUND(many);
    QVERIFY(many->undo().redoLast(many->session().person));
    QCOMPARE(versionless(many.everything()), versionless(after));
    VERIFY_SOUND(many);
}

void TestMassEdit::remove_neededRecords_areRefusedByReason()
{
    Office office;
    const qint64 boris = office.add("user", {{"login", "boris"}, {"last_name", "Boris"}, {"role", "salesperson"}});
    office.add("lead", {{"last_name", "Hers"}, {"owner", office.anna}});
    const auto report = MassEdit(*office).remove({.module = "user", .ids = {office->session().person, office.anna, boris}}, m_control);
    QVERIFY(report);
    QCOMPARE(report->refusals, 2);
    QVERIFY(report->refused[0].reason.contains("yourself") || report->refused[1].reason.contains("yourself"));
    QCOMPARE(office.all("user").size(), 2);
}

void TestMassEdit::edit_refusedTag_leavesTheWholeRecord()
{
    Office office;
    const auto report =
        MassEdit(*office).edit({.module = "lead", .ids = office.leads}, {{"city", "Омск"}, {"tags", "Nobody's"}}, m_control);
    QVERIFY(report);
    QCOMPARE(report->refusals, 12);
    QVERIFY(report->refused.first().reason.contains("Nobody's"));
    QCOMPARE(report->step.id, 0);
    QCOMPARE(office.read("lead", office.leads[0]).value("city").toString(), QString("Kazan"));
}

void TestMassEdit::remove_heldByARecordThatRefuses_isSkipped()
{
    Office office;
    const qint64 free = office.add("account", {{"name", "Free"}});
    // As an import may have let it in: the contact is refused whatever is changed of it.
    QVERIFY(execute(office->database(), "UPDATE contact SET support_until = '2026-04-01' WHERE id = ?", {office.contacts[3]}));
    const auto report = MassEdit(*office).remove({.module = "account", .ids = {office.account, free}}, m_control);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->refusals, 1);
    QCOMPARE(report->refused.first().record, office.account);
    QVERIFY2(report->refused.first().reason.contains("Contact 3"), qPrintable(report->refused.first().reason));
    QCOMPARE(office.all("account"), QList<qint64>{office.account});
    QCOMPARE(office.read("contact", office.contacts[0]).value("account").toLongLong(), office.account);
    QCOMPARE(report->step.title.shown(), QString("Delete 1 record(s)"));
}

void TestMassEdit::stopped_title_tellsWhatWasDone()
{
    Office office;
    QList<qint64> leads;
    QVERIFY(office->store().write({"Many"}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < 9'000; ++i)
            leads << changes.create("lead", {{"last_name", QString::number(i)}}).valueOr(0);
        return {};
    }));
    JobControl control([&](Progress progress) {
        if (progress.done > 0)
            control.cancel();
    });
    const auto report = MassEdit(*office).edit({.module = "lead", .ids = leads}, {{"city", "Tver"}}, control);
    QVERIFY(report && report->isStopped);
    QCOMPARE(report->step.title.amount, int(report->done));
    QCOMPARE(office->journal().step(report->step.id)->title.amount, int(report->done));
}

void TestMassEdit::edit_undone_isAsBefore()
{
    Office office;
    const auto before = office.read("lead", office.leads[0]).values;
    const auto report = MassEdit(*office).edit({.module = "lead", .ids = office.leads}, {{"city", "Тула"}, {"status", "lost"}}, m_control);
    QVERIFY(report);
    const auto after = office.read("lead", office.leads[0]).values;
    QVERIFY(office->undo().undo(report->step.id));
    Values back = office.read("lead", office.leads[0]).values;
    QCOMPARE(back.take("version").toInt(), before.value("version").toInt() + 2);
    Values wanted = before;
    wanted.remove("version");
    QCOMPARE(back, wanted); // stamps as well
    QCOMPARE(office->search().find({.text = "Тула", .modules = {"lead"}})->size(), 0);
    QVERIFY(office->undo().redoLast(office->session().person));
    QCOMPARE(withoutStamps(office.read("lead", office.leads[0]).values).value("city"), after.value("city"));
    QCOMPARE(office->search().find({.text = "Тула", .modules = {"lead"}})->size(), 12);
    VERIFY_SOUND(office);
}

void TestMassEdit::edit_byQuery_findsThemItself()
{
    Office office;
    const Filter cold = Filter::single({.path = {"status"}, .op = Operator::Equals, .values = {"cold"}, .period = {}});
    const RecordSelection selection{.module = "lead", .query = ListQuery{.module = "lead", .filter = cold}};
    QCOMPARE(*sizeOf(*office, selection), 4);
    const auto report = MassEdit(*office).assign(selection, office.anna, m_control);
    QVERIFY(report);
    QCOMPARE(report->asked, 4);
    QCOMPARE(report->done, 4);
    QCOMPARE(report->step.title.shown(), QString("Assign 4 record(s)"));
    QCOMPARE(office.read("lead", office.leads[3]).value("owner").toLongLong(), office.anna);
    QVERIFY(office.read("lead", office.leads[1]).value("owner").toLongLong() != office.anna);
}

void TestMassEdit::edit_nothingDiffers_isNoStep()
{
    Office office;
    const auto report = MassEdit(*office).edit({.module = "lead", .ids = office.leads}, {{"first_name", "Ivan"}}, m_control);
    QVERIFY(report);
    QCOMPARE(report->step.id, 0);
    QCOMPARE(report->refusals, 0);
}

void TestMassEdit::tag_many_undone()
{
    Office office;
    const qint64 fair = *makeTag(*office, "fair", "blue", TagFor::Me);
    const auto report = MassEdit(*office).tag({.module = "lead", .ids = office.leads}, {.add = {office.vip}, .remove = {fair}}, m_control);
    QVERIFY(report);
    for (const qint64 lead : office.leads)
        QCOMPARE(office.read("lead", lead).value("tags").toString(), QString("VIP"));
    const auto undone = office->undo().undoLast(office->session().person);
    QVERIFY(undone);
    QCOMPARE(office.read("lead", office.leads[4]).value("tags").toString(), QString("Fair, VIP"));
    QVERIFY(office.read("lead", office.leads[1]).value("tags").isNull());
}

void TestMassEdit::star_many_undone()
{
    Office office;
    QVERIFY(MassEdit(*office).star({.module = "lead", .ids = office.leads}, MassEdit::Star::On, m_control));
    QCOMPARE(office.read("lead", office.leads[1]).value("star").toInt(), 1);
    QVERIFY(office->undo().undoLast(office->session().person));
    QCOMPARE(office.read("lead", office.leads[1]).value("star").toInt(), 0);
    QCOMPARE(office.read("lead", office.leads[5]).value("star").toInt(), 1);
    QVERIFY(MassEdit(*office).star({.module = "lead", .ids = office.leads}, MassEdit::Star::Off, m_control));
    QCOMPARE(office.read("lead", office.leads[5]).value("star").toInt(), 0);
}

void TestMassEdit::tagsFor_countsTheSelection()
{
    Office office;
    const auto tags = tagsFor(*office, {.module = "lead", .ids = office.leads.mid(0, 6)});
    QVERIFY(tags);
    QCOMPARE(tags->size(), 2);
    QCOMPARE(tags->at(0).name, QString("Fair"));
    QCOMPARE(tags->at(1).name, QString("VIP"));
    QCOMPARE(tags->at(1).onRecords, 2);
    QVERIFY(tags->at(1).isShared);
}

void TestMassEdit::makeTag_knownName_isThatTag()
{
    Office office;
    QCOMPARE(*makeTag(*office, "vip", "red", TagFor::Me), office.vip);
    const auto made = makeTag(*office, " New  one ", "red", TagFor::Everybody);
    QVERIFY(made);
    QCOMPARE(office.read("tag", *made).title, QString("New one"));
    QVERIFY(!makeTag(*office, "a, b", "red", TagFor::Me));
}

void TestMassEdit::cancel_keepsWhatIsDone_asOneStep()
{
    Office office;
    QList<qint64> leads;
    QVERIFY(office->store().write({"Many"}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < 9'000; ++i) {
            const auto id = changes.create("lead", {{"last_name", QStringLiteral("Many %1").arg(i)}});
            if (!id)
                return id.error();
            leads << *id;
        }
        return {};
    }));
    JobControl* handle = nullptr;
    JobControl control([&](Progress progress) {
        if (progress.done > 0)
            handle->cancel();
    });
    handle = &control;
    const auto report = MassEdit(*office).edit({.module = "lead", .ids = leads}, {{"status", "hot"}}, control);
    QVERIFY(report);
    QVERIFY(report->isStopped);
    QVERIFY(report->done > 0 && report->done < report->asked);
    QCOMPARE(office.read("lead", leads.first()).value("status").toString(), QString("hot"));
    QVERIFY(office.read("lead", leads.last()).value("status").isNull());
    QVERIFY(office->undo().undoLast(office->session().person));
    QVERIFY(office.read("lead", leads.first()).value("status").isNull());
}

QTEST_GUILESS_MAIN(TestMassEdit)
#include "tst_massedit.moc"
