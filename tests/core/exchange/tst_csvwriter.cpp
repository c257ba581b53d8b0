#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace crm;

using Rows = QList<QStringList>;

static QByteArray written(const Rows& rows, CsvFormat format)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    CsvWriter writer(buffer, format);
    for (const QStringList& row : rows) {
        if (!writer.write(row))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_rows_givesBytes_data();
    void write_rows_givesBytes();
    void write_anyText_readsBackTheSame();
    void write_closedDevice_isRefused();
    void neutralise_cell_isGuarded_data();
    void neutralise_cell_isGuarded();
    void undo_apostropheBeforePlainText_stays();
};

void TestCsvWriter::write_rows_givesBytes_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Rows& rows, const char* bytes, char delimiter = ',') {
        QTest::newRow(name) << rows << delimiter << QByteArray(bytes);
    };
    row("plain cells have no quotes", {{u"a"_qs, u"Ёж"_qs}}, "a,Ёж\r\n");
    row("delimiter", {{u"a,b"_qs, u"c;d"_qs}}, "\"a,b\",c;d\r\n");
    row("another delimiter", {{u"a,b"_qs, u"c;d"_qs}}, "a,b;\"c;d\"\r\n", ';');
    row("quotes are doubled", {{u"5\""_qs, u"b"_qs}}, "\"5\"\"\",b\r\n");
    row("line breaks", {{u"a\nb"_qs, u"c\rd"_qs}}, "\"a\nb\",\"c\rd\"\r\n");
    row("edge spaces", {{u" a"_qs, u"b c"_qs}}, "\" a\",b c\r\n");
    row("empty cells", {{QString(), QString()}}, ",\r\n");
    row("the only cell is empty", {{QString()}}, "\"\"\r\n");
    row("ID at the start would be a SYLK table", {{u"ID"_qs, u"x"_qs}, {u"ID"_qs, u"y"_qs}}, "\"ID\",x\r\nID,y\r\n");
}

void TestCsvWriter::write_rows_givesBytes()
{
    QFETCH(Rows, rows);
    QFETCH(char, delimiter);
    QFETCH(QByteArray, bytes);
    const QChar separator = QLatin1Char(delimiter);
    QCOMPARE(written(rows, {.delimiter = separator}), bytes);
    const CsvFormat unix{.delimiter = separator, .lineEnd = LineEnd::Lf, .byteOrderMark = ByteOrderMark::Yes};
    QCOMPARE(written(rows, unix), "\xEF\xBB\xBF" + bytes.replace("\r\n", "\n"));
}

void TestCsvWriter::write_anyText_readsBackTheSame()
{
    const QStringList pieces{u"sep=;"_qs, u""_qs, u"'"_qs, u"=1+1"_qs, u"\""_qs, u"\r\n"_qs, u"\t"_qs, u"\uFEFF"_qs, u" "_qs, u"+7 916"_qs,
        u"я"_qs, QString(QChar(0))};
    Rows rows;
    for (const QString& first : pieces) {
        for (const QString& second : pieces)
            rows << QStringList{first + second} << QStringList{second, first, second + first};
    }
    for (const Formulas formulas : {Formulas::Keep, Formulas::Neutralise}) {
        const QByteArray bytes = written(rows, {.delimiter = u';', .formulas = formulas});
        CsvReader reader(textOf(QString::fromUtf8(bytes)), {.delimiter = u';'});
        for (const QStringList& row : rows) {
            QVERIFY(*reader.next());
            QStringList read = reader.row();
            for (QString& cell : read)
                cell = formulas == Formulas::Neutralise ? undoNeutralised(cell) : cell;
            QCOMPARE(read, row);
        }
        QVERIFY(!*reader.next());
    }
}

void TestCsvWriter::write_closedDevice_isRefused()
{
    QBuffer buffer;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    CsvWriter writer(buffer);
    QVERIFY(writer.write({u"a"_qs}));
    const Result<> finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Error::Permission);
}

void TestCsvWriter::neutralise_cell_isGuarded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("guarded");
    const auto row = [](const char* name, const char* cell, bool isGuarded) {
        QTest::newRow(name) << QString::fromUtf8(cell) << isGuarded;
    };
    row("formula", "=1+1", true);
    row("command by plus", "+cmd|' /C calc'!A0", true);
    row("command by minus", "-2+3", true);
    row("at sign", "@SUM(A1)", true);
    row("tab", "\t=1", true);
    row("carriage return", "\r=1", true);
    row("already with an apostrophe", "'=1", true);
    row("phone that would be subtracted", "+7-916-123-45-67", true);
    row("plain text", "Ann", false);
    row("empty", "", false);
    row("apostrophe of a name", "'t Hooft", false);
    row("negative number", "-5", false);
    row("number with decimal comma", "+3,14", false);
    row("negative percentage", "-12 %", false);
    row("grouped number", "-1 234 567,89", false);
    row("phone with spaces", "+7 916 123-45-67", false);
    row("phone in digits", "+79161234567", false);
    row("phone with brackets", "+7(916)123-45-67", false);
}

void TestCsvWriter::neutralise_cell_isGuarded()
{
    QFETCH(QString, cell);
    QFETCH(bool, guarded);
    QCOMPARE(neutralised(cell), guarded ? u'\'' + cell : cell);
    QCOMPARE(undoNeutralised(neutralised(cell)), cell);
}

void TestCsvWriter::undo_apostropheBeforePlainText_stays()
{
    QCOMPARE(undoNeutralised(u"'quoted'"_qs), u"'quoted'"_qs);
    QCOMPARE(undoNeutralised(u"=1"_qs), u"=1"_qs);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
