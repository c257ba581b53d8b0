#include "core/exchange/import.h"
#include "tests/support/ui/testdesk.h"
#include "ui/import/checkpage.h"
#include "ui/import/duplicatespage.h"
#include "ui/import/filepage.h"
#include "ui/import/importhistorydialog.h"
#include "ui/import/importoutcome.h"
#include "ui/import/importrunner.h"
#include "ui/import/importwizard.h"
#include "ui/import/mappingpage.h"
#include "ui/import/resultpage.h"
#include "ui/import/runpage.h"
#include "ui/parts/countspanel.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QtTest>

namespace crm {

class tst_importwizard : public QObject {
    Q_OBJECT

private:
    static constexpr char people[] = "Last name,E-mail,City\n"
                                     "Smith,smith@example.org,London\n"
                                     "Brown,not an address,Paris\n"
                                     "Jones,jones@example.org,Rome\n";

    static QString write(TestDesk& desk, const QString& name, const QByteArray& content)
    {
        QFile file(desk.workspace().fileIn(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    static QByteArray manyPeople(int count)
    {
        QByteArray content = "Last name,E-mail,City\n";
        for (int i = 0; i < count; ++i)
            content += "Smith" + QByteArray::number(i) + ",s" + QByteArray::number(i) + "@example.org,London\n";
        return content;
    }

    static void press(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }

    /// From the file to the end of the check, with everything as it was found.
    static void check(ImportWizard& wizard, const QString& path)
    {
        wizard.open();
        wizard.openFile(path);
        QTRY_VERIFY(wizard.nextButton()->isEnabled());
        press(wizard.nextButton());
        QCOMPARE(wizard.page(), ImportWizard::Columns);
        press(wizard.nextButton());
        QCOMPARE(wizard.page(), ImportWizard::DuplicateRows);
        press(wizard.nextButton());
        QCOMPARE(wizard.page(), ImportWizard::Check);
        QTRY_VERIFY(wizard.checkPage()->runner()->result().has_value());
    }

    static void import(ImportWizard& wizard, const QString& path)
    {
        check(wizard, path);
        press(wizard.nextButton());
        QTRY_COMPARE_WITH_TIMEOUT(wizard.page(), ImportWizard::Outcome, 30'000);
    }

    static qint64 count(TestDesk& desk, const char* module)
    {
        return desk.workspace()->reader().count({.module = QLatin1String(module)}).valueOr(-1);
    }

private Q_SLOTS:
    void cannotGoOnWithoutAFile()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        wizard.open();
        QVERIFY(wizard.isVisible());
        QVERIFY(!wizard.nextButton()->isEnabled());
        QVERIFY(!wizard.windowTitle().isEmpty());
    }

    void check_countsWithoutWriting()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        check(wizard, write(desk, "people.csv", people));
        const ImportReport report = *wizard.checkPage()->report();
        QCOMPARE(report.read, 3);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(wizard.checkPage()->outcome()->rejections()->item(0, 0)->text(), "3");
        QVERIFY(wizard.checkPage()->outcome()->counts()->texts().contains("Created: 2"));
        QCOMPARE(count(desk, "lead"), 0);
    }

    void import_writesAndTellsWhatItDid()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        QSignalSpy imported(&wizard, &ImportWizard::imported);
        import(wizard, write(desk, "people.csv", people));
        QCOMPARE(imported.size(), 1);
        QCOMPARE(count(desk, "lead"), 2);
        QFile rejects(desk.workspace().fileIn("people.rejected.csv"));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("not an address"));
        QVERIFY(wizard.resultPage()->saveButton()->isVisible());
        press(wizard.nextButton());
        QVERIFY(!wizard.isVisible());
    }

    void rejects_canBeSavedElsewhere()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        import(wizard, write(desk, "people.csv", people));
        wizard.resultPage()->saveRejects(desk.workspace().fileIn("to mend.csv"));
        QVERIFY(QFile::exists(desk.workspace().fileIn("to mend.csv")));
    }

