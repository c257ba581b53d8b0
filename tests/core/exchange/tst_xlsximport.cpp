#include "core/exchange/xlsxsource.h"
#include "tests/support/importfile.h"
#include "tests/support/zipfile.h"

#include <QTest>

using namespace crm;

namespace {

using Cells = QMap<QString, QString>;

QByteArray sheet(const QByteArray& rows)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray inlined(const char* cell, const QByteArray& text)
{
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// A workbook of the given sheet parts, and whatever else is given.
QByteArray workbook(const QList<QByteArray>& sheets, const QMap<QString, QByteArray>& more = {}, const QByteArray& properties = {})
{
    QByteArray names;
    QByteArray relations;
    QMap<QString, QByteArray> parts = more;
    for (int i = 1; i <= sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i);
        names += "<sheet name=\"Sheet" + n + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
        relations += "<Relationship Id=\"rId" + n + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        parts.insert("xl/worksheets/sheet" + QString::number(i) + ".xml", sheets[i - 1]);
    }
    for (const char* kind : {"styles", "sharedStrings"}) {
        if (more.contains(QString("xl/%1.xml").arg(kind)))
            relations += QByteArray("<Relationship Id=\"") + kind + "\" Type=\"x/" + kind + "\" Target=\"/xl/" + kind + ".xml\"/>";
    }
    parts.insert("[Content_Types].xml", "<Types/>");
    parts.insert(
        "_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.insert("xl/workbook.xml", "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + names + "</sheets></workbook>");
    parts.insert("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    return zipped(parts);
}

const QByteArray Header = "<row r=\"1\">" + inlined("A1", "Last name") + inlined("B1", "Phone") + inlined("C1", "City") + "</row>";

/// Of each cell style its format.
QByteArray styles(const QList<std::pair<int, QByteArray>>& formats)
{
    QByteArray codes;
    QByteArray cells;
    for (const auto& [id, code] : formats) {
        cells += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
    }
    for (const auto& [id, code] : formats) {
        if (!code.isEmpty())
            codes += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" + QString::fromUtf8(code).toHtmlEscaped().toUtf8()
                + "\"/>";
    }
    return "<styleSheet><numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
        + "</cellXfs></styleSheet>";
}

} // namespace

class TestXlsxImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_cell_isAsTyped_data();
    void read_cell_isAsTyped();
    void read_sharedStrings_areWhole();
    void read_gaps_areEmptyCells();
    void read_preamble_isPassedOver();
    void read_hiddenRow_isReadWithAWarning();
    void sheets_firstWithRows_isTaken();
    void sheets_chosen_isRead();
    void sheets_unknown_isRefused();
    void refuse_brokenFile_saysWhatItIs_data();
    void refuse_brokenFile_saysWhatItIs();
    void refuse_bomb_inBoundedTime_data();
    void refuse_bomb_inBoundedTime();
    void import_contacts_fillTheirFields();
};

