#include "commandline.h"

#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace crm;

namespace {

const QStringList anna{"add", "lead", "last_name=Anna", "email=anna@example.org", "company=Somewhere Ltd"};

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

/// A disk of three megabytes, where the rights suffice to mount one.
class SmallDisk {
public:
    SmallDisk() : m_isThere(geteuid() == 0 && QProcess::execute("mount", {"-t", "tmpfs", "-o", "size=3m", "tmpfs", m_folder.path()}) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute("umount", {m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void protect() const { QProcess::execute("mount", {"-o", "remount,ro", m_folder.path()}); }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
};

QStringList keys(const QJsonObject& object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitCode_ofEachLine_isAsDocumented_data();
    void exitCode_ofEachLine_isAsDocumented();
    void complaint_aboutTheLine_isOnStderrOnly();
    void help_always_namesEveryCommand();
    void init_sample_makesLeads();
    void init_existingFile_isRefused();
    void modules_json_namesThem();
    void fields_json_describesThem();
    void add_values_asPeopleWriteThem_data();
    void add_values_asPeopleWriteThem();
    void add_severalBadValues_namesEach();
    void add_wrongInn_saysWhatIsWrong();
    void set_staleVersion_isRefusedWithTheField();
    void show_json_isOneObject();
    void list_json_hasNumberWhateverTheColumns();
    void list_pageAndSort_areTaken();
    void count_where_printsTheBareNumber();
    void search_text_findsRecordsOfAllModules();
    void delete_unknownAmongKnown_deletesNothing();
    void duplicate_lead_getsItsOwnNumber();
    void import_json_tellsCountsAndStep();
    void import_mapAndDelimiterAndEncoding_areTaken();
    void import_rejects_areListedAndSaved();
    void export_stdout_isCsv();
    void export_fullDisk_isRefused();
    void convert_json_tellsWhatWasMade();
    void convert_withDeal_makesIt();
    void convert_existingAndNone_areTaken();
    void history_json_hasChanges();
    void steps_json_haveTitlesInTheLanguageAsked();
    void undo_thenRedo_goBackAndForth();
    void undo_samples_takesThemAllAway();
    void check_soundDatabase_saysSo();
    void backup_file_canBeOpened();
    void database_unusable_isCodeThreeWithAdvice_data();
    void database_unusable_isCodeThreeWithAdvice();
    void database_readOnlyFolder_isCodeThreeWithAdvice();
    void database_fullDisk_isCodeThreeAndLosesNothing();
    void language_russian_isSpokenInLabelsAndValues();
};

void TestCli::exitCode_ofEachLine_isAsDocumented_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("modules") << "modules" << 0;
    QTest::newRow("help") << "--help" << 0;
    QTest::newRow("a list") << "list lead" << 0;
    QTest::newRow("nothing found by a search") << "search zzzzzz" << 0;
    QTest::newRow("a module called by its Russian plural") << "count Обращения" << 0;
    QTest::newRow("no such record") << "show lead LEA99" << 1;
    QTest::newRow("no such module") << "list foo" << 1;
    QTest::newRow("no such field") << "list lead --columns foo" << 1;
    QTest::newRow("a filter that is none") << "list lead --where city" << 1;
    QTest::newRow("no such field to sort by") << "list lead --sort foo" << 1;
    QTest::newRow("a value refused") << "add lead last_name=A email=a" << 1;
    QTest::newRow("a field the program sets") << "set lead LEA1 number=LEA7" << 1;
    QTest::newRow("nothing to redo") << "redo" << 1;
    QTest::newRow("no such step") << "undo 999" << 1;
    QTest::newRow("a file that is not there") << "import lead /no/such/file.csv" << 1;
    QTest::newRow("a backup into no folder") << "backup /no/such/folder/copy.db" << 1;
    QTest::newRow("no such user") << "--user nobody modules" << 1;
    QTest::newRow("the step that made the database") << "undo 1" << 1;
    QTest::newRow("a step that is no number") << "undo abc" << 2;
    QTest::newRow("no command") << "--json" << 2;
    QTest::newRow("an unknown command") << "frobnicate" << 2;
    QTest::newRow("an unknown option") << "list lead --frobnicate" << 2;
    QTest::newRow("an option of another command") << "list lead --rejects x" << 2;
    QTest::newRow("an option without its value") << "list lead --where" << 2;
    QTest::newRow("too few operands") << "show lead" << 2;
    QTest::newRow("too many operands") << "modules lead" << 2;
    QTest::newRow("a limit that is no number") << "list lead --limit some" << 2;
    QTest::newRow("a value without a field") << "add lead Anna" << 2;
    QTest::newRow("an unknown language") << "--lang de modules" << 2;
    QTest::newRow("an unknown treatment of duplicates") << "import lead x.csv --duplicates merge" << 2;
    QTest::newRow("an unknown encoding") << "import lead x.csv --encoding ebcdic" << 2;
    QTest::newRow("a delimiter of two characters") << "import lead x.csv --delimiter ;;" << 2;
    QTest::newRow("an unknown format") << "export lead --format xml" << 2;
    QTest::newRow("an unknown relation") << "convert LEA1 --relate deal" << 2;
}

void TestCli::exitCode_ofEachLine_isAsDocumented()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const CommandLine cli;
    QCOMPARE(cli({"init"}).code, 0);
    const Run run = cli(line.split(u' '));
    QVERIFY2(run.code == code, qPrintable(u"%1: %2"_qs.arg(run.code).arg(run.err)));
    QCOMPARE(run.err.trimmed().isEmpty(), code == 0);
}

void TestCli::complaint_aboutTheLine_isOnStderrOnly()
{
    const Run run = CommandLine().bare({"frobnicate", "--json", "--lang", "en"});
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("frobnicate") && run.err.contains("--help"));
}

void TestCli::help_always_namesEveryCommand()
{
    const Run run = CommandLine().bare({"--help"});
    for (const QString& command : words("init modules fields add set show delete duplicate list count search import export convert history "
                                        "steps undo redo check backup"))
        QVERIFY2(run.out.contains(u"\n  "_qs + command + u' '), qPrintable(command));
}

void TestCli::init_sample_makesLeads()
{
    const CommandLine cli;
    QCOMPARE(cli({"init", "--sample", "12"}).code, 0);
    QCOMPARE(cli({"count", "lead", "--where", "converted_at is empty or converted_at is not empty"}).out, "12\n");
    QCOMPARE(cli({"check"}).code, 0);
}

void TestCli::init_existingFile_isRefused()
{
    const CommandLine cli;
    cli({"init", "--sample", "3"});
    const Run again = cli({"init"});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("exists"));
    QCOMPARE(cli({"count", "lead"}).out, "3\n");
}

