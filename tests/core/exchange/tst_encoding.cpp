#include "core/exchange/encoding.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace crm;

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_asPeopleWriteIt_isFound_data();
    void name_asPeopleWriteIt_isFound();
    void name_ofEachEncoding_parsesBack();
    void name_unknown_isNothing();
    void detect_text_isItsEncoding_data();
    void detect_text_isItsEncoding();
    void detect_sampleCutWithinCharacter_isStillUtf8();
    void detect_fewDamagedCharacters_isStillUtf8();
    void detect_oneZeroByte_isNotUtf16();
    void detect_fileWithCyrillicFarDown_isFound();
    void detect_archive_isRefused();
    void decode_pieceByPiece_isTheSameText();
    void decode_invalidBytes_areReported();
};

static QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

static const QString Table = u"Фамилия;Имя;Город;Примечание\r\nЩукина;Ольга;Тверь;перезвонить после обеда\r\nЖуков;Пётр;Уфа;—\r\n"_qs;

void TestEncoding::name_asPeopleWriteIt_isFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("upper case") << u"UTF-8"_qs << Encoding::Utf8;
    QTest::newRow("no hyphen") << u"utf8"_qs << Encoding::Utf8;
    QTest::newRow("cp1251") << u"cp1251"_qs << Encoding::Windows1251;
    QTest::newRow("with an underscore") << u"Windows_1251"_qs << Encoding::Windows1251;
    QTest::newRow("koi8-r") << u"koi8-r"_qs << Encoding::Koi8R;
    QTest::newRow("utf-16 without order is the usual one") << u"UTF-16"_qs << Encoding::Utf16Le;
    QTest::newRow("of DOS") << u"CP866"_qs << Encoding::Cp866;
    QTest::newRow("western") << u"ISO-8859-1"_qs << Encoding::Windows1252;
}

void TestEncoding::name_asPeopleWriteIt_isFound()
{
    QFETCH(QString, name);
    QFETCH(Encoding, encoding);
    QCOMPARE(encodingFromName(name), encoding);
}

void TestEncoding::name_ofEachEncoding_parsesBack()
{
    for (const Encoding encoding : knownEncodings())
        QCOMPARE(encodingFromName(encodingName(encoding)), encoding);
}

void TestEncoding::name_unknown_isNothing()
{
    QVERIFY(!encodingFromName(u"klingon"_qs));
}

void TestEncoding::detect_text_isItsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("nothing at all") << QByteArray() << Encoding::Utf8;
    QTest::newRow("plain ASCII") << QByteArray("a,b\n1,2\n") << Encoding::Utf8;
    QTest::newRow("UTF-8 Russian") << Table.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b")
                                     << Encoding::Utf8;
    QTest::newRow("UTF-16 little-endian with mark") << "\xFF\xFE" + encoded(Table, "UTF-16LE") << Encoding::Utf16Le;
    QTest::newRow("UTF-16 big-endian with mark") << "\xFE\xFF" + encoded(Table, "UTF-16BE") << Encoding::Utf16Be;
    QTest::newRow("UTF-16 little-endian, Russian, no mark") << encoded(Table, "UTF-16LE") << Encoding::Utf16Le;
    QTest::newRow("UTF-16 big-endian, Latin, no mark") << encoded(u"name,city\nAnn,Bath\n"_qs, "UTF-16BE") << Encoding::Utf16Be;
    QTest::newRow("Windows-1251 table") << encoded(Table, "windows-1251") << Encoding::Windows1251;
    QTest::newRow("Windows-1251 in capitals") << encoded(Table.toUpper(), "windows-1251") << Encoding::Windows1251;
    QTest::newRow("Windows-1251 one word") << encoded(u"Город\nLondon\n"_qs, "windows-1251") << Encoding::Windows1251;
    QTest::newRow("KOI8-R table") << encoded(Table, "KOI8-R") << Encoding::Koi8R;
    QTest::newRow("KOI8-R in capitals") << encoded(Table.toUpper(), "KOI8-R") << Encoding::Koi8R;
    QTest::newRow("CP866 table") << encoded(Table, "IBM866") << Encoding::Cp866;
    QTest::newRow("French names") << encoded(u"Nom;Ville\nRené Lefèvre;Orléans\nZoë;Besançon\n"_qs, "windows-1252")
                                  << Encoding::Windows1252;
    QTest::newRow("ISO 8859-5 table") << encoded(Table, "ISO-8859-5").replace('\x1A', '-') << Encoding::Iso88595;
    QTest::newRow("table of an old Macintosh") << encoded(Table, "x-mac-cyrillic") << Encoding::MacCyrillic;
    QTest::newRow("table of a Bulgarian DOS") << encoded(Table, "IBM855").replace('\x1A', '-') << Encoding::Ibm855;
    QTest::newRow("one Polish name") << encoded(u"Name\nPiotr Iksiński\n"_qs, "windows-1250") << Encoding::Windows1250;
    QTest::newRow("one Spanish name") << encoded(u"Name\nIñaki Núñez\n"_qs, "windows-1252") << Encoding::Windows1252;
    QTest::newRow("Polish names") << encoded(u"Imię;Miasto\nŁukasz Żółtowski;Gdańsk\nMałgorzata;Poznań\n"_qs, "windows-1250")
                                  << Encoding::Windows1250;
    QTest::newRow("French names of a Macintosh")
        << encoded(u"Nom;Île\nRené;Réunion\nHélène;Réunion\n"_qs, "macintosh") << Encoding::MacRoman;
    QTest::newRow("German names") << encoded(u"Name;Ort\nJörg Müller;Köln\nGroß;Füssen\n"_qs, "windows-1252") << Encoding::Windows1252;
}

