#include "core/exchange/rowmapper.h"
#include "tests/support/ui/testdesk.h"
#include "ui/import/columnruledialog.h"
#include "ui/import/duplicatespage.h"
#include "ui/import/filepage.h"
#include "ui/import/mappingpage.h"
#include "ui/parts/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QtTest>

namespace crm {

namespace {

void choose(QComboBox* box, const QString& text)
{
    const int index = box->findText(text, Qt::MatchContains);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class tst_importpages : public QObject {
    Q_OBJECT

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_desk.workspace().fileIn(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    const Module& leads() { return m_desk.desk().module(QStringLiteral("lead")); }

    ImportPreview preview(const QStringList& header, const QList<QStringList>& rows)
    {
        ImportPreview preview;
        preview.layout.header = header;
        preview.layout.headerLine = 1;
        preview.rows = rows;
        preview.mapping = mappingFromHeader(leads(), header);
        return preview;
    }

    TestDesk m_desk;

private Q_SLOTS:
    void file_isReadWithWhatWasFound()
    {
        FilePage page(m_desk.desk(), leads());
        page.openFile(write("a.csv", QString("Фамилия;Телефон\nИванов;+7 916 123-45-67\n").toUtf8()));
        QTRY_VERIFY(page.isReady());
        QCOMPARE(page.encodings()->currentText(), "UTF-8");
        QCOMPARE(page.delimiters()->currentData().toChar(), QChar(u';'));
        QCOMPARE(page.table()->item(0, 0)->text(), "Иванов");
        QCOMPARE(page.table()->horizontalHeaderItem(1)->text(), "Телефон");
    }

    void file_anotherEncodingIsOneChoiceAway()
    {
        FilePage page(m_desk.desk(), leads());
        page.openFile(write("b.csv", QString("Фамилия,Город\nИванов,Москва\n").toUtf8()));
        QTRY_VERIFY(page.isReady());
        choose(page.encodings(), "1251");
        QTRY_VERIFY(page.table()->item(0, 0)->text() != "Иванов");
        choose(page.encodings(), "UTF-8");
        QTRY_COMPARE(page.table()->item(0, 0)->text(), "Иванов");
        QCOMPARE(*page.options().encoding, Encoding::Utf8);
    }

    void file_firstLineMayBeARecord()
    {
        FilePage page(m_desk.desk(), leads());
        page.openFile(write("c.csv", "Last name,Phone\nSmith,1\n"));
        QTRY_VERIFY(page.isReady());
        QCOMPARE(page.table()->rowCount(), 1);
        choose(page.firstLine(), "record");
        QTRY_COMPARE(page.table()->rowCount(), 2);
        QCOMPARE(page.table()->item(0, 0)->text(), "Last name");
        choose(page.firstLine(), "names");
        QTRY_COMPARE(page.table()->rowCount(), 1);
        QCOMPARE(page.table()->horizontalHeaderItem(0)->text(), "Last name");
    }

    void file_whatIsNoTextIsRefusedInWords()
    {
        FilePage page(m_desk.desk(), leads());
        page.openFile(write("d.csv", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")));
        QTRY_VERIFY(!page.notice()->text().isEmpty());
        QVERIFY(!page.isReady());
    }

    void file_missingFileIsRefusedInWords()
    {
        FilePage page(m_desk.desk(), leads());
        page.openFile(m_desk.workspace().fileIn("nowhere.csv"));
        QTRY_VERIFY(!page.notice()->text().isEmpty());
        QVERIFY(!page.isReady());
    }

    void file_withoutRowsIsNotReady()
    {
        FilePage page(m_desk.desk(), leads());
        page.openFile(write("e.csv", "Last name,Phone\n"));
        QTRY_VERIFY(page.notice()->text().contains("e.csv"));
        QVERIFY(!page.isReady());
    }

    void file_isTakenWhenDropped()
    {
        FilePage page(m_desk.desk(), leads());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write("f.csv", "Last name\nSmith\n"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QTRY_VERIFY(page.isReady());
    }

    void mapping_isFoundByItself()
    {
        MappingPage page(m_desk.desk(), leads());
        page.setPreview(preview({"Фамилия", "E-mail", "Прозвище"}, {{"Иванов", "i@example.org", "Шеф"}}));
        QCOMPARE(page.fieldOf(0)->currentText(), "Last name");
        QCOMPARE(page.fieldOf(2)->currentText(), "Do not import");
        QCOMPARE(page.mapping().unmapped, QList<int>{2});
        QVERIFY(page.isReady());
        QCOMPARE(page.fieldOf(1)->accessibleName(), "Field for the column “E-mail”");
    }

    void mapping_twoColumnsInOneFieldAreRefused()
    {
        MappingPage page(m_desk.desk(), leads());
        page.setPreview(preview({"Last name", "E-mail", "Private"}, {{"Smith", "a@example.org", "b@example.org"}}));
        choose(page.fieldOf(2), "E-mail");
        QVERIFY(!page.isReady());
        QVERIFY(page.notice()->text().contains("Private"));
        choose(page.fieldOf(1), "Do not import");
        QVERIFY(page.isReady());
    }

    void mapping_twoColumnsInOneTextAreJoined()
    {
        MappingPage page(m_desk.desk(), leads());
        page.setPreview(preview({"Last name", "City", "District"}, {{"Smith", "Oslo", "North"}}));
        choose(page.fieldOf(2), "City");
        QVERIFY(page.isReady());
        QCOMPARE(RowMapper(page.mapping(), leads()).values({"Smith", "Oslo", "North"}).value("city"), "Oslo, North");
    }

    void mapping_showsTheGuessedRule()
    {
        const Module& contacts = m_desk.workspace().module("contact");
        MappingPage page(m_desk.desk(), contacts);
        ImportPreview shown = preview({"Last name", "Birthday", "Account"}, {{"Smith", "12/25/1980", "Acme"}});
        shown.mapping = mappingFromHeader(contacts, shown.layout.header);
        page.setPreview(shown);
        const Mapping mapping = page.mapping();
        QCOMPARE(mapping.columns.size(), 3);
        QCOMPARE(mapping.ofField("birthday")->rule.dates, DayMonthOrder::MonthFirst);
        QVERIFY(page.ruleOf(1)->toolTip().contains("12/31/2026"));
        QVERIFY(page.ruleOf(2)->toolTip().contains("create"));
    }

    void mapping_ruleIsChangedInItsDialog()
    {
        MappingPage page(m_desk.desk(), leads());
        page.setPreview(preview({"Last name", "Status"}, {{"Smith", "Lukewarm"}}));
        page.show();
        page.ruleOf(1)->click();
        auto* dialog = page.findChild<ColumnRuleDialog*>();
        QVERIFY(dialog);
        choose(dialog->unknown(), "reject the row");
        QTest::keyClicks(dialog->otherwise(), "Hot");
        dialog->accept();
        const Mapping mapping = page.mapping();
        QCOMPARE(mapping.columns.size(), 2);
        QCOMPARE(mapping.ofField("status")->rule.unknown, WhenUnknown::Reject);
        QCOMPARE(mapping.ofField("status")->rule.otherwise, "Hot");
        QVERIFY(page.ruleOf(1)->toolTip().contains("Hot"));
    }

    void file_quoteThatIsNeverClosedIsSaidAtOnce()
    {
        FilePage page(m_desk.desk(), leads());
        page.show();
        QByteArray text = "Last name,City\n";
        for (int i = 0; i < 200; ++i)
            text += "Smith,Oslo\n";
        page.openFile(write("quote.csv", text + "\"Brown,Rome\nJones,Bonn\n"));
        QTRY_VERIFY(page.readOnButton()->isVisible());
        QVERIFY(page.notice()->text().contains("202"));
        page.readOnButton()->click();
        QTRY_VERIFY(!page.readOnButton()->isVisible());
        QCOMPARE(page.options().openQuote, OpenQuote::Literal);
    }

    void mapping_saysWhatNewRecordsWillLack()
    {
        MappingPage page(m_desk.desk(), leads());
        page.setPreview(preview({"City"}, {{"Moscow"}}));
        QVERIFY(page.notice()->text().contains("Last name"));
        QVERIFY(page.isReady());
    }

    void mapping_keepsChoicesForTheSameColumns()
    {
        MappingPage page(m_desk.desk(), leads());
        const ImportPreview shown = preview({"Last name", "Note"}, {{"Smith", "x"}});
        page.setPreview(shown);
        choose(page.fieldOf(1), "City");
        page.setPreview(shown);
        QCOMPARE(page.fieldOf(1)->currentText(), "City");
    }

    void duplicates_areMatchedByMappedKeys()
    {
        DuplicatesPage page(m_desk.desk(), leads());
        page.show();
        page.setMapping(mappingFromHeader(leads(), {"Last name", "E-mail", "Phone"}));
        QCOMPARE(page.duplicates(), Duplicates::Skip);
        QCOMPARE(page.matchBy(), QStringList({"phone", "email"}));
        QTest::mouseClick(page.matchBox("phone"), Qt::LeftButton, {}, QPoint(8, page.matchBox("phone")->height() / 2));
        QCOMPARE(page.matchBy(), QStringList{"email"});
        QTest::mouseClick(page.matchBox("email"), Qt::LeftButton, {}, QPoint(8, page.matchBox("email")->height() / 2));
        QVERIFY(!page.isReady());
        page.choice(Duplicates::Create)->click();
        QVERIFY(page.isReady());
    }

    void duplicates_withoutAKeyEveryRowIsNew()
    {
        DuplicatesPage page(m_desk.desk(), leads());
        page.setMapping(mappingFromHeader(leads(), {"Last name", "City"}));
        QCOMPARE(page.duplicates(), Duplicates::Create);
        QVERIFY(page.isReady());
    }

    void duplicates_byAnyFieldAndAllOfThem()
    {
        DuplicatesPage page(m_desk.desk(), leads());
        page.show();
        page.setMapping(mappingFromHeader(leads(), {"Last name", "City"}));
        page.choice(Duplicates::Fill)->click();
        QVERIFY(!page.isReady());
        page.matchBox("last_name")->click();
        page.matchBox("city")->click();
        choose(page.matchingHow(), "all of these are alike");
        QVERIFY(page.isReady());
        QCOMPARE(page.matchBy(), QStringList({"last_name", "city"}));
        QCOMPARE(page.matchedBy(), MatchedBy::All);
        QCOMPARE(page.duplicates(), Duplicates::Fill);
    }
};

} // namespace crm

QTEST_MAIN(crm::tst_importpages)
#include "tst_importpages.moc"
