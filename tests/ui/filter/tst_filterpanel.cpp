#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/filter/choicesvalue.h"
#include "ui/filter/fieldchooser.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterchip.h"
#include "ui/filter/filtergroup.h"
#include "ui/filter/filterpanel.h"
#include "ui/filter/filterrow.h"
#include "ui/filter/filtertextedit.h"
#include "ui/list/emptylist.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/shownview.h"
#include "ui/shell/workarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

namespace crm {

class tst_filterpanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;

    ListPage& page() { return m_desk->list(); }
    ShownView& shown() { return page().shown(); }
    bool isNothingShown() { return page().records().rowCount() == 0 && page().findChild<EmptyList*>()->isVisible(); }
    FilterPanel& panel() { return page().filterPanel(); }
    FilterGroup& group() { return *panel().group(); }
    FilterRow& row(int index) { return *group().rows().at(index); }
    QStringList names() { return m_desk->column("last_name"); }

    QStringList words()
    {
        QStringList words;
        for (const FilterChip* chip : page().filters().chips())
            words << chip->words();
        return words;
    }

    static void chooseField(FilterRow& row, const QString& label)
    {
        QLineEdit* line = row.fieldChooser()->lineEdit();
        line->setText(label); // with a sign that no key has
        QTest::keyClick(line, Qt::Key_Return);
    }

    static void chooseOperator(FilterRow& row, const QString& words)
    {
        const int index = row.operatorBox()->findText(words);
        QVERIFY2(index >= 0, qPrintable(words));
        row.operatorBox()->setCurrentIndex(index);
        Q_EMIT row.operatorBox()->activated(index);
    }

    static void typeValue(FilterRow& row, const QString& text) { QTest::keyClicks(row.value()->findChild<QLineEdit*>(), text); }

    void apply() { QTest::keyClick(&panel(), Qt::Key_Return); }