    void check_showsWhatChangesAndWhatIsNew()
    {
        TestDesk desk;
        desk.workspace().add("contact", {{"last_name", "Smith"}, {"email", "smith@example.org"}});
        ImportWizard wizard(desk.desk(), "contact", nullptr);
        wizard.open();
        wizard.openFile(
            write(desk, "c.csv", "Last name,E-mail,City,Company\nSmith,smith@example.org,Oslo,Acme\nJones,j@example.org,,Acme\n"));
        QTRY_VERIFY(wizard.nextButton()->isEnabled());
        press(wizard.nextButton());
        press(wizard.nextButton());
        wizard.duplicatesPage()->choice(Duplicates::Fill)->click();
        press(wizard.nextButton());
        QTRY_VERIFY(wizard.checkPage()->report());
        const ImportOutcome* outcome = wizard.checkPage()->outcome();
        QCOMPARE(outcome->matched()->rowCount(), 1);
        QVERIFY(outcome->matched()->item(0, 2)->text().contains("Oslo"));
        QCOMPARE(outcome->unknown()->item(0, 1)->text(), "Acme");
        QCOMPARE(outcome->unknown()->item(0, 2)->text(), "2");
        QVERIFY(outcome->counts()->texts().contains("Accounts: 1"));
        QCOMPARE(count(desk, "account"), 0);
    }