void TestXlsxImport::read_cell_isAsTyped_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& cell, const QString& text, const QByteArray& format = {},
                         const QByteArray& properties = {}) { QTest::newRow(name) << cell << format << properties << text; };
    row("an INN as a number", "<c r=\"A2\"><v>7707083893</v></c>", "7707083893");
    row("an INN of twelve digits with an exponent", "<c r=\"A2\"><v>5.00100732259E11</v></c>", "500100732259");
    row("a phone as a number", "<c r=\"A2\"><v>79161234567</v></c>", "79161234567");
    row("a phone with a decimal point", "<c r=\"A2\"><v>79161234567.0</v></c>", "79161234567");
    row("money", "<c r=\"A2\"><v>1234.5</v></c>", "1234.5");
    row("what binary fractions make of 0.3", "<c r=\"A2\"><v>0.30000000000000004</v></c>", "0.3");
    row("a small number", "<c r=\"A2\"><v>1E-7</v></c>", "0.0000001");
    row("a postcode with leading zeros by its format", "<c r=\"A2\" s=\"0\"><v>1234</v></c>", "001234", "000000");
    row("per cent", "<c r=\"A2\" s=\"0\"><v>0.25</v></c>", "25%", "0%");
    row("a date", "<c r=\"A2\" s=\"0\"><v>46350</v></c>", "2026-11-24", "dd.mm.yyyy");
    row("a date with a locale", "<c r=\"A2\" s=\"0\"><v>46350</v></c>", "2026-11-24", "[$-419]d mmmm yyyy \"г.\";@");
    row("a date of the other system", "<c r=\"A2\" s=\"0\"><v>44888</v></c>", "2026-11-24", "yyyy-mm-dd", "<workbookPr date1904=\"1\"/>");
    row("a date and time", "<c r=\"A2\" s=\"0\"><v>46350.395833333336</v></c>", "2026-11-24 09:30:00", "yyyy-mm-dd hh:mm");
    row("a time", "<c r=\"A2\" s=\"0\"><v>0.5</v></c>", "12:00:00", "h:mm");
    row("a colour is no date", "<c r=\"A2\" s=\"0\"><v>5</v></c>", "5", "[Red]0.00");
    row("a word in quotes is no date", "<c r=\"A2\" s=\"0\"><v>5</v></c>", "5", "0 \"days\"");
    row("the first of March 1900", "<c r=\"A2\" s=\"0\"><v>61</v></c>", "1900-03-01", "yyyy-mm-dd");
    row("a day before the one that never was", "<c r=\"A2\" s=\"0\"><v>59</v></c>", "1900-02-28", "yyyy-mm-dd");
    row("true", "<c r=\"A2\" t=\"b\"><v>1</v></c>", "true");
    row("the text of a formula", "<c r=\"A2\" t=\"str\"><f>A1&amp;B1</f><v>a &amp; b</v></c>", "a & b");
    row("an ISO date", "<c r=\"A2\" t=\"d\"><v>2026-11-24T09:30:00</v></c>", "2026-11-24 09:30:00");
    row("rich text within the cell", "<c r=\"A2\" t=\"inlineStr\"><is><r><t>one </t></r><r><t>two</t></r></is></c>", "one two");
    row("a line break written as a code", inlined("A2", "a_x000D_b"), "a\rb");
    row("spaces are kept", inlined("A2", "  a "), "  a ");
}

void TestXlsxImport::read_cell_isAsTyped()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, properties);
    QFETCH(QString, text);
    const QMap<QString, QByteArray> more =
        format.isEmpty() ? QMap<QString, QByteArray>() : QMap<QString, QByteArray>{{"xl/styles.xml", styles({{164, format}})}};
    const auto rows = ImportFile(workbook({sheet(Header + "<row r=\"2\">" + cell + "</row>")}, more, properties)).rows();
    QCOMPARE(rows.error, QString());
    QCOMPARE(rows.rows, (QList<Cells>{{{"Last name", text}}}));
}

void TestXlsxImport::read_sharedStrings_areWhole()
{
    const QByteArray strings = "<sst><si><t>One</t></si><si><r><t>Tw</t></r><r><t>o</t></r><rPh><t>no</t></rPh></si><si><t/></si></sst>";
    const QByteArray rows = Header
        + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row><row><c t=\"s\"><v>99</v></c><c "
          "t=\"s\"><v>0</v></c></row>";
    const auto read = ImportFile(workbook({sheet(rows)}, {{"xl/sharedStrings.xml", strings}})).rows();
    QCOMPARE(read.rows, (QList<Cells>{{{"Last name", "One"}, {"Phone", "Two"}}, {{"Phone", "One"}}}));
}

void TestXlsxImport::read_gaps_areEmptyCells()
{
    const auto rows = ImportFile(workbook({sheet(Header + "<row r=\"7\">" + inlined("C7", "Oslo") + "</row><row r=\"9\"/>")})).rows();
    QCOMPARE(rows.rows, (QList<Cells>{{{"City", "Oslo"}}}));
}

void TestXlsxImport::read_preamble_isPassedOver()
{
    const QByteArray rows = "<row r=\"1\">" + inlined("A1", "Our customers") + "</row><row r=\"3\">" + inlined("A3", "Last name")
        + inlined("B3", "Phone") + "</row><row r=\"4\">" + inlined("A4", "Smith") + inlined("B4", "1") + "</row>";
    const ImportFile file(workbook({sheet(rows)}));
    QCOMPARE(file.preview()->layout.headerLine, 3);
    QCOMPARE(file.rows().rows, (QList<Cells>{{{"Last name", "Smith"}, {"Phone", "1"}}}));
}

