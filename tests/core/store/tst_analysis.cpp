#include "core/base/fold.h"
#include "core/services/listanalysis.h"
#include "core/services/sampledata.h"
#include "core/store/grouping.h"
#include "core/store/localdays.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");

/// Another time zone for as long as it lives.
class InZone {
public:
    explicit InZone(const QByteArray& zone) { change(zone); }
    ~InZone() { change(m_before); }

private:
    static void change(const QByteArray& zone)
    {
        qputenv("TZ", zone);
        tzset();
    }

    QByteArray m_before = qgetenv("TZ");
};

QStringList labels(const AnalysisResult& result)
{
    QStringList labels;
    for (const AnalysisRow& row : result.rows)
        labels << row.group.label;
    return labels;
}

QList<qint64> counts(const AnalysisResult& result)
{
    QList<qint64> counts;
    for (const AnalysisRow& row : result.rows)
        counts << row.all.count;
    return counts;
}

QVariantList figures(const AnalysisResult& result)
{
    QVariantList figures;
    for (const AnalysisRow& row : result.rows)
        figures << row.all.figure;
    return figures;
}

} // namespace

class TestAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void run_anyQuery_rowsAndCellsAreWhatTheirFiltersSelect();
    void run_choices_standInTheOrderOfTheirList();
    void run_texts_areOneGroupWhateverTheSpelling();
    void run_tags_recordIsInTheGroupOfEach();
    void run_star_isOnOrOff();
    void run_throughAReference_groupsByWhatStandsThere();
    void run_manyTexts_theRestIsOther();
    void run_months_haveNoGaps();
    void run_farAwayDate_doesNotFillTheGap();
    void run_namesakes_areToldApart();
    void run_moments_areGroupedByLocalDay_data();
    void run_moments_areGroupedByLocalDay();
    void run_measures_areExact_data();
    void run_measures_areExact();
    void run_sumThatDoesNotFit_isRefused();
    void run_archivedRecords_areLeftOut();
    void run_wrongField_isRefused_data();
    void run_wrongField_isRefused();
    void run_stopped_isCancelled();
    void localDays_anyMoment_isTheDayOfTheCalendar_data();
    void localDays_anyMoment_isTheDayOfTheCalendar();
    void plan_asJson_comesBack();
    void suggestedAnalyses_ofEveryModule_canBeRun();