void TestCli::modules_json_namesThem()
{
    const CommandLine cli;
    cli({"init"});
    QStringList names;
    for (const QJsonValue& module : cli({"modules", "--json"}).json()["modules"].toArray())
        names << module["name"].toString();
    QVERIFY(names.contains("lead") && names.contains("account") && names.contains("contact"));
}

void TestCli::fields_json_describesThem()
{
    const CommandLine cli;
    cli({"init"});
    const QJsonArray fields = cli({"fields", "lead", "--json"}).json()["fields"].toArray();
    const auto field = [&](const QString& name) {
        return std::find_if(fields.begin(), fields.end(), [&](const QJsonValue& value) { return value["name"] == name; })->toObject();
    };
    QCOMPARE(field("last_name")["required"].toBool(), true);
    QCOMPARE(field("number")["readonly"].toBool(), true);
    QVERIFY(!field("status")["choices"].toArray().isEmpty());
    QCOMPARE(field("converted_account")["refers_to"].toString(), "account");
}

void TestCli::add_values_asPeopleWriteThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("stored");
    QTest::newRow("a choice by its key") << "en"
                                         << "status=hot"
                                         << "status" << QJsonValue("hot");
    QTest::newRow("a choice by its English label") << "ru"
                                                   << "status=Hot"
                                                   << "status" << QJsonValue("hot");
    QTest::newRow("a choice by its Russian label") << "en"
                                                   << "status=Горячее"
                                                   << "status" << QJsonValue("hot");
    QTest::newRow("a field by its Russian label") << "en"
                                                  << "Город=Тверь"
                                                  << "city" << QJsonValue(u"Тверь"_qs);
    QTest::newRow("money with spaces and a comma") << "ru"
                                                   << "annual_revenue=1 234,50"
                                                   << "annual_revenue" << QJsonValue(1234.5);
    QTest::newRow("money with commas and a point") << "en"
                                                   << "annual_revenue=1,234.50"
                                                   << "annual_revenue" << QJsonValue(1234.5);
    QTest::newRow("an equals sign within the value") << "en"
                                                     << "description=a=b"
                                                     << "description" << QJsonValue("a=b");
    QTest::newRow("yes as a word") << "ru"
                                   << "email_opt_out=да"
                                   << "email_opt_out" << QJsonValue(true);
    QTest::newRow("a person by login") << "en"
                                       << "owner=me"
                                       << "owner" << QJsonValue("boss");
}