    QPushButton* discard()
    {
        for (auto* button : panel().findChildren<QPushButton*>()) {
            if (button->text() == "Discard")
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        m_desk->workspace().add("lead", {{"last_name", "Adams"}, {"city", "London"}, {"annual_revenue", 500000}});
        m_desk->workspace().add("lead", {{"last_name", "Brown"}, {"city", "Oxford"}, {"status", "warm"}});
        m_desk->workspace().add("lead", {{"last_name", "Clark"}, {"city", "York"}, {"status", "hot"}});
        m_desk->open();
    }

    void cleanup() { m_desk.reset(); }

    void closed_withConditionsNotApplied_keepsThem()
    {
        page().setFilterPanelShown(true);
        QVERIFY(!discard()->isVisible());
        chooseField(row(0), "City");
        typeValue(row(0), "London");
        QVERIFY(discard()->isVisible());
        QTest::keyClick(&panel(), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QCOMPARE(names().size(), 3);
        page().setFilterPanelShown(true);
        QVERIFY(discard()->isVisible());
        apply();
        QTRY_COMPARE(names(), QStringList{"Adams"});
        QVERIFY(!discard()->isVisible());
    }

    void discarded_isTheAppliedFilterAgain()
    {
        shown().setWhere("city = London");
        page().setFilterPanelShown(true);
        QVERIFY(!discard()->isVisible());
        typeValue(row(0), "derry");
        QVERIFY(discard()->isVisible());
        QTest::mouseClick(discard(), Qt::LeftButton);
        QVERIFY(!discard()->isVisible());
        apply();
        QTRY_COMPARE(names(), QStringList{"Adams"});
        QVERIFY(!page().shown().now().where.contains("derry"));
    }

    void anotherView_dropsWhatWasNotApplied()
    {
        page().setFilterPanelShown(true);
        chooseField(row(0), "City");
        typeValue(row(0), "London");
        page().setFilterPanelShown(false);
        page().showView("hot");
        page().setFilterPanelShown(true);
        QVERIFY(!discard()->isVisible());
    }

    void condition_typedByKeys_filtersTheList()
    {
        QTest::keyClick(page().list(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel().isVisible());
        chooseField(row(0), "City");
        QCOMPARE(row(0).operatorBox()->currentText(), QStringLiteral("contains"));
        typeValue(row(0), "or");
        QTRY_VERIFY2(panel().countText().startsWith("2 "), qPrintable(panel().countText()));
        QCOMPARE(names().size(), 3);
        apply();
        QTRY_COMPARE(names(), (QStringList{"Brown", "Clark"}));
        QCOMPARE(shown().now().where, QStringLiteral("city contains or").replace("or", "\"or\""));
        QCOMPARE(words(), QStringList{"City contains “or”"});
        QVERIFY(shown().isModified());
        QTest::keyClick(&panel(), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QVERIFY(page().list()->hasFocus());
    }

    void choices_ticked_areAlternatives()
    {
        panel().open();
        chooseField(row(0), "Status");
        auto* choices = qobject_cast<ChoicesValue*>(row(0).value());
        QVERIFY(choices);
        choices->open();
        for (int i = 0; i < choices->list()->count(); ++i) {
            QListWidgetItem* item = choices->list()->item(i);
            if (item->text() == "Hot" || item->text() == "Warm")
                item->setCheckState(Qt::Checked);
        }
        QTest::keyClick(choices->list(), Qt::Key_Return);
        apply();
        QTRY_COMPARE(names(), (QStringList{"Brown", "Clark"}));
        QVERIFY(words().first().startsWith("Status: "));
    }

    void period_counted_isBuilt()
    {
        panel().open();
        chooseField(row(0), "Created");
        QCOMPARE(row(0).operatorBox()->currentText(), QStringLiteral("is within"));
        auto* kind = row(0).value()->findChild<QComboBox*>();
        kind->setCurrentIndex(kind->findText("the last…"));
        row(0).value()->findChild<QSpinBox*>()->setValue(30);
        apply();
        QCOMPARE(shown().now().where, QStringLiteral("created_at in last 30 days"));
        QTRY_COMPARE(names().size(), 3);
    }

    void amount_between_isBuilt()
    {
        panel().open();
        chooseField(row(0), "Annual revenue");
        chooseOperator(row(0), "between");
        const auto lines = row(0).value()->findChildren<QLineEdit*>();
        QCOMPARE(lines.size(), 2);
        QTest::keyClicks(lines[0], "1,000");
        QTest::keyClicks(lines[1], "9,000");
        apply();
        QCOMPARE(shown().now().where, QStringLiteral("annual_revenue between 1000.00 and 9000.00"));
        QTRY_COMPARE(names(), QStringList{"Adams"});
    }

    void fieldOfAReference_isReachedByTyping()
    {
        panel().open();
        chooseField(row(0), "Assigned to › Login");
        QCOMPARE(row(0).fieldChooser()->path(), (QStringList{"owner", "login"}));
        typeValue(row(0), "nobody");
        apply();
        QTRY_VERIFY(isNothingShown());
        QCOMPARE(words(), QStringList{"Assigned to › Login contains “nobody”"});
    }

    void nestedGroup_isBuiltAndShownAgain()
    {
        panel().open();
        chooseField(row(0), "City");
        typeValue(row(0), "o");
        FilterGroup* inner = group().addGroup();
        chooseField(*inner->rows().first(), "Last name");
        typeValue(*inner->rows().first(), "Adams");
        FilterRow* second = inner->addCondition();
        chooseField(*second, "Last name");
        typeValue(*second, "Clark");
        apply();
        const QString where = QStringLiteral("city contains o and (last_name contains Adams or last_name contains Clark)");
        QCOMPARE(shown().now().where, where);
        QTRY_COMPARE(names(), (QStringList{"Adams", "Clark"}));
        panel().open();
        QCOMPARE(group().rows().size(), 1);
        QCOMPARE(group().groups().size(), 1);
        QCOMPARE(group().groups().first()->rows().size(), 2);
        apply();
        QCOMPARE(shown().now().where, where);
    }

    void everyFilter_isShownByTheBuilderAsItIs_data()
    {
        QTest::addColumn<QString>("where");
        for (const char* where : {"status = hot", "status != hot", "status in (hot, warm)", "status not in (hot, warm)", "owner = me",
                 "owner in (me, anna)", "city is empty", "annual_revenue >= 100.00", "annual_revenue between 1.00 and 2.00",
                 "city in (a, b)", "created_at < this month", "created_at <= last 3 weeks", "not created_at in last 7 days",
                 "not (status = hot or city = a)", "not status = hot", "status = hot or city = a and city = b or not (city = c)",
                 "email_opt_out = yes", "owner.login = a", "foo = 5", "foo = 5 and (bar in last 7 days or status = gone)"})
            QTest::newRow(where) << QString(where);
    }

    void everyFilter_isShownByTheBuilderAsItIs()
    {
        QFETCH(QString, where);
        const auto written = [&](const QString& text) {
            const Desk& desk = m_desk->window().work()->desk();
            return readFilter(text, shown().module(), *desk.catalogue, desk.reader).filter;
        };
        shown().setWhere(where);
        panel().open();
        panel().apply();
        QVERIFY(written(where));
        QCOMPARE(*written(shown().now().where), written(where)->simplified());
    }

    void move_toANewGroup_byMenu()
    {
        shown().setWhere("city = a and city = b");
        panel().open();
        QMenu* menu = row(0).menu();
        menu->popup({});
        QTRY_VERIFY(!menu->actions().isEmpty());
        menu->actions().last()->trigger();
        menu->close();
        QTRY_COMPARE(group().groups().size(), 1);
        QCOMPARE(group().rows().size(), 1);
        QCOMPARE(group().groups().first()->rows().size(), 1);
    }

    void text_withAMistake_marksItsPlaceAndIsNotApplied()
    {
        shown().setWhere("city = York");
        panel().open();
        QTest::mouseClick(panel().textSwitch(), Qt::LeftButton);
        QCOMPARE(panel().text()->text(), QStringLiteral("city = York"));
        panel().text()->edit()->setPlainText("city York");
        QVERIFY(panel().text()->problem().contains("character 6"));
        QCOMPARE(panel().text()->edit()->extraSelections().size(), 1);
        QCOMPARE(panel().text()->edit()->extraSelections().first().cursor.selectedText(), QStringLiteral("York"));
        panel().apply();
        QCOMPARE(shown().now().where, QStringLiteral("city = York"));
        panel().text()->edit()->setPlainText("city = London");
        QVERIFY(panel().text()->problem().isEmpty());
        panel().apply();
        QTRY_COMPARE(names(), QStringList{"Adams"});
        QTest::mouseClick(panel().textSwitch(), Qt::LeftButton);
        QCOMPARE(row(0).fieldChooser()->path(), QStringList{"city"});
    }

    void keys_ofThePanel_areNotTheLists()
    {
        panel().open();
        row(0).fieldChooser()->setPath({"city"});
        QTest::keyClick(group().kindBox(), Qt::Key_Delete);
        QTest::mouseClick(panel().textSwitch(), Qt::LeftButton);
        panel().text()->edit()->setPlainText("city = York");
        QTest::keyClick(panel().text()->edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown().now().where, QStringLiteral("city = York"));
        QVERIFY(m_desk->window().work()->listPage());
        QCOMPARE(m_desk->workspace()->reader().count({.module = "lead"}).valueOr(0), 3);
    }

    void chip_clicked_editsItsCondition()
    {
        shown().setWhere("status = hot and city = York");
        QTRY_COMPARE(words().size(), 2);
        QTest::mouseClick(page().filters().chips().at(1)->editButton(), Qt::LeftButton);
        QVERIFY(panel().isVisible());
        QTRY_VERIFY(row(1).value()->isAncestorOf(QApplication::focusWidget()) || row(1).value() == QApplication::focusWidget());
    }

    void chip_removed_leavesTheOthers()
    {
        shown().setWhere("status = hot and city = York");
        QTest::keyClick(page().filters().chips().first()->editButton(), Qt::Key_Delete);
        QTRY_COMPARE(words(), QStringList{"City: York"});
        QCOMPARE(shown().now().where, QStringLiteral("city = York"));
        QTest::mouseClick(page().filters().chips().first()->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 3);
        QVERIFY(!page().filters().isVisible());
    }

    void panel_followsTheViewThatIsOpened()
    {
        shown().setWhere("city = York");
        panel().open();
        page().showView("hot");
        QCOMPARE(row(0).fieldChooser()->path(), QStringList{"status"});
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_filterpanel)
#include "tst_filterpanel.moc"
