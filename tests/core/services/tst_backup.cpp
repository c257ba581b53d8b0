#include "core/services/backup.h"
#include "core/services/duplication.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backUp_database_isWholeAndOpens();
    void backUp_whileOthersWrite_isConsistent();
    void backUp_existingFile_isRefusedUntouched();
    void backUp_missingFolder_isRefusedAndLeavesNothing();
    void duplicateOf_record_leavesWhatIsTheProgramsAndUnique();
};

void TestBackup::backUp_database_isWholeAndOpens()
{
    TestWorkspace workspace;
    workspace.add("lead", {{"last_name", "Ёлкин"}});
    const QString path = workspace.fileIn("copy.db");
    const auto done = backUp(workspace->database(), path);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    WorkspaceOptions options = workspace.options();
    options.path = path;
    const auto copy = Workspace::open(options);
    QVERIFY(copy);
    QCOMPARE((*copy)->search().find({.text = "елкин", .modules = {}})->size(), 1);
    QVERIFY((*copy)->undo().undoLast((*copy)->session().person));
    QVERIFY(QDir(QFileInfo(path).path()).entryList({"*.part*", "*.backup.*"}).isEmpty());
    QCOMPARE(*workspace->reader().count({.module = "lead"}), 1);
}

void TestBackup::backUp_whileOthersWrite_isConsistent()
{
    TestWorkspace workspace;
    const auto colleague = workspace.another();
    QVERIFY(colleague->store().write({"Half"}, [&](Changes& changes) -> Result<> {
        const auto id = changes.create("lead", {{"last_name", "A"}});
        const auto done = backUp(workspace->database(), workspace.fileIn("copy.db"));
        return id && done ? Result<>() : Result<>(id ? done.error() : id.error());
    }));
    WorkspaceOptions options = workspace.options();
    options.path = workspace.fileIn("copy.db");
    const auto copy = Workspace::open(options);
    QVERIFY(copy);
    QCOMPARE(*(*copy)->reader().count({.module = "lead"}), 0);
}

void TestBackup::backUp_existingFile_isRefusedUntouched()
{
    TestWorkspace workspace;
    QFile file(workspace.fileIn("copy.db"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Mine");
    file.close();
    const auto done = backUp(workspace->database(), file.fileName());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Permission);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Mine"));
}

void TestBackup::backUp_missingFolder_isRefusedAndLeavesNothing()
{
    TestWorkspace workspace;
    const auto done = backUp(workspace->database(), workspace.fileIn("nowhere/copy.db"));
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(!QFile::exists(workspace.fileIn("nowhere")));
}

void TestBackup::duplicateOf_record_leavesWhatIsTheProgramsAndUnique()
{
    TestWorkspace workspace;
    const Record record = workspace.read("user", workspace.add("user", {{"login", "anna"}, {"last_name", "Ким"}, {"role", "manager"}}));
    const Values copy = duplicateOf(workspace.module("user"), record);
    QCOMPARE(copy.value("last_name").toString(), QStringLiteral("Ким"));
    for (const char* field : {"login", "number", "created_at", "version"})
        QVERIFY2(!copy.contains(field), field);
    const Record lead = workspace.read("lead", workspace.add("lead", {{"last_name", "Ким"}, {"email", "a@example.com"}}));
    QVERIFY(workspace.add("lead", duplicateOf(workspace.module("lead"), lead)) != lead.id);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
