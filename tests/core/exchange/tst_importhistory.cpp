#include "core/exchange/importhistory.h"
#include "core/exchange/mappingjson.h"
#include "core/store/filterparser.h"
#include "core/store/query.h"
#include "tests/support/testimport.h"

#include <QTest>

using namespace crm;

namespace {

QByteArray people(int count)
{
    QByteArray text = "Last name,E-mail\n";
    for (int i = 0; i < count; ++i)
        text += "Row" + QByteArray::number(i) + ",row" + QByteArray::number(i) + "@example.org\n";
    return text;
}

ImportLog logOf(Import& import)
{
    return ImportLog((*import)->database(), (*import)->journal());
}

/// Stops as soon as the first batch is in.
ImportReport breakOff(Import& import)
{
    JobControl control([&](Progress) { control.cancel(); });
    return import.run(control);
}

} // namespace

class TestImportHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imports_tellWhatWasImported();
    void imports_undone_saysSo();
    void dryRun_isNoImport();
    void continue_bringsInTheRestAsOneStep();
    void continue_withAccounts_linksAll();
    void continue_refused_data();
    void continue_refused();
    void made_isAFilterOfTheRecords();
    void mapping_isFoundAgainByTheHeader();
    void mapping_survivesItsJson();
    void options_surviveTheirJson();
    void oldDatabase_getsTheTables();
    void bigImport_leavesEveryIndex();
    void bigImport_brokenOff_leavesTheIndexesForLater();
};

void TestImportHistory::imports_tellWhatWasImported()
{
    Import import("Last name,E-mail\nAnna,anna@example.org\nBoris,nothing\n");
    const ImportReport report = import.run();
    const auto imports = logOf(import).imports(10);
    QVERIFY(imports);
    QCOMPARE(imports->size(), 1);
    const LoggedImport& logged = imports->first();
    QCOMPARE(logged.step.id, report.step);
    QCOMPARE(logged.module, "lead");
    QCOMPARE(logged.path, import.options.path);
    QCOMPARE(logged.rows, 2);
    QCOMPARE(logged.created, 1);
    QCOMPARE(logged.rejected, 1);
    QVERIFY(logged.isFinished);
    QVERIFY(!logged.step.undoneBy);
}

void TestImportHistory::imports_undone_saysSo()
{
    Import import("Last name\nAnna\n");
    import.run();
    import.undo();
    QVERIFY(logOf(import).imports(10)->first().step.undoneBy);
}

void TestImportHistory::dryRun_isNoImport()
{
    Import import("Last name\nAnna\n");
    import.options.run = ImportRun::Dry;
    import.run();
    QVERIFY(logOf(import).imports(10)->isEmpty());
}