void TestXlsxImport::read_hiddenRow_isReadWithAWarning()
{
    const auto rows = ImportFile(workbook({sheet(Header + "<row r=\"2\" hidden=\"1\">" + inlined("A2", "Smith") + "</row>")})).rows();
    QCOMPARE(rows.rows.size(), 1);
    QCOMPARE(rows.warnings.size(), 1);
}

void TestXlsxImport::sheets_firstWithRows_isTaken()
{
    const ImportFile file(workbook({sheet({}), sheet(Header + "<row>" + inlined("A2", "Two") + "</row>")}));
    QCOMPARE(file.preview()->sheets, (QStringList{"Sheet1", "Sheet2"}));
    QCOMPARE(file.preview()->sheet, QString("Sheet2"));
    QCOMPARE(file.rows().rows, (QList<Cells>{{{"Last name", "Two"}}}));
}

void TestXlsxImport::sheets_chosen_isRead()
{
    ImportFile file(
        workbook({sheet(Header + "<row>" + inlined("A2", "One") + "</row>"), sheet(Header + "<row>" + inlined("A2", "Two") + "</row>")}));
    file.options.sheet = "Sheet2";
    QCOMPARE(file.rows().rows, (QList<Cells>{{{"Last name", "Two"}}}));
}

void TestXlsxImport::sheets_unknown_isRefused()
{
    ImportFile file(workbook({sheet(Header)}));
    file.options.sheet = "Nothing";
    QVERIFY(file.rows().error.contains("Sheet1"));
}

void TestXlsxImport::refuse_brokenFile_saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("said");
    const QByteArray good = workbook({sheet(Header + "<row>" + inlined("A2", "One") + "</row>")});
    QTest::newRow("cut off") << good.first(good.size() / 2) << "could not be read";
    QTest::newRow("another archive") << zipped({{"a.txt", "a"}}) << "no workbook";
    QTest::newRow("a document") << zipped({{"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"}})
                                << "no workbook";
    QTest::newRow("OpenDocument") << zipped({{"META-INF/manifest.xml", "<a/>"}, {"content.xml", "<a/>"}}) << "OpenDocument";
    QTest::newRow("binary workbook") << zipped({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}}) << "XLSB";
    QTest::newRow("an old or locked workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0') << "password";
    QTest::newRow("a sheet that is no XML") << workbook({"<worksheet><sheetData><row><c></row>"}) << "could not be read";
    QTest::newRow("no sheet at all") << workbook({}) << "no sheet";
}

void TestXlsxImport::refuse_brokenFile_saysWhatItIs()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, said);
    const QString error = ImportFile(file).rows().error;
    QVERIFY2(error.contains(said), qPrintable(error));
}

void TestXlsxImport::refuse_bomb_inBoundedTime_data()
{
    QTest::addColumn<QByteArray>("file");
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    const QByteArray entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    QTest::newRow("a cell without end") << workbook({sheet("<row><c t=\"inlineStr\"><is><t>" + QByteArray(80'000'000, 'a'))});
    QTest::newRow("spaces without end") << workbook({sheet(QByteArray(200'000'000, ' '))});
    QTest::newRow("empty rows without end") << workbook({sheet(QByteArray("<row/>").repeated(20'000'000))});
    QTest::newRow("nested without end") << workbook({sheet(deep)});
    QTest::newRow("a string that grows") << workbook({entities + sheet("<row><c t=\"inlineStr\"><is><t>&d;&d;&d;</t></is></c></row>")});
    QTest::newRow("a column beyond the last") << workbook({sheet(Header + "<row>" + inlined("XFE2", "a") + "</row>")});
}

void TestXlsxImport::refuse_bomb_inBoundedTime()
{
    QFETCH(QByteArray, file);
    const auto rows = ImportFile(file).rows();
    QVERIFY(!rows.error.isEmpty());
}

void TestXlsxImport::import_contacts_fillTheirFields()
{
    ImportFile file(workbook(
        {sheet(Header + "<row>" + inlined("A2", "Smith") + "<c r=\"B2\"><v>79161234567</v></c>" + inlined("C2", "Oslo") + "</row>")}));
    const ImportReport report = file.run();
    QCOMPARE(report.created, 1);
    const Values values = file.records().first().values;
    QCOMPARE(values.value("last_name").toString(), QString("Smith"));
    QCOMPARE(values.value("phone").toString(), QString("79161234567"));
}

QTEST_GUILESS_MAIN(TestXlsxImport)
#include "tst_xlsximport.moc"
