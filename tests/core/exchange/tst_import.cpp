#include "tests/support/testimport.h"

#include <QTest>

using namespace crm;

namespace {

const QString fixtures = QStringLiteral(TEST_FIXTURES "/import/");

QByteArray manyRows(int from, int to)
{
    QByteArray text = "Last name,E-mail\n";
    for (int i = from; i < to; ++i)
        text += "Row" + QByteArray::number(i) + ",row" + QByteArray::number(i) + "@example.org\n";
    return text;
}

} // namespace

Q_DECLARE_METATYPE(crm::Duplicates)

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void run_anyEncodingOrDelimiter_readsTheSameLeads_data();
    void run_anyEncodingOrDelimiter_readsTheSameLeads();
    void run_phonesOfAnySpelling_areNormalized();
    void run_duplicates_areTreatedAsAsked_data();
    void run_duplicates_areTreatedAsAsked();
    void run_duplicatesWithinTheFile_areTreatedLikeOthers_data();
    void run_duplicatesWithinTheFile_areTreatedLikeOthers();
    void run_updateByRowWithoutName_keepsTheName();
    void run_updateWithUnknownChoiceOrOwner_keepsTheGoodValue();
    void run_archivedLead_isNoDuplicate();
    void run_matchFields_decideWhatIsADuplicate();
    void run_matchFieldsTheFileLacks_isRefused();
    void run_dryRun_writesNothingAndCountsTheSame_data();
    void run_dryRun_writesNothingAndCountsTheSame();
    void run_real_isOneStepThatUndoTakesBack();
    void run_cancelled_leavesWholeBatchesThatUndoRemoves();
    void run_unknownChoice_isNotInventedButWarnedOf();
    void run_unknownReference_isNotInventedButWarnedOf();
    void run_knownReference_isFoundByItsNames_data();
    void run_knownReference_isFoundByItsNames();
    void run_textTooLongForOptionalField_isCutWithWarning();
    void run_missingLastName_takesStandIn();
    void run_badRow_isRejectedWithLineAndReason_data();
    void run_badRow_isRejectedWithLineAndReason();
    void run_rejectsFile_canBeMendedAndImported();
    void run_rejectsFileOverTheImported_isRefused();
    void run_rejectsIntoMissingFolder_isRefusedBeforeTheFirstRow();
    void run_noRejections_leavesNoRejectsFile();
    void run_unusableFile_isRefusedClearly_data();
    void run_unusableFile_isRefusedClearly();
    void run_unclosedQuote_importsWhatComesBefore();
    void run_unclosedQuoteAsText_readsOn();
    void run_recordDeletedMeanwhile_rejectsTheRowAndGoesOn();
    void run_stopped_keepsTheRejectedRows();
    void run_headerOnly_importsNothing();
    void run_mapping_goesBeforeTheHeader();
    void run_manyBatches_numbersWithoutGaps();
    void run_imported_isFoundBySearch();
};

void TestImport::run_anyEncodingOrDelimiter_readsTheSameLeads_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("UTF-8 with semicolons") << "utf8.csv";
    QTest::newRow("UTF-8 with a byte order mark") << "utf8-bom.csv";
    QTest::newRow("UTF-16, little end first") << "utf16-le.csv";
    QTest::newRow("UTF-16, big end first") << "utf16-be.csv";
    QTest::newRow("Windows-1251") << "windows-1251.csv";
    QTest::newRow("KOI8-R") << "koi8-r.csv";
    QTest::newRow("tabs") << "tab.csv";
    QTest::newRow("commas") << "comma.csv";
    QTest::newRow("bars") << "bar.csv";
}

void TestImport::run_anyEncodingOrDelimiter_readsTheSameLeads()
{
    QFETCH(QString, file);
    Import import;
    import.options.path = fixtures + file;
    QCOMPARE(counts(import.run()), (QList<qint64>{3, 3, 0, 0, 0}));
    QCOMPARE(import.values("last_name"), (QStringList{u"Берёзкина"_qs, u"Щукин"_qs, u"Эйхгорн"_qs}));
    QCOMPARE(import.values("city"), (QStringList{u"Москва"_qs, u"Тверь"_qs, u"Ялта"_qs}));
    QCOMPARE(import.values("status"), (QStringList{u"hot"_qs, u"contacted"_qs, u"lost"_qs}));
}

