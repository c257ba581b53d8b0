#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/analysis/analysiscontrols.h"
#include "ui/analysis/analysispane.h"
#include "ui/analysis/analysistable.h"
#include "ui/analysis/drawnanalysis.h"
#include "ui/list/listpage.h"
#include "ui/list/shownview.h"
#include "ui/parts/notice.h"
#include "ui/shell/workarea.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QtTest>

namespace crm {

class tst_analysispane : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_window;

    ListPage& page() { return m_window->list(); }
    AnalysisPane& pane() { return *page().analysis(); }
    QAbstractItemModel& table() { return *pane().table()->model(); }
    QString cell(int row, int column) { return table().index(row, column).data().toString(); }
    QStringList column(int number)
    {
        QStringList cells;
        for (int row = 0; row < table().rowCount(); ++row)
            cells << cell(row, number);
        return cells;
    }
    int shownRows() { return page().records().rowCount(); }

    void open()
    {
        QVERIFY(m_window->window().commands().run("list.analyse"));
        QTRY_VERIFY(page().analysis());
        QTRY_VERIFY(table().rowCount() > 0);
    }

    void choose(const char* picker, const QString& text)
    {
        for (QComboBox* box : pane().controls()->findChildren<QComboBox*>()) {
            if (box->accessibleName() != QLatin1String(picker))
                continue;
            const int index = box->findText(text);
            QVERIFY2(index >= 0, qPrintable(text));
            QVERIFY(box->isVisible());
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
            return;
        }
        QFAIL(picker);
    }

