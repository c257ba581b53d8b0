#include "tests/support/ui/testdesk.h"
#include "ui/card/quickcreatedialog.h"
#include "ui/card/recordform.h"
#include "ui/duplicates/similarstrip.h"
#include "ui/editors/fieldeditor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

namespace crm {

class tst_quickcreate : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    QuickCreateDialog* m_dialog = nullptr; ///< deletes itself when it is closed

    qint64 count() { return m_desk->workspace()->reader().count({.module = "lead"}).valueOr(-1); }
    QLineEdit* line(const char* field) { return qobject_cast<QLineEdit*>(m_dialog->form()->editor(QLatin1String(field))->input()); }

    static void press(const QWidget* window, const QString& text)
    {
        const auto buttons = window->findChildren<QPushButton*>();
        const auto button =
            std::find_if(buttons.begin(), buttons.end(), [&](QPushButton* one) { return one->text().remove(u'&') == text; });
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_dialog = new QuickCreateDialog(m_desk->desk(), m_desk->desk().module("lead"));
        m_dialog->open();
        QApplication::setActiveWindow(m_dialog);
        line("last_name")->setFocus();
        QTest::keyClicks(line("last_name"), "Smith");
    }

    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void enter_inALine_saves()
    {
        QTest::keyClick(line("last_name"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(), 1);
        QCOMPARE(m_desk->said.size(), 1);
        m_desk->said.first().act();
        QCOMPARE(m_desk->opened.size(), 1);
    }

    void saveAndOpen_opensTheCard()
    {
        press(m_dialog, "Save and open the card");
        QTRY_COMPARE(m_desk->opened.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->workspace().read("lead", m_desk->opened.first()).value("last_name").toString(), "Smith");
    }

    void saveAndAddAnother_startsAnew()
    {
        press(m_dialog, "Save and add another");
        QTRY_COMPARE(line("last_name")->text(), QString());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(QApplication::focusWidget(), line("last_name"));
        QVERIFY(!m_dialog->form()->isEdited());
        QCOMPARE(count(), 1);
    }

    void save_clickedTwice_makesOne()
    {
        press(m_dialog, "Save");
        press(m_dialog, "Save");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(), 1);
    }

    void refusal_standsAtItsFieldAndTheDialogStays()
    {
        line("last_name")->clear();
        QTest::keyClick(line("email"), Qt::Key_A);
        QTest::keyClick(line("email"), Qt::Key_Return);
        QVERIFY(m_dialog->form()->editor("email")->hasProblem());
        line("email")->setText("a@example.org");
        QTest::keyClick(line("email"), Qt::Key_X); // people type, tests set
        QTest::keyClick(line("email"), Qt::Key_Return);
        QTRY_VERIFY(m_dialog->form()->editor("last_name")->hasProblem());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(count(), 0);
    }

    void escape_withSomethingTyped_asksFirst()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(qobject_cast<QMessageBox*>(QApplication::activeModalWidget()));
        press(QApplication::activeModalWidget(), "Go on editing");
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(line("last_name")->text(), "Smith");
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        press(QApplication::activeModalWidget(), "Throw away");
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(count(), 0);
    }

    void typing_whatIsThereAlready_showsItAndOpensItOnRequest()
    {
        const qint64 known = m_desk->workspace().add("lead", {{"last_name", "Smith"}, {"email", "smith@example.org"}});
        QVERIFY(!m_dialog->similar()->isVisible());
        line("email")->setFocus();
        QTest::keyClicks(line("email"), "Smith@Example.org");
        QTRY_VERIFY(m_dialog->similar()->isVisible());
        const QString text = m_dialog->similar()->text()->text();
        QVERIFY2(text.contains("the same e-mail, the same name"), qPrintable(text));
        Q_EMIT m_dialog->similar()->text()->linkActivated(QString::number(known));
        QTRY_VERIFY(qobject_cast<QMessageBox*>(QApplication::activeModalWidget()));
        press(QApplication::activeModalWidget(), "Open it");
        QCOMPARE(m_desk->opened, QList<qint64>{known});
        QVERIFY(!m_dialog->isVisible());
    }

    void escape_untouched_closes()
    {
        delete m_dialog;
        m_dialog = new QuickCreateDialog(m_desk->desk(), m_desk->desk().module("lead"));
        m_dialog->open();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_quickcreate)
#include "tst_quickcreate.moc"
