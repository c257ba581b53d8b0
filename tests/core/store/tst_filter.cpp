#include "core/base/fold.h"
#include "core/services/sampledata.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

namespace {

using Holds = std::function<bool(const Record&)>;

QDate localDay(const QVariant& stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs).toLocalTime().date();
}

QString words(const Record& record, const char* field)
{
    return folded(record.value(QLatin1String(field)).toString());
}

QString text(const Record& record, const char* field)
{
    return record.value(QLatin1String(field)).toString();
}

QDate today()
{
    return QDate::currentDate();
}

} // namespace

Q_DECLARE_METATYPE(Holds)

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void where_filter_findsWhatBruteForceFinds_data();
    void where_filter_findsWhatBruteForceFinds();
    void where_throughAReference_findsTheRecords_data();
    void where_throughAReference_findsTheRecords();
    void parse_wrongText_namesPlaceAndWhatWasExpected_data();
    void parse_wrongText_namesPlaceAndWhatWasExpected();
    void parse_veryDeepFilter_isRefused();
    void parse_builtInViews_areUnderstood();
    void parse_emptyText_holdsForAll();
    void parseSort_keys_haveDirections();
    void parseSort_unknownField_isRefused();
    void period_range_coversItsDays_data();
    void period_range_coversItsDays();
    void sort_field_isInOrderAndEmptyLast_data();
    void sort_field_isInOrderAndEmptyLast();

private:
    Result<QList<qint64>> ids(const char* module, const QString& filter, const QString& sort = {}) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<Record> m_leads;
    qint64 m_anna = 0;
};

void TestFilter::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    TestWorkspace& workspace = *m_workspace;
    m_anna = workspace.add("user", {{"login", "anna"}, {"first_name", "Анна"}, {"last_name", "Ким"}});
    const SampleData sample(5);
    const auto done = workspace->store().write({QStringLiteral("Prepare")}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < 300; ++i) {
            Values values = sample.lead(i);
            values.insert(QStringLiteral("owner"), i % 3 ? workspace->session().person : m_anna);
            if (i % 7 == 0)
                values.remove(QStringLiteral("city"));
            if (i % 11 == 0)
                values.insert(QStringLiteral("email_opt_out"), 1);
            if (i % 5 == 0)
                values.insert(QStringLiteral("annual_revenue"), qint64(i) * 1'000'00);
            if (i % 13 == 0)
                values.insert(QStringLiteral("phone"), QStringLiteral("доб. 12-34-%1").arg(i));
            if (i % 17 == 0)
                values.insert(QStringLiteral("description"), QStringLiteral("Ёлка, 100%_ «кавычки» 'апостроф' %1").arg(i));
            // Some days apart, at different hours, into the past and the future.
            const QDateTime at = QDateTime(today().addDays(i - 150), QTime(i % 24, 30)).toUTC();
            values.insert(QStringLiteral("created_at"), at.toString(Qt::ISODateWithMs));
            const auto id = changes.create(QStringLiteral("lead"), values, Author::Program);
            if (!id)
                return id.error();
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    const auto all = workspace->reader().ids({.module = QStringLiteral("lead")});
    m_leads = *workspace->reader().records(workspace.module("lead"), *all);
    QCOMPARE(m_leads.size(), 300);
}

Result<QList<qint64>> TestFilter::ids(const char* module, const QString& filter, const QString& sort) const
{
    Workspace& workspace = **m_workspace;
    const Module& described = m_workspace->module(module);
    const auto parsed = parseFilter(filter, described, workspace.catalogue(), workspace.valueReader());
    if (!parsed)
        return parsed.error();
    const auto order = parseSort(sort, described);
    if (!order)
        return order.error();
    return workspace.reader().ids({.module = described.name, .filter = *parsed, .sort = *order});
}

