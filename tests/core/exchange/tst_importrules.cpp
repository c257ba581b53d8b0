#include "tests/support/testimport.h"

#include <QTest>

using namespace crm;

Q_DECLARE_METATYPE(crm::ColumnRule)

class TestImportRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void company_isMadeOnceAndLinked();
    void company_isMatchedWithoutItsLegalForm();
    void company_takesItsOwnColumns();
    void company_ofSkippedRow_isNotMade();
    void company_ofSeveralNames_isNotMadeOnceMore();
    void isACompany_makesAccountsOfSuchRows();
    void isACompany_behindItsPeople_fillsWhatTheyNamed();
    void undo_takesBackAllModules();
    void dryRun_countsWhatWouldBeMade();
    void unknownReference_goesByTheRule_data();
    void unknownReference_goesByTheRule();
    void unknownChoice_goesByTheRule_data();
    void unknownChoice_goesByTheRule();
    void owner_isFoundByAnyName_data();
    void owner_isFoundByAnyName();
    void parent_isARowOfTheSameFile_data();
    void parent_isARowOfTheSameFile();
    void parent_byNumberOfTheFile();
    void parent_manyBatchesAhead();
    void fill_leavesFilledFieldsAlone();
    void matchedByAll_needsEachKey();
    void matchedByNumber_findsTheRecord();
    void matchedByAnyField_comparesFolded();
    void dryRun_tellsWhatChanges();
    void dryRun_tellsTheRowThatIsRepeated();
};

static void becomeContacts(Import& import)
{
    import.options.module = QStringLiteral("contact");
}

static Mapping mappingWith(Import& import, const QString& field, const ColumnRule& rule)
{
    const auto preview = previewImport(import.options, import->module(import.options.module.toUtf8()), &(*import)->catalogue());
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    Mapping mapping = preview->mapping;
    for (ColumnMapping& column : mapping.columns) {
        if (column.field == field)
            column.rule = rule;
    }
    return mapping;
}

void TestImportRules::company_isMadeOnceAndLinked()
{
    Import import("Last name,Company\nAnna,Acme\nBoris,ACME\nClara,Other Ltd\nDora,\n");
    becomeContacts(import);
    const ImportReport report = import.run();
    QCOMPARE(report.created, 4);
    QCOMPARE(report.createdBeside.value("account"), 2);
    QCOMPARE(import.values("name", "account"), (QStringList{"Acme", "Other Ltd"}));
    const QStringList accounts = import.values("account", "contact");
    QVERIFY(!accounts[0].isEmpty() && accounts[0] == accounts[1] && accounts[1] != accounts[2]);
    QVERIFY(accounts[3].isEmpty());
    QCOMPARE(report.unknown.value({"Account", "Acme", WhenUnknown::Create}), 1);
    QCOMPARE(*(*import)->search().problems(), QStringList());
}

void TestImportRules::company_isMatchedWithoutItsLegalForm()
{
    Import import("Last name,Company\nAnna,Ромашка ООО\n");
    becomeContacts(import);
    const qint64 known = import->add("account", {{"name", u"ООО «Ромашка»"_qs}});
    QVERIFY(import.run().createdBeside.isEmpty());
    QCOMPARE(import.values("account", "contact"), QStringList{QString::number(known)});
}

void TestImportRules::company_takesItsOwnColumns()
{
    Import import("Last name,Company,Company Employees,Company INN\nAnna,Acme,120,7707083893\n");
    becomeContacts(import);
    import.run();
    QCOMPARE(import.values("employees", "account"), QStringList{"120"});
    QCOMPARE(import.values("inn", "account"), QStringList{"7707083893"});
}

void TestImportRules::company_ofSkippedRow_isNotMade()
{
    Import import("Last name,E-mail,Company\nAnna,anna@example.org,Acme\n");
    becomeContacts(import);
    import->add("contact", {{"last_name", "Anna"}, { "email", "anna@example.org" }});
    import.options.duplicates = Duplicates::Skip;
    import.run();
    QCOMPARE(import.count("account"), 0);
}

