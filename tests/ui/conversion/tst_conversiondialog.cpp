#include "tests/support/ui/testdesk.h"
#include "ui/conversion/conversiondialog.h"
#include "ui/conversion/copiedfields.h"
#include "ui/conversion/targetchoice.h"
#include "ui/editors/fieldeditor.h"
#include "ui/editors/recordpicker.h"
#include "ui/parts/jobprogress.h"
#include "ui/parts/notice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

namespace crm {

class tst_conversiondialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;

    static Values lead(const QString& lastName = "Smith")
    {
        return {{"last_name", lastName}, {"company", "Acme Ltd"}, {"email", "smith@example.org"}, {"city", "London"}, {"status", "hot"}};
    }

    qint64 add(const char* module, const Values& values) { return m_desk->workspace().add(module, values); }
    qint64 count(const char* module) { return m_desk->workspace()->reader().count({.module = QLatin1String(module)}).valueOr(-1); }

    std::unique_ptr<ConversionDialog> open(const QList<qint64>& leads)
    {
        auto dialog = std::make_unique<ConversionDialog>(m_desk->desk(), "lead", leads, nullptr);
        dialog->open();
        if (!QTest::qWaitFor([&] { return dialog->choice("contact") && dialog->choice("contact")->isVisible(); }))
            qFatal("the lead was not looked at");
        return dialog;
    }

    static void press(ConversionDialog& dialog) { QTest::mouseClick(dialog.convertButton(), Qt::LeftButton); }

    static void type(FieldEditor* editor, const QString& text)
    {
        auto* line = qobject_cast<QLineEdit*>(editor->input());
        if (!line)
            line = editor->input()->findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }

    void new_withoutMatches_isTheChoice()
    {
        const qint64 id = add("lead", lead());
        const auto dialog = open({id});
        QVERIFY(dialog->choice("account")->newButton()->isChecked());
        QVERIFY(dialog->choice("contact")->newButton()->isChecked());
        QVERIFY(dialog->choice("deal")->noneButton()->isChecked());
        QCOMPARE(dialog->relateTo()->currentData().toString(), "contact");
        QSignalSpy converted(dialog.get(), &ConversionDialog::converted);
        press(*dialog);
        QTRY_COMPARE(converted.size(), 1);
        QCOMPARE(count("account"), 1);
        QCOMPARE(count("contact"), 1);
        QCOMPARE(count("lead"), 0);
        QVERIFY(!dialog->isVisible());
    }

    void match_isOfferedFirstWithItsReason()
    {
        const qint64 known = add("contact", {{"last_name", "Smithson"}, {"email", "smith@example.org"}});
        const qint64 id = add("lead", lead());
        const auto dialog = open({id});
        const auto matches = dialog->choice("contact")->matchButtons();
        QCOMPARE(matches.size(), 1);
        QVERIFY(matches.first()->isChecked());
        QVERIFY(matches.first()->text().contains("Smithson"));
        QVERIFY(matches.first()->text().contains("the same e-mail"));
        press(*dialog);
        QTRY_COMPARE(count("lead"), 0);
        QCOMPARE(count("contact"), 1);
        QCOMPARE(m_desk->workspace().read("lead", id).value("converted_contact").toLongLong(), known);
    }

    void deal_asksForWhatItLacks()
    {
        const auto dialog = open({add("lead", lead())});
        TargetChoice* deal = dialog->choice("deal");
        QVERIFY(!deal->editor("close_on")->isVisible());
        QVERIFY(!deal->editor("account"));
        deal->newButton()->click();
        QVERIFY(deal->editor("close_on")->isVisible());
        press(*dialog);
        QVERIFY(deal->editor("close_on")->hasProblem());
        QVERIFY(!dialog->notice()->text().isEmpty());
        type(deal->editor("name"), "Hundred chairs");
        type(deal->editor("close_on"), "2027-03-01");
        press(*dialog);
        QTRY_COMPARE(count("deal"), 1);
        const auto ids = m_desk->workspace()->reader().ids({.module = "deal"});
        const Record made = m_desk->workspace().read("deal", ids->first());
        QCOMPARE(made.title, "Hundred chairs");
        QCOMPARE(made.value("close_on").toString(), "2027-03-01");
        QVERIFY(!made.value("account").isNull());
    }

    void refusal_standsAtItsFieldAndNothingTypedIsLost()
    {
        const auto dialog = open({add("lead", lead())});
        TargetChoice* deal = dialog->choice("deal");
        deal->newButton()->click();
        type(deal->editor("name"), "Hundred chairs");
        QVERIFY(deal->showProblem("name", "There is such a deal."));
        QVERIFY(deal->editor("name")->hasProblem());
        QCOMPARE(deal->target().values.value("name").toString(), "Hundred chairs");
        QVERIFY(!dialog->choice("account")->showProblem("name", "not asked here"));
    }