void TestFilter::where_filter_findsWhatBruteForceFinds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Holds>("holds");
    const qint64 me = (*m_workspace)->session().person;
    const auto row = [](const char* filter, Holds holds) { QTest::newRow(filter) << QString::fromUtf8(filter) << std::move(holds); };

    row("status = hot", [](const Record& r) { return text(r, "status") == "hot"; });
    row("STATUS = Hot", [](const Record& r) { return text(r, "status") == "hot"; });
    row("Статус = Горячее", [](const Record& r) { return text(r, "status") == "hot"; });
    row("status = \"Not contacted\"", [](const Record& r) { return text(r, "status") == "not_contacted"; });
    row("status = не связывались", [](const Record& r) { return text(r, "status") == "not_contacted"; });
    row("status = contact in future and city is empty",
        [](const Record& r) { return text(r, "status") == "contact_later" && r.value("city").isNull(); });
    row("status != hot", [](const Record& r) { return text(r, "status") != "hot"; });
    row("status <> hot", [](const Record& r) { return text(r, "status") != "hot"; });
    row("status in (hot, warm, «Холодное»)", [](const Record& r) {
        return QStringList({"hot", "warm", "cold"}).contains(text(r, "status"));
    });
    row("status not in (hot, warm)", [](const Record& r) { return !QStringList({"hot", "warm"}).contains(text(r, "status")); });
    row("status in (hot, \"\")", [](const Record& r) { return text(r, "status") == "hot" || r.value("status").isNull(); });

    row("city is empty", [](const Record& r) { return r.value("city").isNull(); });
    row("city is not empty", [](const Record& r) { return !r.value("city").isNull(); });
    row("city = \"\"", [](const Record& r) { return r.value("city").isNull(); });
    row("city contains \"мос\"", [](const Record& r) { return words(r, "city").contains("мос"); });
    row("city not contains мос", [](const Record& r) { return !words(r, "city").contains("мос"); });
    row("Город starts with Мо", [](const Record& r) { return words(r, "city").startsWith("мо"); });
    row("last_name > М", [](const Record& r) { return words(r, "last_name") > QStringLiteral("м"); });
    row("last_name between А and К",
        [](const Record& r) { return words(r, "last_name") >= QStringLiteral("а") && words(r, "last_name") <= QStringLiteral("к"); });
    row("description contains ёлка", [](const Record& r) { return words(r, "description").contains("елка"); });
    row("description contains \"100%_\"", [](const Record& r) { return words(r, "description").contains(folded(u"100%_")); });
    row("description contains '''апостроф'''", [](const Record& r) { return text(r, "description").contains("апостроф"); });
    row("description contains '«'", [](const Record& r) { return text(r, "description").contains("«"); });
    row("description is not empty and not (description contains елка)",
        [](const Record& r) { return !r.value("description").isNull() && !words(r, "description").contains("елка"); });

    row("annual_revenue >= 100000",
        [](const Record& r) { return !r.value("annual_revenue").isNull() && r.value("annual_revenue").toLongLong() >= 100'000'00; });
    row("annual_revenue = 5000", [](const Record& r) { return r.value("annual_revenue").toLongLong() == 5'000'00; });
    row("annual_revenue < 5000.01",
        [](const Record& r) { return !r.value("annual_revenue").isNull() && r.value("annual_revenue").toLongLong() < 5'000'01; });
    row("annual_revenue between 5000 and 20000", [](const Record& r) {
        return r.value("annual_revenue").toLongLong() >= 5'000'00 && r.value("annual_revenue").toLongLong() <= 20'000'00;
    });
    row("annual_revenue != 5000",
        [](const Record& r) { return r.value("annual_revenue").isNull() || r.value("annual_revenue").toLongLong() != 5'000'00; });
    row("email_opt_out = yes", [](const Record& r) { return r.value("email_opt_out").toInt() == 1; });
    row("email_opt_out = нет", [](const Record& r) { return r.value("email_opt_out").toInt() == 0; });

    row("number = lea12", [](const Record& r) { return r.number() == "LEA12"; });
    row("number contains EA12", [](const Record& r) { return r.number().contains("EA12"); });
    row("number > LEA99", [](const Record& r) { return r.number().mid(3).toInt() > 99; });
    row("number starts with lea29", [](const Record& r) { return r.number().startsWith("LEA29"); });

    row("email contains EXAMPLE.", [](const Record& r) { return text(r, "email").toLower().contains("example."); });
    row("phone contains \"12-34\"", [](const Record& r) { return digitsOf(text(r, "phone")).contains("1234"); });
    row("phone is empty", [](const Record& r) { return r.value("phone").isNull(); });
    row("website is not empty", [](const Record& r) { return !r.value("website").isNull(); });

    row("owner = me", [me](const Record& r) { return r.value("owner").toLongLong() == me; });
    row("owner = ME", [me](const Record& r) { return r.value("owner").toLongLong() == me; });
    row("owner != me", [me](const Record& r) { return r.value("owner").toLongLong() != me; });
    row("owner = anna", [this](const Record& r) { return r.value("owner").toLongLong() == m_anna; });
    row("owner = «Ким Анна»", [this](const Record& r) { return r.value("owner").toLongLong() == m_anna; });
    row("owner contains ким", [this](const Record& r) { return r.value("owner").toLongLong() == m_anna; });
    row("owner in (me, anna)", [](const Record&) { return true; });
    row("owner not in (me)", [this](const Record& r) { return r.value("owner").toLongLong() == m_anna; });
    row("owner.login = anna", [this](const Record& r) { return r.value("owner").toLongLong() == m_anna; });
    row("owner.login != anna", [this](const Record& r) { return r.value("owner").toLongLong() != m_anna; });

    row("created_at = today", [](const Record& r) { return localDay(r.value("created_at")) == today(); });
    row("created_at in today", [](const Record& r) { return localDay(r.value("created_at")) == today(); });
    row("created_at = yesterday", [](const Record& r) { return localDay(r.value("created_at")) == today().addDays(-1); });
    row("created_at in tomorrow", [](const Record& r) { return localDay(r.value("created_at")) == today().addDays(1); });
    row("created_at in last 7 days", [](const Record& r) {
        return localDay(r.value("created_at")) >= today().addDays(-7) && localDay(r.value("created_at")) <= today();
    });
    row("created_at in next 2 weeks", [](const Record& r) {
        return localDay(r.value("created_at")) >= today() && localDay(r.value("created_at")) <= today().addDays(14);
    });
    row("created_at in this month",
        [](const Record& r) { return localDay(r.value("created_at")).toString("yyyyMM") == today().toString("yyyyMM"); });
    row("created_at in last month",
        [](const Record& r) { return localDay(r.value("created_at")).toString("yyyyMM") == today().addMonths(-1).toString("yyyyMM"); });
    row("created_at in this year", [](const Record& r) { return localDay(r.value("created_at")).year() == today().year(); });
    row("created_at > 2026-11-20", [](const Record& r) { return localDay(r.value("created_at")) > QDate(2026, 11, 20); });
    row("created_at >= 2026-11-20", [](const Record& r) { return localDay(r.value("created_at")) >= QDate(2026, 11, 20); });
    row("created_at <= 20.11.2026", [](const Record& r) { return localDay(r.value("created_at")) <= QDate(2026, 11, 20); });
    row("created_at < 2026-11-20", [](const Record& r) { return localDay(r.value("created_at")) < QDate(2026, 11, 20); });
    row("created_at = 2026-11-20", [](const Record& r) { return localDay(r.value("created_at")) == QDate(2026, 11, 20); });
    row("created_at between 2026-11-18 and 2026-11-20", [](const Record& r) {
        return localDay(r.value("created_at")) >= QDate(2026, 11, 18) && localDay(r.value("created_at")) <= QDate(2026, 11, 20);
    });

    row("status = hot or status = warm and owner = me", [me](const Record& r) {
        return text(r, "status") == "hot" || (text(r, "status") == "warm" && r.value("owner").toLongLong() == me);
    });
    row("(status = hot or status = warm) and owner = me", [me](const Record& r) {
        return (text(r, "status") == "hot" || text(r, "status") == "warm") && r.value("owner").toLongLong() == me;
    });
    row("not (status = hot or city is empty)", [](const Record& r) { return text(r, "status") != "hot" && !r.value("city").isNull(); });
    row("not status = hot and not city contains мос",
        [](const Record& r) { return text(r, "status") != "hot" && !words(r, "city").contains("мос"); });
    row("((((status = hot))))", [](const Record& r) { return text(r, "status") == "hot"; });
    row("\"Last name\" = \"x'; DELETE FROM lead; --\"", [](const Record&) { return false; });
}