void TestImport::run_phonesOfAnySpelling_areNormalized()
{
    Import import("Last name,Phone\nOne,8 (916) 555-01-01\n");
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Known")},
            { QStringLiteral("phone"),
                QStringLiteral("+79165550101") }});
    import.options.duplicates = Duplicates::Skip;
    QCOMPARE(counts(import.run()), (QList<qint64>{1, 0, 0, 1, 0}));
}

void TestImport::run_duplicates_areTreatedAsAsked_data()
{
    QTest::addColumn<Duplicates>("duplicates");
    QTest::addColumn<QList<qint64>>("counted");
    QTest::addColumn<QStringList>("cities");
    QTest::addColumn<QStringList>("companies");
    QTest::newRow("create makes another one") << Duplicates::Create << QList<qint64>{2, 2, 0, 0, 0} << QStringList{"Oslo", "Rome", "Bonn"}
                                              << QStringList{"Old", "", "Fresh"};
    QTest::newRow("skip leaves the known one alone")
        << Duplicates::Skip << QList<qint64>{2, 1, 0, 1, 0} << QStringList{"Oslo", "Bonn"} << QStringList{"Old", "Fresh"};
    QTest::newRow("update takes filled cells over")
        << Duplicates::Update << QList<qint64>{2, 1, 1, 0, 0} << QStringList{"Rome", "Bonn"} << QStringList{"Old", "Fresh"};
    QTest::newRow("overwrite takes empty cells over too")
        << Duplicates::Overwrite << QList<qint64>{2, 1, 1, 0, 0} << QStringList{"Rome", "Bonn"} << QStringList{"", "Fresh"};
}

void TestImport::run_duplicates_areTreatedAsAsked()
{
    QFETCH(Duplicates, duplicates);
    Import import("Last name,E-mail,City,Company\nAnna,ANNA@example.org,Rome,\nBoris,boris@example.org,Bonn,Fresh\n");
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Anna")}, {QStringLiteral("email"), QStringLiteral("anna@example.org")},
            {QStringLiteral("city"), QStringLiteral("Oslo")},
            { QStringLiteral("company"),
                QStringLiteral("Old") }});
    import.options.duplicates = duplicates;
    QTEST(counts(import.run()), "counted");
    QTEST(import.values("city"), "cities");
    QTEST(import.values("company"), "companies");
}

void TestImport::run_duplicatesWithinTheFile_areTreatedLikeOthers_data()
{
    QTest::addColumn<Duplicates>("duplicates");
    QTest::addColumn<QList<qint64>>("counted");
    QTest::addColumn<QStringList>("cities");
    QTest::newRow("create makes all") << Duplicates::Create << QList<qint64>{3, 3, 0, 0, 0} << QStringList{"Oslo", "Rome", "Bonn"};
    QTest::newRow("skip keeps the first") << Duplicates::Skip << QList<qint64>{3, 1, 0, 2, 0} << QStringList{"Oslo"};
    QTest::newRow("update ends with the last") << Duplicates::Update << QList<qint64>{3, 1, 2, 0, 0} << QStringList{"Bonn"};
}

void TestImport::run_duplicatesWithinTheFile_areTreatedLikeOthers()
{
    QFETCH(Duplicates, duplicates);
    // The third row is known by a phone that only the second one brought.
    Import import(
        "Last name,E-mail,Phone,City\nAnna,anna@example.org,,Oslo\nAnna,anna@example.org,+79165550101,Rome\nAnna,,89165550101,Bonn\n");
    import.options.duplicates = duplicates;
    if (duplicates == Duplicates::Skip)
        import.write("Last name,E-mail,City\nAnna,anna@example.org,Oslo\nAnna,anna@example.org,Rome\nAnna,anna@example.org,Bonn\n");
    QTEST(counts(import.run()), "counted");
    QTEST(import.values("city"), "cities");
}

void TestImport::run_updateByRowWithoutName_keepsTheName()
{
    Import import("Last name,E-mail,City\n,anna@example.org,Rome\n");
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Anna")},
            { QStringLiteral("email"),
                QStringLiteral("anna@example.org") }});
    import.options.duplicates = Duplicates::Overwrite;
    const ImportReport report = import.run();
    QCOMPARE(report.updated, 1);
    QVERIFY2(report.warnings.isEmpty(), "nothing stood in for anything");
    QCOMPARE(import.values("last_name"), QStringList{"Anna"});
}

