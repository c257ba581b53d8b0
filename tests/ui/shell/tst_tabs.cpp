#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/card/cardpage.h"
#include "ui/card/recordform.h"
#include "ui/editors/fieldeditor.h"
#include "ui/list/listgrid.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/searchcell.h"
#include "ui/list/searchrow.h"
#include "ui/list/shownview.h"
#include "ui/shell/pagetab.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tabstrip.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/workarea.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

namespace crm {

class tst_tabs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;
    QMap<QString, qint64> m_leads;

    WorkArea& work() { return *m_desk->window().work(); }
    PageTabs& tabs() { return work().tabs(); }
    ListView& view() { return *m_desk->list().list(); }
    bool run(const char* command) { return m_desk->window().commands().run(QLatin1String(command)); }
    void press(int key, Qt::KeyboardModifiers with)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
        QTest::keyRelease(&m_desk->window(), Qt::Key_Control); // the hand is off the keyboard again
    }

    QStringList titles()
    {
        QStringList titles;
        for (int i = 0; i < tabs().count(); ++i)
            titles << tabs().strip()->tabText(i);
        return titles;
    }

    qint64 shownRecord() { return work().cardPage() ? work().cardPage()->record() : 0; }

    void openInTab(const char* name)
    {
        m_desk->list().goTo(m_leads[name]);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shownRecord(), m_leads[name]);
    }

    void typeCity(const QString& text)
    {
        QVERIFY(run("record.edit"));
        QTRY_VERIFY(m_desk->card().isEditing());
        auto* line = qobject_cast<QLineEdit*>(m_desk->card().form()->editor("city")->input());
        line->setFocus();
        QTest::keyClicks(line, text);
    }

    QString cityOf(const char* name) { return m_desk->workspace().read("lead", m_leads[name]).value("city").toString(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        for (const char* name : {"Adams", "Brown", "Clark"})
            m_leads[name] = m_desk->workspace().add("lead", {{"last_name", name}, {"status", QString(name) == "Brown" ? "cold" : "hot"}});
        m_desk->open();
    }

    void cleanup() { m_desk.reset(); }

    void oneTab_isNotShownAsOne()
    {
        QVERIFY(!tabs().strip()->isVisible());
        QVERIFY(!m_desk->window().commands().action("tab.close")->isEnabled());
        openInTab("Adams");
        QVERIFY(tabs().strip()->isVisible());
        QVERIFY(run("tab.close"));
        QVERIFY(!tabs().strip()->isVisible());
        QVERIFY(work().listPage());
    }

    void ctrlEnter_onARow_opensTheRecordBesideTheList()
    {
        openInTab("Brown");
        QCOMPARE(titles(), (QStringList{"Leads", "Brown"}));
        tabs().select(0);
        QCOMPARE(view().currentRecord(), m_leads["Brown"]);
        QVERIFY(view().hasFocus());
    }

    void middleClick_onARow_opensBehind()
    {
        const QModelIndex row = m_desk->list().records().index(1, 0);
        QTest::mouseClick(view().viewport(), Qt::MiddleButton, {}, view().visualRect(row).center());
        QCOMPARE(tabs().count(), 2);
        QVERIFY(work().listPage());
        QVERIFY(!tabs().tab(1)->page()); // nobody has looked
        QTRY_COMPARE(titles().last(), "Brown");
        tabs().select(1);
        QTRY_COMPARE(shownRecord(), m_leads["Brown"]);
    }

    void middleClick_onAPlace_opensItsListBehind()
    {
        QListView* places = work().sidebar().list();
        QModelIndex accounts;
        for (int row = 0; row < places->model()->rowCount(); ++row) {
            if (places->model()->index(row, 0).data().toString() == "Accounts")
                accounts = places->model()->index(row, 0);
        }
        QTest::mouseClick(places->viewport(), Qt::MiddleButton, {}, places->visualRect(accounts).center());
        QCOMPARE(titles(), (QStringList{"Leads", "Accounts"}));
        QCOMPARE(work().page()->selection().module, "lead");
    }

    void keys_areThoseOfBrowsers()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(titles(), (QStringList{"Leads", "Leads"}));
        work().showList("account");
        QCOMPARE(titles(), (QStringList{"Leads", "Accounts"}));
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(work().page()->selection().module, "lead");
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(work().page()->selection().module, "account");
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(work().page()->selection().module, "lead");
        press(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(work().page()->selection().module, "account");
        press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(titles(), QStringList{"Leads"});
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(), (QStringList{"Leads", "Accounts"}));
    }

    void sidebar_followsTheTab()
    {
        run("tab.new");
        work().showList("account");
        QCOMPARE(work().sidebar().current(), "account");
        tabs().select(0);
        QCOMPARE(work().sidebar().current(), "lead");
    }

    void cross_closesItsTab()
    {
        openInTab("Adams");
        openInTabFromFirst("Brown");
        auto* cross = qobject_cast<QToolButton*>(tabs().strip()->tabButton(2, QTabBar::RightSide));
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(titles(), (QStringList{"Leads", "Brown"}));
    }

    void tooltips_followTheShortcutsOfTheirCommands()
    {
        openInTab("Adams");
        auto* cross = qobject_cast<QToolButton*>(tabs().strip()->tabButton(0, QTabBar::RightSide));
        QCOMPARE(cross->toolTip(), "Close the tab (Ctrl+W)");
        m_desk->window().commands().setShortcut("tab.close", QKeySequence(Qt::CTRL | Qt::Key_F4));
        QCOMPARE(cross->toolTip(), "Close the tab (Ctrl+F4)");
    }

    void menu_closesTheOthers()
    {
        openInTab("Adams");
        openInTabFromFirst("Brown");
        tabs().closeOthers(1);
        QCOMPARE(titles(), QStringList{"Brown"});
        QCOMPARE(shownRecord(), m_leads["Brown"]);
    }

    void dragged_tabKeepsItsPage()
    {
        openInTab("Adams");
        tabs().strip()->moveTab(1, 0);
        QCOMPARE(titles(), (QStringList{"Adams", "Leads"}));
        QCOMPARE(shownRecord(), m_leads["Adams"]);
        tabs().select(1);
        QVERIFY(work().listPage());
    }

    void back_returnsToTheRecordThatWasShown()
    {
        for (const char* name : {"Adams", "Brown", "Clark"})
            work().showCard("lead", m_leads[name]);
        QTRY_COMPARE(shownRecord(), m_leads["Clark"]);
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(shownRecord(), m_leads["Brown"]);
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(shownRecord(), m_leads["Adams"]);
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shownRecord(), m_leads["Brown"]);
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(shownRecord(), m_leads["Adams"]);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(work().listPage());
        QCOMPARE(view().currentRecord(), m_leads["Adams"]);
        QVERIFY(!m_desk->window().commands().action("go.back")->isEnabled());
    }

    void back_returnsToTheViewThatWasShown()
    {
        m_desk->list().showView("hot");
        QTRY_COMPARE(m_desk->column("last_name").size(), 2);
        work().goTo(
            {.module = "lead", .view = View{.builtIn = "all", .module = "lead"}, .saved = View{.builtIn = "all", .module = "lead"}});
        QTRY_COMPARE(m_desk->column("last_name").size(), 3);
        work().back();
        QTRY_COMPARE(m_desk->column("last_name").size(), 2);
        QCOMPARE(m_desk->list().shown().saved().builtIn, "hot");
    }

    void trails_areOfTheirTabs()
    {
        work().showCard("lead", m_leads["Adams"]);
        QTRY_COMPARE(shownRecord(), m_leads["Adams"]);
        run("tab.new");
        QVERIFY(work().listPage());
        QVERIFY(!m_desk->window().commands().action("go.back")->isEnabled());
    }

    void next_fromATabOfItsOwn_walksTheListItWasOpenedFrom()
    {
        m_desk->list().showView("hot");
        QTRY_COMPARE(m_desk->column("last_name"), (QStringList{"Adams", "Clark"}));
        openInTab("Adams");
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shownRecord(), m_leads["Clark"]); // Brown is cold
        QTRY_COMPARE(titles(), (QStringList{"Leads: Hot leads", "Clark"}));
    }

    void next_withoutAList_walksTheModule()
    {
        openInTab("Adams");
        tabs().closeOthers(1);
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shownRecord(), m_leads["Brown"]);
    }

    void unsaved_isMarkedAndAskedAboutWhenItsTabIsClosed()
    {
        openInTab("Adams");
        typeCity("Paris");
        QCOMPARE(titles(), (QStringList{"Leads", "● Adams"}));
        tabs().select(0); // no question: the card waits
        QVERIFY(!m_desk->isAsked());
        tabs().close(1);
        m_desk->press("Go on editing");
        QCOMPARE(titles().size(), 2);
        tabs().close(1);
        m_desk->press("Save");
        QTRY_COMPARE(titles(), QStringList{"Leads"});
        QCOMPARE(cityOf("Adams"), "Paris");
    }

    void unsaved_inATabBehind_isAskedAboutWhenTheWindowCloses()
    {
        openInTab("Adams");
        typeCity("Paris");
        tabs().select(0);
        m_desk->window().close();
        QVERIFY(m_desk->window().isVisible());
        QCOMPARE(shownRecord(), m_leads["Adams"]); // one sees what is asked about
        m_desk->press("Save");
        QTRY_VERIFY(!m_desk->window().isVisible());
        QCOMPARE(cityOf("Adams"), "Paris");
    }

    void closeOthers_leavesUnsavedWork()
    {
        openInTab("Adams");
        typeCity("Paris");
        tabs().closeOthers(0);
        QCOMPARE(titles(), (QStringList{"Leads", "● Adams"}));
    }

    void commands_actOnTheTabThatIsLookedAt()
    {
        openInTab("Brown");
        tabs().select(0);
        m_desk->list().goTo(m_leads["Clark"]);
        tabs().select(1);
        QVERIFY(run("record.duplicate"));
        QTRY_VERIFY(shownRecord() && shownRecord() != m_leads["Brown"]);
        QCOMPARE(m_desk->card().title(), "Brown");
    }

    void commit_whileATabIsBehind_isSeenWhenItIsLookedAt()
    {
        openInTab("Brown");
        m_desk->workspace().add("lead", {{"last_name", "Aaron"}});
        tabs().select(0);
        QTRY_COMPARE(m_desk->column("last_name").value(0), "Aaron");
    }

    void deletedOnItsCard_goesBackQuietly()
    {
        work().showCard("lead", m_leads["Adams"]);
        QTRY_COMPARE(shownRecord(), m_leads["Adams"]);
        QVERIFY(run("record.delete"));
        QTRY_VERIFY(work().listPage());
        QTRY_COMPARE(m_desk->column("last_name"), (QStringList{"Brown", "Clark"}));
    }

    void deletedWhileAnotherCardWasOpened_leavesThatOne()
    {
        work().showCard("lead", m_leads["Adams"]);
        QTRY_COMPARE(shownRecord(), m_leads["Adams"]);
        QVERIFY(run("record.delete"));
        work().showCard("lead", m_leads["Brown"]);
        QTRY_COMPARE(shownRecord(), m_leads["Brown"]);
        QTRY_VERIFY(m_desk->window().work()->history().canUndo());
        QCOMPARE(shownRecord(), m_leads["Brown"]);
    }

    void start_bringsTheTabsBack()
    {
        m_desk->list().showView("hot");
        m_desk->list().shown().setNarrowing("clark");
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Clark"});
        openInTab("Clark");
        run("tab.new");
        work().showList("account");
        tabs().select(1);
        m_desk->restart();
        QCOMPARE(titles(), (QStringList{"Leads: Hot leads", "Clark", "Accounts"}));
        QTRY_COMPARE(shownRecord(), m_leads["Clark"]);
        QVERIFY(!tabs().tab(0)->page()); // made when it is looked at
        QVERIFY(!tabs().tab(2)->page());
        tabs().select(0);
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Clark"});
        QCOMPARE(m_desk->list().narrowing()->text(), "clark");
    }

    void start_bringsColumnSearchesBack()
    {
        m_desk->list().shown().setSearch("last_name", "cl");
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Clark"});
        m_desk->restart();
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Clark"});
        QCOMPARE(m_desk->list().grid().searchRow().cell("last_name")->text(), "cl");
    }

    void showAllFound_dropsWhatIsTypedUnderTheHeadings()
    {
        m_desk->list().shown().setSearch("last_name", "cl");
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Clark"});
        const View all = builtInViews(work().desk().module("lead"), Language::English).first();
        work().goTo({.module = "lead", .view = all, .saved = all, .narrowing = "ad"}); // as the search box does
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Adams"});
        QCOMPARE(m_desk->list().grid().searchRow().cell("last_name")->text(), QString());
    }

    void start_inAnotherLanguage_callsListsAndViewsByIt()
    {
        m_desk->list().showView("hot");
        run("tab.new");
        work().showList("account");
        m_desk->restart(Language::Russian);
        QCOMPARE(titles(), (QStringList{"Обращения: Горячие обращения", "Контрагенты"}));
        tabs().select(0);
        QTRY_COMPARE(m_desk->column("last_name").size(), 2);
        QVERIFY(m_desk->list().shown().saved().name.startsWith("Горячие"));
        QVERIFY(!m_desk->list().shown().isModified());
    }

    void start_onADamagedView_asksForNothing()
    {
        View damaged{.id = 77, .module = "lead", .name = "Mine", .problems = {"A column is lost."}, .damage = "The filter can't be read."};
        work().goTo({.module = "lead", .view = damaged, .saved = damaged});
        QTRY_COMPARE(m_desk->list().records().rowCount(), 0);
        m_desk->restart();
        QTRY_VERIFY(m_desk->list().records().isComplete());
        QCOMPARE(m_desk->list().records().rowCount(), 0);
        QCOMPARE(m_desk->list().shown().now().damage, damaged.damage);
        QCOMPARE(m_desk->list().shown().losses(), damaged.problems);
    }

    void tabs_areKeptWhileOneWorks()
    {
        openInTab("Clark");
        const auto kept = [this] {
            const Settings readAnew(m_desk->workspace().fileIn("settings.ini"));
            return readAnew.value(SettingKey::Tabs).toMap().value(m_desk->workspace().path()).toList().size();
        };
        QTRY_COMPARE(kept(), 2); // a crash now loses nothing
        tabs().closeCurrent();
        QTRY_COMPARE(kept(), 1);
    }

    void start_bringsBackWhereAListStood()
    {
        m_desk->list().goTo(m_leads["Clark"]);
        m_desk->restart();
        QTRY_COMPARE(view().currentRecord(), m_leads["Clark"]);
    }

    void start_withoutARecord_dropsItsTab()
    {
        openInTab("Adams");
        tabs().select(0);
        openInTab("Brown");
        tabs().select(0);
        QVERIFY(m_desk->workspace()->store().write({"Delete"}, [&](Changes& changes) { return changes.remove("lead", m_leads["Adams"]); }));
        m_desk->restart();
        QTRY_COMPARE(titles(), (QStringList{"Leads", "Brown"}));
    }

    void start_onARecordThatIsGone_saysSoAndShowsTheList()
    {
        work().showCard("lead", m_leads["Adams"]);
        QTRY_COMPARE(shownRecord(), m_leads["Adams"]);
        QVERIFY(m_desk->workspace()->store().write({"Delete"}, [&](Changes& changes) { return changes.remove("lead", m_leads["Adams"]); }));
        m_desk->restart();
        QTRY_VERIFY(work().listPage());
    }

private:
    void openInTabFromFirst(const char* name)
    {
        tabs().select(0);
        openInTab(name);
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_tabs)
#include "tst_tabs.moc"
