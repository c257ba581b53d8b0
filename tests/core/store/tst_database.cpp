#include "core/store/dialect.h"
#include "core/store/integrity.h"
#include "core/store/migrations/migration.h"
#include "core/store/query.h"
#include "core/store/tables.h"
#include "tests/support/testworkspace.h"

#include <QCryptographicHash>
#include <QTest>

using namespace crm;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A database as another program, or another version of this one, would leave it.
void makeFile(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase("QSQLITE", "foreign");
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        for (const QString& statement : statements)
            QVERIFY2(QSqlQuery(connection).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase("foreign");
}

Result<> opened(const QString& path)
{
    const auto workspace = Workspace::open({.path = path, .login = "admin"});
    return workspace ? Result<>() : Result<>(workspace.error());
}

QStringList columnsOf(const Database& database, const QString& table)
{
    QStringList names;
    Query query(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    if (query.run()) {
        while (query.next())
            names << query.text(0);
    }
    return names;
}

Catalogue catalogueWith(const QList<Field>& more)
{
    QList<Module> modules;
    Module user{.name = "user",
        .label = "Users",
        .singular = "User",
        .prefix = "USR",
        .title = {"login"},
        .fields = {{.name = "login", .unique = Unique::Yes}}};
    Module plant{.name = "plant",
        .label = "Plants",
        .singular = "Plant",
        .prefix = "PLA",
        .title = {"name"},
        .fields = QList<Field>{{.name = "name", .indexed = Indexed::Yes}} + more};
    return {{user, plant}, {}, {}};
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_newFile_isMarkedAsOurs();
    void create_nameFullOfSigns_isOpenedAgain();
    void create_existingFile_isRefusedUntouched();
    void create_missingFolder_isRefused();
    void open_unsuitablePlace_isRefusedUntouched_data();
    void open_unsuitablePlace_isRefusedUntouched();
    void open_missingFile_makesNone();
    void open_folder_isRefused();
    void open_writeProtectedFolder_isRefused();
    void open_damagedFile_isNeverACrash_data();
    void open_damagedFile_isNeverACrash();
    void open_unknownUser_isNotFound();
    void open_userInAnotherCase_isFound();

    void migrate_list_runsInOrderWithABackup();
    void migrate_failing_leavesTheVersionBefore();
    void migrate_newerFile_isRefusedUntouched();
    void migrate_newField_isAdded();
    void migrate_nothingToDo_makesNoBackup();
    void migrate_firstRelease_isOpenedWhole();

    void integrityProblems_soundDatabase_areNone();
    void recordProblems_spoiltRows_areTold_data();
    void recordProblems_spoiltRows_areTold();
};

void TestDatabase::create_newFile_isMarkedAsOurs()
{
    TestWorkspace workspace;
    QCOMPARE(queryValue(workspace->database(), "PRAGMA application_id")->toInt(), dialect::applicationId);
    QCOMPARE(*workspace->database().schemaVersion(), currentSchemaVersion());
    QCOMPARE(queryValue(workspace->database(), "PRAGMA journal_mode")->toString(), QStringLiteral("wal"));
    QCOMPARE(queryValue(workspace->database(), "PRAGMA page_size")->toInt(), 8192);
    QCOMPARE(queryValue(workspace->database(), "PRAGMA foreign_keys")->toInt(), 1);
    QVERIFY(!queryValue(workspace->database(), "SELECT value FROM setting WHERE key = 'database_uuid'")->toString().isEmpty());
}

void TestDatabase::create_nameFullOfSigns_isOpenedAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Продажи 100% ? # & ;x='y'.db"));
    QVERIFY(Workspace::create({.path = path, .login = "admin"}));
    QVERIFY(QFile::exists(path));
    QVERIFY(opened(path));
}

void TestDatabase::create_existingFile_isRefusedUntouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("notes.txt");
    writeFile(path, "My notes");
    const auto done = Workspace::create({.path = path, .login = "admin"});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Permission);
    QCOMPARE(contentsOf(path), QByteArray("My notes"));
}

void TestDatabase::create_missingFolder_isRefused()
{
    QTemporaryDir folder;
    const auto done = Workspace::create({.path = folder.filePath("nowhere/test.db"), .login = "admin"});
    QVERIFY(!done);
    QVERIFY(!QFile::exists(folder.filePath("nowhere")));
}

void TestDatabase::open_unsuitablePlace_isRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty file") << QByteArray() << QStringList() << "not a Telcom CRM database";
    QTest::newRow("a text file") << QByteArray("Dear diary,\n").repeated(500) << QStringList() << "not a Telcom CRM database";
    QTest::newRow("a database of another program")
        << QByteArray() << QStringList{"CREATE TABLE recipe(name TEXT)"} << "not a Telcom CRM database";
    QTest::newRow("a database of a newer program") << QByteArray()
                                                   << QStringList{QStringLiteral("PRAGMA application_id=%1").arg(dialect::applicationId),
                                                          "PRAGMA user_version=4711", "CREATE TABLE future(x)"}
                                                   << "newer Telcom CRM";
}