void TestFilter::where_filter_findsWhatBruteForceFinds()
{
    QFETCH(QString, filter);
    QFETCH(Holds, holds);
    const auto found = ids("lead", filter);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QSet<qint64> wanted;
    for (const Record& record : m_leads) {
        if (holds(record))
            wanted.insert(record.id);
    }
    const QSet<qint64> got(found->begin(), found->end());
    QVERIFY2(got == wanted, qPrintable(QStringLiteral("%1 found, %2 wanted").arg(got.size()).arg(wanted.size())));
}

void TestFilter::where_throughAReference_findsTheRecords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a field of the account") << "account.billing_city = Тверь" << QStringList{"A"};
    QTest::newRow("labels on both sides of the dot") << "Контрагент.ИНН = 7707083893" << QStringList{"B"};
    QTest::newRow("those of no account differ, too") << "account.billing_city != Тверь" << QStringList{"B", "C"};
    QTest::newRow("no account has no city") << "account.billing_city is empty" << QStringList{"B", "C"};
    QTest::newRow("only an account has a city") << "account.billing_city is not empty" << QStringList{"A"};
    QTest::newRow("the account by its name") << "account = «Первая»" << QStringList{"A"};
    QTest::newRow("the account by its number") << "account = acc2" << QStringList{"B"};
    QTest::newRow("the account by its INN") << "account = 7707083893" << QStringList{"B"};
    QTest::newRow("no account") << "account is empty" << QStringList{"C"};
    QTest::newRow("accounts that start so") << "account starts with вто" << QStringList{"B"};
}