void TestImportRules::company_ofSeveralNames_isNotMadeOnceMore()
{
    Import import("Last name,Company\nAnna,Twice\nBoris,Twice\n");
    becomeContacts(import);
    import->add("account", {{ "name", "Twice" }});
    import->add("account", {{ "name", "Twice" }});
    const ImportReport report = import.run();
    QCOMPARE(import.count("account"), 2);
    QCOMPARE(report.unknown.value({"Account", "Twice", WhenUnknown::LeaveEmpty}), 2);
}

void TestImportRules::isACompany_makesAccountsOfSuchRows()
{
    Import import("Name,Is a company,Related company,City\nAcme,1,,Oslo\nRoger Martins,0,Acme,Rome\nMichael Mason,0,,Bonn\n");
    becomeContacts(import);
    const ImportReport report = import.run();
    QCOMPARE(counts(report), (QList<qint64>{3, 2, 0, 0, 0}));
    QCOMPARE(import.values("name", "account"), QStringList{"Acme"});
    QCOMPARE(import.values("billing_city", "account"), QStringList{"Oslo"});
    QCOMPARE(import.values("last_name", "contact"), (QStringList{"Martins", "Mason"}));
    const QStringList accounts = import.values("account", "contact");
    QVERIFY(!accounts[0].isEmpty() && accounts[1].isEmpty());
}

void TestImportRules::isACompany_behindItsPeople_fillsWhatTheyNamed()
{
    Import import("Name,Is a company,Related company,City\nRoger Martins,0,Acme,Rome\nAcme,1,,Oslo\n");
    becomeContacts(import);
    import.run();
    QCOMPARE(import.values("name", "account"), QStringList{"Acme"});
    QCOMPARE(import.values("billing_city", "account"), QStringList{"Oslo"});
}

void TestImportRules::undo_takesBackAllModules()
{
    // Two batches, each with accounts of its own and one of the first.
    QByteArray text = "Last name,Company\n";
    for (int i = 0; i < 4500; ++i)
        text += "Row" + QByteArray::number(i) + ",Firm " + QByteArray::number(i % 4200) + '\n';
    Import import(text);
    becomeContacts(import);
    QCOMPARE(import.run().createdBeside.value("account"), 4200);
    import.undo();
    QCOMPARE(import.count("account"), 0);
    QCOMPARE(import.count("contact"), 0);
}

void TestImportRules::dryRun_countsWhatWouldBeMade()
{
    Import import("Last name,Company\nAnna,Acme\nBoris,Acme\n");
    becomeContacts(import);
    import.options.run = ImportRun::Dry;
    const ImportReport report = import.run();
    QCOMPARE(report.createdBeside.value("account"), 1);
    QCOMPARE(import.count("account"), 0);
}

void TestImportRules::unknownReference_goesByTheRule_data()
{
    QTest::addColumn<ColumnRule>("rule");
    QTest::addColumn<QList<qint64>>("counted");
    QTest::addColumn<QString>("account");
    const auto unknown = [](WhenUnknown fate, const QString& otherwise = {}) {
        ColumnRule rule;
        rule.unknown = fate;
        rule.otherwise = otherwise;
        return rule;
    };
    QTest::newRow("left empty") << unknown(WhenUnknown::LeaveEmpty) << QList<qint64>{1, 1, 0, 0, 0} << "";
    QTest::newRow("the default") << unknown(WhenUnknown::TakeDefault, "Standard") << QList<qint64>{1, 1, 0, 0, 0} << "Standard";
    QTest::newRow("a default that is not there either")
        << unknown(WhenUnknown::TakeDefault, "Nowhere") << QList<qint64>{1, 1, 0, 0, 0} << "";
    QTest::newRow("made") << unknown(WhenUnknown::Create) << QList<qint64>{1, 1, 0, 0, 0} << "Acme";
    QTest::newRow("rejected") << unknown(WhenUnknown::Reject) << QList<qint64>{1, 0, 0, 0, 1} << "-";
}

