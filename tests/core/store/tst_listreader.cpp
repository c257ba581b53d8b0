#include "core/services/sampledata.h"
#include "core/store/query.h"
#include "core/store/sqlconditions.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace crm;

namespace {

const char* const conditions[] = {"status = hot", "status != lost", "status in (hot, warm, cold)", "city contains «о»", "city = Москва",
    "city is empty", "owner = me", "owner != me", "annual_revenue > 1000000", "annual_revenue is empty", "last_name starts «К»",
    "last_name contains «ов»", "phone contains «916»", "email is not empty", "created_at in last 30 days", "modified_at > 2026-01-01",
    "industry is not empty", "job_title contains «директор»", "description contains «звон»", "number > LEA100", "employees < 50",
    "email_opt_out = no", "company = «—»", "last_name >= «М»", "converted_at is not empty", "converted_at is empty"};

const char* const orders[] = {"last_name", "city", "company", "number", "email", "phone", "status", "owner", "annual_revenue", "employees",
    "job_title", "created_at", "modified_at", "description", "postcode", "rating", "email_opt_out", "converted_at", "website"};

} // namespace

class TestListReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ids_anyQuestion_areThoseOfOneStatement();
    void firstIds_indexedOrder_areTheBeginning();
    void firstIds_unindexedOrder_areLeftToTheWhole();
    void ids_unknownSortField_areInTheUsualOrder();
    void count_anyQuestion_isTheAmountOfIds();
    void explained_wholeRead_walksNoSortIndex();
    void explained_firstByNumber_passesNoArchivedRecord();
    void read_first_isTheBeginningOfAll();

private:
    ListQuery question(const QString& where, const QString& sort) const;
    QList<qint64> byOneStatement(const ListQuery& query) const;
    QString randomWhere(QRandomGenerator& dice) const;
    QString randomSort(QRandomGenerator& dice) const;

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestListReader::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    const qint64 anna = m_workspace->add("user", {{"login", "anna"}, {"first_name", "Анна"}, {"last_name", "Ким"}});
    const SampleData sample(5);
    QVERIFY((*m_workspace)->store().write({"Prepare"}, [&](Changes& changes) -> Result<> {
        for (int i = 0; i < 500; ++i) {
            Values values = sample.lead(i % 400); // some are the same but for their numbers
            values.insert("owner", i % 3 ? (*m_workspace)->session().person : anna);
            if (i % 7 == 0)
                values.remove("city");
            if (i % 9 == 0)
                values.insert("converted_at", "2026-05-01T10:00:00.000Z");
            if (i % 50 == 0)
                values.insert("company", "—");
            values.insert("created_at", QDateTime::currentDateTimeUtc().addDays(-(i * 37 % 200)).toString(Qt::ISODateWithMs));
            const auto id = changes.create("lead", values, Author::Program);
            if (!id)
                return id.error();
        }
        return {};
    }));
}

ListQuery TestListReader::question(const QString& where, const QString& sort) const
{
    const Module& module = m_workspace->module("lead");
    const auto filter = parseFilter(where, module, (*m_workspace)->catalogue(), (*m_workspace)->valueReader());
    if (!filter)
        qFatal("%s: %s", qPrintable(where), qPrintable(filter.error().message));
    return {.module = "lead", .filter = *filter, .sort = *parseSort(sort, module)};
}

QList<qint64> TestListReader::byOneStatement(const ListQuery& query) const
{
    const Module& module = m_workspace->module("lead");
    const FilterSql filters((*m_workspace)->catalogue(), (*m_workspace)->session(), (*m_workspace)->phones());
    const ListSql lists((*m_workspace)->catalogue(), (*m_workspace)->session(), filters);
    const BoundSql where = sqlconditions::allOf(lists.conditions(module, query));
    const BoundSql order = lists.order(module, lists.keys(module, query));
    const auto ids = queryIds((*m_workspace)->database(),
        QStringLiteral("SELECT lead.id FROM lead WHERE %1 ORDER BY %2").arg(where.sql, order.sql), where.values + order.values);
    return *ids;
}

QString TestListReader::randomWhere(QRandomGenerator& dice) const
{
    QStringList parts;
    for (int i = dice.bounded(4); i > 0; --i) {
        QString part = QString::fromUtf8(conditions[dice.bounded(int(std::size(conditions)))]);
        if (dice.bounded(5) == 0)
            part = QStringLiteral("not (%1)").arg(part);
        if (dice.bounded(5) == 0)
            part = QStringLiteral("(%1 or %2)").arg(part, QString::fromUtf8(conditions[dice.bounded(int(std::size(conditions)))]));
        parts << part;
    }
    return parts.join(QStringLiteral(" and "));
}