void TestCli::add_values_asPeopleWriteThem()
{
    QFETCH(QString, language);
    QFETCH(QString, assignment);
    QFETCH(QString, field);
    QFETCH(QJsonValue, stored);
    const CommandLine cli;
    cli({"--user", "boss", "init"});
    const Run added = cli({"--user", "boss", "--lang", language, "add", "lead", "last_name=Anna", assignment});
    QVERIFY2(added.code == 0, qPrintable(added.err));
    QCOMPARE(added.out, "LEA1\n");
    QCOMPARE(cli({"show", "lead", "lea1", "--json"}).json()[field], stored);
}

void TestCli::add_severalBadValues_namesEach()
{
    const CommandLine cli;
    cli({"init"});
    const Run run = cli({"add", "lead", "last_name=A", "email=nonsense", "status=Lukewarm", "employees=many"});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.trimmed().split(u'\n').size(), 3);
    QCOMPARE(cli({"count", "lead"}).out, "0\n");
}

void TestCli::add_wrongInn_saysWhatIsWrong()
{
    const CommandLine cli;
    cli({"init"});
    const Run run = cli({"add", "account", "name=A", "inn=7707083894"});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("INN"), qPrintable(run.err));
    QCOMPARE(cli({"add", "account", "name=A", "inn=7707083893"}).code, 0);
}

void TestCli::set_staleVersion_isRefusedWithTheField()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    QCOMPARE(cli({"set", "lead", "LEA1", "city=Oslo"}).code, 0);
    const Run stale = cli({"set", "lead", "LEA1", "city=Rome", "--expect-version", "1"});
    QCOMPARE(stale.code, 1);
    QVERIFY2(stale.err.contains("City"), qPrintable(stale.err));
    QVERIFY2(cli({"set", "lead", "LEA1", "country=Norway", "--expect-version", "1"}).code == 0, "another field merges");
    QCOMPARE(cli({"show", "lead", "LEA1", "--json"}).json()["city"].toString(), "Oslo");
}

void TestCli::show_json_isOneObject()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna + QStringList{"status=hot"});
    const QJsonObject lead = cli({"show", "lead", "LEA1", "--json"}).json();
    QCOMPARE(lead["number"].toString(), "LEA1");
    QCOMPARE(lead["status"].toString(), "hot");
    QVERIFY(lead.contains("city") && lead["city"].isNull());
    QCOMPARE(cli({"show", "lead", "LEA1", "--json", "--labels"}).json()["status"].toString(), "Hot");
}

void TestCli::list_json_hasNumberWhateverTheColumns()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    const QJsonArray rows = cli({"list", "lead", "--json", "--columns", "last_name"}).json()["rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(keys(rows[0].toObject()), (QStringList{"last_name", "number"}));
}

void TestCli::list_pageAndSort_areTaken()
{
    const CommandLine cli;
    cli({"init"});
    for (const char* name : {"Boris", "Anna", "Dora", "Clara"})
        cli({"add", "lead", u"last_name=%1"_qs.arg(QLatin1String(name))});
    QStringList names;
    for (const QJsonValue& row :
        cli({"list", "lead", "--json", "--sort", "-last_name", "--limit", "2", "--offset", "1"}).json()["rows"].toArray())
        names << row["last_name"].toString();
    QCOMPARE(names, (QStringList{"Clara", "Boris"}));
}

void TestCli::count_where_printsTheBareNumber()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna + QStringList{"city=Москва", "annual_revenue=2000000"});
    QCOMPARE(cli({"count", "lead", "--where", "(city contains \"моск\" or annual_revenue >= 9000000) and modified_at in last 7 days"}).out,
        "1\n");
    QCOMPARE(cli({"count", "lead", "--where", "status = hot"}).out, "0\n");
    QCOMPARE(cli({"count", "lead", "--json"}).json(), (QJsonObject{{"count", 1}}));
}

