#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/card/cardpage.h"
#include "ui/card/conflictdialog.h"
#include "ui/editors/fieldeditor.h"
#include "ui/list/choicepill.h"
#include "ui/list/columnchooser.h"
#include "ui/list/columnheader.h"
#include "ui/list/grouppanel.h"
#include "ui/list/inlineedit.h"
#include "ui/list/listgrid.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/rowbutton.h"
#include "ui/list/searchcell.h"
#include "ui/list/searchrow.h"
#include "ui/list/shownview.h"
#include "ui/list/valuepicker.h"
#include "ui/print/listprint.h"
#include "ui/print/printlist.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/workarea.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QWindow>
#include <QtTest>

namespace crm {

class tst_listgrid : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;
    QMap<QString, qint64> m_leads;

    ListPage& page() { return m_desk->list(); }
    ListGrid& grid() { return page().grid(); }
    ListView& view() { return grid().list(); }
    SearchCell& cell(const QString& field) { return *grid().searchRow().cell(field); }
    QStringList names() { return m_desk->column("last_name"); }
    QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    Record lead(const QString& name) { return m_desk->workspace().read("lead", m_leads.value(name)); }

    QString lastMessage()
    {
        const auto messages = m_desk->window().work()->findChild<MessageBar*>()->messages();
        return messages.isEmpty() ? QString() : messages.last().text;
    }

    /// Puts the keys on a cell.
    void goTo(const QString& name, const QString& field)
    {
        RecordListModel& records = page().records();
        view().setFocus();
        view().setCurrentIndex(records.index(records.rowOf(m_leads.value(name)), static_cast<int>(records.columns().indexOf(field))));
    }

    QPoint heading(const QString& field)
    {
        const ColumnHeader& header = view().header();
        const int section = header.sectionOf(field);
        return {header.sectionViewportPosition(section) + header.sectionSize(section) / 2, header.viewport()->height() / 2};
    }