void TestImportHistory::continue_bringsInTheRestAsOneStep()
{
    Import import(people(10'000));
    import.options.duplicates = Duplicates::Skip;
    const ImportReport broken = breakOff(import);
    QVERIFY(broken.created < 10'000);
    QVERIFY(!logOf(import).imports(10)->first().isFinished);
    JobControl control;
    const auto report = continueImport(**import, broken.step, control);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(counts(*report), (QList<qint64>{10'000, 10'000, 0, 0, 0}));
    QCOMPARE(report->step, broken.step);
    QCOMPARE(import.count(), 10'000);
    QVERIFY(logOf(import).imports(10)->first().isFinished);
    import.undo();
    QCOMPARE(import.count(), 0);
}

void TestImportHistory::continue_withAccounts_linksAll()
{
    QByteArray text = "Last name,Company\n";
    for (int i = 0; i < 9000; ++i)
        text += "Row" + QByteArray::number(i) + ",Firm " + QByteArray::number(i % 10) + '\n';
    Import import(text);
    import.options.module = QStringLiteral("contact");
    const ImportReport broken = breakOff(import);
    JobControl control;
    QVERIFY(continueImport(**import, broken.step, control));
    QCOMPARE(import.count("account"), 10);
    QVERIFY(!import.values("account", "contact").contains(QString()));
}

void TestImportHistory::continue_refused_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("when it came to its end") << "finished";
    QTest::newRow("when it was taken back") << "undone";
    QTest::newRow("when the file is another one") << "changed";
    QTest::newRow("when the file is gone") << "gone";
}

void TestImportHistory::continue_refused()
{
    QFETCH(QString, what);
    Import import(people(10'000));
    const ImportReport broken = what == "finished" ? import.run() : breakOff(import);
    if (what == "undone")
        import.undo();
    else if (what == "changed")
        import.write(people(10'001));
    else if (what == "gone")
        QFile::remove(import.options.path);
    const qint64 before = import.count();
    JobControl control;
    QVERIFY(!continueImport(**import, broken.step, control));
    QCOMPARE(import.count(), before);
}

void TestImportHistory::made_isAFilterOfTheRecords()
{
    Import import(people(9000));
    import->add("lead", {{ "last_name", "Before" }});
    const qint64 step = import.run().step;
    import->add("lead", {{ "last_name", "After" }});
    const auto where = madeByImport(**import, step);
    QVERIFY(where);
    QCOMPARE(*where, "number >= \"LEA2\" and number <= \"LEA9001\"");
    const auto filter = parseFilter(*where, import->module("lead"), (*import)->catalogue(), (*import)->valueReader());
    QVERIFY(filter);
    QCOMPARE((*import)->reader().count({.module = "lead", .filter = *filter}).valueOr(-1), 9000);
}

void TestImportHistory::mapping_isFoundAgainByTheHeader()
{
    Import import("a,b\nOslo,Anna\n");
    const Module& lead = import->module("lead");
    QVERIFY(!keptMapping(**import, lead, {"a", "b"})->has_value());
    import.options.mapping = Mapping{{ {0, "city"}, { 1, "last_name" } }};
    import.run();
    const auto kept = keptMapping(**import, lead, {"A ", "B"});
    QVERIFY(kept && kept->has_value());
    QCOMPARE((*kept)->columns, import.options.mapping->columns);
    QVERIFY(!keptMapping(**import, import->module("contact"), {"a", "b"})->has_value());
}

void TestImportHistory::mapping_survivesItsJson()
{
    ColumnRule rule;
    rule.otherwise = "Oslo";
    rule.letters = Letters::Upper;
    rule.dates = DayMonthOrder::MonthFirst;
    rule.decimalMark = u',';
    rule.phoneCountry = "US";
    rule.unknown = WhenUnknown::Reject;
    const Mapping mapping{{{0, "city", Part::Whole, rule}, {3, "last_name", Part::FullName, {}}, {4, "account", Part::IsRecord, {}}}};
    QCOMPARE(mappingFromJson(toJson(mapping)).columns, mapping.columns);
}

void TestImportHistory::options_surviveTheirJson()
{
    ImportOptions options{.module = "lead", .path = "/a/b.csv"};
    options.encoding = Encoding::Windows1251;
    options.delimiter = u'\t';
    options.firstLine = FirstLine::Record;
    options.openQuote = OpenQuote::Literal;
    options.matchBy = QStringList{"email", "phone"};
    options.matchedBy = MatchedBy::All;
    options.duplicates = Duplicates::Fill;
    options.mapping = Mapping{{{0, "city"}}};
    const QJsonObject json = toJson(options);
    QCOMPARE(toJson(importOptionsFromJson(json)), json);
}

void TestImportHistory::oldDatabase_getsTheTables()
{
    Import import("Last name\nAnna\n");
    for (const char* statement :
        {"DROP TABLE import_log", "DROP TABLE import_mapping", "UPDATE setting SET value = '' WHERE key = 'fingerprint'"})
        QVERIFY(execute((*import)->database(), QLatin1String(statement)));
    import->reopen();
    QCOMPARE(import.run().created, 1);
}

static qint64 indexesOf(Import& import, const QString& module)
{
    return queryValue((*import)->database(), "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", {module})
        ->toLongLong();
}

void TestImportHistory::bigImport_leavesEveryIndex()
{
    Import import(people(75'000));
    const qint64 before = indexesOf(import, "lead");
    QCOMPARE(import.run().created, 75'000);
    QCOMPARE(indexesOf(import, "lead"), before);
    const auto again = (*import)->settings().value("fingerprint");
    QVERIFY(again && !again->toString().isEmpty());
}

void TestImportHistory::bigImport_brokenOff_leavesTheIndexesForLater()
{
    Import import(people(75'000));
    const qint64 before = indexesOf(import, "lead");
    QVERIFY(breakOff(import).lacksIndexes);
    QVERIFY(makeMissingIndexes(**import, "lead", JobControl()));
    QCOMPARE(indexesOf(import, "lead"), before);
    const auto again = (*import)->settings().value("fingerprint");
    QVERIFY(again && !again->toString().isEmpty());
}

QTEST_MAIN(TestImportHistory)
#include "tst_importhistory.moc"
