#include "core/exchange/csvreader.h"

#include <QTest>

using namespace crm;

using Rows = QList<QStringList>;
using Lines = QList<qint64>;

struct Reading {
    Rows rows;
    Lines lines;
    std::optional<Error> error;
};

static Reading readAll(NextText source, CsvDialect dialect = {})
{
    CsvReader reader(std::move(source), dialect);
    Reading reading;
    while (true) {
        const Result<bool> more = reader.next();
        if (!more) {
            reading.error = more.error();
            return reading;
        }
        if (!*more)
            return reading;
        reading.rows << reader.row();
        reading.lines << reader.line();
    }
}

/// The text a character at a time: every place is once the end of a piece.
static NextText dribble(const QString& text)
{
    return [text, at = qsizetype(0)]() mutable -> Result<QString> { return text.mid(at++, 1); };
}

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_text_givesRows_data();
    void read_text_givesRows();
    void read_anyDelimiter_splitsThere();
    void read_sepLine_setsDelimiter();
    void read_unclosedQuote_namesItsLine();
    void read_cellOfMegabytes_isWhole();
    void read_endlessCell_isRefused();
    void read_rowKeptByCaller_staysAsItWas();
    void read_failingSource_passesTheErrorOn();
    void malformedCells_textBehindQuote_isCounted();
};

void TestCsvReader::read_text_givesRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("nothing") << QString() << Rows{} << Lines{};
    QTest::newRow("blank lines only") << u"\n\r\n \n"_qs << Rows{} << Lines{};
    QTest::newRow("last line without line end") << u"a,b\nc,d"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}} << Lines{1, 2};
    QTest::newRow("LF, CRLF and CR mixed") << u"a\nb\r\nc\rd"_qs << Rows{{u"a"_qs}, {u"b"_qs}, {u"c"_qs}, {u"d"_qs}} << Lines{1, 2, 3, 4};
    QTest::newRow("CR at the very end") << u"a\r"_qs << Rows{{u"a"_qs}} << Lines{1};
    QTest::newRow("empty cells") << u",,\n"_qs << Rows{{QString(), QString(), QString()}} << Lines{1};
    QTest::newRow("comma at the end of the file") << u"a,"_qs << Rows{{u"a"_qs, QString()}} << Lines{1};
    QTest::newRow("quoted delimiter stays in one cell") << u"\"a,b\",c\n"_qs << Rows{{u"a,b"_qs, u"c"_qs}} << Lines{1};
    QTest::newRow("quoted newline stays in one cell")
        << u"\"a\r\nb\nc\",d\ne"_qs << Rows{{u"a\r\nb\nc"_qs, u"d"_qs}, {u"e"_qs}} << Lines{1, 4};
    QTest::newRow("doubled quotes are one") << u"\"say \"\"hi\"\"\",\"\"\"\"\n"_qs << Rows{{u"say \"hi\""_qs, u"\""_qs}} << Lines{1};
    QTest::newRow("quotes within a plain cell are text") << u"5\" pipe,ab\"cd\"\n"_qs << Rows{{u"5\" pipe"_qs, u"ab\"cd\""_qs}} << Lines{1};
    QTest::newRow("text behind a closing quote is kept") << u"\"a\"b,c\n"_qs << Rows{{u"ab"_qs, u"c"_qs}} << Lines{1};
    QTest::newRow("a quoted empty cell is a row") << u"\"\"\na\n"_qs << Rows{{QString()}, {u"a"_qs}} << Lines{1, 2};
    QTest::newRow("blank lines are skipped and counted") << u"\n\na\n\nb\n"_qs << Rows{{u"a"_qs}, {u"b"_qs}} << Lines{3, 5};
    QTest::newRow("ragged rows stay ragged") << u"a,b\nc\nd,e,f\n"_qs << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs}, {u"d"_qs, u"e"_qs, u"f"_qs}}
                                             << Lines{1, 2, 3};
    QTest::newRow("byte-order mark before a quote") << u"\uFEFF\"a\",b\n"_qs << Rows{{u"a"_qs, u"b"_qs}} << Lines{1};
    QTest::newRow("NUL stays") << u"a\0b,c\n"_qs << Rows{{u"a\0b"_qs, u"c"_qs}} << Lines{1};
    QTest::newRow("spaces stay") << u" a , b\n"_qs << Rows{{u" a "_qs, u" b"_qs}} << Lines{1};
    QTest::newRow("a longer row after a shorter")
        << u"abc,\"de\"\nf\nghi,jkl\n"_qs << Rows{{u"abc"_qs, u"de"_qs}, {u"f"_qs}, {u"ghi"_qs, u"jkl"_qs}} << Lines{1, 2, 3};
}