void TestFilter::where_throughAReference_findsTheRecords()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, names);
    static const bool prepared = [this] {
        TestWorkspace& workspace = *m_workspace;
        const qint64 first = workspace.add("account", {{"name", "Первая"}, {"billing_city", "Тверь"}});
        const qint64 second = workspace.add("account", {{"name", "Вторая"}, {"inn", "7707083893"}});
        workspace.add("contact", {{"last_name", "A"}, {"account", first}});
        workspace.add("contact", {{"last_name", "B"}, {"account", second}});
        workspace.add("contact", {{"last_name", "C"}});
        return true;
    }();
    QVERIFY(prepared);
    const auto found = ids("contact", filter);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QStringList got;
    for (const qint64 id : *found)
        got << m_workspace->read("contact", id).title;
    QCOMPARE(got, names);
}

void TestFilter::parse_wrongText_namesPlaceAndWhatWasExpected_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("an unknown field") << "shoe = 5"
                                      << "character 1"
                                      << "shoe";
    QTest::newRow("an unknown field names those there are") << "shoe = 5"
                                                            << "character 1"
                                                            << "last_name";
    QTest::newRow("an unknown field of a reference") << "owner.shoe = 5"
                                                     << "character 1"
                                                     << "login";
    QTest::newRow("two steps through references") << "owner.owner.login = a"
                                                  << "character 1"
                                                  << "login";
    QTest::newRow("a step through what is no reference") << "city.name = a"
                                                         << "character 1"
                                                         << "name";
    QTest::newRow("no comparison") << "status hot"
                                   << "character 8"
                                   << "is empty";
    QTest::newRow("no value") << "status ="
                              << "character 9"
                              << "a value";
    QTest::newRow("a value that is no choice") << "city is empty and status = boiling"
                                               << "character 28"
                                               << "boiling";
    QTest::newRow("an amount in letters") << "annual_revenue > many"
                                          << "character 18"
                                          << "many";
    QTest::newRow("a missing parenthesis") << "(status = hot"
                                           << "character 14"
                                           << ")";
    QTest::newRow("a parenthesis too many") << "status = hot)"
                                            << "character 13"
                                            << "or";
    QTest::newRow("a quote that never ends") << "city = \"Tver"
                                             << "character 8"
                                             << "\"";
    QTest::newRow("nothing after and") << "status = hot and"
                                       << "character 17"
                                       << "a field";
    QTest::newRow("a list without parentheses") << "status in hot"
                                                << "character 11"
                                                << "(";
    QTest::newRow("a choice has no order") << "status > hot"
                                           << "character 8"
                                           << "no order";
    QTest::newRow("half a between") << "annual_revenue between 5 or 7"
                                    << "character 26"
                                    << "and";
    QTest::newRow("only punctuation for a field") << "«!» = 5"
                                                  << "character 1"
                                                  << "!";
    QTest::newRow("a reference with two dots") << "owner..login = a"
                                               << "character 1"
                                               << "field";
    QTest::newRow("a choice cannot hold a part") << "status contains ho"
                                                 << "character 8"
                                                 << "=";
    QTest::newRow("a period longer than the calendar") << "created_at in last 99999999 years"
                                                       << "character 15"
                                                       << "period";
    QTest::newRow("a period of minus some days") << "created_at in last -5 days"
                                                 << "character 15"
                                                 << "period";
}

