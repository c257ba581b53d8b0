#include "tests/support/ui/testdesk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/editors/recordpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

namespace crm {

class tst_fieldeditors : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;

    std::unique_ptr<FieldEditor> make(const char* moduleName, const char* field)
    {
        const Module& module = m_desk->desk().module(QLatin1String(moduleName));
        std::unique_ptr<FieldEditor> editor(makeFieldEditor(module, *module.field(QLatin1String(field)), m_desk->desk(), nullptr));
        editor->setValue({});
        editor->show();
        QApplication::setActiveWindow(editor.get());
        editor->input()->setFocus();
        return editor;
    }

    static void type(FieldEditor& editor, const QString& text)
    {
        auto* line = qobject_cast<QLineEdit*>(editor.input());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    static QString text(const FieldEditor& editor) { return qobject_cast<QLineEdit*>(editor.input())->text(); }
    static void leave(FieldEditor& editor) { QTest::keyClick(editor.input(), Qt::Key_Return); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }

    void type_whatFits_isStoredInItsForm_data()
    {
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QVariant>("stored");
        QTest::newRow("text") << QByteArray("lead") << QByteArray("last_name") << "Smith" << QVariant("Smith");
        QTest::newRow("e-mail") << QByteArray("lead") << QByteArray("email") << "smith@example.org" << QVariant("smith@example.org");
        QTest::newRow("whole number") << QByteArray("lead") << QByteArray("employees") << "1200" << QVariant(1200LL);
        QTest::newRow("date as stored") << QByteArray("deal") << QByteArray("close_on") << "2027-03-01" << QVariant("2027-03-01");
        QTest::newRow("phone as it is typed") << QByteArray("lead") << QByteArray("phone") << "+7 (495) 123-45-67"
                                              << QVariant("+7 (495) 123-45-67");
    }

    void type_whatFits_isStoredInItsForm()
    {
        QFETCH(QByteArray, module);
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(QVariant, stored);
        const auto editor = make(module, field);
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        type(*editor, typed);
        QVERIFY(!edited.isEmpty());
        QVERIFY(editor->isEdited());
        const auto value = editor->value();
        QVERIFY(value);
        QCOMPARE(value->toString(), stored.toString());
        leave(*editor);
        QVERIFY(!editor->hasProblem());
    }

    void leave_whatDoesNotFit_isSaidAndNothingTypedIsLost_data()
    {
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no e-mail address") << QByteArray("lead") << QByteArray("email") << "smith";
        QTest::newRow("no number") << QByteArray("lead") << QByteArray("employees") << "many";
        QTest::newRow("no amount") << QByteArray("lead") << QByteArray("annual_revenue") << "much";
        QTest::newRow("no date") << QByteArray("deal") << QByteArray("close_on") << "soon";
        QTest::newRow("nobody of that name") << QByteArray("contact") << QByteArray("account") << "Nobody";
    }

    void leave_whatDoesNotFit_isSaidAndNothingTypedIsLost()
    {
        QFETCH(QByteArray, module);
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        const auto editor = make(module, field);
        type(*editor, typed);
        leave(*editor);
        QVERIFY(editor->hasProblem());
        QVERIFY(!editor->value());
        QVERIFY(!editor->input()->accessibleDescription().isEmpty());
        QCOMPARE(text(*editor), typed);
    }

    void type_afterAProblem_takesItAway()
    {
        const auto editor = make("lead", "email");
        type(*editor, "smith");
        leave(*editor);
        QVERIFY(editor->hasProblem());
        QTest::keyClicks(editor->input(), "@");
        QVERIFY(!editor->hasProblem());
    }

    void setValue_isNotAnEdit()
    {
        const auto editor = make("lead", "phone");
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        editor->setValue("not a number at all"); // an import may have let it in
        QVERIFY(!editor->isEdited());
        QVERIFY(edited.isEmpty());
        QCOMPARE(editor->value()->toString(), "not a number at all");
    }

    void choice_ofTheList_isItsKey()
    {
        const auto editor = make("lead", "status");
        auto* box = qobject_cast<QComboBox*>(editor->input());
        QVERIFY(box);
        QVERIFY(editor->value()->isNull());
        box->setCurrentIndex(box->findText("Hot"));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(editor->isEdited());
        QCOMPARE(editor->value()->toString(), "hot");
    }

    void choice_noLongerInTheList_staysTheRecords()
    {
        const auto editor = make("lead", "status");
        editor->setValue("lukewarm");
        QCOMPARE(editor->value()->toString(), "lukewarm");
    }

    void yesNo_clicked_isTheOther()
    {
        const auto editor = make("lead", "email_opt_out");
        editor->setValue(1);
        auto* box = qobject_cast<QCheckBox*>(editor->input());
        QVERIFY(box->isChecked());
        box->click();
        QCOMPARE(editor->value()->toInt(), 0);
    }

    void longText_keepsItsLines()
    {
        const auto editor = make("lead", "description");
        auto* text = qobject_cast<QPlainTextEdit*>(editor->input());
        QVERIFY(text);
        QTest::keyClicks(text, "one");
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, "two");
        QCOMPARE(editor->value()->toString(), "one\ntwo");
    }

    void reference_chosenFromWhatIsFound_isTheRecord()
    {
        const qint64 id = m_desk->workspace().add("account", {{"name", "Zebra Works"}});
        const auto editor = make("contact", "account");
        auto* picker = qobject_cast<RecordPicker*>(editor->input());
        QVERIFY(picker);
        QTest::keyClicks(picker, "ebra Wor"); // no beginning of a word
        QTest::keyClick(picker, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(picker, "Zebr");
        auto* completer = picker->findChild<QCompleter*>();
        QTRY_COMPARE(completer->model()->rowCount(), 1);
        Q_EMIT completer->activated(completer->model()->index(0, 0));
        QCOMPARE(picker->text(), "Zebra Works");
        QCOMPARE(editor->value()->toLongLong(), id);
    }

    void reference_emptied_isNone()
    {
        const qint64 id = m_desk->workspace().add("account", {{"name", "Zebra Works"}});
        const auto editor = make("contact", "account");
        editor->setValue(id, "Zebra Works");
        QTest::keyClick(editor->input(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor->input(), Qt::Key_Delete);
        const auto value = editor->value();
        QVERIFY(value);
        QVERIFY(value->isNull());
    }

    void name_isWhatTheFieldIsCalled()
    {
        const auto line = make("lead", "last_name");
        QCOMPARE(line->input()->accessibleName(), "Last name");
        const auto box = make("lead", "status");
        const auto labels = box->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == box->input(); }));
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_fieldeditors)
#include "tst_fieldeditors.moc"