void TestCli::search_text_findsRecordsOfAllModules()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    cli({"add", "account", "name=Somewhere Ltd", "phone=8 916 555-01-01"});
    QCOMPARE(cli({"search", "somewh", "--json"}).json()["rows"].toArray().size(), 2);
    const QJsonArray rows = cli({"search", "+7 (916) 555", "--json", "--module", "account"}).json()["rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["number"].toString(), "ACC1");
}

void TestCli::delete_unknownAmongKnown_deletesNothing()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    QCOMPARE(cli({"delete", "lead", "LEA1", "LEA9"}).code, 1);
    QCOMPARE(cli({"count", "lead"}).out, "1\n");
    QCOMPARE(cli({"delete", "lead", "LEA1"}).code, 0);
    QCOMPARE(cli({"count", "lead"}).out, "0\n");
}

void TestCli::duplicate_lead_getsItsOwnNumber()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    QCOMPARE(cli({"duplicate", "lead", "LEA1"}).out, "LEA2\n");
    QCOMPARE(cli({"show", "lead", "LEA2", "--json"}).json()["last_name"].toString(), "Anna");
}

void TestCli::import_json_tellsCountsAndStep()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    const QString file =
        cli.write("leads.csv", "Last name,E-mail,Status\nAnna,anna@example.org,\nBoris,boris@example.org,Lukewarm\nClara,clara,\n");
    const QJsonObject dry = cli({"import", "lead", file, "--duplicates", "update", "--dry-run", "--json"}).json();
    QCOMPARE(dry["step"], QJsonValue());
    QCOMPARE(cli({"count", "lead"}).out, "1\n");
    const QJsonObject report = cli({"import", "lead", file, "--duplicates", "update", "--json"}).json();
    for (const auto& [key, value] : {std::pair{"read", 3}, {"created", 1}, {"updated", 1}, {"skipped", 0}, {"rejected", 1}}) {
        QCOMPARE(report[QLatin1String(key)].toInt(), value);
        QCOMPARE(dry[QLatin1String(key)], report[QLatin1String(key)]);
    }
    QVERIFY(report["seconds"].isDouble() && report["step"].toInt() > 0);
    QCOMPARE(report["rejections"].toArray().first()["line"].toInt(), 4);
    QVERIFY(report["warnings"].toArray().first()["text"].toString().contains("Lukewarm"));
}

void TestCli::import_mapAndDelimiterAndEncoding_areTaken()
{
    const CommandLine cli;
    cli({"init"});
    const QString file = cli.write("leads.txt", "Wer^Wo\n\xc0\xed\xed\xe0^\xd2\xe2\xe5\xf0\xfc\n"); // Windows-1251
    const Run run = cli({"import", "lead", file, "--map", "wer=last_name", "--map", "Wo=city", "--delimiter", "^", "--encoding", "cp1251"});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const QJsonObject lead = cli({"show", "lead", "LEA1", "--json"}).json();
    QCOMPARE(lead["last_name"].toString(), u"Анна"_qs);
    QCOMPARE(lead["city"].toString(), u"Тверь"_qs);
    QCOMPARE(cli({"import", "lead", file, "--map", "none=last_name"}).code, 1);
    QCOMPARE(cli({"import", "lead", file, "--map", "Wer=version"}).code, 1);
}

void TestCli::import_rejects_areListedAndSaved()
{
    const CommandLine cli;
    cli({"init"});
    const QString rejects = cli.file("rejects.csv");
    const Run run = cli({"import", "lead", cli.write("leads.csv", "Last name,E-mail\nAnna,anna\nBoris,\n"), "--rejects", rejects});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("Line 2"), qPrintable(run.err));
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Anna,anna,2,"));
}

void TestCli::export_stdout_isCsv()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    const QString csv = "Last name,E-mail\r\nAnna,anna@example.org\r\n";
    QCOMPARE(cli({"export", "lead", "--columns", "last_name,email"}).out, csv);
    QCOMPARE(cli({"export", "lead", "-", "--columns", "last_name,email", "--where", "city is empty"}).out, csv);
    QCOMPARE(cli({"export", "lead", "--format", "json", "--columns", "last_name"}).json()["rows"].toArray().first()["number"].toString(),
        "LEA1");
    QCOMPARE(cli({"export", "lead", cli.file("out.csv"), "--json"}).json()["exported"].toInt(), 1);
    QCOMPARE(cli({"import", "lead", cli.file("out.csv"), "--duplicates", "skip", "--json"}).json()["skipped"].toInt(), 1);
}