    void clickHeading(const QString& field, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().header().viewport(), Qt::LeftButton, modifiers, heading(field));
    }

    /// Opens the menu of a column by the keys and runs one of its actions.
    void choose(const QString& field, const QString& text)
    {
        goTo(names().first(), field);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(menu());
        for (QAction* action : menu()->actions()) {
            if (action->text().remove(u'&') != text)
                continue;
            menu()->close();
            action->trigger();
            return;
        }
        QFAIL(qPrintable("no action “" + text + "”"));
    }

    /// Opens the cell that the keys are on.
    QWidget* edit(const QString& name, const QString& field)
    {
        goTo(name, field);
        QTest::keyClick(&view(), Qt::Key_F2);
        return grid().edit().editor() ? grid().edit().editor()->input() : nullptr;
    }

    void replaceText(QWidget* input, const QString& text)
    {
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        const auto add = [this](const QString& name, Values values) {
            values.insert("last_name", name);
            m_leads[name] = m_desk->workspace().add("lead", values);
        };
        add("Adams", {{"city", "London"}, {"status", "hot"}, {"phone", "+7 495 123-45-67"}, {"email", "adams@example.org"}});
        add("Brown", {{"city", "London"}, {"status", "warm"}});
        add("Clark", {{"city", "Paris"}, {"status", "hot"}});
        add("Davis", {{"first_name", "Jane"}});
        m_desk->window().resize(1280, 800);
        m_desk->open();
        QTRY_COMPARE(names(), (QStringList{"Adams", "Brown", "Clark", "Davis"}));
    }

    void cleanup() { m_desk.reset(); }

    void searchRow_typed_narrowsByTheColumn()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(qobject_cast<SearchCell*>(QApplication::focusWidget()));
        QTest::keyClicks(&cell("city"), "lond");
        QTRY_COMPARE(names(), (QStringList{"Adams", "Brown"}));
        QTest::keyClicks(&cell("status"), "hot");
        QTRY_COMPARE(names(), QStringList{"Adams"});
        cell("city").setFocus();
        QTest::keyClick(&cell("city"), Qt::Key_Escape);
        QTRY_COMPARE(names(), (QStringList{"Adams", "Clark"}));
        QTest::keyClick(&cell("city"), Qt::Key_Down);
        QVERIFY(view().hasFocus());
    }

    void searchRow_staysWhenNothingFits()
    {
        QTest::keyClicks(&cell("city"), "nowhere");
        QTRY_COMPARE(page().records().rowCount(), 0);
        QVERIFY(cell("city").isVisible());
        QTest::keyClick(&cell("city"), Qt::Key_Escape);
        QTRY_COMPARE(names().size(), 4);
    }

    void searchRow_whatCannotBeRead_isMarkedWithTheReason()
    {
        m_desk->list().shown().setColumns({{"last_name"}, {"employees"}});
        QTRY_VERIFY(grid().searchRow().cell("employees"));
        QTest::keyClicks(&cell("employees"), "many");
        QTRY_VERIFY(cell("employees").problem().contains("many"));
        QCOMPARE(cell("employees").accessibleDescription(), cell("employees").problem());
        QCOMPARE(names().size(), 4);
        QTest::keyClick(&cell("employees"), Qt::Key_Escape);
        QVERIFY(cell("employees").problem().isEmpty());
    }

    void searchRow_choices_areTickedOneByOne()
    {
        cell("status").setFocus();
        for (const QString label : {"Hot", "Warm"}) {
            QTest::keyClick(&cell("status"), Qt::Key_Down, Qt::AltModifier);
            QTRY_VERIFY(menu());
            for (QAction* action : menu()->actions()) {
                if (action->text() == label)
                    action->trigger();
            }
            menu()->close();
            QTRY_VERIFY(!menu());
        }
        QCOMPARE(cell("status").text(), "Hot | Warm");
        QTRY_COMPARE(names(), (QStringList{"Adams", "Brown", "Clark"}));
    }

    void searchRow_lettersTypedInTheRows_goToTheColumn()
    {
        goTo("Davis", "city");
        QTest::keyClick(&view(), Qt::Key_P);
        QVERIFY(cell("city").hasFocus());
        QTRY_COMPARE(names(), QStringList{"Clark"});
    }

    void searchRow_hidden_isRememberedAndNarrowsNothing()
    {
        QTest::keyClicks(&cell("city"), "london");
        QTRY_COMPARE(names().size(), 2);
        const int rowsTop = view().viewport()->y();
        m_desk->window().commands().run("list.searchRow");
        QVERIFY(!grid().searchRow().isVisible());
        QTRY_VERIFY(view().viewport()->y() < rowsTop);
        QTRY_COMPARE(names().size(), 4);
        QVERIFY(!m_desk->settings().isOn(SettingKey::SearchRowShown));
    }

    void searchRow_hiddenBesideAnotherList_narrowsNeither()
    {
        QTest::keyClicks(&cell("city"), "paris");
        page().shown().setNarrowing("adams");
        QTRY_COMPARE(names(), QStringList());
        m_desk->window().work()->showList("account");
        m_desk->window().commands().run("list.searchRow");
        m_desk->window().work()->showList("lead");
        QTRY_COMPARE(names(), QStringList{"Adams"}); // what stands above the list still narrows it
    }

    void searchRow_typedInTwoColumnsAtOnce_keepsBoth()
    {
        cell("city").setFocus();
        QTest::keyClicks(&cell("city"), "lond");
        cell("status").setFocus();
        QTest::keyClicks(&cell("status"), "hot");
        page().shown().setSort({{"last_name", Qt::DescendingOrder}}); // something else changes before the pause is over
        QCOMPARE(cell("city").text(), "lond");
        QCOMPARE(cell("status").text(), "hot");
        QTRY_COMPARE(names(), QStringList{"Adams"});
    }

    void searchRow_columnHidden_searchesNoMore()
    {
        QTest::keyClicks(&cell("city"), "paris");
        QTRY_COMPARE(names(), QStringList{"Clark"});
        choose("city", "Hide the column");
        QTRY_COMPARE(names().size(), 4);
        QVERIFY(!page().shownColumns().contains("city"));
    }

    void searchRow_linesStayUnderTheirColumns()
    {
        const ColumnHeader& header = view().header();
        view().header().resizeSection(header.sectionOf("city"), 400);
        view().header().moveSection(header.visualIndex(header.sectionOf("city")), 0);
        view().horizontalScrollBar()->setValue(60);
        for (const QString& field : page().records().columns()) {
            const int section = header.sectionOf(field);
            QCOMPARE(cell(field).geometry().left() - 3, header.sectionViewportPosition(section));
        }
    }

    void heading_shiftClick_addsAKey()
    {
        clickHeading("city");
        QTRY_COMPARE(names(), (QStringList{"Adams", "Brown", "Clark", "Davis"}));
        clickHeading("status", Qt::ShiftModifier);
        QCOMPARE(page().shown().sort().size(), 2);
        QCOMPARE(view().header().sort(), page().shown().sort());
        clickHeading("last_name", Qt::ShiftModifier);
        clickHeading("last_name", Qt::ShiftModifier);
        QCOMPARE(page().shown().sort().last(), (SortKey{"last_name", Qt::DescendingOrder}));
        clickHeading("last_name");
        QCOMPARE(page().shown().sort(), (QList<SortKey>{{"last_name", Qt::AscendingOrder}}));
    }

    void headerMenu_byKeys_sorts()
    {
        choose("last_name", "Sort descending");
        QTRY_COMPARE(names().first(), "Davis");
    }

    void headerMenu_values_areCountedAndTicked()
    {
        choose("city", "Values with counts…");
        auto* picker = grid().findChild<ValuePicker*>();
        QVERIFY(picker);
        QTRY_COMPARE(picker->values()->count(), 3);
        QCOMPARE(picker->values()->item(0)->text(), "London  ·  2");
        for (int row = 0; row < 3; ++row) {
            if (picker->values()->item(row)->text().startsWith("(empty)"))
                picker->values()->item(row)->setCheckState(Qt::Checked);
        }
        picker->values()->item(0)->setCheckState(Qt::Checked);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_COMPARE(names(), (QStringList{"Adams", "Brown", "Davis"}));
        QCOMPARE(cell("city").text(), page().shown().search("city"));
    }

    void grouping_showsValuesWithCounts_andAClickNarrows()
    {
        QVERIFY(!grid().groups().isVisible());
        choose("status", "Group by this column");
        QTRY_VERIFY(grid().groups().isVisible());
        QListWidget* groups = grid().groups().groups();
        QTRY_COMPARE(groups->count(), 4);
        QCOMPARE(groups->item(0)->text(), "All  ·  4");
        QCOMPARE(groups->item(1)->text(), "Hot  ·  2");
        groups->setCurrentRow(1);
        QTRY_COMPARE(names(), (QStringList{"Adams", "Clark"}));
        QTRY_COMPARE(groups->item(0)->text(), "All  ·  4");
        QCOMPARE(groups->currentRow(), 1);
        groups->setCurrentRow(0);
        QTRY_COMPARE(names().size(), 4);
        page().shown().setGroupedBy({});
        QVERIFY(!grid().groups().isVisible());
    }

    void grouping_takenBack_whileItIsCounted_isForgotten()
    {
        choose("status", "Group by this column");
        QListWidget* groups = grid().groups().groups();
        QTRY_COMPARE(groups->count(), 4);
        page().shown().setGroupedBy({}); // the other records are counted once more
        m_desk->workspace().add("lead", {{"last_name", "Evans"}});
        QTRY_COMPARE(names().size(), 5); // by now the answer has come
        QVERIFY(!grid().groups().isVisible());
    }

    void columnChooser_ticksAndOrder_areShown()
    {
        m_desk->window().commands().run("list.columns");
        auto* chooser = m_desk->window().findChild<ColumnChooser*>();
        QVERIFY(chooser);
        QTest::keyClicks(chooser->search(), "job tit");
        QTreeWidgetItem* found = chooser->fields()->currentItem();
        QVERIFY(found);
        QCOMPARE(found->text(0), "Job title");
        chooser->fields()->setFocus();
        QTest::keyClick(chooser->fields(), Qt::Key_Space);
        QCOMPARE(chooser->columns().last().field, "job_title");
        chooser->chosen()->setFocus();
        for (int i = chooser->chosen()->count(); i > 1; --i)
            QTest::keyClick(chooser->chosen(), Qt::Key_Up, Qt::AltModifier);
        chooser->accept();
        QTRY_COMPARE(page().shownColumns().first(), "job_title");
        QCOMPARE(view().header().fieldsInSight(), page().shownColumns());
        QVERIFY(page().shown().isModified());
    }

    void columnChooser_reset_bringsTheUsualBack()
    {
        page().shown().setColumns({{"city"}});
        m_desk->window().commands().run("list.columns");
        auto* chooser = m_desk->window().findChild<ColumnChooser*>();
        chooser->reset();
        chooser->accept();
        QTRY_COMPARE(page().shownColumns(), page().records().module().fieldsShown(Shown::List));
    }

    void edit_enter_savesAsOneStepAndGoesDown()
    {
        QWidget* input = edit("Adams", "city");
        QVERIFY(input && input->hasFocus());
        replaceText(input, "Berlin");
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(lead("Adams").value("city").toString(), "Berlin");
        QTRY_COMPARE(m_desk->column("city").first(), "Berlin");
        QTRY_VERIFY(view().hasFocus());
        QCOMPARE(view().currentRecord(), m_leads["Brown"]);
        QCOMPARE(view().currentField(), "city");
        m_desk->window().commands().run("edit.undo");
        QTRY_COMPARE(m_desk->column("city").first(), "London");
    }

    void edit_rowStays_thoughTheOrderWantsItElsewhere()
    {
        QWidget* input = edit("Adams", "last_name");
        replaceText(input, "Zimmer");
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(names().first(), "Zimmer");
        m_desk->window().commands().run("list.refresh");
        QTRY_COMPARE(names().last(), "Zimmer");
    }

    void edit_tab_savesAndOpensTheNextCell()
    {
        QWidget* input = edit("Davis", "first_name");
        replaceText(input, "Joan");
        QTest::keyClick(input, Qt::Key_Tab);
        QTRY_COMPARE(lead("Davis").value("first_name").toString(), "Joan");
        QTRY_VERIFY(grid().edit().isOpen() && grid().edit().editor()->field().name != "first_name");
        const QString next = grid().edit().editor()->field().name;
        QCOMPARE(next, view().currentField());
        replaceText(grid().edit().editor()->input(), "Davies");
        QTest::keyClick(grid().edit().editor()->input(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->workspace().read("lead", m_leads["Davis"]).value(next).toString(), "Davies");
    }

    void edit_escape_leavesTheCellAsItWas()
    {
        QWidget* input = edit("Adams", "city");
        replaceText(input, "Berlin");
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!grid().edit().isOpen());
        QVERIFY(view().hasFocus());
        QCOMPARE(lead("Adams").value("city").toString(), "London");
    }

    void edit_refused_staysAsTypedWithTheReason()
    {
        QWidget* input = edit("Adams", "email");
        replaceText(input, "no address");
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(grid().edit().isOpen());
        QVERIFY(grid().edit().editor()->hasProblem());
        QCOMPARE(qobject_cast<QLineEdit*>(input)->text(), "no address");
        replaceText(input, "a@example.org");
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(lead("Adams").value("email").toString(), "a@example.org");
    }

    void edit_reasonOfSeveralLines_isNotCutOff()
    {
        page().shown().setColumns({{"last_name"}, {"email", 120}});
        QTRY_VERIFY(page().records().recordAt(0));
        QWidget* input = edit("Adams", "email");
        QVERIFY(input);
        replaceText(input, "no address");
        QTest::keyClick(input, Qt::Key_Return);
        const auto* editor = grid().edit().editor();
        for (const QLabel* reason : editor->findChildren<QLabel*>())
            QTRY_VERIFY(reason->isHidden() || reason->height() >= reason->heightForWidth(reason->width()));
    }

    void edit_refusedByTheStore_staysAsTyped()
    {
        QWidget* input = edit("Davis", "last_name");
        replaceText(input, " ");
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_VERIFY(grid().edit().editor() && grid().edit().editor()->hasProblem());
        QCOMPARE(lead("Davis").value("last_name").toString(), "Davis");
    }

    void edit_clickElsewhere_saves()
    {
        QWidget* input = edit("Adams", "city");
        replaceText(input, "Berlin");
        const QPoint other = view().visualRect(page().records().index(2, view().header().sectionOf("status"))).center();
        QTest::mouseClick(m_desk->window().windowHandle(), Qt::LeftButton, {}, view().viewport()->mapTo(&m_desk->window(), other));
        QTRY_COMPARE(lead("Adams").value("city").toString(), "Berlin");
        QTRY_VERIFY(!grid().edit().isOpen());
    }

    void edit_setByTheProgram_saysWhy()
    {
        page().shown().setColumns({{"last_name"}, {"created_at"}});
        QVERIFY(!edit("Adams", "created_at"));
        QVERIFY(lastMessage().contains("Created"));
    }

    void edit_sameFieldChangedByAnother_asksWhichStays()
    {
        QWidget* input = edit("Adams", "city");
        replaceText(input, "Berlin");
        const auto theirs = m_desk->workspace()->store().write({"Theirs"}, [this](Changes& changes) {
            return changes.update("lead", m_leads["Adams"], {{"city", "Madrid"}}, lead("Adams").version);
        });
        QVERIFY(theirs);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_VERIFY(m_desk->window().findChild<ConflictDialog*>());
        m_desk->window().findChild<ConflictDialog*>()->reject();
        QVERIFY(grid().edit().isOpen());
        QCOMPARE(qobject_cast<QLineEdit*>(grid().edit().editor()->input())->text(), "Berlin");
    }

    void edit_rowsComeAbove_staysWithItsRecord()
    {
        QWidget* input = edit("Clark", "city");
        replaceText(input, "Berl");
        m_desk->workspace().add("lead", {{"last_name", "Aaron"}});
        m_desk->workspace().add("lead", {{"last_name", "Abel"}});
        QTRY_COMPARE(names().size(), 6);
        QCOMPARE(grid().edit().editor()->input(), input);
        const QRect cell = view().visualRect(page().records().index(4, view().header().sectionOf("city")));
        QVERIFY(cell.intersects(QRect(input->mapTo(view().viewport(), QPoint()), input->size())));
        QTest::keyClicks(input, "in");
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(lead("Clark").value("city").toString(), "Berlin");
        QTRY_COMPARE(view().currentRecord(), m_leads["Davis"]);
    }

    void edit_listAskedAnew_staysWithItsRecord()
    {
        QWidget* input = edit("Clark", "city");
        replaceText(input, "Berlin");
        page().shown().setWhere("status = hot");
        QTRY_COMPARE(names(), (QStringList{"Adams", "Clark"}));
        QVERIFY(grid().edit().isOpen());
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(lead("Clark").value("city").toString(), "Berlin");
        QCOMPARE(lead("Adams").value("city").toString(), "London");
    }

    void edit_recordLeavesTheList_whatIsTypedStays()
    {
        QWidget* input = edit("Clark", "city");
        replaceText(input, "Berlin");
        page().shown().setWhere("status = warm");
        QTRY_COMPARE(names(), QStringList{"Brown"});
        QTRY_VERIFY(grid().edit().isOpen() && grid().edit().editor()->hasProblem());
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(lead("Clark").value("city").toString(), "Berlin");
        QCOMPARE(lead("Brown").value("city").toString(), "London");
        QTRY_VERIFY(!grid().edit().isOpen());
    }

    void edit_untouched_goesWithItsRecord()
    {
        QVERIFY(edit("Clark", "city"));
        page().shown().setWhere("status = warm");
        QTRY_VERIFY(!grid().edit().isOpen());
    }

    void edit_unsaved_isAskedAboutWhenTheWindowCloses()
    {
        QWidget* input = edit("Adams", "city");
        replaceText(input, "Berlin");
        QVERIFY(page().hasUnsavedWork());
        m_desk->window().close();
        QVERIFY(m_desk->window().isVisible());
        m_desk->press("Go on editing");
        QCOMPARE(qobject_cast<QLineEdit*>(grid().edit().editor()->input())->text(), "Berlin");
        m_desk->window().close();
        m_desk->press("Save");
        QTRY_VERIFY(!m_desk->window().isVisible());
        QCOMPARE(lead("Adams").value("city").toString(), "Berlin");
    }

    void edit_refusedCell_keepsTheWindowOpen()
    {
        QWidget* input = edit("Adams", "email");
        replaceText(input, "no address");
        m_desk->window().close();
        m_desk->press("Save");
        QTRY_VERIFY(grid().edit().editor()->hasProblem());
        QVERIFY(m_desk->window().isVisible());
        m_desk->window().close();
        m_desk->press("Don't save");
        QTRY_VERIFY(!m_desk->window().isVisible());
        QCOMPARE(lead("Adams").value("email").toString(), "adams@example.org");
    }

    void edit_ctrlEnter_savesALongText()
    {
        page().shown().setColumns({{"last_name"}, {"description"}});
        QTRY_VERIFY(page().records().recordAt(0));
        QWidget* input = edit("Adams", "description");
        QVERIFY(input);
        QTest::keyClicks(input, "one");
        QTest::keyClick(input, Qt::Key_Return);
        QTest::keyClicks(input, "two");
        QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(lead("Adams").value("description").toString(), "one\ntwo");
        QVERIFY(m_desk->window().work()->listPage()); // and no card is opened
        QCOMPARE(m_desk->window().work()->tabs().count(), 1);
    }

    void edit_keysTheEditorHasNoUseFor_moveNothing()
    {
        QWidget* input = edit("Brown", "city");
        QTest::keyClick(input, Qt::Key_Down);
        QTest::keyClick(input, Qt::Key_PageDown);
        QCOMPARE(view().currentRecord(), m_leads["Brown"]);
        QVERIFY(grid().edit().isOpen());
    }

    void edit_keepsTheSelection()
    {
        view().selectAll();
        QWidget* input = nullptr;
        view().selectionModel()->setCurrentIndex(
            page().records().index(0, static_cast<int>(page().records().columns().indexOf("city"))), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&view(), Qt::Key_F2);
        input = grid().edit().editor()->input();
        replaceText(input, "Berlin");
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(lead("Adams").value("city").toString(), "Berlin");
        QCOMPARE(view().selectedCount(), 4);
    }

    void rowKeys_besideTheRows_areNotForTheRows()
    {
        page().shown().setGroupedBy("status");
        QTRY_COMPARE(grid().groups().groups()->count(), 4);
        QGuiApplication::clipboard()->setText("mine");
        for (QWidget* beside : {static_cast<QWidget*>(grid().groups().groups()), static_cast<QWidget*>(&cell("city"))}) {
            beside->setFocus();
            QTest::keyClick(beside, Qt::Key_F2);
            QTest::keyClick(beside, Qt::Key_Delete);
        }
        QTest::keyClick(&cell("city"), Qt::Key_C, Qt::ControlModifier); // of which nothing is selected
        QVERIFY(!grid().edit().isOpen());
        QCOMPARE(m_desk->workspace()->reader().count({.module = "lead"}).valueOr(0), 4);
        QTest::qWait(0);
        QCOMPARE(QGuiApplication::clipboard()->text(), "mine");
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(names().size(), 3);
    }

    void enter_onTheKeypad_opensTheCard()
    {
        goTo("Brown", "last_name");
        QTest::keyClick(&view(), Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_VERIFY(m_desk->window().work()->cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_leads["Brown"]);
    }

    void copy_cellAndRows_comeAsTextAndTable()
    {
        QClipboard* clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        goTo("Adams", "city");
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(clipboard->text(), "London");
        page().shown().setColumns({{"last_name"}, {"city"}});
        view().selectAll();
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(clipboard->text(), "Last name\tCity\nAdams\tLondon\nBrown\tLondon\nClark\tParis\nDavis\t\n");
        QVERIFY(clipboard->mimeData()->html().contains("<th>City</th>"));
    }

    void selectAll_isCountedByRanges()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view().selectedCount(), 4);
        QCOMPARE(view().selectedRecords().size(), 4);
    }

    void pdf_ofTheList_hasItsPages()
    {
        QCOMPARE(m_desk->workspace()
                     ->store()
                     .write({"Many"},
                         [](Changes& changes) -> Result<> {
                             for (int i = 0; i < 100; ++i) {
                                 if (const auto made = changes.create("lead", {{"last_name", QStringLiteral("Lead %1").arg(i)}}); !made)
                                     return made.error();
                             }
                             return {};
                         })
                     .hasValue(),
            true);
        m_desk->window().commands().run("list.refresh");
        QTRY_COMPARE(page().records().rowCount(), 104);
        const QString path = m_desk->workspace().fileIn("list.pdf");
        savePdf(m_desk->window().work()->desk(), grid().printed(), path, &m_desk->window());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pdf.count("/Type /Page\n") >= 3, QByteArray::number(pdf.count("/Type /Page\n")));
        QTRY_VERIFY(lastMessage().contains("list.pdf"));
    }

    void printed_filter_isInWords()
    {
        page().shown().setWhere("status = hot and city = London");
        page().shown().setNarrowing("ad");
        page().shown().setSearch("city", "lon");
        QCOMPARE(grid().printed().filter, "Status: Hot and City: London; with “ad”; City: lon");
    }

    void pdf_overTheOpenDatabase_isRefused()
    {
        savePdf(m_desk->window().work()->desk(), grid().printed(), m_desk->workspace().path(), &m_desk->window());
        QTRY_VERIFY(lastMessage().contains("open database"));
    }

    void rowMenu_byKeys_callsAndWrites()
    {
        goTo("Adams", "last_name");
        QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(menu());
        const auto submenu = [this](const QString& title) -> QMenu* {
            for (QAction* action : menu()->actions()) {
                if (action->text().remove(u'&') == title)
                    return action->menu();
            }
            return nullptr;
        };
        QVERIFY(submenu("Call"));
        QTRY_VERIFY(submenu("Call")->menuAction()->isEnabled());
        QCOMPARE(submenu("Call")->actions().size(), 1);
        QVERIFY(submenu("Write an e-mail")->actions().first()->text().contains("adams@example.org"));
        menu()->close();
    }

    void rowButton_ofTheRowUnderTheHand_opensItsMenu()
    {
        auto* button = view().viewport()->findChild<RowButton*>();
        QTest::mouseMove(view().viewport(), view().visualRect(page().records().index(2, 1)).center());
        QTRY_COMPARE(button->row(), 2);
        QVERIFY(button->isVisible());
        QCOMPARE(view().rowUnderHand(), 2);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menu());
        QCOMPARE(view().currentRecord(), m_leads["Clark"]);
        menu()->close();
    }

    void rowButton_amongSelectedRows_isOfTheClickedOne()
    {
        view().selectAll();
        auto* button = view().viewport()->findChild<RowButton*>();
        QTest::mouseMove(view().viewport(), view().visualRect(page().records().index(3, 1)).center());
        QTest::mouseMove(view().viewport(), view().visualRect(page().records().index(2, 1)).center());
        QTRY_COMPARE(button->row(), 2);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menu());
        menu()->close();
        QCOMPARE(view().currentRecord(), m_leads["Clark"]);
        QCOMPARE(view().selectedCount(), 4);
    }

    void pill_hasRoomForItsText()
    {
        for (const QString text : {"Hot", "Lost", "Contact in future", "Pre-qualified", "Есть контакт", "Тёплое"}) {
            const ChoicePill pill(text, "#c03030");
            const int room = pill.sizeHint().width() - 2 * 9;
            QCOMPARE(pill.fontMetrics().elidedText(text, Qt::ElideRight, room), text);
        }
    }

    void pill_inANarrowColumn_isCutShortInside()
    {
        QWidget column;
        auto* pill = new ChoicePill("Attempted to contact", "#c03030", &column);
        (new QHBoxLayout(&column))->addWidget(pill);
        column.resize(90, 40);
        column.show();
        QVERIFY(column.rect().contains(pill->geometry()));
        QCOMPARE(pill->toolTip(), "Attempted to contact");
    }

    void compactRows_areLowerAndRemembered()
    {
        const int before = view().rowHeight(0);
        m_desk->window().commands().run("list.compact");
        QVERIFY(view().rowHeight(0) < before);
        QVERIFY(m_desk->settings().isOn(SettingKey::CompactRows));
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_listgrid)
#include "tst_listgrid.moc"
