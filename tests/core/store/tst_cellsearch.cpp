#include "core/store/cellsearch.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestCellSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parse_typedText_findsTheRows_data();
    void parse_typedText_findsTheRows();
    void parse_whatCannotBeRead_namesTheField_data();
    void parse_whatCannotBeRead_namesTheField();
    void exactSearch_ofAnyText_findsItAlone_data();
    void exactSearch_ofAnyText_findsItAlone();
    void parse_day_ofATime_isTheWholeDay();

private:
    std::unique_ptr<TestWorkspace> m_workspace;

    QStringList found(const QString& field, const QString& text)
    {
        const Module& module = m_workspace->module("lead");
        const auto filter = parseCellSearch(text, module, *module.field(field), (*m_workspace)->catalogue(), (*m_workspace)->valueReader());
        if (!filter)
            return {filter.error().message};
        const auto ids = (*m_workspace)->reader().ids({.module = QStringLiteral("lead"), .filter = *filter});
        QStringList names;
        for (const qint64 id : ids.valueOr({}))
            names << m_workspace->read("lead", id).title;
        return names;
    }
};

void TestCellSearch::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    TestWorkspace& workspace = *m_workspace;
    const qint64 anna = workspace.add("user", {{"login", "anna"}, {"last_name", "Smith"}});
    workspace.add("lead", {{"last_name", "A"}, {"city", "London"}, {"status", "hot"}, {"employees", 10}, {"annual_revenue", 150050}});
    workspace.add("lead", {{"last_name", "B"}, {"city", "New London"}, {"status", "warm"}, {"employees", 20}, {"email_opt_out", 1}});
    workspace.add("lead", {{"last_name", "C"}, {"city", "Paris | Nice"}, {"status", "cold"}, {"employees", 300}, {"owner", anna}});
    workspace.add("lead", {{"last_name", "D"}, {"phone", "+7 495 123-45-67"}, {"street", "say \"hi\""}});
}

void TestCellSearch::parse_typedText_findsTheRows_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList all{"A", "B", "C", "D"};
    QTest::newRow("nothing typed leaves all") << "city"
                                              << " " << all;
    QTest::newRow("any part of a text") << "city"
                                        << "ondo" << QStringList{"A", "B"};
    QTest::newRow("the whole text") << "city"
                                    << "=london" << QStringList{"A"};
    QTest::newRow("all without it") << "city"
                                    << "!london" << QStringList{"C", "D"};
    QTest::newRow("the empty ones") << "city"
                                    << "=" << QStringList{"D"};
    QTest::newRow("the filled ones") << "city"
                                     << "!" << QStringList{"A", "B", "C"};
    QTest::newRow("alternatives") << "city"
                                  << "=London | nice" << QStringList{"A", "C"};
    QTest::newRow("a bar in quotes is a bar") << "city"
                                              << "\"s | n\"" << QStringList{"C"};
    QTest::newRow("digits of a phone") << "phone"
                                       << "12345" << QStringList{"D"};
    QTest::newRow("a choice by its key") << "status"
                                         << "hot" << QStringList{"A"};
    QTest::newRow("choices by a part of the label") << "status"
                                                    << "ol" << QStringList{"C"};
    QTest::newRow("several choices") << "status"
                                     << "hot | warm" << QStringList{"A", "B"};
    QTest::newRow("yes") << "email_opt_out"
                         << "yes" << QStringList{"B"};
    QTest::newRow("a number") << "employees"
                              << "20" << QStringList{"B"};
    QTest::newRow("more than") << "employees"
                               << "> 10" << QStringList{"B", "C"};
    QTest::newRow("at most") << "employees"
                             << "<=20" << QStringList{"A", "B"};
    QTest::newRow("a range with a dash") << "employees"
                                         << "15-300" << QStringList{"B", "C"};
    QTest::newRow("a range with dots") << "employees"
                                       << "5..20" << QStringList{"A", "B"};
    QTest::newRow("an open range") << "employees"
                                   << "20.." << QStringList{"B", "C"};
    QTest::newRow("money in major units") << "annual_revenue"
                                          << "1,500.50" << QStringList{"A"};
    QTest::newRow("a period in English") << "created_at"
                                         << "this week" << all;
    QTest::newRow("a period in Russian") << "created_at"
                                         << "Эта неделя" << all;
    QTest::newRow("a period of the filter's own words") << "created_at"
                                                        << "last 14 days" << all;
    QTest::newRow("a year") << "created_at" << QString::number(QDate::currentDate().year()) << all;
    QTest::newRow("a month") << "created_at" << QDate::currentDate().toString("MM.yyyy") << all;
    QTest::newRow("days before") << "created_at"
                                 << "<1.1.2020" << QStringList{};
    QTest::newRow("a range of years") << "created_at"
                                      << "2020-2099" << all;
    QTest::newRow("part of a colleague's name") << "owner"
                                                << "smi" << QStringList{"C"};
    QTest::newRow("me") << "owner"
                        << "me" << QStringList{"A", "B", "D"};
}

void TestCellSearch::parse_typedText_findsTheRows()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(found(field, text), names);
}

void TestCellSearch::parse_whatCannotBeRead_namesTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word as a number") << "employees"
                                        << "many";
    QTest::newRow("a sign without its number") << "employees"
                                               << ">";
    QTest::newRow("a word as a date") << "created_at"
                                      << "someday";
    QTest::newRow("a choice that is not there") << "status"
                                                << "xyzzy";
    QTest::newRow("one bad alternative") << "employees"
                                         << "10 | many";
    QTest::newRow("neither yes nor no") << "email_opt_out"
                                        << "perhaps";
}

void TestCellSearch::parse_whatCannotBeRead_namesTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Module& module = m_workspace->module("lead");
    const auto filter = parseCellSearch(text, module, *module.field(field), (*m_workspace)->catalogue(), (*m_workspace)->valueReader());
    QVERIFY(!filter);
    QCOMPARE(filter.error().field, field);
    QVERIFY(!filter.error().message.isEmpty());
}

void TestCellSearch::exactSearch_ofAnyText_findsItAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a plain value") << "city"
                                   << "London" << QStringList{"A"};
    QTest::newRow("a value with a bar") << "city"
                                        << "Paris | Nice" << QStringList{"C"};
    QTest::newRow("a value with quotes") << "street"
                                         << "say \"hi\"" << QStringList{"D"};
    QTest::newRow("no value") << "city"
                              << "" << QStringList{"D"};
    QTest::newRow("a choice") << "status"
                              << "hot" << QStringList{"A"};
}

void TestCellSearch::exactSearch_ofAnyText_findsItAlone()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QStringList, names);
    QCOMPARE(found(field, exactSearch(value)), names);
    QCOMPARE(alternatives(anyOfSearch({exactSearch(value), exactSearch("other")})).size(), 2);
}

void TestCellSearch::parse_day_ofATime_isTheWholeDay()
{
    const QLocale locale = (*m_workspace)->session().locale;
    QCOMPARE(found("created_at", QDate::currentDate().toString(Qt::ISODate)).size(), 4);
    QCOMPARE(found("created_at", QStringLiteral(">") + QDate::currentDate().toString(Qt::ISODate)).size(), 0);
}

QTEST_GUILESS_MAIN(TestCellSearch)
#include "tst_cellsearch.moc"