private:
    void addLeads(int amount);
    void addLeadsAt(const QStringList& moments);
    AnalysisResult run(const AnalysisQuery& query);
    qint64 count(const Filter& list, const QList<Filter>& groups) const;
    Tally tally(const Filter& list, const QList<Filter>& groups, const QString& of) const;

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestAnalysis::addLeads(int amount)
{
    TestWorkspace& workspace = *m_workspace;
    const QList<qint64> owners{workspace->session().person, workspace.add("user", {{"login", "anna"}, {"last_name", "Ким"}}),
        workspace.add("user", {{"login", "ким"}, {"last_name", "Ким"}}), workspace.add("user", {{"login", "me"}, {"last_name", "Me"}})};
    for (const char* tag : {"VIP", "Ярмарка", "Fair", "Old"})
        workspace.add("tag", {{"name", tag}});
    const QStringList tags{"VIP", "Ярмарка", "Fair, VIP", "Fair, Old, Ярмарка", {}, {}};
    const QStringList cities{"Москва", "москва", "МОСКВА ", "Орёл", "Орел", "—", "«»", "Тверь", {}, "Пермь", "Уфа", "Омск"};
    const SampleData sample(5);
    QRandomGenerator dice(3);
    const auto done = workspace->store().write({QStringLiteral("Prepare")}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < amount; ++i) {
            Values values = sample.lead(i);
            const QString city = cities[dice.bounded(int(cities.size()))];
            values.insert("star", dice.bounded(2));
            values.insert("tags", tags[dice.bounded(int(tags.size()))]);
            values.insert("owner", owners[dice.bounded(int(owners.size()))]);
            values.insert("city", city.isEmpty() ? QVariant() : city);
            values.insert("region", city.isEmpty() ? QVariant() : city);
            values.insert("email_opt_out", dice.bounded(3) ? QVariant(dice.bounded(2)) : QVariant());
            values.insert("annual_revenue", dice.bounded(4) ? QVariant(qint64(dice.bounded(1'000'000)) - 300'000) : QVariant());
            values.insert("employees", dice.bounded(2) ? QVariant(qint64(dice.bounded(1000))) : QVariant());
            const QDateTime at = QDateTime(QDate(2026, 3, 1).addDays(dice.bounded(90)), QTime(dice.bounded(24), 59, 59, 999)).toUTC();
            values.insert("created_at", at.toString(Qt::ISODateWithMs));
            if (const auto id = changes.create(lead, values, Author::Program); !id)
                return id.error();
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

void TestAnalysis::addLeadsAt(const QStringList& moments)
{
    const auto done = (*m_workspace)->store().write({QStringLiteral("Prepare")}, [&](Changes& changes) -> Result<> {
        for (const QString& moment : moments) {
            const auto id = changes.create(lead, {{"last_name", "A"}, {"created_at", moment}}, Author::Program);
            if (!id)
                return id.error();
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

AnalysisResult TestAnalysis::run(const AnalysisQuery& query)
{
    const Workspace& workspace = **m_workspace;
    const Analysis analysis(
        workspace.database(), workspace.catalogue(), workspace.session(), workspace.phones(), workspace.reader().lists());
    const auto result = analysis.run(query);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

qint64 TestAnalysis::count(const Filter& list, const QList<Filter>& groups) const
{
    return *(*m_workspace)->reader().count({.module = lead, .filter = Filter::all(QList<Filter>{list} + groups)});
}

Tally TestAnalysis::tally(const Filter& list, const QList<Filter>& groups, const QString& of) const
{
    Tally tally;
    const RecordReader& reader = (*m_workspace)->reader();
    const auto ids = reader.ids({.module = lead, .filter = Filter::all(QList<Filter>{list} + groups)});
    const auto records = reader.records(m_workspace->module("lead"), *ids, {of});
    for (const Record& record : *records) {
        const QVariant value = record.value(of);
        tally.add(value.isNull() ? Cell() : Cell(value.toLongLong()));
    }
    return tally;
}

void TestAnalysis::run_anyQuery_rowsAndCellsAreWhatTheirFiltersSelect()
{
    addLeads(400);
    const QStringList groupables{"status", "owner", "city", "region", "email_opt_out", "created_at", "lead_source", "created_by", "star",
        "tags", "owner.role", "owner.language", "owner.last_name", "owner.created_at"};
    const QStringList filters{"", "status = hot", "city = москва", "owner = anna", "annual_revenue > 1000 or city is empty",
        "created_at >= 2026-04-01", "not (status = hot and employees > 10)"};
    QRandomGenerator dice(11);
    const auto any = [&](const QStringList& of) { return of[dice.bounded(int(of.size()))]; };
    for (int round = 0; round < 90; ++round) {
        const QString where = any(filters);
        const auto filter = parseFilter(where, m_workspace->module("lead"), (*m_workspace)->catalogue(), (*m_workspace)->valueReader());
        const AnalysisQuery query{.list = {.module = lead, .filter = *filter},
            .by = any(groupables),
            .step = Period::Unit(dice.bounded(5)),
            .series = dice.bounded(2) ? any(groupables) : QString(),
            .seriesStep = Period::Unit(dice.bounded(5)),
            .measure = Measure(dice.bounded(5)),
            .of = any({"annual_revenue", "employees"}),
            .limit = 2 + dice.bounded(8),
            .seriesLimit = 2 + dice.bounded(4)};
        const QByteArray asked = QStringLiteral("%1 by %2, %3").arg(where, query.by, query.series).toUtf8();
        const AnalysisResult result = run(query);
        const FieldType type = query.of == "employees" ? FieldType::Int : FieldType::Money;
        qint64 records = 0;
        for (const AnalysisRow& row : result.rows) {
            records += row.all.count;
            QVERIFY2(count(*filter, {row.group.filter}) == row.all.count, asked + ": " + row.group.label.toUtf8());
            const Tally expected = tally(*filter, {row.group.filter}, query.of);
            QVERIFY2(*expected.figure(query.measure, type) == row.all.figure, asked + ": " + row.group.label.toUtf8());
            QCOMPARE(row.cells.size(), result.series.size());
            qint64 inCells = 0;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                inCells += row.cells[i].count;
                if (dice.bounded(4) == 0) // all of them would take a minute
                    QCOMPARE(count(*filter, {row.group.filter, result.series[i].group.filter}), row.cells[i].count);
            }
            if (!result.series.isEmpty() && query.series != "tags") // a record may carry several
                QCOMPARE(inCells, row.all.count);
        }
        for (const AnalysisSeries& series : result.series)
            QVERIFY2(count(*filter, {series.group.filter}) == series.all.count, asked + ": " + series.group.label.toUtf8());
        if (query.by != "tags")
            QCOMPARE(records, result.all.count);
        QCOMPARE(count(*filter, {}), result.all.count);
        QCOMPARE(result.all.figure, *tally(*filter, {}, query.of).figure(query.measure, type));
    }
}

void TestAnalysis::run_choices_standInTheOrderOfTheirList()
{
    for (const char* status : {"junk", "hot", "hot", "not_contacted"})
        m_workspace->add("lead", {{"last_name", "A"}, {"status", status}});
    m_workspace->add("lead", {{"last_name", "A"}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "status"});
    QStringList expected;
    for (const Choice& choice : (*m_workspace)->catalogue().choices("lead_status")) {
        if (QStringList{"junk", "hot", "not_contacted"}.contains(choice.key))
            expected << choice.label.english;
    }
    QCOMPARE(labels(result), expected + QStringList{"(empty)"});
    const auto hot = std::find_if(result.rows.begin(), result.rows.end(), [](const AnalysisRow& row) { return row.group.value == "hot"; });
    QCOMPARE(hot->all.figure, QVariant(qint64(2)));
    QCOMPARE(hot->group.color, (*m_workspace)->catalogue().choice("lead_status", "hot")->color);
}

void TestAnalysis::run_texts_areOneGroupWhateverTheSpelling()
{
    for (const char* city : {"москва", "Москва", "Москва", "Орёл", "ОРЕЛ"})
        m_workspace->add("lead", {{"last_name", "A"}, {"city", city}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "city"});
    QCOMPARE(labels(result), (QStringList{"Москва", "ОРЕЛ"}));
    QCOMPARE(counts(result), (QList<qint64>{3, 2}));
}

void TestAnalysis::run_tags_recordIsInTheGroupOfEach()
{
    for (const char* tag : {"VIP", "Fair", "Unused"})
        m_workspace->add("tag", {{"name", tag}});
    for (const char* tags : {"VIP", "Fair, VIP", "VIP", ""})
        m_workspace->add("lead", {{"last_name", "A"}, {"tags", QString(tags)}, {"employees", 10}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "tags", .measure = Measure::Sum, .of = "employees", .limit = 2});
    QCOMPARE(labels(result), (QStringList{"VIP", "Fair", "(empty)"}));
    QCOMPARE(figures(result), (QVariantList{qint64(30), qint64(10), qint64(10)}));
    QCOMPARE(result.all.figure, QVariant(qint64(40))); // each of the four once
    QCOMPARE(result.all.count, 4);
}

void TestAnalysis::run_star_isOnOrOff()
{
    m_workspace->add("lead", {{"last_name", "A"}, {"star", 1}});
    m_workspace->add("lead", {{"last_name", "B"}});
    m_workspace->add("lead", {{"last_name", "C"}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "star"});
    QCOMPARE(labels(result), (QStringList{"Starred", "Not starred"}));
    QCOMPARE(counts(result), (QList<qint64>{1, 2}));
}

void TestAnalysis::run_throughAReference_groupsByWhatStandsThere()
{
    const qint64 moscow = m_workspace->add("account", {{"name", "A"}, {"billing_city", "Москва"}});
    const qint64 same = m_workspace->add("account", {{"name", "B"}, {"billing_city", "МОСКВА"}});
    const qint64 nowhere = m_workspace->add("account", {{"name", "C"}});
    for (const qint64 account : {moscow, same, nowhere, moscow})
        m_workspace->add("contact", {{"last_name", "A"}, {"account", account}});
    m_workspace->add("contact", {{"last_name", "Without an account"}});
    const AnalysisResult result = run({.list = {.module = "contact"}, .by = "account.billing_city"});
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.rows[0].group.label.toCaseFolded(), QString("москва"));
    QCOMPARE(counts(result), (QList<qint64>{3, 2}));
    for (const AnalysisRow& row : result.rows) // and a click on it shows them
        QCOMPARE((*m_workspace)->reader().count({.module = "contact", .filter = row.group.filter}).valueOr(-1), row.all.count);
}

void TestAnalysis::run_manyTexts_theRestIsOther()
{
    for (const char* city : {"A", "B", "B", "C", "C", "C", "D"})
        m_workspace->add("lead", {{"last_name", "A"}, {"city", city}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "city", .limit = 3});
    QCOMPARE(labels(result), (QStringList{"C", "B", "Other (2)"}));
    QCOMPARE(counts(result), (QList<qint64>{3, 2, 2}));
    QCOMPARE(labels(run({.list = {.module = lead}, .by = "city", .limit = 4})), (QStringList{"C", "B", "A", "D"}));
}

void TestAnalysis::run_months_haveNoGaps()
{
    addLeadsAt({"2025-11-05T09:00:00.000Z", "2026-02-05T09:00:00.000Z", "2026-02-06T09:00:00.000Z"});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "created_at", .step = Period::Unit::Month});
    QCOMPARE(labels(result), (QStringList{"Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026"}));
    QCOMPARE(figures(result), (QVariantList{qint64(1), qint64(0), qint64(0), qint64(2)}));
}

void TestAnalysis::run_farAwayDate_doesNotFillTheGap()
{
    addLeadsAt({"1026-11-05T09:00:00.000Z", "2026-02-05T09:00:00.000Z"});
    QCOMPARE(run({.list = {.module = lead}, .by = "created_at", .step = Period::Unit::Day}).rows.size(), 2);
}

void TestAnalysis::run_namesakes_areToldApart()
{
    const qint64 one = m_workspace->add("user", {{"login", "anna"}, {"last_name", "Ким"}});
    const qint64 other = m_workspace->add("user", {{"login", "kim"}, {"last_name", "Ким"}});
    m_workspace->add("lead", {{"last_name", "A"}, {"owner", one}});
    m_workspace->add("lead", {{"last_name", "B"}, {"owner", other}});
    m_workspace->add("lead", {{"last_name", "C"}, {"owner", other}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "owner"});
    QCOMPARE(labels(result), (QStringList{"Ким", "Ким"}));
    QCOMPARE(count({}, {result.rows[0].group.filter}), 2);
    QCOMPARE(count({}, {result.rows[1].group.filter}), 1);
}

void TestAnalysis::run_moments_areGroupedByLocalDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("moments");
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QList<qint64>>("amounts");
    const auto row = [](const char* name, const char* zone, const QStringList& moments, const QStringList& days,
                         const QList<qint64>& amounts) { QTest::newRow(name) << QByteArray(zone) << moments << days << amounts; };
    row("midnight in Moscow is 21:00 UTC", "Europe/Moscow", {"2026-11-23T20:59:59.999Z", "2026-11-23T21:00:00.000Z"},
        {"2026-11-23", "2026-11-24"}, {1, 1});
    row("the day of 23 hours in Berlin", "Europe/Berlin",
        {"2026-03-28T22:59:59.999Z", "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z", "2026-03-29T22:00:00.000Z"},
        {"2026-03-28", "2026-03-29", "2026-03-30"}, {1, 2, 1});
    row("the day of 25 hours in Berlin", "Europe/Berlin",
        {"2026-10-24T21:59:59.999Z", "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z", "2026-10-25T23:00:00.000Z"},
        {"2026-10-24", "2026-10-25", "2026-10-26"}, {1, 2, 1});
    row("half an hour of India", "Asia/Kolkata", {"2026-11-23T18:29:59.999Z", "2026-11-23T18:30:00.000Z"}, {"2026-11-23", "2026-11-24"},
        {1, 1});
}

void TestAnalysis::run_moments_areGroupedByLocalDay()
{
    QFETCH(QByteArray, zone);
    QFETCH(QStringList, moments);
    QFETCH(QStringList, days);
    QFETCH(QList<qint64>, amounts);
    const InZone there(zone);
    addLeadsAt(moments);
    const AnalysisResult result = run({.list = {.module = lead}, .by = "created_at", .step = Period::Unit::Day});
    QCOMPARE(counts(result), amounts);
    for (qsizetype i = 0; i < days.size(); ++i) {
        QCOMPARE(result.rows[i].group.value.toDate().toString(Qt::ISODate), days[i]);
        QCOMPARE(count({}, {result.rows[i].group.filter}), amounts[i]);
    }
}

void TestAnalysis::run_measures_areExact_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QVariant>("figure");
    const qint64 big = 9'000'000'000'000'001; // a double has no such number
    QTest::newRow("a sum of nothing is 0") << "annual_revenue" << Measure::Sum << QVariantList{{}} << QVariant(qint64(0));
    QTest::newRow("an average of nothing is nothing") << "annual_revenue" << Measure::Average << QVariantList{{}} << QVariant();
    QTest::newRow("large sums keep their last digit") << "annual_revenue" << Measure::Sum << QVariantList{big, big} << QVariant(2 * big);
    QTest::newRow("negative ones too") << "annual_revenue" << Measure::Sum << QVariantList{-big, qint64(-2)} << QVariant(-big - 2);
    QTest::newRow("half a kopeck is rounded away from zero")
        << "annual_revenue" << Measure::Average << QVariantList{qint64(1), qint64(2)} << QVariant(qint64(2));
    QTest::newRow("below zero as well") << "annual_revenue" << Measure::Average << QVariantList{qint64(-1), qint64(-2)}
                                        << QVariant(qint64(-2));
    QTest::newRow("a third is rounded down") << "annual_revenue" << Measure::Average << QVariantList{qint64(1), qint64(1), qint64(2)}
                                             << QVariant(qint64(1));
    QTest::newRow("empty values are no zeros") << "annual_revenue" << Measure::Average << QVariantList{qint64(4), {}}
                                               << QVariant(qint64(4));
    QTest::newRow("least") << "annual_revenue" << Measure::Least << QVariantList{qint64(4), {}, qint64(-3)} << QVariant(qint64(-3));
    QTest::newRow("most") << "annual_revenue" << Measure::Most << QVariantList{qint64(-4), {}, qint64(-7)} << QVariant(qint64(-4));
    QTest::newRow("an average of whole numbers has a fraction")
        << "employees" << Measure::Average << QVariantList{qint64(1), qint64(2)} << QVariant(1.5);
}

void TestAnalysis::run_measures_areExact()
{
    QFETCH(QString, of);
    QFETCH(Measure, measure);
    QFETCH(QVariantList, values);
    QFETCH(QVariant, figure);
    for (const QVariant& value : values)
        m_workspace->add("lead", {{"last_name", "A"}, {"city", "Тверь"}, {of, value}});
    const AnalysisResult result = run({.list = {.module = lead}, .by = "city", .measure = measure, .of = of});
    QCOMPARE(result.rows.first().all.figure, figure);
    QCOMPARE(result.all.figure, figure);
}

void TestAnalysis::run_sumThatDoesNotFit_isRefused()
{
    for (int i = 0; i < 2; ++i)
        m_workspace->add("lead", {{"last_name", "A"}, {"annual_revenue", std::numeric_limits<qint64>::max()}});
    const Workspace& workspace = **m_workspace;
    const Analysis analysis(
        workspace.database(), workspace.catalogue(), workspace.session(), workspace.phones(), workspace.reader().lists());
    const auto result = analysis.run({.list = {.module = lead}, .by = "city", .measure = Measure::Sum, .of = "annual_revenue"});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Validation);
    QVERIFY(result.error().message.contains("Annual revenue"));
}

void TestAnalysis::run_archivedRecords_areLeftOut()
{
    m_workspace->add("lead", {{"last_name", "A"}, {"status", "hot"}});
    const auto done = (*m_workspace)->store().write({QStringLiteral("Prepare")}, [](Changes& changes) -> Result<> {
        const auto id =
            changes.create(lead, {{"last_name", "B"}, {"status", "hot"}, {"converted_at", "2026-11-05T09:00:00.000Z"}}, Author::Program);
        return id ? Result<>() : Result<>(id.error());
    });
    QVERIFY(done);
    QCOMPARE(counts(run({.list = {.module = lead}, .by = "status"})), QList<qint64>{1});
    const Filter converted = Filter::single({.path = {"converted_at"}, .op = Operator::Filled, .values = {}, .period = {}});
    QCOMPARE(labels(run({.list = {.module = lead, .filter = converted}, .by = "converted_at"})), QStringList{"Nov 2026"});
}

void TestAnalysis::run_wrongField_isRefused_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("of");
    QTest::newRow("a field that was removed") << "gone"
                                              << "";
    QTest::newRow("a field that the other record has not") << "owner.gone"
                                                           << "";
    QTest::newRow("through what is no reference") << "city.name"
                                                  << "";
    QTest::newRow("a long text") << "description"
                                 << "";
    QTest::newRow("a measured field that was removed") << "status"
                                                       << "gone";
    QTest::newRow("a text can't be summed") << "status"
                                            << "city";
}

void TestAnalysis::run_wrongField_isRefused()
{
    QFETCH(QString, by);
    QFETCH(QString, of);
    const Workspace& workspace = **m_workspace;
    const Analysis analysis(
        workspace.database(), workspace.catalogue(), workspace.session(), workspace.phones(), workspace.reader().lists());
    const auto result =
        analysis.run({.list = {.module = lead}, .by = by, .measure = of.isEmpty() ? Measure::Count : Measure::Sum, .of = of});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Validation);
}