void TestImport::run_updateWithUnknownChoiceOrOwner_keepsTheGoodValue()
{
    Import import("Last name,E-mail,Status,Assigned to\nAnna,anna@example.org,Lukewarm,nobody\n");
    const qint64 other =
        import->add("user", {{QStringLiteral("login"), QStringLiteral("other")}, {QStringLiteral("last_name"), QStringLiteral("Other")}});
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Anna")}, {QStringLiteral("email"), QStringLiteral("anna@example.org")},
            {QStringLiteral("status"), QStringLiteral("hot")},
            { QStringLiteral("owner"),
                other }});
    import.options.duplicates = Duplicates::Overwrite;
    QCOMPARE(import.run().unknown.size(), 2);
    QCOMPARE(import.values("status"), QStringList{"hot"});
    QCOMPARE(import.values("owner"), QStringList{QString::number(other)});
}

void TestImport::run_archivedLead_isNoDuplicate()
{
    Import import("Last name,E-mail\nAnna,anna@example.org\n");
    const qint64 lead = import->add(
        "lead", {{QStringLiteral("last_name"), QStringLiteral("Anna")}, {QStringLiteral("email"), QStringLiteral("anna@example.org")}});
    const auto archived = (*import)->store().write({QStringLiteral("Archive")}, [&](Changes& changes) {
        return changes.update(QStringLiteral("lead"), lead, {{QStringLiteral("converted_at"), QStringLiteral("2026-01-01T00:00:00.000Z")}},
            {}, Author::Program);
    });
    QVERIFY(archived);
    import.options.duplicates = Duplicates::Skip;
    QCOMPARE(import.run().created, 1);
}

void TestImport::run_matchFields_decideWhatIsADuplicate()
{
    Import import("Last name,E-mail,City\nAnna,new@example.org,Rome\n");
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Änna")},
            { QStringLiteral("email"),
                QStringLiteral("anna@example.org") }});
    import.options.duplicates = Duplicates::Update;
    import.options.matchBy = QStringList{QStringLiteral("last_name")};
    QCOMPARE(counts(import.run()), (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(import.values("email"), QStringList{"new@example.org"});
}

void TestImport::run_matchFieldsTheFileLacks_isRefused()
{
    Import import("Last name,E-mail\nAnna,anna@example.org\n");
    import.options.duplicates = Duplicates::Skip;
    import.options.matchBy = QStringList{QStringLiteral("city")};
    QVERIFY(import.refusal().message.contains(u"City"));
    QCOMPARE(import.count(), 0);
}

void TestImport::run_dryRun_writesNothingAndCountsTheSame_data()
{
    QTest::addColumn<Duplicates>("duplicates");
    QTest::newRow("create") << Duplicates::Create;
    QTest::newRow("skip") << Duplicates::Skip;
    QTest::newRow("update") << Duplicates::Update;
    QTest::newRow("overwrite") << Duplicates::Overwrite;
}

void TestImport::run_dryRun_writesNothingAndCountsTheSame()
{
    QFETCH(Duplicates, duplicates);
    Import import(
        "Last name,E-mail,Status,Annual revenue\n"
        "Anna,anna@example.org,hot,\nBoris,boris@example.org,Lukewarm,1\nBoris,BORIS@example.org,,2\n,,,\nClara,not an address,,\n"
        "Dora,dora@example.org,,much\n,,,3\n,anna@example.org,,4\n");
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Anna")},
            { QStringLiteral("email"),
                QStringLiteral("anna@example.org") }});
    import.options.duplicates = duplicates;
    import.options.run = ImportRun::Dry;
    import.options.rejectsPath = import->fileIn(QStringLiteral("rejects.csv"));
    const qint64 before = import.lastStep();
    const ImportReport dry = import.run();
    QCOMPARE(import.lastStep(), before);
    QCOMPARE(import.count(), 1);
    QCOMPARE(dry.step, 0);
    QVERIFY(!QFile::exists(import.options.rejectsPath));

    import.options.run = ImportRun::Real;
    const ImportReport real = import.run();
    QCOMPARE(counts(dry), counts(real));
    QCOMPARE(dry.warnings, real.warnings);
    QCOMPARE(dry.unknown, real.unknown);
    QVERIFY(real.rejected > 0);
    QCOMPARE(real.read, real.created + real.updated + real.skipped + real.rejected);
}