void TestCli::export_fullDisk_isRefused()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("There is no /dev/full here to stand for a full disk");
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    const Run run = cli({"export", "lead", "/dev/full"});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("room"), qPrintable(run.err));
}

void TestCli::convert_json_tellsWhatWasMade()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    cli({"add", "lead", "last_name=Boris"});
    const QJsonObject json = cli({"convert", "LEA1", "--json"}).json();
    QCOMPARE(json["converted"].toArray(), (QJsonArray{QJsonObject{{"lead", "LEA1"}, {"account", "ACC1"}, {"contact", "CON1"}}}));
    QVERIFY(json["step"].toInt() > 0);
    QVERIFY2(
        !cli({"convert", "LEA2", "--json"}).json()["converted"].toArray().first().toObject().contains("account"), "no company, no account");
    QCOMPARE(cli({"convert", "LEA1"}).code, 1);
    QCOMPARE(cli({"count", "lead"}).out, "0\n");
}

void TestCli::convert_withDeal_makesIt()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    QCOMPARE(cli({"convert", "LEA1", "--close-on", "2026-12-31"}).code, 1);
    const Run run = cli({"convert", "LEA1", "--deal", "Big one", "--close-on", "31.12.2026", "--amount", "1 000,50", "--lang", "ru"});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const QJsonObject deal = cli({"show", "deal", "DEA1", "--json"}).json();
    QCOMPARE(deal["name"].toString(), "Big one");
    QCOMPARE(deal["close_on"].toString(), "2026-12-31");
    QCOMPARE(deal["amount"].toDouble(), 1000.5);
}

void TestCli::convert_existingAndNone_areTaken()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    cli({"add", "account", "name=Other Ltd"});
    const QJsonArray converted = cli({"convert", "LEA1", "--account", "ACC1", "--contact", "new", "--json"}).json()["converted"].toArray();
    QCOMPARE(converted.first()["account"].toString(), "ACC1");
    QCOMPARE(cli({"show", "contact", "CON1", "--json"}).json()["account"].toString(), "ACC1");
    QCOMPARE(cli({"undo"}).code, 0);
    QCOMPARE(cli({"convert", "LEA1", "--account", "ACC9"}).code, 1);
    QCOMPARE(cli({"convert", "LEA1", "--account", "none", "--contact", "none"}).code, 1);
}

void TestCli::history_json_hasChanges()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    cli({"set", "lead", "LEA1", "city=Oslo"});
    const QJsonArray entries = cli({"history", "lead", "LEA1", "--json"}).json()["entries"].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["action"].toString(), "update");
    QCOMPARE(entries[0]["changes"].toArray(), (QJsonArray{QJsonObject{{"field", "city"}, {"before", QJsonValue()}, {"after", "Oslo"}}}));
    QCOMPARE(entries[1]["action"].toString(), "create");
}

void TestCli::steps_json_haveTitlesInTheLanguageAsked()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    const QJsonArray entries = cli({"steps", "--limit", "1", "--json"}).json()["entries"].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0]["title"].toString(), "Create “Anna”");
    QCOMPARE(entries[0]["kind"].toString(), "change");
    QVERIFY(entries[0]["undone_by"].isNull());
}

void TestCli::undo_thenRedo_goBackAndForth()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna);
    cli({"set", "lead", "LEA1", "city=Oslo"});
    const auto city = [&]() -> QJsonValue { return cli({"show", "lead", "LEA1", "--json"}).json()["city"]; };
    QCOMPARE(cli({"undo"}).code, 0);
    QVERIFY(city().isNull());
    QCOMPARE(cli({"redo"}).code, 0);
    QCOMPARE(city().toString(), "Oslo");
    const int creation = cli({"history", "lead", "LEA1", "--json"}).json()["entries"].toArray().last()["step"].toInt();
    const Run kept = cli({"undo", QString::number(creation)});
    QVERIFY2(kept.code == 1 && !kept.err.isEmpty(), "a record changed since is not taken away");
}

void TestCli::undo_samples_takesThemAllAway()
{
    const CommandLine cli;
    cli({"init", "--sample", "40"});
    const auto records = [&] { return cli({"count", "lead", "--where", "converted_at is empty or converted_at is not empty"}).out; };
    const QString before = records();
    QCOMPARE(cli({"undo"}).code, 0);
    QCOMPARE(records(), "0\n");
    QCOMPARE(cli({"count", "contact"}).out, "0\n");
    QCOMPARE(cli({"count", "account"}).out, "0\n");
    QCOMPARE(cli({"redo"}).code, 0);
    QCOMPARE(records(), before);
    QCOMPARE(cli({"check"}).code, 0);
}