void TestAnalysis::run_stopped_isCancelled()
{
    addLeadsAt(QStringList(5000, "2026-11-05T09:00:00.000Z"));
    const Workspace& workspace = **m_workspace;
    const Analysis analysis(
        workspace.database(), workspace.catalogue(), workspace.session(), workspace.phones(), workspace.reader().lists());
    const auto result = analysis.run({.list = {.module = lead}, .by = "status"}, [](qint64) { return false; });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Cancelled);
}

void TestAnalysis::localDays_anyMoment_isTheDayOfTheCalendar_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"Europe/Moscow", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu", "America/Havana", "Pacific/Apia",
             "Australia/Lord_Howe", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestAnalysis::localDays_anyMoment_isTheDayOfTheCalendar()
{
    QFETCH(QByteArray, zone);
    const InZone there(zone);
    LocalDays days;
    QRandomGenerator dice(17);
    const qint64 start = QDateTime(QDate(2005, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < 20'000; ++i) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(start + dice.bounded(qint64(25) * 365 * 86'400'000), Qt::UTC);
        const QByteArray stored = moment.toString(Qt::ISODateWithMs).toLatin1();
        QVERIFY2(days.ofMoment(stored) == moment.toLocalTime().date().toJulianDay(), stored);
    }
}

void TestAnalysis::plan_asJson_comesBack()
{
    const AnalysisPlan plan{.by = "created_at",
        .step = Period::Unit::Quarter,
        .series = "status",
        .seriesStep = Period::Unit::Week,
        .measure = Measure::Average,
        .of = "annual_revenue",
        .chart = ChartKind::Line};
    QCOMPARE(*analysisPlan(toJson(plan)), plan);
    QVERIFY(!analysisPlan({}));
    QCOMPARE(analysisPlan({{"by", "status"}, {"chart", "of another age"}})->chart, ChartKind::Bars);
    QVERIFY(analysisLosses(toJson(plan)).isEmpty());
    QVERIFY(analysisLosses({}).isEmpty());
    const QStringList losses = analysisLosses({{"by", "status"}, {"step", "decade"}, {"measure", "median"}, {"chart", "radar"}});
    QCOMPARE(losses.size(), 3);
    QVERIFY2(losses[0].contains("decade") && losses[1].contains("median") && losses[2].contains("radar"), qPrintable(losses.join(u' ')));
}

void TestAnalysis::suggestedAnalyses_ofEveryModule_canBeRun()
{
    for (const Module& module : (*m_workspace)->catalogue().modules()) {
        const auto plans = suggestedAnalyses(module);
        QVERIFY2(!plans.isEmpty() && plans.size() <= 5, qPrintable(module.name));
        for (const AnalysisPlan& plan : plans) {
            const auto result = analyse(**m_workspace, {.module = module.name}, plan, 0, JobControl());
            QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        }
    }
    const auto plans = suggestedAnalyses(m_workspace->module("lead"));
    QCOMPARE(plans.first().by, "status");
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
