#include "core/exchange/copiedcells.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace crm;

class TestCopiedCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void copy_rows_areSeparatedByTabsAndLines()
    {
        const QList<qint64> ids{add({{"last_name", "Kim"}, {"city", "London"}}), add({{"last_name", "Lee"}})};
        QCOMPARE(copied(ids, {"last_name", "city"}).text, "Kim\tLondon\nLee\t\n");
        QCOMPARE(copied(ids, {"last_name", "city"}).rows, 2);
    }

    void copy_withHeadings_beginsWithTheLabels()
    {
        const QList<qint64> ids{add({{"last_name", "Kim"}})};
        const CopiedCells cells = copied(ids, {"last_name", "city"}, Headings::With);
        QCOMPARE(cells.text, "Last name\tCity\nKim\t\n");
        QVERIFY(cells.html.contains("<th>Last name</th><th>City</th>"));
    }

    void copy_singleCell_hasNoLineEnd() { QCOMPARE(copied({add({{"last_name", "Kim"}})}, {"last_name"}).text, "Kim"); }

    void copy_awkwardTexts_stayInTheirCells_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("a line end is quoted") << "one\ntwo"
                                              << "\"one\ntwo\""
                                              << "one<br>two";
        QTest::newRow("a tab is quoted") << "one\ttwo"
                                         << "\"one\ttwo\""
                                         << "one\ttwo";
        QTest::newRow("a quote is doubled") << "so \"called\""
                                            << "\"so \"\"called\"\"\""
                                            << "so &quot;called&quot;";
        QTest::newRow("a formula is left as it is") << "=1+2"
                                                    << "=1+2"
                                                    << "=1+2";
        QTest::newRow("a tag is text") << "<b>&"
                                       << "<b>&"
                                       << "&lt;b&gt;&amp;";
    }

    void copy_awkwardTexts_stayInTheirCells()
    {
        QFETCH(QString, value);
        QFETCH(QString, text);
        QFETCH(QString, html);
        const CopiedCells cells = copied({add({{"last_name", "Kim"}, {"description", value}})}, {"last_name", "description"});
        QCOMPARE(cells.text, "Kim\t" + text + "\n");
        QVERIFY2(cells.html.contains(html + "</td></tr>"), qPrintable(cells.html));
    }

    void copy_numbers_haveNoGroups()
    {
        const CopiedCells cells = copied({add({{"last_name", "Kim"}, {"annual_revenue", 123456750}})}, {"annual_revenue"});
        QCOMPARE(cells.text, "1234567.50");
    }

    void copy_textLikeANumber_isMarkedAsText()
    {
        const CopiedCells cells = copied({add({{"last_name", "Kim"}, {"postcode", "00123"}})}, {"postcode"});
        QVERIFY(cells.html.contains("<td style=\"mso-number-format:'\\@'\">00123</td>"));
    }

    void copy_moreThanTheClipboardIsFor_isCutAndSaysSo()
    {
        const QList<qint64> ids(mostCopiedRows + 1, add({{"last_name", "Kim"}}));
        const CopiedCells cells = copied(ids, {"last_name"});
        QVERIFY(cells.isCut);
        QVERIFY(cells.html.isEmpty());
    }

    void copy_cancelled_givesNothing()
    {
        JobControl control;
        control.cancel();
        const auto cells =
            copyCells(**m_workspace, {.module = "lead", .ids = {add({{"last_name", "Kim"}})}, .columns = {"last_name"}}, control);
        QVERIFY(!cells);
        QCOMPARE(cells.error().kind, Error::Cancelled);
    }

private:
    qint64 add(Values values) { return m_workspace->add("lead", values); }

    CopiedCells copied(const QList<qint64>& ids, const QStringList& columns, Headings headings = Headings::Without)
    {
        JobControl control;
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        const auto cells =
            copyCells(**m_workspace, {.module = "lead", .ids = ids, .columns = columns, .headings = headings, .locale = locale}, control);
        return cells ? *cells : CopiedCells{.text = cells.error().message};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestCopiedCells)
#include "tst_copiedcells.moc"