    void enterOn(int row)
    {
        pane().table()->setFocus();
        pane().table()->setCurrentIndex(table().index(row, 0));
        QTest::keyClick(pane().table(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<TestWindow>();
        TestWorkspace& workspace = m_window->workspace();
        for (const char* city : {"London", "London", "Paris"})
            workspace.add("lead", {{"last_name", "Adams"}, {"status", "hot"}, {"city", city}, {"annual_revenue", 150'000}});
        workspace.add("lead", {{"last_name", "Brown"}, {"status", "junk"}, {"city", "=1+1"}, {"annual_revenue", 50}});
        workspace.add("lead", {{"last_name", "Clark"}});
        m_window->open();
    }

    void cleanup() { m_window.reset(); }

    void list_withoutAnalysis_makesNoChart() { QVERIFY(!page().analysis()); }

    void open_showsTheFirstSuggestion()
    {
        open();
        QCOMPARE(column(0), (QStringList{"Hot", "Junk", "(empty)", "Total"}));
        QCOMPARE(column(1), (QStringList{"3", "1", "1", "5"}));
        QVERIFY(m_window->window().commands().action("list.analyse")->isChecked());
    }

    void command_again_closes()
    {
        open();
        QVERIFY(m_window->window().commands().run("list.analyse"));
        QVERIFY(!pane().isVisible());
        QVERIFY(!m_window->window().commands().action("list.analyse")->isChecked());
    }

    void pickers_chosen_showOtherFigures()
    {
        open();
        choose("Group by", "City");
        QTRY_COMPARE(cell(0, 0), "London");
        choose("Show", "Sum");
        QTRY_COMPARE(cell(0, 1), "3,000.00");
        choose("Then by", "Status");
        QTRY_COMPARE(table().headerData(1, Qt::Horizontal).toString(), "Hot");
        QCOMPARE(table().headerData(4, Qt::Horizontal).toString(), "Total");
        choose("Show", "Average");
        QTRY_COMPARE(cell(0, 4), "1,500.00");
    }

    void tagsStarsAndReferences_areGroups()
    {
        TestWorkspace& workspace = m_window->workspace();
        for (const char* tag : {"VIP", "Fair"})
            workspace.add("tag", {{"name", tag}});
        workspace.add("lead", {{"last_name", "Davis"}, {"tags", "Fair, VIP"}, {"star", 1}});
        workspace.add("lead", {{"last_name", "Evans"}, {"tags", "VIP"}});
        open();
        choose("Group by", "Tags");
        QTRY_COMPARE(column(0), (QStringList{"VIP", "Fair", "(empty)", "Total"}));
        QCOMPARE(column(1), (QStringList{"2", "1", "5", "7"})); // Davis counts once in the total
        enterOn(1);
        QTRY_COMPARE(shownRows(), 1);
        QTest::keyClick(pane().table(), Qt::Key_Return);
        QTRY_COMPARE(shownRows(), 7);
        choose("Group by", "Star");
        QTRY_COMPARE(column(0), (QStringList{"Starred", "Not starred", "Total"}));
        choose("Then by", "Assigned to › Last name");
        QTRY_COMPARE(table().headerData(1, Qt::Horizontal).toString(), "admin");
        enterOn(0);
        QTRY_COMPARE(shownRows(), 1);
    }

    void dates_areChosenByStep()
    {
        open();
        choose("Group by", "Created");
        choose("Dates of the groups", "by year");
        QTRY_COMPARE(cell(0, 0), QString::number(QDate::currentDate().year()));
    }

    void enterOnALine_narrowsTheListAndAgainShowsAll()
    {
        open();
        QTRY_COMPARE(shownRows(), 5);
        enterOn(0);
        QTRY_COMPARE(shownRows(), 3);
        QCOMPARE(table().rowCount(), 4); // the chart still has all groups
        enterOn(1);
        QTRY_COMPARE(shownRows(), 1);
        enterOn(1);
        QTRY_COMPARE(shownRows(), 5);
        QVERIFY(page().shown().now().where.isEmpty());
    }

    void escape_showsAllGroups()
    {
        open();
        enterOn(0);
        QTRY_COMPARE(shownRows(), 3);
        QTest::keyClick(pane().table(), Qt::Key_Escape);
        QTRY_COMPARE(shownRows(), 5);
    }

    void clickOnACell_narrowsToItsSeries()
    {
        open();
        choose("Then by", "City");
        QTRY_COMPARE(table().headerData(1, Qt::Horizontal).toString(), "London");
        const QModelIndex london = table().index(0, 1);
        QTest::mouseClick(pane().table()->viewport(), Qt::LeftButton, {}, pane().table()->visualRect(london).center());
        QTRY_COMPARE(shownRows(), 2);
    }

    void clickOnABar_narrowsTheList()
    {
        open();
        auto* chart = qobject_cast<QChartView*>(pane().chart()->widget());
        QVERIFY(chart);
        QTRY_VERIFY(chart->isVisible());
        const QRectF plot = chart->chart()->plotArea();
        // Three lines of bars; the first, with three records, is the longest.
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, QPoint(int(plot.left()) + 20, int(plot.top() + plot.height() / 6)));
        QTRY_COMPARE(shownRows(), 3);
    }

    void narrowedElsewhere_isAnalysedAnew()
    {
        open();
        page().shown().setWhere("city = London");
        QTRY_COMPARE(column(1), (QStringList{"2", "2"}));
    }

    void filterThatCannotBeApplied_isSaidInsteadOfOldFigures()
    {
        open();
        page().shown().setWhere("no such words");
        QTRY_VERIFY(!pane().findChild<Notice*>()->text().isEmpty());
        QVERIFY(pane().findChild<Notice*>()->text() != "The analysis was stopped. Press F5 to start it again.");
        QCOMPARE(table().rowCount(), 0);
        page().shown().setWhere({});
        QTRY_VERIFY(table().rowCount() > 0);
        QTRY_VERIFY(pane().findChild<Notice*>()->text().isEmpty());
    }

    void others_changes_areCounted()
    {
        open();
        m_window->workspace().add("lead", {{"last_name", "Davis"}, {"status", "hot"}});
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 1), "4", 5000);
    }

    void plan_isKeptInTheView()
    {
        open();
        choose("Group by", "City");
        const View view = page().shown().now();
        QCOMPARE(analysisPlan(view.analysis)->by, "city");
        page().showView("mine");
        QTRY_VERIFY(!pane().isVisible());
        page().shown().open(view);
        QTRY_VERIFY(pane().isVisible());
        QTRY_COMPARE(cell(0, 0), "London");
    }

    void csv_hasTheFigures()
    {
        open();
        choose("Group by", "City");
        choose("Show", "Sum");
        QTRY_COMPARE(cell(0, 1), "3,000.00");
        const QString path = m_window->workspace().fileIn("figures.csv");
        QSignalSpy saved(&pane(), &AnalysisPane::saved);
        pane().saveTable(path);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).remove(QChar(0xfeff));
        const QStringList lines = text.split("\r\n");
        QCOMPARE(lines[0], "City,Sum: Annual revenue,Records");
        QCOMPARE(lines[1], "London,3000.00,2");
        QVERIFY(text.contains("'=1+1,0.50,1")); // not a formula
        QVERIFY(text.contains("Total,4500.50,5"));
    }

    void png_isTwiceAsFine()
    {
        open();
        const QString path = m_window->workspace().fileIn("chart.png");
        QSignalSpy saved(&pane(), &AnalysisPane::saved);
        pane().savePicture(path);
        QTRY_COMPARE(saved.size(), 1);
        const QImage image(path);
        QVERIFY(image.width() >= 2 * pane().chart()->widget()->width());
        QVERIFY(image.height() > 2 * pane().chart()->widget()->height());
    }

    void database_isNotOverwritten()
    {
        open();
        QSignalSpy saved(&pane(), &AnalysisPane::saved);
        pane().saveTable(m_window->workspace().path());
        pane().savePicture(m_window->workspace().fileIn("after.png")); // jobs are done in order
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved.first().first().toString().endsWith("after.png"));
    }

    void everySuggestionAndChart_isDrawn()
    {
        open();
        for (const char* chart : {"Bars", "Line", "Pie", "Stacked bars"}) {
            choose("Then by", "City");
            choose("Kind of chart", chart);
            QTRY_VERIFY(!pane().isRunning());
            QVERIFY(!pane().grab().isNull());
        }
    }

    void fieldThatIsGone_isSaid()
    {
        page().shown().setAnalysis({{"by", "gone"}});
        QTRY_VERIFY(page().analysis());
        QTRY_VERIFY(!pane().isRunning());
        QVERIFY(pane().isVisible());
    }

    void everyControl_hasAName()
    {
        open();
        for (QComboBox* box : pane().findChildren<QComboBox*>())
            QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(!pane().chart()->widget()->accessibleName().isEmpty());
        QVERIFY(!pane().table()->accessibleName().isEmpty());
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_analysispane)
#include "tst_analysispane.moc"
