#include "core/exchange/csvdialect.h"

#include <QTest>

using namespace crm;

class TestCsvDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delimiter_ofText_isFound_data();
    void delimiter_ofText_isFound();
    void header_ofText_isFound_data();
    void header_ofText_isFound();
    void sample_cutWithinRow_countsWholeRowsOnly();
};

static bool isKnown(const QString& cell)
{
    static const QStringList known{
        u"First Name"_qs, u"Last Name"_qs, u"E-mail"_qs, u"Имя"_qs, u"Фамилия"_qs, u"Город"_qs, u"FIRSTNAME__C"_qs, u"Name"_qs};
    return known.contains(cell);
}

void TestCsvDialect::delimiter_ofText_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_qs << QChar(u',');
    QTest::newRow("semicolon with decimal commas") << u"a;b;c\n1,5;2,5;3\n4,5;5,5;6\n"_qs << QChar(u';');
    QTest::newRow("semicolon within quotes doesn't count") << u"\"a;b\",c\n\"d;e\",f\n"_qs << QChar(u',');
    QTest::newRow("tab") << u"a\tb, c\n1\t2\n"_qs << QChar(u'\t');
    QTest::newRow("pipe") << u"a|b|c\n1|2|3\n"_qs << QChar(u'|');
    QTest::newRow("caret") << u"a^b\n1^2\n"_qs << QChar(u'^');
    QTest::newRow("colon") << u"id:name\n1:x\n"_qs << QChar(u':');
    QTest::newRow("times don't make a colon the delimiter") << u"at,what\n10:30:00,call\n11:45:00,meet\n"_qs << QChar(u',');
    QTest::newRow("sep line") << u"sep=|\na,b|c\n"_qs << QChar(u'|');
    QTest::newRow("commas in every Russian address") << u"Имя;Адрес\nИван;Тверь, Мира, 5\nОльга;Уфа, Ленина, 7\n"_qs << QChar(u';');
    QTest::newRow("one column") << u"E-mail\na@b.example\n"_qs << QChar(u',');
}

void TestCsvDialect::delimiter_ofText_isFound()
{
    QFETCH(QString, text);
    QTEST(detectLayout(text, SampleEnd::EndOfFile, isKnown).dialect.delimiter, "delimiter");
}

void TestCsvDialect::header_ofText_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("headerLine");
    QTest::addColumn<qint64>("firstRecordLine");
    const auto row = [](const char* name, const char* text, qint64 header, qint64 record) {
        QTest::newRow(name) << QString::fromUtf8(text) << header << record;
    };
    row("known names", "First Name,Last Name\nAnn,Lee\n", 1, 2);
    row("known name of the only column", "E-mail\na@b.example\n", 1, 2);
    row("header and no record", "customer_code\n", 1, 2);
    row("unknown names above numbers", "a,b\n1,2\n3,4\n", 1, 2);
    row("no header: the first row holds an address", "Ann Lee,Ann,Lee,ann@x.example\nBob Fox,Bob,Fox,bob@x.example\n", 0, 1);
    row("no header: numbers from the start", "1,2,3\n4,5,6\n", 0, 1);
    row("no header: a name turns up again", "Петров;Иван\nСомов;Иван\n", 0, 1);
    row("names above rows that are nearly empty", "a,b,c,,\na,,,,\n,,c,\n,,,,\n", 1, 2);
    row("blank lines above", "\n\n\ncol_a,col_b\n1,2\n", 4, 5);
    row("notes above", "Notes:\n\"Exported, by a program\"\n\nFirst Name,Last Name,URL\nAnn,Lee,x\nBob,Fox,y\n", 4, 5);
    row("instructions above two headers and no record",
        "HOW TO:,,\n,\"Fill in, line by line\",\n,,\nFirst Name,Birth,Last Name\nNS__FIRSTNAME__C,NS__BIRTH__C,NS__LASTNAME__C\n", 4, 6);
    row("second header in known names", "Имя;Фамилия\nFirst Name;Last Name\nИван;Сомов\n", 1, 3);
    row("records that mention a known name", "First Name,Last Name\nName,Lee\n", 1, 2);
    row("header cell with a line break", "\"First\nName\",Last Name,E-mail\nAnn,Lee,a@x.example\n", 1, 3);
    row("empty file", "", 0, 1);
    row("sep line", "sep=;\nFirst Name;Last Name\nAnn;Lee\n", 2, 3);
}

void TestCsvDialect::header_ofText_isFound()
{
    QFETCH(QString, text);
    const CsvLayout layout = detectLayout(text, SampleEnd::EndOfFile, isKnown);
    QTEST(layout.headerLine, "headerLine");
    QTEST(layout.firstRecordLine, "firstRecordLine");
    QCOMPARE(layout.header.isEmpty(), !layout.hasHeader());
}

void TestCsvDialect::sample_cutWithinRow_countsWholeRowsOnly()
{
    QCOMPARE(detectLayout(u"a,b,c\n1,2,3\n4,5"_qs, SampleEnd::Cut, isKnown).columns, 3);
}

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
