#include "tests/support/ui/testdesk.h"
#include "ui/card/cardpage.h"
#include "ui/card/conflictdialog.h"
#include "ui/card/recordform.h"
#include "ui/editors/fieldeditor.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

namespace crm {

class tst_cardpage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CardPage> m_card;
    qint64 m_lead = 0;

    Record stored() { return m_desk->workspace().read("lead", m_lead); }
    qint64 count() { return m_desk->workspace()->reader().count({.module = "lead"}).valueOr(-1); }
    QLineEdit* line(const char* field) { return qobject_cast<QLineEdit*>(m_card->form()->editor(QLatin1String(field))->input()); }

    void type(const char* field, const QString& text)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }

    void change(const Values& values) ///< as somebody else does it
    {
        const auto done = m_desk->workspace()->store().write(
            {"Change"}, [&](Changes& changes) { return changes.update("lead", m_lead, values, stored().version); });
        QVERIFY(done);
    }

    void press(const QString& text)
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton* button : box->buttons()) {
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    ConflictDialog* conflict() { return m_card->findChild<ConflictDialog*>(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_lead = m_desk->workspace().add("lead", {{"last_name", "Smith"}, {"city", "London"}, {"email", "smith@example.org"}});
        m_card = std::make_unique<CardPage>(m_desk->desk(), m_desk->desk().module("lead"));
        m_card->resize(900, 700);
        m_card->show();
        QApplication::setActiveWindow(m_card.get());
        QSignalSpy shown(m_card.get(), &CardPage::shown);
        m_card->open(m_lead);
        QTRY_VERIFY(!shown.isEmpty());
    }

    void cleanup()
    {
        m_card.reset();
        m_desk.reset();
    }

    void save_edited_isWrittenAndRead()
    {
        m_card->edit("city");
        QVERIFY(m_card->isEditing());
        QVERIFY(!m_card->hasUnsavedWork());
        QCOMPARE(QApplication::focusWidget(), line("city"));
        type("city", "Paris");
        QVERIFY(m_card->hasUnsavedWork());
        QTest::keyClick(line("city"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_card->isEditing());
        QCOMPARE(stored().value("city").toString(), "Paris");
        QCOMPARE(stored().value("email").toString(), "smith@example.org");
    }

    void save_twiceAtOnce_writesOnce()
    {
        m_card->openNew();
        type("last_name", "Jones");
        m_card->save();
        m_card->save();
        QTRY_VERIFY(!m_card->isEditing());
        QCOMPARE(count(), 2);
    }

    void save_whatDoesNotFit_staysWithASentenceAtItsField()
    {
        m_card->edit();
        type("city", "Paris");
        type("email", "nonsense");
        m_card->save();
        QVERIFY(m_card->isEditing());
        QVERIFY(m_card->form()->editor("email")->hasProblem());
        QVERIFY(!m_card->form()->editor("city")->hasProblem());
        QCOMPARE(QApplication::focusWidget(), line("email"));
        QCOMPARE(line("email")->text(), "nonsense");
        QCOMPARE(line("city")->text(), "Paris");
        QCOMPARE(stored().value("city").toString(), "London");
    }

    void save_withoutWhatIsRequired_isRefusedAtItsField()
    {
        m_card->edit();
        line("last_name")->setFocus();
        line("last_name")->selectAll();
        QTest::keyClick(line("last_name"), Qt::Key_Delete);
        m_card->save();
        QTRY_VERIFY(m_card->form()->editor("last_name")->hasProblem());
        QVERIFY(m_card->isEditing());
        QTRY_COMPARE(QApplication::focusWidget(), line("last_name"));
        QCOMPARE(stored().value("last_name").toString(), "Smith");
    }

    void save_afterAnotherChangedAnotherField_keepsBoth()
    {
        m_card->edit();
        type("city", "Paris");
        change({{"company", "Acme"}});
        m_card->save();
        QTRY_VERIFY(!m_card->isEditing());
        QCOMPARE(stored().value("city").toString(), "Paris");
        QCOMPARE(stored().value("company").toString(), "Acme");
    }

    void save_afterAnotherChangedTheField_asksWhichStays_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QString>("stays");
        QTest::newRow("mine") << true << "Paris";
        QTest::newRow("theirs") << false << "Rome";
    }

    void save_afterAnotherChangedTheField_asksWhichStays()
    {
        QFETCH(bool, mine);
        QFETCH(QString, stays);
        m_card->edit();
        type("city", "Paris");
        change({{"city", "Rome"}});
        m_card->save();
        QTRY_VERIFY(conflict() && conflict()->isVisible());
        const auto choices = conflict()->findChildren<QRadioButton*>();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices[0]->text(), "Paris");
        QCOMPARE(choices[1]->text(), "Rome");
        choices[mine ? 0 : 1]->click();
        conflict()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(!m_card->isEditing());
        QCOMPARE(stored().value("city").toString(), stays);
    }

    void conflict_closed_losesNothing()
    {
        m_card->edit();
        type("city", "Paris");
        change({{"city", "Rome"}});
        m_card->save();
        QTRY_VERIFY(conflict() && conflict()->isVisible());
        QTest::keyClick(conflict(), Qt::Key_Escape);
        QTRY_VERIFY(!conflict());
        QVERIFY(m_card->isEditing());
        QCOMPARE(line("city")->text(), "Paris");
        QCOMPARE(stored().value("city").toString(), "Rome");
    }

    void escape_withoutChanges_readsAgain()
    {
        m_card->edit();
        QTest::keyClick(line("last_name"), Qt::Key_Escape);
        QVERIFY(!m_card->isEditing());
        QSignalSpy back(m_card.get(), &CardPage::backRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void escape_withChanges_asksFirst()
    {
        m_card->edit();
        type("city", "Paris");
        QTest::keyClick(line("city"), Qt::Key_Escape);
        press("Go on editing");
        QVERIFY(m_card->isEditing());
        QCOMPARE(line("city")->text(), "Paris");
        QTest::keyClick(line("city"), Qt::Key_Escape);
        press("Throw away");
        QVERIFY(!m_card->isEditing());
        m_card->edit();
        QCOMPARE(line("city")->text(), "London");
    }

    void deletion_byAnother_isSaidToOneWhoLooks()
    {
        QSignalSpy back(m_card.get(), &CardPage::backRequested);
        const auto gone = m_desk->workspace()->store().write({"Delete"}, [&](Changes& changes) { return changes.remove("lead", m_lead); });
        QVERIFY(gone);
        m_card->follow({.step = {}, .modules = {"lead"}});
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(m_desk->reported.size(), 1);
    }

    void deletion_whileTheCardIsHidden_movesNobody()
    {
        QSignalSpy back(m_card.get(), &CardPage::backRequested);
        m_card->hide();
        m_card->follow({.step = {}, .modules = {"lead"}});
        bool answered = false;
        m_desk->desk().database.ask(
            this, [](Workspace&) { return 0; }, [&](int) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(back.isEmpty());
        QVERIFY(m_desk->reported.isEmpty());
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_cardpage)
#include "tst_cardpage.moc"