    void check_quoteNeverClosed_isLoudAndCanBeReadOn()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        check(wizard, write(desk, "q.csv", "Last name,City\nSmith,Oslo\n\"Brown,Rome\nJones,Bonn\n"));
        QVERIFY(wizard.checkPage()->notice()->text().contains("3"));
        press(wizard.checkPage()->readOnButton());
        QTRY_VERIFY(wizard.checkPage()->report());
        QCOMPARE(wizard.checkPage()->report()->created, 3);
    }

    void mapping_isTheOneOfTheLastSuchFile()
    {
        TestDesk desk;
        const QString path = write(desk, "m.csv", "who,where\nSmith,Oslo\n");
        {
            ImportWizard wizard(desk.desk(), "lead", nullptr);
            wizard.open();
            wizard.openFile(path);
            QTRY_VERIFY(wizard.nextButton()->isEnabled());
            press(wizard.nextButton());
            wizard.mappingPage()->fieldOf(0)->setCurrentText("Last name");
            wizard.mappingPage()->fieldOf(1)->setCurrentText("City");
            press(wizard.nextButton());
            press(wizard.nextButton());
            QTRY_VERIFY(wizard.checkPage()->report());
            press(wizard.nextButton());
            QTRY_COMPARE(wizard.page(), ImportWizard::Outcome);
        }
        ImportWizard again(desk.desk(), "lead", nullptr);
        again.open();
        again.openFile(path);
        QTRY_VERIFY(again.nextButton()->isEnabled());
        press(again.nextButton());
        QCOMPARE(again.mappingPage()->fieldOf(1)->currentText(), "City");
        QVERIFY(again.mappingPage()->notice()->text().contains("before"));
    }

    void pastedRows_areImported()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        wizard.open();
        wizard.openText("Last name\tCity\r\nSmith\tOslo\r\nJones\tRome\r\n");
        QTRY_VERIFY(wizard.nextButton()->isEnabled());
        QCOMPARE(wizard.filePage()->table()->rowCount(), 2);
        QCOMPARE(wizard.filePage()->table()->item(1, 1)->text(), "Rome");
    }

    void history_showsUndoesAndContinues()
    {
        TestDesk desk;
        {
            ImportWizard wizard(desk.desk(), "lead", nullptr);
            import(wizard, write(desk, "people.csv", people));
        }
        ImportOptions options{.module = "lead", .path = write(desk, "many.csv", manyPeople(9000))};
        JobControl control([&](Progress) { control.cancel(); });
        QVERIFY(runImport(*desk.workspace(), options, control));
        ImportHistoryDialog history(desk.desk(), nullptr);
        history.show();
        QTRY_COMPARE(history.table()->rowCount(), 2);
        QCOMPARE(history.table()->item(0, 2)->text(), "many.csv");
        QVERIFY(history.continueButton()->isEnabled());
        press(history.continueButton());
        QTRY_COMPARE_WITH_TIMEOUT(count(desk, "lead"), 9002, 30'000);
        QTRY_COMPARE(history.table()->item(0, 7)->text(), "finished");
        QVERIFY(!history.continueButton()->isEnabled());
        history.table()->selectRow(1);
        QVERIFY(history.saveButton()->isEnabled());
        press(history.undoButton());
        QTRY_COMPARE(history.table()->item(1, 7)->text(), "undone");
        QCOMPARE(count(desk, "lead"), 9000);
    }

    void undo_takesTheImportBack()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        import(wizard, write(desk, "people.csv", people));
        QSignalSpy undone(wizard.resultPage(), &ResultPage::undone);
        press(wizard.resultPage()->undoButton());
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(count(desk, "lead"), 0);
        QVERIFY(!wizard.resultPage()->undoButton()->isVisible());
    }

    void duplicates_areUpdatedWhenChosen()
    {
        TestDesk desk;
        const qint64 known = desk.workspace().add("lead", {{"last_name", "Smith"}, {"email", "smith@example.org"}, {"city", "Oslo"}});
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        wizard.open();
        wizard.openFile(write(desk, "people.csv", people));
        QTRY_VERIFY(wizard.nextButton()->isEnabled());
        press(wizard.nextButton());
        press(wizard.nextButton());
        QTest::keyClick(wizard.duplicatesPage()->choice(Duplicates::Skip), Qt::Key_Down);
        QTest::keyClick(wizard.duplicatesPage()->choice(Duplicates::Fill), Qt::Key_Down);
        QCOMPARE(wizard.duplicatesPage()->duplicates(), Duplicates::Update);
        press(wizard.nextButton());
        QTRY_VERIFY(wizard.checkPage()->report().has_value());
        QCOMPARE(wizard.checkPage()->report()->updated, 1);
        press(wizard.nextButton());
        QTRY_COMPARE(wizard.page(), ImportWizard::Outcome);
        QCOMPARE(desk.workspace().read("lead", known).value("city").toString(), "London");
    }

    void back_keepsWhatWasChosen()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        check(wizard, write(desk, "people.csv", people));
        press(wizard.backButton());
        press(wizard.backButton());
        QCOMPARE(wizard.page(), ImportWizard::Columns);
        QComboBox* city = wizard.mappingPage()->fieldOf(2);
        city->setCurrentIndex(0);
        press(wizard.backButton());
        press(wizard.nextButton());
        QCOMPARE(wizard.mappingPage()->fieldOf(2)->currentIndex(), 0);
    }

    void stoppedCheck_imports_nothing()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        wizard.open();
        wizard.openFile(write(desk, "many.csv", manyPeople(60'000)));
        QTRY_VERIFY(wizard.nextButton()->isEnabled());
        for (int i = 0; i < 3; ++i)
            press(wizard.nextButton());
        press(wizard.checkPage()->runner()->progress()->stopButton());
        QTRY_VERIFY_WITH_TIMEOUT(wizard.checkPage()->runner()->result().has_value(), 30'000);
        QVERIFY(!wizard.nextButton()->isEnabled());
        QVERIFY(wizard.checkPage()->againButton()->isVisible());
        QVERIFY(!wizard.checkPage()->notice()->text().isEmpty());
    }

    void stoppedImport_tellsWhatWasDone()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        check(wizard, write(desk, "many.csv", manyPeople(60'000)));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.nextButton()->isEnabled(), 30'000);
        press(wizard.nextButton());
        QTest::keyClick(&wizard, Qt::Key_Escape); // closing stops it and shows what was done
        QTRY_COMPARE_WITH_TIMEOUT(wizard.page(), ImportWizard::Outcome, 30'000);
        const Result<ImportReport>& result = *wizard.runPage()->runner()->result();
        QVERIFY(result);
        QVERIFY(result->cancelled);
        QCOMPARE(count(desk, "lead"), result->created);
    }

    void putAside_goesOnAndTellsWhenItIsThrough()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        check(wizard, write(desk, "many.csv", manyPeople(20'000)));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.nextButton()->isEnabled(), 30'000);
        press(wizard.nextButton());
        press(wizard.runPage()->asideButton());
        QVERIFY(!wizard.isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, 30'000);
        desk.said.first().act();
        QVERIFY(wizard.isVisible());
        QCOMPARE(wizard.page(), ImportWizard::Outcome);
        QCOMPARE(count(desk, "lead"), 20'000);
    }

    void keyboard_goesFromChoiceToChoice()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk(), "lead", nullptr);
        wizard.open();
        wizard.openFile(write(desk, "people.csv", people));
        QTRY_VERIFY(wizard.nextButton()->isEnabled());
        QApplication::setActiveWindow(&wizard);
        QTest::keyClick(&wizard, Qt::Key_Return);
        QCOMPARE(wizard.page(), ImportWizard::Columns);
        QTRY_COMPARE(QApplication::focusWidget(), wizard.mappingPage()->fieldOf(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wizard.mappingPage()->ruleOf(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wizard.mappingPage()->fieldOf(1));
    }

    void russian()
    {
        TestDesk desk(Language::Russian);
        ImportWizard wizard(desk.desk(), "account", nullptr);
        QVERIFY(wizard.windowTitle().contains("Контрагенты"));
        import(wizard, write(desk, "фирмы.csv", QString("Контрагент;ИНН\nРомашка;7707083893\nЛютик;1\n").toUtf8()));
        QCOMPARE(count(desk, "account"), 1);
        QVERIFY(QFile::exists(desk.workspace().fileIn("фирмы.rejected.csv")));
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_importwizard)
#include "tst_importwizard.moc"
