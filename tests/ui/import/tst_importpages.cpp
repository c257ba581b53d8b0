#include "tests/support/ui/testdesk.h"
#include "tests/support/zipfile.h"
#include "ui/import/duplicatespage.h"
#include "ui/import/filepage.h"
#include "ui/import/mappingpage.h"
#include "ui/parts/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMimeData>
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

    void file_addressBookAsksForNoDelimiter()
    {
        FilePage page(m_desk.desk(), leads());
        page.show();
        page.openFile(write("a.vcf", "BEGIN:VCARD\nN:Smith;Anna\nPHOTO:data:image/png;base64,aGVsbG8=\nEND:VCARD\n"));
        QTRY_VERIFY(page.isReady());
        QVERIFY(page.encodings()->isVisible());
        QVERIFY(!page.delimiters()->isVisible() && !page.firstLine()->isVisible() && !page.sheets()->isVisible());
        QCOMPARE(page.table()->horizontalHeaderItem(1)->text(), "Last Name");
        QVERIFY(!page.table()->item(0, 2)->text().contains("base64"));
    }

    void file_workbookLetsASheetBeChosen()
    {
        const auto sheet = [](const QByteArray& name) {
            return "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Last name</t></is></c></row><row><c t=\"inlineStr\"><is><t>" + name
                + "</t></is></c></row></sheetData></worksheet>";
        };
        const QByteArray relation = "<Relationship Id=\"%1\" Type=\"x/worksheet\" Target=\"%1.xml\"/>";
        const QByteArray workbook = zipped({{"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"One\" r:id=\"a\"/><sheet name=\"Two\" r:id=\"b\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
                "<Relationships>" + QByteArray(relation).replace("%1", "a") + QByteArray(relation).replace("%1", "b") + "</Relationships>"},
            {"xl/a.xml", sheet("Smith")}, {"xl/b.xml", sheet("Brown")}});
        FilePage page(m_desk.desk(), leads());
        page.show();
        page.openFile(write("a.xlsx", workbook));
        QTRY_VERIFY(page.isReady());
        QVERIFY(page.sheets()->isVisible() && !page.encodings()->isVisible() && !page.delimiters()->isVisible());
        QCOMPARE(page.table()->item(0, 0)->text(), "Smith");
        choose(page.sheets(), "Two");
        QTRY_COMPARE(page.table()->item(0, 0)->text(), "Brown");
        QCOMPARE(page.options().sheet, "Two");
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
        page.setPreview(preview({"Last name", "Company", "Firm"}, {{"Smith", "A", "B"}}));
        choose(page.fieldOf(2), "Company");
        QVERIFY(!page.isReady());
        QVERIFY(page.notice()->text().contains("Firm"));
        choose(page.fieldOf(1), "Do not import");
        QVERIFY(page.isReady());
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
        QCOMPARE(page.matchBy(), QStringList({"email", "phone"}));
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
};

} // namespace crm

QTEST_MAIN(crm::tst_importpages)
#include "tst_importpages.moc"
