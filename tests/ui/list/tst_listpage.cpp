#include "core/store/query.h"
#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/card/cardpage.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/recordactions.h"
#include "ui/shell/workarea.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

namespace crm {

class tst_listpage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;
    QMap<QString, qint64> m_leads;

    ListView& view() { return *m_desk->list().list(); }
    QStringList names() { return m_desk->column("last_name"); }

    void select(const QStringList& leads)
    {
        view().selectionModel()->clear();
        for (const QString& name : leads) {
            const QModelIndex index = m_desk->list().records().index(m_desk->list().records().rowOf(m_leads.value(name)), 0);
            view().selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }

    QSet<qint64> selected()
    {
        const auto chosen = m_desk->list().selection().records;
        return {chosen.begin(), chosen.end()};
    }

    QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        for (const char* name : {"Adams", "Brown", "Clark"})
            m_leads[name] = m_desk->workspace().add("lead", {{"last_name", name}, {"city", "London"}});
        m_leads["Davis"] = m_desk->workspace().add("lead", {{"last_name", "Davis"}, {"status", "hot"}, {"email", "zebra@example.org"}});
        m_desk->open();
    }

    void cleanup() { m_desk.reset(); }

    void open_firstRowIsCurrentAndHasTheKeys()
    {
        QTRY_COMPARE(names(), (QStringList{"Adams", "Brown", "Clark", "Davis"}));
        QCOMPARE(view().currentRecord(), m_leads["Adams"]);
        QVERIFY(view().hasFocus());
    }

    void header_listThatCannotBeRead_saysSoInsteadOfCounting()
    {
        const auto says = [this](const QString& text) {
            const auto labels = m_desk->list().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(QStringLiteral("4 records")));
        QVERIFY(execute(m_desk->workspace()->database(), QStringLiteral("ALTER TABLE lead RENAME TO lead_gone")));
        m_desk->list().records().refresh();
        QTRY_VERIFY(says(QStringLiteral("could not be read")));
        QVERIFY(!says(QStringLiteral("counting…")));
    }

    void selection_recordsMove_staysWithThem()
    {
        select({"Adams", "Brown", "Davis"});
        QVERIFY(m_desk->workspace()->store().write({"Rename"}, [&](Changes& changes) {
            return changes.update("lead", m_leads["Brown"], {{"last_name", "Zimmer"}});
        }));
        m_desk->list().records().refresh();
        QTRY_COMPARE(names(), (QStringList{"Adams", "Clark", "Davis", "Zimmer"}));
        QCOMPARE(selected(), (QSet<qint64>{m_leads["Adams"], m_leads["Brown"], m_leads["Davis"]}));
        QVERIFY(view().selectionModel()->isRowSelected(3));
        QVERIFY(!view().selectionModel()->isRowSelected(1));
    }

    void view_chosen_showsWhatFits()
    {
        m_desk->list().showView("hot");
        QTRY_COMPARE(names(), QStringList{"Davis"});
        m_desk->list().showAll();
        QTRY_COMPARE(names().size(), 4);
    }

    void narrowing_typed_looksInAllThatIsSearched()
    {
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_desk->list().narrowing()->hasFocus());
        QTest::keyClicks(m_desk->list().narrowing(), "ebra");
        QTRY_COMPARE(names(), QStringList{"Davis"});
        QTest::keyClick(m_desk->list().narrowing(), Qt::Key_Escape);
        QTRY_COMPARE(names().size(), 4);
    }

    void narrowing_withoutAnything_offersAll()
    {
        QTest::keyClicks(m_desk->list().narrowing(), "nothing like it");
        auto* empty = m_desk->list().findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), "Nothing fits");
        m_desk->window().commands().run("list.showAll");
        QTRY_VERIFY(!empty->isVisible());
        QVERIFY(m_desk->list().narrowing()->text().isEmpty());
    }

    void emptyModule_offersWhatToDo()
    {
        m_desk->window().work()->showList("account");
        auto* empty = m_desk->list().findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->accessibleName().contains("Accounts"));
        QVERIFY(!empty->accessibleDescription().isEmpty());
    }

    void header_clicked_sorts()
    {
        QHeaderView* header = view().horizontalHeader();
        const int column = static_cast<int>(m_desk->list().records().columns().indexOf("last_name"));
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->viewport()->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        QTRY_COMPARE(names().first(), "Davis");
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        QTRY_COMPARE(names().first(), "Adams");
    }

    void others_changes_appearAndTheSelectionStays()
    {
        select({"Brown", "Clark"});
        const QSet<qint64> before = selected();
        QCOMPARE(before.size(), 2);
        m_desk->workspace().add("lead", {{"last_name", "Aaron"}});
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 5, 3000);
        QTRY_COMPARE(names().first(), "Aaron");
        QCOMPARE(selected(), before);
    }

    void shiftF10_opensTheMenuAtTheCurrentRow()
    {
        select({"Brown"});
        QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(menu());
        const QRect row = view().visualRect(view().currentIndex());
        QCOMPARE(menu()->pos().y(), view().viewport()->mapToGlobal(row.bottomLeft()).y());
        const auto actions = menu()->actions();
        QVERIFY(actions.contains(m_desk->window().commands().action("record.convert")));
        menu()->close();
    }

    void rightClick_onAnotherRow_isForThatRow()
    {
        select({"Brown"});
        const QModelIndex other = m_desk->list().records().index(2, 1);
        const QPoint position = view().visualRect(other).center();
        QTest::mouseClick(view().viewport(), Qt::RightButton, {}, position);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, position, view().viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(view().viewport(), &asked);
        QTRY_VERIFY(menu());
        QCOMPARE(selected(), QSet<qint64>{m_leads["Clark"]});
        menu()->close();
    }

    void enter_opensTheCurrent()
    {
        select({"Brown"});
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->window().work()->cardPage());
        QTRY_COMPARE(m_desk->card().record(), m_leads["Brown"]);
    }

    void delete_ofMany_isOneStepAndTheNextRowIsCurrent()
    {
        select({"Adams", "Brown"});
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(names(), (QStringList{"Clark", "Davis"}));
        QVERIFY(view().currentIndex().isValid());
        m_desk->window().commands().run("edit.undo");
        QTRY_COMPARE(names().size(), 4);
    }

    void cardOfARecordThatIsDeletedFromTheList_doesNotComeBack()
    {
        select({"Brown"});
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->card().record(), m_leads["Brown"]);
        m_desk->window().work()->back();
        QTRY_COMPARE(view().currentRecord(), m_leads["Brown"]);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(names().size(), 3);
        QVERIFY(m_desk->window().work()->listPage());
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_listpage)
#include "tst_listpage.moc"
