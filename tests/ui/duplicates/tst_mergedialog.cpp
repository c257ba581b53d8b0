#include "tests/support/ui/testdesk.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/duplicates/mergetable.h"
#include "ui/parts/notice.h"

#include <QComboBox>
#include <QPushButton>
#include <QtTest>

namespace crm {

class tst_mergedialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    qint64 m_first = 0;
    qint64 m_second = 0;

    std::unique_ptr<MergeDialog> open()
    {
        auto dialog = std::make_unique<MergeDialog>(m_desk->desk(), "account", QList<qint64>{m_first, m_second}, nullptr);
        dialog->open();
        if (!QTest::qWaitFor([&] { return dialog->mergeButton()->isEnabled(); }))
            qFatal("the accounts were not looked at");
        return dialog;
    }

    static int rowOf(const MergeDialog& dialog, const QString& field)
    {
        for (int row = 0; row < dialog.table()->rowCount(); ++row) {
            if (dialog.table()->verticalHeaderItem(row)->text() == field)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_first = m_desk->workspace().add("account", {{"name", "Acme"}, {"inn", "7707083893"}, {"industry", "retail"}});
        m_second = m_desk->workspace().add("account", {{"name", "Acme Ltd"}, {"phone", "+7 916 123-45-67"}});
        m_desk->workspace().add("contact", {{"last_name", "Smith"}, {"account", m_second}});
    }

    void opened_theFullestStaysAndGapsAreFilled()
    {
        const auto dialog = open();
        QCOMPARE(dialog->survivor()->currentData().toLongLong(), m_first);
        const Values picked = dialog->table()->picked();
        QCOMPARE(picked.value("name").toString(), "Acme");
        QCOMPARE(picked.value("phone").toString(), "+7 916 123-45-67");
        QCOMPARE(dialog->table()->item(rowOf(*dialog, "Phone"), 2)->text(), "+7 916 123-45-67");
    }

    void cell_clicked_isWhatStays()
    {
        const auto dialog = open();
        MergeTable* table = dialog->table();
        const int row = rowOf(*dialog, "Account");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 1)).center());
        QCOMPARE(table->item(row, 2)->text(), "Acme Ltd");
        QSignalSpy merged(dialog.get(), &MergeDialog::merged);
        QTest::mouseClick(dialog->mergeButton(), Qt::LeftButton);
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(m_desk->workspace().read("account", m_first).value("name").toString(), "Acme Ltd");
        QVERIFY(!m_desk->workspace()->reader().moduleOf(m_second));
    }

    void cell_bySpace_isWhatStays()
    {
        const auto dialog = open();
        const int row = rowOf(*dialog, "Account");
        dialog->table()->setCurrentCell(row, 1);
        QTest::keyClick(dialog->table(), Qt::Key_Space);
        QCOMPARE(dialog->table()->picked().value("name").toString(), "Acme Ltd");
    }

    void newest_clicked_takesTheLastChangedValues()
    {
        const auto done = m_desk->workspace()->store().write({"Edit"}, [&](Changes& changes) {
            return changes.update("account", m_second, {{"industry", "media"}});
        });
        QVERIFY(done);
        const auto dialog = open();
        QTest::mouseClick(dialog->newestButton(), Qt::LeftButton);
        QCOMPARE(dialog->table()->picked().value("industry").toString(), "media");
        QCOMPARE(dialog->table()->picked().value("inn").toString(), "7707083893");
    }

    void gone_saysSoAndStays()
    {
        const auto dialog = open();
        const auto removed =
            m_desk->workspace()->store().write({"Delete"}, [&](Changes& changes) { return changes.remove("account", m_second); });
        QVERIFY(removed);
        QTest::mouseClick(dialog->mergeButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog->notice()->text().isEmpty());
        QVERIFY(dialog->isVisible());
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_mergedialog)

#include "tst_mergedialog.moc"
