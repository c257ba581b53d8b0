#include "core/services/tagkeeping.h"
#include "core/store/recordlistmodel.h"
#include "tests/support/ui/testwindow.h"
#include "ui/bulk/tagdialog.h"
#include "ui/bulk/tagsdialog.h"
#include "ui/list/listpage.h"
#include "ui/list/shownview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workarea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

namespace crm {

/// The tags of the office, put in order by hand.
class tst_tagsdialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> m_desk;

    MainWindow& window() { return m_desk->window(); }
    TagsDialog& dialog() { return *window().findChild<TagsDialog*>(); }
    QTreeWidget& list() { return *dialog().findChild<QTreeWidget*>(); }
    QLineEdit& typed() { return *dialog().findChild<QLineEdit*>(); }
    MessageBar& messages() { return *dialog().findChild<MessageBar*>(); }
    QString said() { return messages().messages().isEmpty() ? QString() : messages().messages().last().text; }

    /// "VIP 2 everybody", a line for each tag.
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = list().topLevelItem(row);
            if (!item->isHidden())
                lines << QStringList{item->text(0), item->text(1), item->text(2)}.join(u' ');
        }
        return lines;
    }
    void standOn(const QString& tag)
    {
        const auto found = list().findItems(tag, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(found.first()).center());
        QCOMPARE(list().currentItem(), found.first());
    }
    QMenu* menuOf(const QString& button)
    {
        for (auto* one : dialog().findChildren<QToolButton*>()) {
            if (one->accessibleName() == button)
                return one->defaultAction()->menu();
        }
        return nullptr;
    }
    QString tagsOf(const QString& lead)
    {
        const auto ids = m_desk->workspace()->reader().ids({.module = "lead"});
        for (const qint64 id : *ids) {
            const Record record = m_desk->workspace().read("lead", id);
            if (record.title == lead)
                return record.value("tags").toString();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWindow>();
        m_desk->workspace().add("tag", {{"name", "VIP"}, {"color", "red"}, {"shared", 1}});
        m_desk->workspace().add("tag", {{"name", "Fair"}});
        m_desk->workspace().add("lead", {{"last_name", "Adams"}, {"tags", "Fair, VIP"}});
        m_desk->workspace().add("lead", {{"last_name", "Brown"}, {"tags", "VIP"}});
        m_desk->workspace().add("lead", {{"last_name", "Clark"}});
        m_desk->open();
        QTRY_COMPARE(m_desk->column("last_name").size(), 3);
        QVERIFY(window().commands().run("tags.keep"));
        QTRY_COMPARE(lines(), (QStringList{"Fair 1 only you", "VIP 2 everybody"}));
    }

    void cleanup() { m_desk.reset(); }

    void f2_renames()
    {
        standOn("VIP");
        QTest::keyClick(&list(), Qt::Key_F2);
        auto* editor = list().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, "Key clients");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(lines(), (QStringList{"Fair 1 only you", "Key clients 2 everybody"}));
        QTRY_COMPARE(said(), "Rename the tag VIP to Key clients.");
        QCOMPARE(tagsOf("Brown"), "Key clients");
        QTRY_COMPARE(m_desk->column("tags").value(1), "Key clients");
    }

    void renamed_asAnother_isRefusedAndShownAsItIs()
    {
        standOn("VIP");
        pressButton(&dialog(), "Rename");
        auto* editor = list().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, "fair");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(said(), "There is a tag “Fair” already. Choose another name.");
        QTRY_COMPARE(lines(), (QStringList{"Fair 1 only you", "VIP 2 everybody"}));
    }

    void color_isChosen()
    {
        standOn("Fair");
        menuOf("Colour")->actions().at(1)->trigger();
        QTRY_VERIFY(said().startsWith("Colour a tag of one's own"));
        const auto tags = keptTags(*m_desk->workspace());
        QCOMPARE(tags->first().color, m_desk->workspace()->catalogue().choices("tag_color").at(1).key);
        QCOMPARE(list().currentItem()->text(0), "Fair");
    }

    void forAll_sharesAndTakesBack()
    {
        standOn("Fair");
        pressButton(&dialog(), "For all");
        QTRY_COMPARE(lines().first(), "Fair 1 everybody");
        pressButton(&dialog(), "For all");
        QTRY_COMPARE(lines().first(), "Fair 1 only you");
    }

    void delete_saysHowManyCarryIt_andIsUndone()
    {
        standOn("VIP");
        QTest::keyClick(&list(), Qt::Key_Delete);
        auto* question = dialog().findChild<QMessageBox*>();
        QVERIFY(question);
        QVERIFY(question->informativeText().startsWith("2 record"));
        pressButton(question, "Delete");
        QTRY_COMPARE(lines(), QStringList{"Fair 1 only you"});
        QCOMPARE(tagsOf("Brown"), QString());
        pressButton(&messages(), "Undo");
        QTRY_COMPARE(lines(), (QStringList{"Fair 1 only you", "VIP 2 everybody"}));
        QCOMPARE(tagsOf("Brown"), "VIP");
    }

    void typed_narrowsAndMakes()
    {
        QTest::keyClicks(&typed(), "fa");
        QCOMPARE(lines(), QStringList{"Fair 1 only you"});
        QTest::keyClicks(&typed(), "rm");
        QCOMPARE(lines(), QStringList());
        dialog().findChild<QCheckBox*>()->setChecked(true);
        QTest::keyClick(&typed(), Qt::Key_Return);
        QTRY_COMPARE(lines(), (QStringList{"Fair 1 only you", "farm 0 everybody", "VIP 2 everybody"}));
        QCOMPARE(list().currentItem()->text(0), "farm");
    }

    void records_areShownInTheirList()
    {
        standOn("VIP");
        QMenu* menu = menuOf("Show records");
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), "Leads: 2");
        menu->actions().first()->trigger();
        QTRY_COMPARE(m_desk->column("last_name"), (QStringList{"Adams", "Brown"}));
        QVERIFY(m_desk->list().shown().isModified());
    }

    void changedElsewhere_isFollowed()
    {
        m_desk->workspace().add("tag", {{"name", "Autumn"}, {"shared", 1}});
        QTRY_COMPARE(lines().first(), "Autumn 0 everybody");
    }

    void tagDialog_leadsHere()
    {
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<TagsDialog*>());
        QVERIFY(window().commands().run("record.tag"));
        auto* tagging = window().findChild<TagDialog*>();
        QVERIFY(tagging);
        pressButton(tagging, "Manage tags…");
        QVERIFY(window().findChild<TagsDialog*>());
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_tagsdialog)
#include "tst_tagsdialog.moc"