void TestFilter::parse_wrongText_namesPlaceAndWhatWasExpected()
{
    QFETCH(QString, filter);
    QFETCH(QString, place);
    QFETCH(QString, wanted);
    const auto found = ids("lead", filter);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Validation);
    QVERIFY2(found.error().message.contains(place), qPrintable(found.error().message));
    QVERIFY2(found.error().message.contains(wanted), qPrintable(found.error().message));
}

void TestFilter::parse_veryDeepFilter_isRefused()
{
    const QString deep = QStringLiteral("(").repeated(100'000) + QStringLiteral("status = hot") + QStringLiteral(")").repeated(100'000);
    QVERIFY(!ids("lead", deep));
    QVERIFY(!ids("lead", QStringLiteral("not ").repeated(100'000) + QStringLiteral("status = hot")));
}

void TestFilter::parse_builtInViews_areUnderstood()
{
    for (const Module& module : (*m_workspace)->catalogue().modules()) {
        for (const BuiltInView& view : module.views) {
            const auto found = ids(qPrintable(module.name), view.where, view.sort);
            QVERIFY2(found, qPrintable(module.name + QLatin1Char(' ') + view.name));
        }
    }
}

void TestFilter::parse_emptyText_holdsForAll()
{
    QCOMPARE(ids("lead", {})->size(), m_leads.size());
    QCOMPARE(ids("lead", QStringLiteral("   "))->size(), m_leads.size());
}

void TestFilter::parseSort_keys_haveDirections()
{
    const auto keys = parseSort(QStringLiteral("last_name, -modified_at"), m_workspace->module("lead"));
    QVERIFY(keys);
    QCOMPARE(*keys, (QList<SortKey>{{"last_name", Qt::AscendingOrder}, {"modified_at", Qt::DescendingOrder}}));
}

void TestFilter::parseSort_unknownField_isRefused()
{
    const auto keys = parseSort(QStringLiteral("last_name,-shoe"), m_workspace->module("lead"));
    QVERIFY(!keys);
    QCOMPARE(keys.error().field, QStringLiteral("shoe"));
}

void TestFilter::period_range_coversItsDays_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    using P = Period;
    const auto row = [](const char* name, P::Kind kind, P::Unit unit, int days, QDate first, QDate last) {
        QTest::newRow(name) << int(kind) << int(unit) << days << first << last;
    };
    // Asked on Sunday, 1 March 2026.
    row("this week began last Monday", P::Kind::Current, P::Unit::Week, 0, {2026, 2, 23}, {2026, 3, 1});
    row("last month is all of February", P::Kind::Previous, P::Unit::Month, 0, {2026, 2, 1}, {2026, 2, 28});
    row("next month is all of April", P::Kind::Following, P::Unit::Month, 0, {2026, 4, 1}, {2026, 4, 30});
    row("this quarter", P::Kind::Current, P::Unit::Quarter, 0, {2026, 1, 1}, {2026, 3, 31});
    row("last quarter is of last year", P::Kind::Previous, P::Unit::Quarter, 0, {2025, 10, 1}, {2025, 12, 31});
    row("next year", P::Kind::Following, P::Unit::Year, 0, {2027, 1, 1}, {2027, 12, 31});
    row("the last seven days and today", P::Kind::Recent, P::Unit::Day, 7, {2026, 2, 22}, {2026, 3, 1});
    row("today and the next ten days", P::Kind::Coming, P::Unit::Day, 10, {2026, 3, 1}, {2026, 3, 11});
}

void TestFilter::period_range_coversItsDays()
{
    QFETCH(int, kind);
    QFETCH(int, unit);
    QFETCH(int, days);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Period period{Period::Kind(kind), Period::Unit(unit), days};
    QCOMPARE(period.range(QDate(2026, 3, 1)), std::pair(first, last));
}

void TestFilter::sort_field_isInOrderAndEmptyLast_data()
{
    QTest::addColumn<QString>("sort");
    for (const char* sort : {"last_name", "-last_name", "city", "-city", "annual_revenue", "-annual_revenue", "number", "-number",
             "created_at", "status", "owner", "-owner"})
        QTest::newRow(qPrintable(QStringLiteral("by %1").arg(sort))) << QString(sort);
}

void TestFilter::sort_field_isInOrderAndEmptyLast()
{
    QFETCH(QString, sort);
    const auto found = ids("lead", {}, sort);
    QVERIFY(found);
    QCOMPARE(found->size(), m_leads.size());
    const bool down = sort.startsWith(u'-');
    const Field& field = *m_workspace->module("lead").field(down ? sort.mid(1) : sort);
    QHash<qint64, Record> byId;
    for (const Record& record : m_leads)
        byId.insert(record.id, record);
    const auto key = [&](const Record& record) -> QString {
        const QVariant value = record.value(field.name);
        if (value.isNull())
            return {};
        if (field.isReference())
            return folded(record.titles.value(field.name));
        if (field.type == FieldType::Choice) {
            const auto& choices = (*m_workspace)->catalogue().choices(field.choices);
            const auto place =
                std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.key == value.toString(); });
            return QStringLiteral("%1").arg(place - choices.begin(), 6, 10, QLatin1Char('0'));
        }
        if (field.type == FieldType::Number)
            return QStringLiteral("%1").arg(value.toString().mid(3).toInt(), 20, 10, QLatin1Char('0'));
        return value.typeId() == QMetaType::QString ? folded(value.toString())
                                                    : QStringLiteral("%1").arg(value.toLongLong(), 20, 10, QLatin1Char('0'));
    };
    for (int i = 1; i < found->size(); ++i) {
        const QString before = key(byId[found->at(i - 1)]);
        const QString after = key(byId[found->at(i)]);
        const bool right = after.isNull() || (!before.isNull() && (down ? before >= after : before <= after));
        QVERIFY2(right, qPrintable(QStringLiteral("“%1” before “%2”").arg(before, after)));
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
