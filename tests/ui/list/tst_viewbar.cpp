#include "core/services/savedviews.h"
#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterchip.h"
#include "ui/list/emptylist.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/shownview.h"
#include "ui/list/viewbar.h"
#include "ui/list/viewnamedialog.h"
#include "ui/list/viewpopup.h"
#include "ui/list/viewshelf.h"
#include "ui/parts/notice.h"
#include "ui/shell/workarea.h"

#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QtTest>

namespace crm {

class tst_viewbar : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;

    ListPage& page() { return m_desk->list(); }
    ShownView& shown() { return page().shown(); }
    bool isNothingShown() { return page().records().rowCount() == 0 && page().findChild<EmptyList*>()->isVisible(); }
    QStringList names() { return m_desk->column("last_name"); }

    ViewNameDialog* nameDialog() { return qobject_cast<ViewNameDialog*>(QApplication::activeModalWidget()); }

    void typeName(const QString& name)
    {
        QTRY_VERIFY(nameDialog());
        auto* line = nameDialog()->findChild<QLineEdit*>();
        line->clear();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!nameDialog());
        QApplication::setActiveWindow(&m_desk->window()); // without a window manager nobody else does
    }

    View saved(const QString& name)
    {
        for (const View& view : savedViews(*m_desk->workspace()).valueOr({})) {
            if (view.name == name)
                return view;
        }
        return {};
    }

    void saveAs(const QString& name)
    {
        page().views().saveAs();
        typeName(name);
        QTRY_COMPARE(shown().saved().name, name);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        for (const char* name : {"Adams", "Brown"})
            m_desk->workspace().add("lead", {{"last_name", name}, {"city", "London"}});
        m_desk->workspace().add("lead", {{"last_name", "Clark"}, {"status", "hot"}, {"city", "York"}});
        m_desk->open();
    }

    void cleanup() { m_desk.reset(); }

    void chooser_byKeys_opensAView()
    {
        QTest::keyClick(page().list(), Qt::Key_V, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page().views().popup());
        QLineEdit* line = page().views().popup()->line();
        QTest::keyClicks(line, "hot");
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList{"Clark"});
        QTRY_VERIFY(!page().views().popup());
        QVERIFY(page().views().chooser()->text().startsWith("Hot leads"));
    }

    void chooser_showsOwnAndOthersApart()
    {
        m_desk->workspace().add("user", {{"login", "anna"}, {"last_name", "Kim"}});
        WorkspaceOptions options = m_desk->workspace().options();
        options.path = m_desk->workspace().path();
        options.login = "anna";
        const auto anna = *Workspace::open(options);
        View theirs;
        theirs.module = "lead";
        theirs.name = "Annas";
        theirs.isShared = true;
        QVERIFY(saveView(*anna, theirs));
        saveAs("Mine too");
        QTRY_COMPARE_WITH_TIMEOUT(page().shelf().views().last().name, QStringLiteral("Annas"), 5000);
        page().views().choose();
        QStringList rows;
        const QListWidget* list = page().views().popup()->list();
        for (int row = 0; row < list->count(); ++row)
            rows << list->item(row)->text();
        const auto heading = rows.indexOf("Shared by others");
        QVERIFY(heading > rows.indexOf("My views"));
        QCOMPARE(rows.value(heading + 1), QStringLiteral("Annas · Kim"));
        page().views().popup()->close();
    }

    void modified_isMarked_andResetTakesItBack()
    {
        QVERIFY(!shown().isModified());
        shown().setWhere("city = York");
        QTRY_COMPARE(names(), QStringList{"Clark"});
        QVERIFY(page().views().chooser()->accessibleName().contains("modified"));
        QTest::keyClick(page().list(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!shown().isModified());
        QTRY_COMPARE(names().size(), 3);
        QVERIFY(!page().views().chooser()->accessibleName().contains("modified"));
    }

    void narrowing_isNotAModification()
    {
        shown().setNarrowing("Clark");
        QTRY_COMPARE(names(), QStringList{"Clark"});
        QVERIFY(!shown().isModified());
    }

    void save_ofABuiltInView_asksForAName()
    {
        shown().setWhere("city = York");
        shown().setSort({{"city", Qt::DescendingOrder}, {"last_name", Qt::AscendingOrder}});
        QTest::keyClick(page().list(), Qt::Key_S, Qt::ControlModifier);
        typeName("In York");
        QTRY_COMPARE(shown().saved().name, QStringLiteral("In York"));
        QVERIFY(!shown().isModified());
        const View kept = saved("In York");
        QCOMPARE(kept.where, QStringLiteral("city = York"));
        QCOMPARE(kept.sort.size(), 2);
    }

    void save_ofAnOwnView_keepsItAtOnce()
    {
        saveAs("A");
        shown().setWhere("city = York");
        QVERIFY(m_desk->window().commands().run("view.save"));
        QTRY_COMPARE(saved("A").where, QStringLiteral("city = York"));
        QTRY_VERIFY(!shown().isModified());
    }

    void rename_andShare_keepWhatIsModified()
    {
        saveAs("A");
        shown().setWhere("city = York");
        page().views().rename();
        typeName("B");
        QTRY_COMPARE(shown().saved().name, QStringLiteral("B"));
        QVERIFY(shown().isModified());
        QVERIFY(saved("B").where.isEmpty());
        m_desk->window().commands().run("view.share");
        QTRY_VERIFY(saved("B").isShared);
        QVERIFY(shown().isModified());
    }

    void remove_showsAll_andUndoBringsTheViewBack()
    {
        shown().setWhere("city = York");
        saveAs("A");
        m_desk->window().commands().run("view.delete");
        QTRY_COMPARE(shown().saved().builtIn, QStringLiteral("all"));
        QTRY_COMPARE(names().size(), 3);
        QTRY_COMPARE(page().shelf().views().last().id, 0);
        m_desk->window().commands().run("edit.undo");
        QTRY_COMPARE(page().shelf().views().last().name, QStringLiteral("A"));
    }

    void standard_isOpenedAfterARestart()
    {
        shown().setWhere("city = York");
        saveAs("In York");
        m_desk->window().commands().run("view.makeStandard");
        QTRY_VERIFY(page().shelf().isStandard(shown().saved()));
        m_desk->open(); // the same file, opened anew
        QTRY_COMPARE(shown().saved().name, QStringLiteral("In York"));
        QTRY_COMPARE(names(), QStringList{"Clark"});
    }

    void others_changesOfTheView_areShown()
    {
        saveAs("A");
        View theirs = saved("A");
        theirs.where = "city = York";
        QVERIFY(saveView(*m_desk->workspace(), theirs));
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"Clark"}, 5000);
        QVERIFY(!shown().isModified());
    }

    void others_changesOfTheView_keepWhatIsModifiedHere()
    {
        saveAs("A");
        shown().setWhere("city = London");
        View theirs = saved("A");
        theirs.where = "city = York";
        QVERIFY(saveView(*m_desk->workspace(), theirs));
        QTRY_COMPARE_WITH_TIMEOUT(shown().saved().where, QStringLiteral("city = York"), 5000);
        QCOMPARE(shown().now().where, QStringLiteral("city = London"));
        QVERIFY(m_desk->window().commands().run("view.save"));
        QTRY_COMPARE(saved("A").where, QStringLiteral("city = London"));
    }

    void brokenView_saysSo_andShowsNoRecords()
    {
        const qint64 id = m_desk->workspace().add("view", {{"name", "Broken"}, {"of_module", "lead"}, {"definition", "{\"filter\":"}});
        QTRY_COMPARE_WITH_TIMEOUT(page().shelf().views().last().id, id, 5000);
        shown().open(page().shelf().views().last());
        QVERIFY(page().filters().notice()->text().contains("Broken"));
        QTRY_VERIFY(isNothingShown());
        shown().setWhere("city = York");
        QTRY_COMPARE(names(), QStringList{"Clark"});
        QVERIFY(page().filters().notice()->text().isEmpty());
    }

    void viewOfGoneFields_isShownAsFarAsItGoes()
    {
        View view = shown().saved();
        view.name = "Old";
        view.columns = {{"shoe"}, {"last_name"}, {"city"}};
        view.sort = {{"hat", Qt::AscendingOrder}, {"city", Qt::DescendingOrder}};
        shown().open(view);
        QTRY_COMPARE(names(), (QStringList{"Clark", "Brown", "Adams"}));
        QCOMPARE(page().records().columns(), (QStringList{"last_name", "city"}));
        const QString told = page().filters().notice()->text();
        QVERIFY2(told.contains("shoe") && told.contains("hat"), qPrintable(told));
        view.where = "foo = 5 and city = York";
        shown().open(view);
        QTRY_VERIFY(isNothingShown());
        QCOMPARE(page().filters().chips().first()->words(), QStringLiteral("unknown field “foo”"));
        QTest::mouseClick(page().filters().chips().first()->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(names(), QStringList{"Clark"});
        QVERIFY(!isNothingShown());
    }

    void columns_changedInTheView_keepSelectionAndPlace()
    {
        page().list()->setCurrentIndex(page().records().index(1, 0));
        const qint64 current = page().list()->currentRecord();
        shown().setColumns({{"city", 120}, {"last_name"}});
        QCOMPARE(page().records().columns(), (QStringList{"city", "last_name"}));
        QCOMPARE(page().list()->currentRecord(), current);
        QCOMPARE(page().selection().records, QList<qint64>{current});
        QCOMPARE(page().list()->columnWidth(0), 120);
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_viewbar)
#include "tst_viewbar.moc"
