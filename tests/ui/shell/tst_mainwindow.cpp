#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/card/cardpage.h"
#include "ui/card/quickcreatedialog.h"
#include "ui/card/recordform.h"
#include "ui/editors/fieldeditor.h"
#include "ui/import/importrunner.h"
#include "ui/import/importwizard.h"
#include "ui/list/columnchooser.h"
#include "ui/list/listgrid.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/print/listprint.h"
#include "ui/print/printlist.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workarea.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

namespace crm {

class tst_mainwindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;

    WorkArea& work() { return *m_desk->window().work(); }
    QStringList names() { return m_desk->column("last_name"); }
    QString textOf(const char* command) { return m_desk->window().commands().action(QLatin1String(command))->text().remove(u'&'); }
    void run(const char* command) { QVERIFY2(m_desk->window().commands().run(QLatin1String(command)), command); }

    /// What the message bar says at this moment.
    QString said()
    {
        const auto bars = m_desk->window().findChildren<MessageBar*>();
        for (const MessageBar* bar : bars) {
            if (bar->isVisible() && !bar->messages().isEmpty())
                return bar->messages().last().text;
        }
        return {};
    }

    void type(const char* field, const QString& text)
    {
        auto* line = qobject_cast<QLineEdit*>(m_desk->card().form()->editor(QLatin1String(field))->input());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// A card with something typed into it.
    void editOne()
    {
        m_desk->workspace().add("lead", {{"last_name", "Smith"}, {"city", "London"}});
        m_desk->open();
        run("record.edit");
        QTRY_VERIFY(work().cardPage() && m_desk->card().isEditing());
        type("city", "Paris");
    }

    QString city()
    {
        const auto ids = m_desk->workspace()->reader().ids({.module = "lead"});
        return m_desk->workspace().read("lead", ids->first()).value("city").toString();
    }

    /// Tries to open a file that is no database.
    void openLetter()
    {
        const QString path = m_desk->workspace().fileIn("letter.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Dear all, ").repeated(500));
        file.close();
        m_desk->window().openDatabase(path);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestWindow>(); }
    void cleanup() { m_desk.reset(); }

    void day_fromANewDatabaseOn_isUndoneAndDoneAgainByName()
    {
        m_desk->window().createDatabase(m_desk->workspace().fileIn("new.db"));
        QTRY_VERIFY(m_desk->window().work());
        QTRY_VERIFY(m_desk->list().records().isComplete());
        run("record.new");
        auto* dialog = work().findChild<QuickCreateDialog*>();
        QVERIFY(dialog);
        auto* line = qobject_cast<QLineEdit*>(dialog->form()->editor("last_name")->input());
        QTest::keyClicks(line, "Smith");
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList{"Smith"});
        QTRY_VERIFY(textOf("edit.undo").contains("Smith"));

        run("record.edit");
        QTRY_VERIFY(work().cardPage() && m_desk->card().isEditing());
        type("last_name", "Jones");
        m_desk->card().save();
        QTRY_VERIFY(!m_desk->card().isEditing());
        work().back();
        QTRY_COMPARE(names(), QStringList{"Jones"});
        QTRY_VERIFY(textOf("edit.undo").startsWith("Undo: Edit"));

