#include "core/services/savedviews.h"
#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/card/cardpage.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/shownview.h"
#include "ui/search/recordpreview.h"
#include "ui/search/resultsmodel.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/workarea.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

namespace crm {

class tst_searchpanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;
    QMap<QString, qint64> m_records;

    WorkArea& work() { return *m_desk->window().work(); }
    SearchPanel& panel() { return work().search(); }
    QLineEdit& field() { return panel().field(); }
    ResultsModel& results() { return *static_cast<ResultsModel*>(panel().results()->model()); }
    int row() { return panel().results()->currentIndex().row(); }
    QString current() { return panel().results()->currentIndex().data().toString(); }

    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
        QTest::keyRelease(&m_desk->window(), Qt::Key_Control); // the hand is off the keyboard again
    }

    void open()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(panel().isOpen());
        QVERIFY(field().hasFocus());
    }

    /// Opens the box, types, and waits until it stands on an answer of that title.
    void find(const QString& text, const QString& best)
    {
        open();
        QTest::keyClicks(&field(), text);
        QTRY_COMPARE(current(), best);
    }

    QStringList headings()
    {
        QStringList headings;
        for (int i = 0; i < results().rowCount(); ++i) {
            if (!results().entry(i))
                headings << (results().heading(i) + u' ' + results().count(i)).trimmed();
        }
        return headings;
    }

    int rowOf(const QString& title)
    {
        for (int i = 0; i < results().rowCount(); ++i) {
            if (results().entry(i) && results().entry(i)->title == title)
                return i;
        }
        return -1;
    }

    void goTo(const QString& title)
    {
        QTRY_VERIFY(rowOf(title) >= 0);
        for (int i = 0; i < results().rowCount() && current() != title; ++i)
            press(Qt::Key_Down);
        QCOMPARE(current(), title);
    }

    void add(const char* module, const QString& name, Values values)
    {
        values.insert(QString(module) == "lead" ? "last_name" : "name", name);
        m_records[name] = m_desk->workspace().add(module, values);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        add("lead", "Zebrov", {{"phone", "8 916 123-45-67"}, {"city", "Kazan"}, {"company", "Stripes Ltd"}});
        add("lead", "Horse", {{"description", "Asked twice about zebra skins"}});
        add("lead", "Adams", {{"status", "hot"}});
        add("account", "Zebra Trade", {});
        m_desk->open();
    }

    void cleanup() { m_desk.reset(); }

    void typed_findsByModuleWithCounts()
    {
        find("zebr", "Zebrov");
        QTRY_COMPARE(headings(), (QStringList{"Leads 2", "Accounts 1"}));
        QCOMPARE(results().entry(row())->titleMarks, QList<Stretch>({{0, 4}}));
    }

    void typedInTheHeader_opensThePanel()
    {
        QTest::mouseClick(&field(), Qt::LeftButton);
        QVERIFY(panel().isOpen());
        press(Qt::Key_Escape);
        QVERIFY(!panel().isOpen());
        field().setFocus();
        QTest::keyClicks(&field(), "hor");
        QCOMPARE(field().text(), "hor");
        QTRY_COMPARE(current(), "Horse");
    }

    void foundInAField_saysWhich()
    {
        find("8 (916) 123", "Zebrov");
        const SearchEntry* entry = results().entry(row());
        QCOMPARE(entry->detail, "Phone: +7 916 123-45-67 · Stripes Ltd");
        QCOMPARE(entry->detailMarks.size(), 1);
        press(Qt::Key_Escape);
        find("skins", "Horse");
        QCOMPARE(results().entry(row())->detail, "Description: Asked twice about zebra skins");
        press(Qt::Key_Escape);
        find("stripes", "Zebrov");
        QCOMPARE(results().entry(row())->detail, "Stripes Ltd");
    }

    void enter_opensTheRecord()
    {
        find("91612", "Zebrov");
        press(Qt::Key_Return);
        QVERIFY(!panel().isOpen());
        QVERIFY(field().text().isEmpty());
        QTRY_VERIFY(work().cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_records["Zebrov"]);
        QCOMPARE(work().tabs().count(), 1);
    }

    void enter_beforeTheAnswer_opensWhatWasTypedLast()
    {
        open();
        QTest::keyClicks(&field(), "horse");
        press(Qt::Key_Return); // nothing has answered yet
        QTRY_VERIFY(work().cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_records["Horse"]);
    }

    void ctrlEnter_opensInANewTab()
    {
        find("kazan", "Zebrov");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(work().tabs().count(), 2);
        QTRY_VERIFY(work().cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_records["Zebrov"]);
    }

    void click_opensTheRecord()
    {
        find("zebra", "Zebra Trade");
        QListView* list = panel().results();
        const QModelIndex index = list->model()->index(rowOf("Horse"), 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QTRY_VERIFY(work().cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_records["Horse"]);
    }

    void arrows_previewTheRecord()
    {
        find("zebr", "Zebrov");
        QTRY_COMPARE(panel().preview()->title(), "Zebrov");
        goTo("Zebra Trade"); // over the heading
        QTRY_COMPARE(panel().preview()->title(), "Zebra Trade");
        press(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(panel().preview()->title(), "Zebrov");
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(current(), "Zebra Trade");
        press(Qt::Key_PageUp);
        QCOMPARE(current(), "Zebrov");
        QVERIFY(field().hasFocus());
    }

    void tab_goesToThePreviewAndBack()
    {
        find("zebr", "Zebrov");
        QTRY_VERIFY(panel().preview()->shown().id);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), panel().preview()->buttons().first());
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(field().hasFocus());
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Return); // in a new tab
        QCOMPARE(work().tabs().count(), 2);
        QVERIFY(!panel().isOpen());
    }

    void typing_neverLeavesTheListEmptyMeanwhile()
    {
        find("zeb", "Zebrov");
        for (const char letter : QByteArray("ra trade")) {
            QTest::keyClick(&field(), letter);
            QVERIFY(results().rowCount() > 0);
        }
        QTRY_COMPARE(headings(), QStringList{"Accounts 1"});
    }

    void nothingTyped_offersWhatWasOpenedLately()
    {
        for (const char* name : {"Zebrov", "Horse"}) {
            work().showCard("lead", m_records[name]);
            QTRY_COMPARE(m_desk->card().record(), m_records[name]);
        }
        work().showList("lead");
        open();
        QTRY_COMPARE(current(), "Horse");
        QCOMPARE(headings().value(0), "Opened lately");
        m_desk->restart(); // and after a restart
        open();
        QTRY_COMPARE(current(), "Horse");
    }

    void view_opensItsList()
    {
        find("hot leads", "Leads: Hot leads");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Adams"});
        QCOMPARE(m_desk->list().shown().saved().builtIn, "hot");
    }

    void savedViews_ownAndShared_openTheirLists()
    {
        View own = builtInViews(m_desk->workspace()->catalogue().modules().first(), Language::English).value(0);
        own.builtIn.clear();
        own.name = "Striped ones";
        own.where = "company = 'Stripes Ltd'";
        QVERIFY(saveView(*m_desk->workspace(), own));
        add("account", "Quagga Bank", {});
        const qint64 colleague = m_desk->workspace().add("user", {{"last_name", "Petrova"}, {"login", "petrova"}});
        m_desk->workspace().add("view",
            {{"name", "Zebra traders"}, {"of_module", "account"}, {"shared", 1}, {"owner", colleague},
                {"definition", "{\"filter\":\"name contains trade\"}"}});
        m_desk->workspace().add(
            "view", {{"name", "Zebras of my own"}, {"of_module", "account"}, {"shared", 0}, {"owner", colleague}, {"definition", "{}"}});
        find("striped", "Leads: Striped ones");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->column("last_name"), QStringList{"Zebrov"});
        QCOMPARE(m_desk->list().shown().saved().name, "Striped ones");
        QVERIFY(!m_desk->list().shown().isModified());
        find("traders", "Accounts: Zebra traders");
        QCOMPARE(results().entry(row())->hint, "Petrova");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->column("name"), QStringList{"Zebra Trade"});
        find("zebra", "Zebra Trade");
        QTRY_VERIFY(rowOf("Accounts: Zebra traders") >= 0);
        QCOMPARE(rowOf("Accounts: Zebras of my own"), -1); // what a colleague keeps for herself is not told
    }

    void nothingTyped_offersWhatWasSearchedLately()
    {
        find("hors", "Horse");
        press(Qt::Key_Return);
        QTRY_VERIFY(work().cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_records["Horse"]);
        work().showList("lead");
        QTRY_VERIFY(m_desk->column("last_name").size() == 3);
        find("nobody", "");
        press(Qt::Key_Escape); // led to nothing
        open();
        press(Qt::Key_Backspace);
        QTRY_COMPARE(headings(), (QStringList{"Opened lately", "Searched lately", "Commands"}));
        QVERIFY(rowOf("hors") >= 0);
        QCOMPARE(rowOf("nobody"), -1);
        goTo("hors");
        press(Qt::Key_Return);
        QVERIFY(panel().isOpen());
        QCOMPARE(field().text(), "hors");
        QTRY_COMPARE(current(), "Horse");
        press(Qt::Key_Escape);
        m_desk->restart();
        open();
        QTRY_VERIFY(rowOf("hors") >= 0);
    }

    void recent_isForgotten()
    {
        find("hors", "Horse");
        press(Qt::Key_Return);
        QTRY_VERIFY(work().cardPage());
        work().showList("lead");
        open();
        goTo("Forget what was opened and searched lately");
        press(Qt::Key_Return);
        QVERIFY(panel().isOpen());
        QTRY_COMPARE(headings(), QStringList{"Commands"});
        press(Qt::Key_Escape);
        m_desk->restart();
        open();
        QTRY_COMPARE(headings(), QStringList{"Commands"});
    }

    void command_isRun()
    {
        find("new tab", "New tab");
        press(Qt::Key_Return);
        QTRY_COMPARE(work().tabs().count(), 2);
    }

    void allOfThem_areShownInTheList()
    {
        for (int i = 0; i < 8; ++i)
            add("lead", QStringLiteral("Mule %1").arg(i), {{"phone", QStringLiteral("8 495 777-11-0%1").arg(i)}});
        find("495 777-1", "Mule 7");
        goTo("Show all 8 in the list");
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->column("last_name").size(), 8);
        QTRY_COMPARE(m_desk->column("last_name").first(), "Mule 0");
        work().back();
        QTRY_VERIFY(m_desk->list().narrowing()->text().isEmpty());
    }

    void nothingFound_isSaid()
    {
        open();
        QTest::keyClicks(&field(), "unicorn");
        const auto isSaid = [this] {
            const auto labels = panel().findChildren<QLabel*>();
            return std::any_of(
                labels.begin(), labels.end(), [](QLabel* one) { return one->isVisible() && one->text().contains("“unicorn”"); });
        };
        QTRY_VERIFY(isSaid());
    }

    void escape_givesTheFocusBackAndTheTextWaits()
    {
        find("zebr", "Zebrov");
        press(Qt::Key_Escape);
        QVERIFY(!panel().isOpen());
        QVERIFY(m_desk->list().list()->hasFocus());
        open();
        QCOMPARE(field().selectedText(), "zebr");
    }

    void clickBeside_closes()
    {
        open();
        QTest::mouseClick(
            m_desk->list().list()->viewport(), Qt::LeftButton, {}, QPoint(5, m_desk->list().list()->viewport()->height() - 2));
        QVERIFY(!panel().isOpen());
    }

    void reader_hearsWhatIsStoodOn()
    {
        find("91612", "Zebrov");
        QTRY_COMPARE(field().accessibleDescription(), "Leads, Zebrov, Phone: +7 916 123-45-67 · Stripes Ltd, LEA1");
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_searchpanel)
#include "tst_searchpanel.moc"
