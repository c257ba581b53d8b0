#include "tests/support/ui/testdesk.h"
#include "ui/duplicates/duplicatesdialog.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/parts/notice.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QtTest>

namespace crm {

class tst_duplicatesdialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    QList<qint64> m_same;

    std::unique_ptr<DuplicatesDialog> open()
    {
        auto dialog = std::make_unique<DuplicatesDialog>(m_desk->desk(), "contact", nullptr);
        dialog->open();
        if (!QTest::qWaitFor([&] { return dialog->searchButton()->isEnabled(); }))
            qFatal("nothing was searched");
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_same << m_desk->workspace().add("contact", {{"last_name", "Щербаков"}, {"first_name", "Пётр"}, {"email", "p@example.org"}});
        m_desk->workspace().add("contact", {{"last_name", "Орлова"}, {"first_name", "Анна"}});
        m_same << m_desk->workspace().add("contact", {{"last_name", "Shcherbakov"}, {"first_name", "Petr"}, {"email", "P@example.org"}});
    }

    void opened_showsTheGroupsWithReasons()
    {
        const auto dialog = open();
        QCOMPARE(dialog->groups()->topLevelItemCount(), 1);
        const QTreeWidgetItem* group = dialog->groups()->topLevelItem(0);
        QCOMPARE(group->childCount(), 2);
        QVERIFY2(group->text(0).contains("the same e-mail"), qPrintable(group->text(0)));
        QVERIFY(group->text(0).contains("the same name"));
    }

    void notDuplicates_clicked_isRemembered()
    {
        const auto dialog = open();
        QTest::mouseClick(dialog->distinctButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog->groups()->topLevelItemCount(), 0);
        QTest::mouseClick(dialog->searchButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->searchButton()->isEnabled());
        QCOMPARE(dialog->groups()->topLevelItemCount(), 0);
        QCOMPARE(dialog->notice()->text(), "No duplicates were found.");
    }

    void merge_clicked_leavesOne()
    {
        const auto dialog = open();
        QTest::mouseClick(dialog->mergeButton(), Qt::LeftButton);
        auto* merge = dialog->findChild<MergeDialog*>();
        QVERIFY(merge);
        QTRY_VERIFY(merge->mergeButton()->isEnabled());
        QTest::mouseClick(merge->mergeButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog->groups()->topLevelItemCount(), 0);
        QCOMPARE(*m_desk->workspace()->reader().count({.module = "contact"}), 2);
    }

    void open_clicked_opensTheRecord()
    {
        const auto dialog = open();
        QTreeWidgetItem* record = dialog->groups()->topLevelItem(0)->child(1);
        dialog->groups()->setCurrentItem(record);
        QTest::keyClick(dialog->groups(), Qt::Key_Return);
        QCOMPARE(m_desk->opened, QList<qint64>{m_same[1]});
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_duplicatesdialog)

#include "tst_duplicatesdialog.moc"