void TestImportRules::unknownReference_goesByTheRule()
{
    QFETCH(ColumnRule, rule);
    QFETCH(QString, account);
    Import import("Last name,Company\nAnna,Acme\n");
    becomeContacts(import);
    import->add("account", {{ "name", "Standard" }});
    import.options.mapping = mappingWith(import, "account", rule);
    const ImportReport report = import.run();
    QTEST(counts(report), "counted");
    QCOMPARE(report.unknown.values(), QList<qint64>{1});
    const auto contacts = (*import)->reader().ids({.module = "contact"});
    QCOMPARE(contacts->isEmpty() ? "-" : import->read("contact", contacts->first()).titles.value("account"), account);
}

void TestImportRules::unknownChoice_goesByTheRule_data()
{
    QTest::addColumn<WhenUnknown>("fate");
    QTest::addColumn<QList<qint64>>("counted");
    QTest::addColumn<QStringList>("statuses");
    QTest::newRow("left empty") << WhenUnknown::LeaveEmpty << QList<qint64>{2, 2, 0, 0, 0} << QStringList{"", "hot"};
    QTest::newRow("the default") << WhenUnknown::TakeDefault << QList<qint64>{2, 2, 0, 0, 0} << QStringList{"cold", "hot"};
    QTest::newRow("rejected") << WhenUnknown::Reject << QList<qint64>{2, 1, 0, 0, 1} << QStringList{"hot"};
}

void TestImportRules::unknownChoice_goesByTheRule()
{
    QFETCH(WhenUnknown, fate);
    Import import("Last name,Status\nAnna,Lukewarm\nBoris,Hot\n");
    ColumnRule rule;
    rule.unknown = fate;
    rule.otherwise = "Cold";
    import.options.mapping = mappingWith(import, "status", rule);
    QTEST(counts(import.run()), "counted");
    QTEST(import.values("status"), "statuses");
}

void TestImportRules::owner_isFoundByAnyName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the login") << QByteArray("ann");
    QTest::newRow("the e-mail, whatever the case") << QByteArray("Ann@Example.org");
    QTest::newRow("the name as the program writes it") << QByteArray("Lee Ann");
    QTest::newRow("the name as people do") << QByteArray("ann lee");
}

void TestImportRules::owner_isFoundByAnyName()
{
    QFETCH(QByteArray, text);
    Import import("Last name,Assigned to\nBoris," + text + '\n');
    const qint64 ann = import->add("user", {{"login", "ann"}, {"first_name", "Ann"}, {"last_name", "Lee"}, {"email", "ann@example.org"}});
    import.run();
    QCOMPARE(import.values("owner"), QStringList{QString::number(ann)});
}

void TestImportRules::parent_isARowOfTheSameFile_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("above it") << QByteArray("Holding,\nDaughter,Holding\n");
    QTest::newRow("below it") << QByteArray("Daughter,holding\nHolding,\n");
}

void TestImportRules::parent_isARowOfTheSameFile()
{
    QFETCH(QByteArray, rows);
    Import import("Account,Member of\n" + rows);
    import.options.module = QStringLiteral("account");
    const ImportReport report = import.run();
    QCOMPARE(report.created, 2);
    QVERIFY(report.unknown.isEmpty());
    const QList<qint64> ids = *(*import)->reader().ids({.module = "account"}); // by name
    QCOMPARE(import->read("account", ids[0]).value("parent"), QVariant(ids[1]));
    import.undo();
    QCOMPARE(import.count("account"), 0);
}

void TestImportRules::parent_byNumberOfTheFile()
{
    Import import("Number,Account,Member of\nACC7,Daughter,ACC9\nACC9,Holding,\nACC10,Orphan,ACC99\n");
    import.options.module = QStringLiteral("account");
    const ImportReport report = import.run();
    QCOMPARE(report.unknown.values(), QList<qint64>{1});
    const QList<qint64> ids = *(*import)->reader().ids({.module = "account"});
    QCOMPARE(import->read("account", ids[0]).value("parent"), QVariant(ids[1]));
    QCOMPARE(import.values("number", "account"), (QStringList{"ACC1", "ACC2", "ACC3"}));
}