void TestCsvReader::read_text_givesRows()
{
    QFETCH(QString, text);
    for (const NextText& source : {textOf(text), dribble(text)}) {
        const Reading reading = readAll(source);
        QVERIFY(!reading.error);
        QTEST(reading.rows, "rows");
        QTEST(reading.lines, "lines");
    }
}

void TestCsvReader::read_anyDelimiter_splitsThere()
{
    for (const QChar delimiter : QStringView(u";\t|^:~\x1f"))
        QCOMPARE(readAll(textOf(u"a,b"_qs + delimiter + u"c"_qs), {.delimiter = delimiter}).rows, (Rows{{u"a,b"_qs, u"c"_qs}}));
}

void TestCsvReader::read_sepLine_setsDelimiter()
{
    const Reading reading = readAll(textOf(u"\uFEFFsep=;\r\na;b,c\r\n"_qs));
    QCOMPARE(reading.rows, (Rows{{u"a"_qs, u"b,c"_qs}}));
    QCOMPARE(reading.lines, Lines{2});
}

void TestCsvReader::read_unclosedQuote_namesItsLine()
{
    const Reading reading = readAll(textOf(u"a,b\n\"c\nd\",\"e\nf,g\n"_qs));
    QCOMPARE(reading.rows.size(), 1);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, Error::Format);
    QVERIFY2(reading.error->message.contains(u"line 3"), qPrintable(reading.error->message));
}

void TestCsvReader::read_cellOfMegabytes_isWhole()
{
    const QString cell(5'000'000, u'x');
    QCOMPARE(readAll(textOf(u"\""_qs + cell + u"\",b\n"_qs)).rows, (Rows{{cell, u"b"_qs}}));
}

void TestCsvReader::read_endlessCell_isRefused()
{
    const NextText endless = [isFirst = true]() mutable -> Result<QString> {
        return std::exchange(isFirst, false) ? u"a\n\""_qs : QString(1 << 20, u'x');
    };
    const Reading reading = readAll(endless);
    QVERIFY(reading.error);
    QVERIFY2(reading.error->message.contains(u"line 2"), qPrintable(reading.error->message));
}

void TestCsvReader::read_rowKeptByCaller_staysAsItWas()
{
    CsvReader reader(textOf(u"aaa,bbb\nc,d\n"_qs));
    QVERIFY(*reader.next());
    const QStringList row = reader.row();
    const QString cell = reader.row()[0];
    QVERIFY(*reader.next());
    QCOMPARE(row, (QStringList{u"aaa"_qs, u"bbb"_qs}));
    QCOMPARE(cell, u"aaa"_qs);
    QCOMPARE(reader.row(), (QStringList{u"c"_qs, u"d"_qs}));
}

void TestCsvReader::read_failingSource_passesTheErrorOn()
{
    const Reading reading = readAll([]() -> Result<QString> { return Error{Error::Storage, u"gone"_qs}; });
    QVERIFY(reading.error);
    QCOMPARE(reading.error->message, u"gone"_qs);
}

void TestCsvReader::malformedCells_textBehindQuote_isCounted()
{
    CsvReader reader(textOf(u"\"a\"b\n\"c\"\n"_qs));
    while (*reader.next()) { }
    QCOMPARE(reader.malformedCells(), 1);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