void TestImport::run_real_isOneStepThatUndoTakesBack()
{
    // More than one batch, so more than one transaction.
    Import import(manyRows(0, 9000) + "Anna,anna@example.org\n");
    import->add("lead",
        {{QStringLiteral("last_name"), QStringLiteral("Before")},
            { QStringLiteral("email"),
                QStringLiteral("anna@example.org") }});
    import.options.duplicates = Duplicates::Update;
    const qint64 before = import.lastStep();
    const ImportReport report = import.run();
    QCOMPARE(counts(report), (QList<qint64>{9001, 9000, 1, 0, 0}));
    QCOMPARE(import.lastStep(), before + 1);
    QCOMPARE(report.step, before + 1);
    import.undo();
    QCOMPARE(import.values("last_name"), QStringList{"Before"});
}

void TestImport::run_cancelled_leavesWholeBatchesThatUndoRemoves()
{
    Import import(manyRows(0, 20'000));
    JobControl control([&](Progress) { control.cancel(); });
    const ImportReport report = import.run(control);
    QVERIFY(report.cancelled);
    QVERIFY(report.created > 0 && report.created < 20'000);
    QCOMPARE(import.count(), report.created);
    import.undo();
    QCOMPARE(import.count(), 0);
}

void TestImport::run_unknownChoice_isNotInventedButWarnedOf()
{
    Import import("Last name,Status\nAnna,Lukewarm\nBoris,Lukewarm\nClara,горячее\n");
    const ImportReport report = import.run();
    QCOMPARE(report.created, 3);
    QCOMPARE(report.unknown.values(), QList<qint64>{2});
    QCOMPARE(report.unknown.firstKey(), (UnknownValue{"Status", "Lukewarm", WhenUnknown::LeaveEmpty}));
    QCOMPARE(import.values("status"), (QStringList{"", "", "hot"}));
}

void TestImport::run_unknownReference_isNotInventedButWarnedOf()
{
    Import import("Last name,Reports to,Assigned to\nAnna,Nobody There,nobody\n");
    import.options.module = QStringLiteral("contact");
    const ImportReport report = import.run();
    QCOMPARE(report.created, 1);
    QCOMPARE(report.unknown.size(), 2);
    QCOMPARE(import.count("contact"), 1);
    QCOMPARE(import.values("owner", "contact"), QStringList{QString::number((*import)->session().person)});
}

void TestImport::run_knownReference_isFoundByItsNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("found"); // which of the accounts, from 1
    QTest::newRow("by its name, whatever the case") << QByteArray("somewhere ltd") << 1;
    QTest::newRow("by its number") << QByteArray("acc2") << 2;
    QTest::newRow("by its INN") << QByteArray("7707083893") << 2;
    QTest::newRow("not where two have the name") << QByteArray("Twice") << 0;
}

void TestImport::run_knownReference_isFoundByItsNames()
{
    QFETCH(QByteArray, text);
    QFETCH(int, found);
    Import import("Last name,Account\nAnna," + text + '\n');
    const QString name = QStringLiteral("name");
    const QStringList ids{QString(), QString::number(import->add("account", {{name, "Somewhere Ltd"}})),
        QString::number(import->add("account", {{name, "Other"}, {QStringLiteral("inn"), "7707083893"}}))};
    import->add("account", {{ name, "Twice" }});
    import->add("account", {{ name, "Twice" }});
    import.options.module = QStringLiteral("contact");
    QCOMPARE(import.run().unknown.isEmpty(), found > 0);
    QCOMPARE(import.values("account", "contact"), QStringList{ids[found]});
}

void TestImport::run_textTooLongForOptionalField_isCutWithWarning()
{
    Import import("Last name,Job title\nAnna," + QByteArray("ж").repeated(60) + '\n');
    const ImportReport report = import.run();
    QCOMPARE(report.created, 1);
    QCOMPARE(report.warnings.size(), 1);
    QCOMPARE(import.values("job_title"), QStringList{u"ж"_qs.repeated(50)});
}

void TestImport::run_missingLastName_takesStandIn()
{
    Import import("E-mail,Company\nanna@example.org,\n,Somewhere Ltd\n");
    const ImportReport report = import.run();
    QCOMPARE(report.created, 2);
    QCOMPARE(report.warnings.size(), 2);
    QCOMPARE(import.values("last_name"), (QStringList{"anna@example.org", "Somewhere Ltd"}));
}

void TestImport::run_badRow_isRejectedWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an address without @") << QByteArray("Anna,anna,,") << "E-mail";
    QTest::newRow("a number that is none") << QByteArray("Anna,,many,") << "Employees";
    QTest::newRow("a name beyond the field") << QByteArray(81, 'x') + ",,,"
                                             << "Last name";
    QTest::newRow("nothing to call the record by") << QByteArray(",,5,") << "Last name";
    QTest::newRow("more cells than columns") << QByteArray("Anna,,,,more") << "cells";
}

void TestImport::run_badRow_isRejectedWithLineAndReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    Import import("Last name,E-mail,Employees,City\nFine,,,\n" + row + "\nFine too,,,\n");
    const ImportReport report = import.run();
    QCOMPARE(counts(report), (QList<qint64>{3, 2, 0, 0, 1}));
    QCOMPARE(report.rejections.first().line, 3);
    QVERIFY2(report.rejections.first().reason.contains(reason), qPrintable(report.rejections.first().reason));
}