void TestDatabase::open_unsuitablePlace_isRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath("test.db");
    writeFile(path, bytes);
    if (!statements.isEmpty())
        makeFile(path, statements);
    const QByteArray before = contentsOf(path);
    const auto done = opened(path);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Storage);
    QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    QCOMPARE(contentsOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"test.db"});
}

void TestDatabase::open_missingFile_makesNone()
{
    QTemporaryDir folder;
    const auto done = opened(folder.filePath("test.db"));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("There is no database"), qPrintable(done.error().message));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDatabase::open_folder_isRefused()
{
    QTemporaryDir folder;
    const auto done = opened(folder.path());
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("is a folder"), qPrintable(done.error().message));
}

void TestDatabase::open_writeProtectedFolder_isRefused()
{
    TestWorkspace workspace;
    const QString folder = QFileInfo(workspace.path()).path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isWritable())
        QSKIP("Nothing is write-protected for the superuser.");
    const auto done = opened(workspace.path());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("write-protected"), qPrintable(done.error().message));
}

void TestDatabase::open_damagedFile_isNeverACrash_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("cut off in the middle") << "half";
    QTest::newRow("only the header is left") << "header";
    QTest::newRow("the schema's page is noise") << "schema";
    QTest::newRow("noise in every page but the first") << "pages";
}

void TestDatabase::open_damagedFile_isNeverACrash()
{
    QFETCH(QString, damage);
    QTemporaryDir folder;
    const QString path = folder.filePath("test.db");
    QVERIFY(Workspace::create({.path = path, .login = "admin"}));
    QByteArray bytes = contentsOf(path);
    QVERIFY(bytes.size() > 20 * 8192);
    if (damage == "half")
        bytes.truncate(bytes.size() / 2);
    else if (damage == "header")
        bytes.truncate(100);
    else if (damage == "schema")
        bytes.replace(100, 4000, QByteArray(4000, '\xa5'));
    else
        for (int page = 1; page * 8192 < bytes.size(); ++page)
            bytes.replace(page * 8192, 4000, QByteArray(4000, '\xa5'));
    writeFile(path, bytes);
    const auto done = opened(path);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Storage);
    QVERIFY2(done.error().message.contains("damaged") || done.error().message.contains("not a Telcom CRM database"),
        qPrintable(done.error().message));
    QCOMPARE(contentsOf(path), bytes);
}

void TestDatabase::open_unknownUser_isNotFound()
{
    TestWorkspace workspace;
    WorkspaceOptions options = workspace.options();
    options.login = "nobody";
    const auto done = Workspace::open(options);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::NotFound);
}

void TestDatabase::open_userInAnotherCase_isFound()
{
    TestWorkspace workspace;
    const qint64 id = workspace.add("user", {{"login", "Иван"}});
    WorkspaceOptions options = workspace.options();
    options.login = QStringLiteral("ИВАН");
    const auto done = Workspace::open(options);
    QVERIFY(done);
    QCOMPARE((*done)->session().person, id);
}

void TestDatabase::migrate_list_runsInOrderWithABackup()
{
    TestWorkspace workspace;
    const Database& database = workspace->database();
    const QList<Migration> list{
        {1, {"CREATE TABLE never(x)"}},
        {2, {"CREATE TABLE tried(step TEXT)", "INSERT INTO tried VALUES('second')"}},
        {3, {"INSERT INTO tried SELECT step || ', third' FROM tried"}},
    };
    const auto backup = migrate(database, workspace->catalogue(), list);
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message));
    QCOMPARE(*database.schemaVersion(), 3);
    QCOMPARE(queryValue(database, "SELECT group_concat(step, ' / ') FROM tried")->toString(), QStringLiteral("second / second, third"));
    QVERIFY(columnsOf(database, "never").isEmpty());
    QCOMPARE(*backup, workspace.fileIn("test.before-3.backup.db"));
    const auto copy = Database::open({.path = *backup});
    QVERIFY(copy);
    QCOMPARE(*(*copy)->schemaVersion(), 1);
    QVERIFY(columnsOf(**copy, "tried").isEmpty());
    QVERIFY(dialect::integrityProblems(**copy)->isEmpty());
}

void TestDatabase::migrate_failing_leavesTheVersionBefore()
{
    TestWorkspace workspace;
    const Database& database = workspace->database();
    const QList<Migration> list{
        {2, {"CREATE TABLE tried(step TEXT)"}}, {3, {"INSERT INTO tried VALUES('half')", "INSERT INTO nowhere VALUES(1)"}}};
    QVERIFY(!migrate(database, workspace->catalogue(), list));
    QCOMPARE(*database.schemaVersion(), 2);
    QCOMPARE(queryValue(database, "SELECT count(*) FROM tried")->toInt(), 0);
    QVERIFY(QFile::exists(workspace.fileIn("test.before-3.backup.db")));
}