void TestCli::check_soundDatabase_saysSo()
{
    const CommandLine cli;
    cli({"init", "--sample", "10"});
    QCOMPARE(cli({"check"}).out, "The database is sound.\n");
    QCOMPARE(cli({"check", "--json"}).json(), (QJsonObject{{"sound", true}, {"problems", QJsonArray()}}));
}

void TestCli::backup_file_canBeOpened()
{
    const CommandLine cli;
    cli({"init", "--sample", "10"});
    const QString copy = cli.file("copy.db");
    QCOMPARE(cli({"backup", copy}).code, 0);
    QCOMPARE(cli.bare({"--db", copy, "count", "lead"}).out, cli({"count", "lead"}).out);
    QCOMPARE(cli({"backup", copy}).code, 1);
}

void TestCli::database_unusable_isCodeThreeWithAdvice_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("a text file") << QByteArray("just some words\n").repeated(200) << "not a Telcom CRM database";
    QTest::newRow("an empty file") << QByteArray() << "not a Telcom CRM database";
    QTest::newRow("a header and nothing behind") << QByteArray("SQLite format 3\0", 16) << "not a Telcom CRM database";
}

void TestCli::database_unusable_isCodeThreeWithAdvice()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const CommandLine cli;
    cli.write("cli.db", content);
    const Run run = cli({"modules"});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QFile file(cli.database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == content, "what is not ours is left as it is");
    const Run missing = cli.bare({"--lang", "en", "--db", cli.file("none.db"), "modules"});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.err.contains("no database") && !QFile::exists(cli.file("none.db")));
}

void TestCli::database_readOnlyFolder_isCodeThreeWithAdvice()
{
    const SmallDisk disk;
    if (!disk.isThere())
        QSKIP("Only root can mount a disk to write-protect");
    const CommandLine cli;
    const auto run = [&](const QStringList& line) { return cli.bare(QStringList{"--lang", "en", "--db", disk.file("small.db")} + line); };
    QCOMPARE(run({"init"}).code, 0);
    QCOMPARE(run(anna).code, 0);
    disk.protect();
    const Run refused = run(anna);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("write"), qPrintable(refused.err));
    const Run other = cli.bare({"--lang", "en", "--db", disk.file("other.db"), "init"});
    QVERIFY2(other.code == 3 && other.err.contains("write"), qPrintable(other.err));
    const Run file = run({"export", "lead", disk.file("out.csv")});
    QVERIFY2(file.code != 0 && !file.err.isEmpty(), qPrintable(file.err));
}

void TestCli::database_fullDisk_isCodeThreeAndLosesNothing()
{
    const SmallDisk disk;
    if (!disk.isThere())
        QSKIP("Only root can mount a small disk to fill");
    const CommandLine cli;
    const auto run = [&](const QStringList& line) { return cli.bare(QStringList{"--lang", "en", "--db", disk.file("small.db")} + line); };
    QCOMPARE(run({"init"}).code, 0);
    QCOMPARE(run(anna).code, 0);
    QByteArray rows = "Last name,Description\n";
    for (int i = 0; i < 20'000; ++i)
        rows += "Row" + QByteArray::number(i) + ",words to fill the disk with\n";
    const Run full = run({"import", "lead", cli.write("many.csv", rows)});
    QVERIFY2(full.code == 3 && full.err.contains("disk is full"), qPrintable(full.err));
    QCOMPARE(run({"count", "lead", "--where", "last_name = Anna"}).out, "1\n");
    const Run sound = run({"check"});
    QVERIFY2(sound.code == 0, qPrintable(sound.err));
}

void TestCli::language_russian_isSpokenInLabelsAndValues()
{
    const CommandLine cli;
    cli({"init"});
    cli(anna + QStringList{"status=hot"});
    const QString text = cli({"--lang", "ru", "show", "lead", "LEA1"}).out;
    QVERIFY2(text.contains(u"Фамилия:"_qs) && text.contains(u"Горячее"_qs), qPrintable(text));
    QCOMPARE(cli({"--lang", "ru", "show", "lead", "LEA1", "--json"}).json()["status"].toString(), "hot");
    QCOMPARE(cli({"--lang", "ru", "count", "lead", "--where", u"статус = горячее"_qs}).out, "1\n");
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