void TestImport::run_rejectsFile_canBeMendedAndImported()
{
    Import import("Last name;E-mail;Description\nAnna;anna;\"a \"\"quoted\"\"; text\"\nBoris;boris@example.org;\nClara;clara;\n");
    import.options.rejectsPath = import->fileIn(QStringLiteral("rejects.csv"));
    QCOMPARE(import.run().rejectsPath, import.options.rejectsPath);
    QFile rejects(import.options.rejectsPath);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray mended = rejects.readAll().replace(",anna,", ",anna@example.org,");
    import.write(mended, "mended.csv");
    import.options.rejectsPath.clear();
    QCOMPARE(counts(import.run()), (QList<qint64>{2, 1, 0, 0, 1}));
    QCOMPARE(import.values("last_name"), (QStringList{"Boris", "Anna"}));
    QCOMPARE(import.values("description"), (QStringList{"", "a \"quoted\"; text"}));
}

void TestImport::run_rejectsFileOverTheImported_isRefused()
{
    Import import("Last name\nAnna\n");
    import.options.rejectsPath = import.options.path;
    QCOMPARE(import.refusal().kind, Error::Permission);
    QCOMPARE(import.count(), 0);
}

void TestImport::run_rejectsIntoMissingFolder_isRefusedBeforeTheFirstRow()
{
    Import import("Last name\nAnna\n");
    import.options.rejectsPath = import->fileIn(QStringLiteral("no/such/folder.csv"));
    QCOMPARE(import.refusal().kind, Error::Permission);
    QCOMPARE(import.count(), 0);
}

void TestImport::run_noRejections_leavesNoRejectsFile()
{
    Import import("Last name\nAnna\n");
    import.options.rejectsPath = import->fileIn(QStringLiteral("rejects.csv"));
    QVERIFY(import.run().rejectsPath.isEmpty());
    QVERIFY(!QFile::exists(import.options.rejectsPath));
}

void TestImport::run_unusableFile_isRefusedClearly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("columns that mean nothing here") << QByteArray("date,temperature\n2011-01-01,1\n") << "date, temperature";
    QTest::newRow("nothing that a record could be called by") << QByteArray("City,Country\nOslo,Norway\n") << "Last name";
    QTest::newRow("a workbook named csv") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + QByteArray(200, '\x01') << "could not be read";
    QTest::newRow("a database named csv") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0') << "neither a table";
}

void TestImport::run_unusableFile_isRefusedClearly()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    Import import(text);
    const Error error = import.refusal();
    QVERIFY2(error.message.contains(said), qPrintable(error.message));
    QCOMPARE(import.count(), 0);
}

void TestImport::run_unclosedQuote_importsWhatComesBefore()
{
    Import import("Last name,City\nAnna,Oslo\n\"Boris,Rome\nClara,Bonn\n");
    const ImportReport report = import.run();
    QCOMPARE(counts(report), (QList<qint64>{2, 1, 0, 0, 1}));
    QCOMPARE(report.rejections.first().line, 3);
    QCOMPARE(report.openQuoteLine, 3);
    QVERIFY(!report.isWhole());
}