        run("record.delete");
        QTRY_COMPARE(names().size(), 0);
        QTRY_VERIFY(textOf("edit.undo").startsWith("Undo: Delete"));
        run("edit.undo");
        QTRY_COMPARE(names(), QStringList{"Jones"});
        QTRY_VERIFY(textOf("edit.redo").startsWith("Redo: Delete"));
        QTRY_VERIFY(said().startsWith("Undone: Delete"));
        run("edit.undo");
        QTRY_COMPARE(names(), QStringList{"Smith"});
        run("edit.redo");
        QTRY_COMPARE(names(), QStringList{"Jones"});
        QTRY_VERIFY(textOf("edit.redo").startsWith("Redo: Delete"));
    }

    void textFile_isNoDatabase_isSaidAndTheStartPageStays()
    {
        openLetter();
        QTRY_VERIFY(said().contains("letter.txt"));
        QVERIFY(!m_desk->window().work());
        QVERIFY(m_desk->window().findChild<StartPage*>()->isVisible());
        QVERIFY(m_desk->settings().recentDatabases().isEmpty());
    }

    void textFile_whileADatabaseIsOpen_leavesItOpen()
    {
        editOne();
        m_desk->card().save();
        QTRY_COMPARE(city(), "Paris");
        QTRY_VERIFY(!m_desk->card().isEditing()); // the window has heard of it, too, and has nothing to ask about
        openLetter();
        QTRY_VERIFY(said().contains("letter.txt"));
        QTRY_VERIFY(m_desk->window().commands().action("edit.undo")->isEnabled());
        run("edit.undo"); // by the jobs' connection, which must not go to the letter
        QTRY_COMPARE(city(), "London");
    }

    void recent_opened_isOfferedAtTheNextStart()
    {
        m_desk->open();
        QCOMPARE(m_desk->window().recentMenu()->actions().size(), 1);
        StartPage page;
        page.setRecent(m_desk->settings().recentDatabases());
        auto* list = page.findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QSignalSpy requested(&page, &StartPage::recentRequested);
        page.show();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(requested.value(0).value(0).toString(), m_desk->workspace().path());
    }

    void unsaved_leftByTheSidebar_isAskedFor()
    {
        editOne();
        Sidebar& sidebar = work().sidebar();
        Q_EMIT sidebar.activated("account");
        m_desk->press("Go on editing");
        QVERIFY(m_desk->card().isEditing());
        QCOMPARE(sidebar.current(), "lead");
        Q_EMIT sidebar.activated("account");
        m_desk->press("Don't save");
        QTRY_VERIFY(work().listPage());
        QCOMPARE(work().page()->selection().module, "account");
        QCOMPARE(city(), "London");
    }

    void unsaved_leftByBack_canBeSaved()
    {
        editOne();
        work().back();
        m_desk->press("Save");
        QTRY_VERIFY(work().listPage());
        QCOMPARE(city(), "Paris");
    }

    void unsaved_thatCannotBeSaved_keepsTheCard()
    {
        editOne();
        type("email", "nonsense");
        work().back();
        m_desk->press("Save");
        QVERIFY(m_desk->card().isEditing());
        QVERIFY(m_desk->card().form()->editor("email")->hasProblem());
    }

    void unsaved_windowClosed_isAskedFor()
    {
        editOne();
        m_desk->window().close();
        QVERIFY(m_desk->window().isVisible());
        m_desk->press("Go on editing");
        QVERIFY(m_desk->window().isVisible());
        m_desk->window().close();
        m_desk->press("Save");
        QTRY_VERIFY(!m_desk->window().isVisible());
        QCOMPARE(city(), "Paris");
    }

    void newCard_thrownAway_goesBackOnce()
    {
        m_desk->workspace().add("lead", {{"last_name", "Smith"}});
        m_desk->open();
        run("record.open");
        QTRY_VERIFY(work().cardPage() && m_desk->card().record());
        work().showList("account");
        run("record.newCard");
        QTRY_VERIFY(m_desk->card().isEditing());
        type("name", "Acme");
        work().back();
        m_desk->press("Don't save");
        QTRY_VERIFY(work().listPage());
        QCOMPARE(work().page()->selection().module, "account");
    }

    void step_toTheNeighbour_followsTheList()
    {
        for (const char* name : {"Adams", "Brown"})
            m_desk->workspace().add("lead", {{"last_name", name}});
        m_desk->open();
        run("record.open");
        QTRY_VERIFY(work().cardPage() && m_desk->card().record());
        const qint64 first = m_desk->card().record();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(m_desk->card().record() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(said().contains("last record"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_desk->card().record(), first);
    }

    void anotherDatabase_takesOpenDialogsAlong()
    {
        m_desk->open();
        run("data.import");
        QPointer<ImportWizard> wizard(work().findChild<ImportWizard*>());
        QVERIFY(wizard);
        wizard->hide();
        m_desk->window().createDatabase(m_desk->workspace().fileIn("second.db"));
        QTRY_VERIFY(work().database().path.endsWith("second.db"));
        QVERIFY(!wizard);
        QTRY_VERIFY(m_desk->list().records().isComplete());
    }

    void anotherDatabase_takesAlongWhatBelongsToTheOld()
    {
        m_desk->workspace().add("lead", {{"last_name", "Smith"}});
        m_desk->open();
        run("list.columns");
        const QPointer<ColumnChooser> chooser(m_desk->window().findChild<ColumnChooser*>());
        QVERIFY(chooser);
        savePdf(work().desk(), m_desk->list().grid().printed(), m_desk->workspace().fileIn("list.pdf"), work().desk().area);
        const TestWorkspace other;
        m_desk->open(other.path());
        QVERIFY(!chooser);
        QVERIFY(!m_desk->window().findChild<ListPrint*>());
    }

    void anotherDatabase_isOpened_takesNoKeysMeanwhile()
    {
        m_desk->workspace().add("lead", {{"last_name", "Smith"}, {"city", "London"}});
        m_desk->open();
        run("record.edit");
        QTRY_VERIFY(work().cardPage() && m_desk->card().isEditing());
        auto* line = qobject_cast<QLineEdit*>(m_desk->card().form()->editor("city")->input());
        line->setFocus();
        openLetter();
        QTest::keyClicks(line, "Paris");
        QCOMPARE(line->text(), "London");
        QTRY_VERIFY(said().contains("letter.txt"));
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, " City");
        QCOMPARE(line->text(), "London City");
    }

    void import_thatGoesOn_isNotCutUnasked()
    {
        m_desk->open();
        auto* runner = new ImportRunner(work().desk(), &work());
        runner->run({.module = "lead", .path = m_desk->workspace().fileIn("people.csv"), .run = ImportRun::Real});
        m_desk->window().close();
        m_desk->press("Let it go on");
        QVERIFY(m_desk->window().isVisible());
        runner->run({.module = "lead", .path = m_desk->workspace().fileIn("people.csv"), .run = ImportRun::Real});
        m_desk->window().createDatabase(m_desk->workspace().fileIn("second.db"));
        m_desk->press("Stop the import");
        QTRY_VERIFY(work().database().path.endsWith("second.db"));
    }

    void messageBar_sayingNothing_hasNoNamelessParts()
    {
        m_desk->open();
        for (const QAbstractButton* button : work().findChild<MessageBar*>()->findChildren<QAbstractButton*>())
            QVERIFY(!button->accessibleName().isEmpty());
    }

    void russian_speaksRussian()
    {
        m_desk = std::make_unique<TestWindow>(Language::Russian);
        m_desk->open();
        const QAbstractItemModel* places = work().sidebar().list()->model();
        QStringList labels;
        for (int row = 0; row < places->rowCount(); ++row)
            labels << places->index(row, 0).data().toString();
        QVERIFY2(labels.join(' ').contains("Обращения"), qPrintable(labels.join(' ')));
        const RecordListModel& records = m_desk->list().records();
        QCOMPARE(records.headerData(static_cast<int>(records.columns().indexOf("last_name")), Qt::Horizontal, Qt::DisplayRole).toString(),
            "Фамилия");
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_mainwindow)
#include "tst_mainwindow.moc"