void TestImportRules::parent_manyBatchesAhead()
{
    QByteArray text = "Account,Member of\nFirst,Last\n";
    for (int i = 0; i < 5000; ++i)
        text += "Firm " + QByteArray::number(i) + (i > 0 ? ",Firm " + QByteArray::number(i - 1) : QByteArray(",")) + '\n';
    Import import(text + "Last,First\n");
    import.options.module = QStringLiteral("account");
    QCOMPARE(import.run().created, 5002);
    const auto parents = import.values("parent", "account");
    QCOMPARE(parents.count(QString()), 1);
    QCOMPARE(*(*import)->search().problems(), QStringList());
    import.undo();
    QCOMPARE(import.count("account"), 0);
}

void TestImportRules::fill_leavesFilledFieldsAlone()
{
    Import import("Last name,E-mail,City,Company\nAnna,anna@example.org,Rome,New\n");
    import->add("lead", {{"last_name", "Anna"}, {"email", "anna@example.org"}, { "city", "Oslo" }});
    import.options.duplicates = Duplicates::Fill;
    QCOMPARE(counts(import.run()), (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(import.values("city"), QStringList{"Oslo"});
    QCOMPARE(import.values("company"), QStringList{"New"});
}

void TestImportRules::matchedByAll_needsEachKey()
{
    Import import("First name,Last name,Company\nAnna,Lee,Acme\nAnna,Lee,Other\nanna,LEE,acme\n");
    import->add("lead", {{"first_name", "Anna"}, {"last_name", "Lee"}, { "company", "ACME" }});
    import.options.duplicates = Duplicates::Skip;
    import.options.matchBy = QStringList{"first_name", "last_name", "company"};
    import.options.matchedBy = MatchedBy::All;
    QCOMPARE(counts(import.run()), (QList<qint64>{3, 1, 0, 2, 0}));
}

void TestImportRules::matchedByNumber_findsTheRecord()
{
    Import import("Number,Last name,City\nlea1,Anna,Rome\nLEA7,Boris,Bonn\n");
    import->add("lead", {{ "last_name", "Anna" }});
    import.options.duplicates = Duplicates::Update;
    import.options.matchBy = QStringList{"number"};
    QCOMPARE(counts(import.run()), (QList<qint64>{2, 1, 1, 0, 0}));
    QCOMPARE(import.values("city"), (QStringList{"Rome", "Bonn"}));
}

void TestImportRules::matchedByAnyField_comparesFolded()
{
    Import import("Last name,Job title\nAnna,CHIEF Engineer\nBoris,chief engineer\n");
    import->add("lead", {{"last_name", "Anna"}, { "job_title", "Chief Engineer" }});
    import.options.duplicates = Duplicates::Skip;
    import.options.matchBy = QStringList{"job_title"};
    QCOMPARE(counts(import.run()), (QList<qint64>{2, 0, 0, 2, 0}));
}

void TestImportRules::dryRun_tellsWhatChanges()
{
    Import import("Last name,E-mail,City,Status\nAnna,anna@example.org,Rome,hot\n");
    import->add("lead", {{"last_name", "Anna"}, {"email", "anna@example.org"}, { "city", "Oslo" }});
    import.options.duplicates = Duplicates::Update;
    import.options.run = ImportRun::Dry;
    const ImportReport report = import.run();
    QCOMPARE(report.matched.size(), 1);
    const MatchedRow& row = report.matched.first();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.title, "LEA1 Anna");
    QStringList changes;
    for (const FieldChange& change : row.changes)
        changes << change.label + ':' + change.before + '>' + change.after;
    QCOMPARE(changes, (QStringList{"City:Oslo>Rome", "Status:>Hot"}));
}

void TestImportRules::dryRun_tellsTheRowThatIsRepeated()
{
    Import import("Last name,E-mail\nAnna,anna@example.org\nAnna,ANNA@example.org\n");
    import.options.duplicates = Duplicates::Skip;
    import.options.run = ImportRun::Dry;
    const ImportReport report = import.run();
    QCOMPARE(report.matched.size(), 1);
    QCOMPARE(report.matched.first().line, 3);
    QCOMPARE(report.matched.first().title, "line 2 of the file");
}

QTEST_MAIN(TestImportRules)
#include "tst_importrules.moc"