void TestImport::run_unclosedQuoteAsText_readsOn()
{
    Import import("Last name,City\nAnna,Oslo\n\"Boris,Rome\nClara,Bonn\n");
    import.options.openQuote = OpenQuote::Literal;
    const ImportReport report = import.run();
    QCOMPARE(counts(report), (QList<qint64>{3, 3, 0, 0, 0}));
    QVERIFY(report.isWhole());
    QCOMPARE(import.values("last_name"), (QStringList{"Anna", "\"Boris", "Clara"}));
}

void TestImport::run_recordDeletedMeanwhile_rejectsTheRowAndGoesOn()
{
    // The second batch is about a record that somebody deletes after the first.
    Import import(manyRows(0, 4000) + "Anna,anna@example.org\nBoris,boris@example.org\n");
    const qint64 anna = import->add(
        "lead", {{QStringLiteral("last_name"), QStringLiteral("Anna")}, {QStringLiteral("email"), QStringLiteral("anna@example.org")}});
    import.options.duplicates = Duplicates::Update;
    import.options.rejectsPath = import->fileIn(QStringLiteral("rejects.csv"));
    const auto other = import->another();
    bool isDeleted = false;
    JobControl control([&](Progress) {
        if (!std::exchange(isDeleted, true))
            QVERIFY(other->store().write({QStringLiteral("Delete")}, [&](Changes& changes) { return changes.remove("lead", anna); }));
    });
    const ImportReport report = import.run(control);
    QCOMPARE(counts(report), (QList<qint64>{4002, 4001, 0, 0, 1}));
    QCOMPARE(report.rejections.first().line, 4002);
    QVERIFY(QFile::exists(report.rejectsPath));
}

void TestImport::run_stopped_keepsTheRejectedRows()
{
    Import import("Last name,E-mail\nBad,not an address\n" + manyRows(0, 9000).mid(17));
    import.options.rejectsPath = import->fileIn(QStringLiteral("rejects.csv"));
    WorkspaceOptions impatient = import->options();
    impatient.waiting.job = std::chrono::milliseconds(20);
    const auto desktop = Workspace::open(impatient);
    QVERIFY(desktop);
    bool isLocked = false;
    Transaction lock((*import)->database());
    JobControl control([&](Progress) {
        // Somebody holds the database for longer than this desktop waits.
        if (!std::exchange(isLocked, true))
            QVERIFY(lock.begin(Patience::Person));
    });
    const auto result = runImport(**desktop, import.options, control);
    lock.rollback();
    QVERIFY(result);
    const ImportReport& report = *result;
    QVERIFY(report.stopped && report.stopped->kind == Error::Busy);
    QVERIFY(report.step != 0);
    QVERIFY(QFile::exists(import.options.rejectsPath));
}

void TestImport::run_headerOnly_importsNothing()
{
    Import import("Last name,City\n");
    const ImportReport report = import.run();
    QCOMPARE(counts(report), (QList<qint64>{0, 0, 0, 0, 0}));
    QCOMPARE(report.step, 0);
}

void TestImport::run_mapping_goesBeforeTheHeader()
{
    Import import("a,b\nOslo,Anna\n");
    import.options.mapping = Mapping{{ {0, QStringLiteral("city")}, { 1, QStringLiteral("last_name") } }};
    QCOMPARE(import.run().created, 1);
    QCOMPARE(import.values("city"), QStringList{"Oslo"});
}

void TestImport::run_manyBatches_numbersWithoutGaps()
{
    Import import(manyRows(0, 9000));
    QCOMPARE(import.run().created, 9000);
    const QStringList numbers = import.values("number");
    QCOMPARE(numbers.first(), "LEA1");
    QCOMPARE(numbers.last(), "LEA9000");
}

void TestImport::run_imported_isFoundBySearch()
{
    Import import;
    import.options.path = fixtures + QStringLiteral("utf8.csv");
    import.run();
    const auto hits = (*import)->search().find({.text = QStringLiteral("березк"), .modules = {QStringLiteral("lead")}});
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(*(*import)->search().problems(), QStringList());
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