QString TestListReader::randomSort(QRandomGenerator& dice) const
{
    QStringList keys;
    for (int i = dice.bounded(4); i > 0; --i)
        keys << (dice.bounded(2) ? QStringLiteral("-") : QString()) + QLatin1String(orders[dice.bounded(int(std::size(orders)))]);
    return keys.join(u',');
}

void TestListReader::ids_anyQuestion_areThoseOfOneStatement()
{
    QRandomGenerator dice(42);
    for (int round = 0; round < 400; ++round) {
        const QString where = randomWhere(dice);
        const QString sort = randomSort(dice);
        ListQuery query = question(where, sort);
        const QList<qint64> expected = byOneStatement(query);
        const QString what = QStringLiteral("%1; by %2").arg(where, sort);
        const auto all = (*m_workspace)->reader().ids(query);
        QVERIFY2(all && *all == expected, qPrintable(what));
        query.limit = 1 + dice.bounded(60);
        query.offset = dice.bounded(40);
        const auto some = (*m_workspace)->reader().ids(query);
        QVERIFY2(some && *some == expected.mid(query.offset, query.limit),
            qPrintable(QStringLiteral("%1, %2 from %3").arg(what).arg(query.limit).arg(query.offset)));
    }
}

void TestListReader::firstIds_indexedOrder_areTheBeginning()
{
    for (const char* sort : {"last_name", "-last_name", "company", "-created_at", "number", "last_name,-city"}) {
        const ListQuery query = question("status != lost", sort);
        const auto first = (*m_workspace)->reader().lists().firstIds(query, 50);
        QVERIFY2(first && *first, sort);
        QCOMPARE(**first, byOneStatement(query).first(50));
    }
}

void TestListReader::firstIds_unindexedOrder_areLeftToTheWhole()
{
    for (const char* sort : {"job_title", "status", "owner", "-annual_revenue"}) {
        const auto first = (*m_workspace)->reader().lists().firstIds(question({}, sort), 50);
        QVERIFY2(first && !*first, sort);
    }
    // So are those that are fewer than asked for.
    const auto few = (*m_workspace)->reader().lists().firstIds(question("number < LEA10", "last_name"), 50);
    QVERIFY(few && !*few);
}

void TestListReader::ids_unknownSortField_areInTheUsualOrder()
{
    ListQuery query = question({}, {});
    const auto usual = (*m_workspace)->reader().ids(query);
    query.sort = {{"removed_field", Qt::DescendingOrder}};
    QCOMPARE(*(*m_workspace)->reader().ids(query), *usual);
}

void TestListReader::count_anyQuestion_isTheAmountOfIds()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 100; ++round) {
        const QString where = randomWhere(dice);
        const ListQuery query = question(where, {});
        const auto count = (*m_workspace)->reader().count(query);
        QVERIFY2(count && *count == byOneStatement(query).size(), qPrintable(where));
    }
}

void TestListReader::explained_wholeRead_walksNoSortIndex()
{
    QRandomGenerator dice(9);
    for (int round = 0; round < 100; ++round) {
        const QString where = randomWhere(dice);
        const QString sort = randomSort(dice);
        const QStringList lines = *(*m_workspace)->reader().lists().explained(question(where, sort));
        const auto whole = std::find_if(lines.begin(), lines.end(), [](const QString& line) { return line.startsWith("all"); });
        QVERIFY(whole != lines.end() && std::next(whole) != lines.end());
        const QString way = std::next(whole)->trimmed();
        const bool isGood = way == "SCAN lead" || way.contains("COVERING INDEX") || whole->contains("INDEXED BY");
        QVERIFY2(isGood, qPrintable(QStringLiteral("%1; by %2: %3").arg(where, sort, way)));
        QVERIFY2(!std::any_of(whole, lines.end(), [](const QString& line) { return line.contains("TEMP B-TREE FOR ORDER"); }),
            qPrintable(*whole));
    }
}

void TestListReader::explained_firstByNumber_passesNoArchivedRecord()
{
    const QStringList lines = *(*m_workspace)->reader().lists().explained(question({}, "number"));
    QVERIFY2(lines.value(1).contains("lead_number_list_index (converted_at=? AND number_sort>?)"), qPrintable(lines.join('\n')));
    const auto whole = std::find_if(lines.begin(), lines.end(), [](const QString& line) { return line.startsWith("all"); });
    QVERIFY2(std::next(whole)->contains("COVERING INDEX lead_number_list_index"), qPrintable(lines.join('\n')));
}

void TestListReader::read_first_isTheBeginningOfAll()
{
    for (const char* sort : {"-job_title", "status,last_name", "last_name", "-annual_revenue,email"}) {
        const ListQuery query = question("city is not empty", sort);
        auto rows = (*m_workspace)->reader().lists().read(query);
        QVERIFY(rows);
        const QList<qint64> first = rows->first(30);
        const QList<qint64> all = rows->all();
        QCOMPARE(first, all.first(30));
        QCOMPARE(all, byOneStatement(query));
    }
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