void TestDatabase::migrate_newerFile_isRefusedUntouched()
{
    TestWorkspace workspace;
    QVERIFY(workspace->database().setSchemaVersion(7));
    const auto done = migrate(workspace->database(), workspace->catalogue(), {{6, {"CREATE TABLE tried(step TEXT)"}}});
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("7") && done.error().message.contains("6"), qPrintable(done.error().message));
    QVERIFY(columnsOf(workspace->database(), "tried").isEmpty());
}

void TestDatabase::migrate_newField_isAdded()
{
    QTemporaryDir folder;
    auto database = Database::open({.path = folder.filePath("test.db"), .mode = DatabasePlace::Mode::Create});
    QVERIFY(database);
    QVERIFY(tables::create(**database, catalogueWith({})));
    QVERIFY((*database)->setSchemaVersion(1));
    QVERIFY(execute(**database, "INSERT INTO record(id, module) VALUES(5, 'plant')"));
    QVERIFY(execute(**database, "INSERT INTO plant(id, number, name, name_fold) VALUES(5, 'PLA1', 'Rose', 'rose')"));

    const Catalogue grown =
        catalogueWith({{.name = "colour", .searched = Searched::Yes}, {.name = "parent", .type = FieldType::Ref, .refersTo = "plant"}});
    const auto backup = migrate(**database, grown, {});
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message));
    QVERIFY(QFile::exists(*backup));
    const QStringList columns = columnsOf(**database, "plant");
    for (const char* column : {"colour", "colour_fold", "parent"})
        QVERIFY2(columns.contains(column), column);
    QCOMPARE(queryValue(**database, "SELECT name FROM plant WHERE colour IS NULL")->toString(), QStringLiteral("Rose"));
    QVERIFY(migrate(**database, grown, {})->isEmpty());
}

void TestDatabase::migrate_nothingToDo_makesNoBackup()
{
    TestWorkspace workspace;
    workspace.reopen();
    const QStringList files = QDir(QFileInfo(workspace.path()).path()).entryList({"*.backup.*"});
    QCOMPARE(files, QStringList());
}

void TestDatabase::migrate_firstRelease_isOpenedWhole()
{
    // Kept as the first release wrote it, packed by qCompress(), never made anew: what people have must open for ever.
    QTemporaryDir folder;
    const QString path = folder.filePath("test.db");
    writeFile(path, qUncompress(contentsOf(QStringLiteral(TEST_FIXTURES "/release-1.db.z"))));
    const auto workspace = Workspace::open({.path = path, .login = "admin"});
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    Workspace& office = **workspace;
    QCOMPARE(*office.database().schemaVersion(), currentSchemaVersion());
    const auto lead = office.reader().recordNumbered(*office.catalogue().module("lead"), "LEA1");
    QVERIFY(lead);
    QCOMPARE(lead->title, QStringLiteral("Королёва Анна"));
    QCOMPARE(lead->value("city").toString(), QStringLiteral("Тверь"));
    QCOMPARE(office.search().find({.text = "королева", .modules = {}})->size(), 1);
    const auto company = office.reader().recordNumbered(*office.catalogue().module("account"), "ACC1");
    QVERIFY(company);
    QVERIFY(recordProblems(office.database(), office.catalogue(), office.phones())->isEmpty());
    QVERIFY(dialect::integrityProblems(office.database())->isEmpty());
    QVERIFY(office.undo().undoLast(office.session().person));
    QVERIFY(office.reader().recordNumbered(*office.catalogue().module("lead"), "LEA1")->value("city").isNull());
}

void TestDatabase::integrityProblems_soundDatabase_areNone()
{
    TestWorkspace workspace;
    workspace.add("lead", {{"last_name", "Ёлкин"}, {"phone", "8 916 000-47-11"}});
    QVERIFY(dialect::integrityProblems(workspace->database())->isEmpty());
    QVERIFY(recordProblems(workspace->database(), workspace->catalogue(), workspace->phones())->isEmpty());
}

void TestDatabase::recordProblems_spoiltRows_areTold_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("says");
    QTest::newRow("a twin of another value") << "UPDATE lead SET last_name_fold = 'x'"
                                             << "LEA1";
    QTest::newRow("a record without its row") << "DELETE FROM lead"
                                              << "no content";
    QTest::newRow("a number ahead of its counter") << "UPDATE counter SET value = 0 WHERE name = 'lead'"
                                                   << "LEA1";
    QTest::newRow("half a conversion") << "UPDATE lead SET converted_account = (SELECT id FROM account)"
                                       << "LEA1";
}

void TestDatabase::recordProblems_spoiltRows_areTold()
{
    QFETCH(QString, statement);
    QFETCH(QString, says);
    TestWorkspace workspace;
    workspace.add("account", {{"name", "A"}});
    workspace.add("lead", {{"last_name", "Ёлкин"}});
    QVERIFY(execute(workspace->database(), statement));
    const auto problems = recordProblems(workspace->database(), workspace->catalogue(), workspace->phones());
    QCOMPARE(problems->size(), 1);
    QVERIFY2(problems->first().contains(says), qPrintable(problems->first()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