void TestEncoding::detect_text_isItsEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QCOMPARE(encodingName(detectEncoding(QByteArrayView(bytes))), encodingName(encoding));
}

void TestEncoding::detect_sampleCutWithinCharacter_isStillUtf8()
{
    const QByteArray bytes = u"Привет"_qs.toUtf8();
    QCOMPARE(detectEncoding(QByteArrayView(bytes).chopped(1)), Encoding::Utf8);
}

void TestEncoding::detect_fewDamagedCharacters_isStillUtf8()
{
    QCOMPARE(detectEncoding(QByteArrayView(Table.toUtf8() + "\xFF")), Encoding::Utf8);
}

void TestEncoding::detect_oneZeroByte_isNotUtf16()
{
    QCOMPARE(detectEncoding(QByteArrayView("a,b,c\nI,\0,x", 11)), Encoding::Utf8);
}

void TestEncoding::detect_fileWithCyrillicFarDown_isFound()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"list.csv"_qs));
    QVERIFY(file.open(QFile::WriteOnly));
    for (int i = 0; i < 100000; ++i)
        file.write("Smith,John\n");
    file.write(encoded(Table, "KOI8-R"));
    file.close();
    auto input = InputFile::open(file.fileName());
    QVERIFY(input);
    const auto encoding = detectEncoding(*input);
    QVERIFY(encoding);
    QCOMPARE(*encoding, Encoding::Koi8R);
    QCOMPARE(*input->read(5), "Smith"); // it was rewound
}

void TestEncoding::detect_archive_isRefused()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"book.csv"_qs));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("PK\x03\x04 and so on");
    file.close();
    auto input = InputFile::open(file.fileName());
    const auto encoding = detectEncoding(*input);
    QVERIFY(!encoding);
    QCOMPARE(encoding.error().kind, Error::Format);
}

void TestEncoding::decode_pieceByPiece_isTheSameText()
{
    for (const Encoding encoding : knownEncodings()) {
        const bool isWestern = encoding == Encoding::Windows1252 || encoding == Encoding::Windows1250 || encoding == Encoding::MacRoman;
        const QString text = isWestern ? u"Besançon"_qs : u"Ёж и щука"_qs;
        const QByteArray bytes = encoded(text, encodingName(encoding).toLatin1());
        Decoder decoder(encoding);
        QString decoded;
        for (qsizetype i = 0; i < bytes.size(); ++i)
            decoded += decoder.decode(QByteArrayView(bytes).sliced(i, 1));
        QCOMPARE(decoded, text);
    }
}

void TestEncoding::decode_invalidBytes_areReported()
{
    Decoder decoder(Encoding::Utf8);
    QCOMPARE(decoder.decode("a\xFFz"), u"a\uFFFDz"_qs);
    QVERIFY(decoder.sawInvalidBytes());
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
