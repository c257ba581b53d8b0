#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/bulk/bulkbar.h"
#include "ui/bulk/masseditdialog.h"
#include "ui/bulk/masseditrow.h"
#include "ui/bulk/tagdialog.h"
#include "ui/editors/fieldeditor.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/workarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

namespace crm {

/// Many records at once, as people do it: the bar, the dialogs, the message with its undo.
class tst_bulk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;
    QMap<QString, qint64> m_leads;

    ListView& view() { return *m_desk->list().list(); }
    BulkBar& bar() { return *m_desk->list().findChild<BulkBar*>(); }
    MainWindow& window() { return m_desk->window(); }
    MessageBar& messageBar() { return *window().work()->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly); }
    QString said()
    {
        const auto& messages = messageBar().messages();
        return messages.isEmpty() ? QString() : messages.last().text;
    }
    template <class T>
    T* dialog()
    {
        for (T* found : window().findChildren<T*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void select(int first, int last)
    {
        view().setCurrentIndex(m_desk->list().records().index(first, 2));
        for (int row = first; row < last; ++row)
            QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QVariant value(const QString& lead, const char* field) { return m_desk->workspace().read("lead", m_leads[lead]).value(field); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        m_desk->workspace().add("tag", {{"name", "VIP"}, {"color", "red"}, {"shared", 1}});
        for (const char* name : {"Adams", "Brown", "Clark"})
            m_leads[name] = m_desk->workspace().add("lead", {{"last_name", name}, {"city", "London"}});
        m_leads["Davis"] = m_desk->workspace().add("lead", {{"last_name", "Davis"}, {"status", "hot"}, {"tags", "VIP"}});
        m_desk->open();
        QTRY_COMPARE(m_desk->column("last_name").size(), 4);
    }

    void cleanup() { m_desk.reset(); }

    void bar_isThereForSeveralOnly()
    {
        QVERIFY(!bar().isVisible());
        select(0, 1);
        QTRY_VERIFY(bar().isVisible());
        pressButton(&bar(), "Select all 4 in this view");
        QCOMPARE(selectedRows(*view().selectionModel()), 4);
        QVERIFY(m_desk->list().isAllChosen());
        QVERIFY(!m_desk->list().chosen().query); // those that were shown, whatever the filter finds later
        pressButton(&bar(), "Clear the selection");
        QVERIFY(!bar().isVisible());
        QCOMPARE(m_desk->list().chosen().ids.size(), 1);
    }

    void allOfTheView_byCommand_isChosenAndLeft()
    {
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectedRows(*view().selectionModel()), 4);
        QVERIFY(m_desk->list().isAllChosen());
        QVERIFY(window().commands().run("list.clearSelection"));
        QCOMPARE(selectedRows(*view().selectionModel()), 0);
        QVERIFY(window().commands().run("list.selectAll"));
        QTRY_VERIFY(bar().isVisible());
    }

    void editFields_severalRecords_areChangedAndUndone()
    {
        select(0, 2);
        pressButton(&bar(), "Edit fields…");
        auto* dialog = this->dialog<MassEditDialog>();
        QVERIFY(dialog);
        auto* row = dialog->findChild<MassEditRow*>();
        row->setField("city");
        auto* line = qobject_cast<QLineEdit*>(row->findChild<FieldEditor*>()->input());
        QVERIFY(line);
        pressButton(dialog, "Change"); // nothing was entered: asks for it
        QVERIFY(dialog->isVisible());
        QVERIFY(row->findChild<FieldEditor*>()->hasProblem());
        QTest::keyClicks(line, "Tver");
        pressButton(dialog, "Change");
        QVERIFY(!dialog->isVisible());
        QTRY_COMPARE(value("Adams", "city").toString(), "Tver");
        QCOMPARE(value("Clark", "city").toString(), "Tver");
        QVERIFY(value("Davis", "city").isNull());
        QTRY_VERIFY(said().startsWith("Edit 3 record"));
        QTRY_COMPARE(m_desk->column("city").first(), "Tver");
        pressButton(&messageBar(), "Undo");
        QTRY_COMPARE(value("Adams", "city").toString(), "London");
        QTRY_COMPARE(said(), "Undone.");
        QTRY_VERIFY(window().commands().action("edit.redo")->isEnabled()); // what can be redone is asked behind the window
        window().commands().run("edit.redo");
        QTRY_COMPARE(value("Adams", "city").toString(), "Tver");
    }

    void editFields_refusal_isTold()
    {
        select(0, 3);
        window().commands().run("record.editFields");
        auto* dialog = this->dialog<MassEditDialog>();
        auto* row = dialog->findChild<MassEditRow*>();
        row->setField("first_name");
        row->findChildren<QComboBox*>().at(1)->setCurrentIndex(1); // make empty
        pressButton(dialog, "Change");
        QTRY_VERIFY(said().contains("Nothing had to be changed"));
    }

    void assign_toMe_isOneStep()
    {
        select(0, 3);
        window().commands().run("record.assign");
        auto* dialog = this->dialog<MassEditDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().startsWith("Assign 4 record"));
        auto* input = dialog->findChild<MassEditRow*>()->findChild<FieldEditor*>();
        QCOMPARE(input->field().name, "owner");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void tag_chosenAndMade_hangOnAll()
    {
        select(2, 3);
        window().commands().run("record.tag");
        auto* dialog = this->dialog<TagDialog>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
        auto* typed = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(typed, "Fair");
        QTest::keyClick(typed, Qt::Key_Return); // makes it
        QTRY_COMPARE(list->count(), 2);
        QTRY_COMPARE(list->item(0)->checkState(), Qt::Checked); // the list is read when the tag is committed, and again to tick it
        list->item(1)->setCheckState(Qt::Checked);
        pressButton(dialog, "Apply");
        QTRY_COMPARE(value("Clark", "tags").toString(), "Fair, VIP");
        QCOMPARE(value("Davis", "tags").toString(), "Fair, VIP");
        QVERIFY(value("Adams", "tags").isNull());
        QTRY_COMPARE(m_desk->column("tags"), (QStringList{"", "", "Fair, VIP", "Fair, VIP"}));
        window().commands().run("edit.undo");
        QTRY_VERIFY(value("Clark", "tags").isNull());
        QCOMPARE(value("Davis", "tags").toString(), "VIP");
    }

    void star_clickedInTheRow_isGivenAndTaken()
    {
        const int column = int(m_desk->list().records().columns().indexOf("star"));
        QVERIFY(column >= 0);
        const auto clickStar = [&] {
            const QRect cell = view().visualRect(m_desk->list().records().index(1, column));
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cell.center());
        };
        QTRY_VERIFY(m_desk->list().records().recordAt(1));
        clickStar();
        QTRY_COMPARE(value("Brown", "star").toInt(), 1);
        QCOMPARE(view().currentRecord(), m_leads["Adams"]); // a click at the star chooses nothing
        QTRY_COMPARE(m_desk->column("star"), (QStringList{"", "★", "", ""}));
        clickStar();
        QTRY_COMPARE(value("Brown", "star").toInt(), 0);
    }

    void star_byCommand_togglesTheSelection()
    {
        select(0, 1);
        window().commands().run("record.star");
        QTRY_COMPARE(value("Adams", "star").toInt(), 1);
        QTRY_COMPARE(value("Brown", "star").toInt(), 1);
        QTRY_VERIFY(said().startsWith("Star 2 record"));
        window().commands().run("record.star");
        QTRY_COMPARE(value("Brown", "star").toInt(), 0);
    }

    void delete_allOfTheView_andUndone()
    {
        select(0, 1);
        pressButton(&bar(), "Select all 4 in this view");
        window().commands().run("record.delete");
        if (m_desk->isAsked())
            m_desk->press("Delete");
        QTRY_COMPARE(m_desk->workspace()->reader().ids({.module = "lead"})->size(), 0);
        window().commands().run("edit.undo");
        QTRY_COMPARE(m_desk->workspace()->reader().ids({.module = "lead"})->size(), 4);
        QTRY_COMPARE(value("Davis", "tags").toString(), "VIP");
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_bulk)
#include "tst_bulk.moc"