    void another_isSearchedFor()
    {
        const qint64 other = add("account", {{"name", "Zebra Works"}});
        const qint64 id = add("lead", lead());
        const auto dialog = open({id});
        TargetChoice* account = dialog->choice("account");
        account->anotherButton()->click();
        press(*dialog);
        QVERIFY(!dialog->notice()->text().isEmpty()); // nobody is chosen yet
        QApplication::setActiveWindow(dialog.get());
        account->picker()->setFocus();
        QTest::keyClicks(account->picker(), "Zebra");
        auto* completer = account->picker()->findChild<QCompleter*>();
        QVERIFY(completer);
        QTRY_COMPARE(completer->model()->rowCount(), 1);
        account->picker()->setRecord(other, "Zebra Works");
        Q_EMIT account->picker()->picked(other);
        press(*dialog);
        QTRY_COMPARE(count("lead"), 0);
        QCOMPARE(m_desk->workspace().read("lead", id).value("converted_account").toLongLong(), other);
    }

    void nothing_cannotBeConvertedInto()
    {
        const auto dialog = open({add("lead", lead())});
        for (const char* target : {"account", "contact", "deal"})
            dialog->choice(target)->noneButton()->click();
        QVERIFY(!dialog->convertButton()->isEnabled());
    }

    void copied_tellsWhereAndWhatStays()
    {
        const auto dialog = open({add("lead", lead())});
        CopiedFields* copied = dialog->copiedFields();
        QVERIFY(!copied->list()->isVisible());
        copied->toggle()->click();
        QVERIFY(copied->list()->isVisible());
        const auto city = copied->list()->findItems("City", Qt::MatchExactly);
        QCOMPARE(city.size(), 1);
        QVERIFY(city.first()->text(2).contains("Contact"));
        dialog->choice("contact")->noneButton()->click();
        QVERIFY(!copied->list()->findItems("City", Qt::MatchExactly).first()->text(2).contains("Contact"));
        const auto status = copied->list()->findItems("Status", Qt::MatchExactly);
        QCOMPARE(status.first()->text(1), "Hot");
        QVERIFY(status.first()->text(2).startsWith("stays"));
    }

    void success_offersUndoAndOpen()
    {
        const qint64 id = add("lead", lead());
        const auto dialog = open({id});
        press(*dialog);
        QTRY_COMPARE(m_desk->said.size(), 1);
        const Message message = m_desk->said.first();
        QVERIFY(message.text.contains("Smith"));
        message.otherAct();
        QCOMPARE(m_desk->opened, QList<qint64>{m_desk->workspace().read("lead", id).value("converted_contact").toLongLong()});
        message.act();
        QTRY_COMPARE(m_desk->said.size(), 2);
        QCOMPARE(count("lead"), 1);
        QCOMPARE(count("contact"), 0);
    }

    void convertedLead_isNotConvertedAgain()
    {
        const qint64 id = add("lead", lead());
        const auto first = open({id});
        press(*first);
        QTRY_COMPARE(count("lead"), 0);
        ConversionDialog dialog(m_desk->desk(), "lead", {id}, nullptr);
        dialog.open();
        QTRY_VERIFY(!dialog.notice()->text().isEmpty());
        QVERIFY(!dialog.convertButton()->isEnabled());
    }

    void many_shareOneSetOfChoices()
    {
        const auto dialog = open({add("lead", lead("Smith")), add("lead", lead("Jones"))});
        QVERIFY(!dialog->choice("account")->anotherButton());
        QVERIFY(!dialog->copiedFields());
        press(*dialog);
        QTRY_COMPARE(m_desk->said.size(), 1); // the file tells sooner than the message bar
        QCOMPARE(count("lead"), 0);
        QCOMPARE(count("contact"), 2);
        QCOMPARE(count("account"), 1); // both are of one company
        QVERIFY(!m_desk->said.first().otherAct);
    }

    void many_stopped_convertsNone()
    {
        const auto dialog = open({add("lead", lead("Smith")), add("lead", lead("Jones"))});
        press(*dialog);
        QVERIFY(dialog->progress()->isVisible());
        QTest::mouseClick(dialog->progress()->stopButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->notice()->text().contains("Nothing has been converted"));
        QVERIFY(dialog->convertButton()->isEnabled());
        QVERIFY(!dialog->progress()->isVisible());
        QCOMPARE(count("lead"), 2);
        QCOMPARE(count("contact"), 0);
    }

    void leadWithoutCompany_needsNoAccount()
    {
        const auto dialog = open({add("lead", {{"last_name", "Smith"}})});
        QVERIFY(dialog->choice("account")->noneButton()->isChecked());
        dialog->choice("account")->newButton()->click();
        QVERIFY(dialog->choice("account")->editor("name")->isVisible());
        type(dialog->choice("account")->editor("name"), "Smith and Sons");
        press(*dialog);
        QTRY_COMPARE(count("account"), 1);
    }

    void russian()
    {
        m_desk = std::make_unique<TestDesk>(Language::Russian);
        const auto dialog = open({add("lead", {{"last_name", "Иванов"}, {"company", "ООО «Ромашка»"}})});
        QVERIFY(dialog->windowTitle().contains("Обращение"));
        QCOMPARE(dialog->choice("account")->accessibleName(), "Контрагент");
        press(*dialog);
        QTRY_COMPARE(count("account"), 1);
        QCOMPARE(count("contact"), 1);
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_conversiondialog)
#include "tst_conversiondialog.moc"
