#include "tests/support/importfile.h"

#include <QBuffer>
#include <QImage>
#include <QStringEncoder>
#include <QTest>

using namespace crm;

namespace {

using Cells = QMap<QString, QString>;

QByteArray card(const QByteArray& properties)
{
    return "BEGIN:VCARD\r\n" + properties + "END:VCARD\r\n";
}

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    return encoder.encode(text);
}

QByteArray picture(const char* format)
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

} // namespace

class TestVCardImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_card_givesNamedCells_data();
    void read_card_givesNamedCells();
    void read_brokenCard_isTheOnlyOneMissing();
    void read_pieces_doNotMatter();
    void read_birthdayWithoutYear_isNotInvented_data();
    void read_birthdayWithoutYear_isNotInvented();
    void import_contacts_fillTheirFields();
    void import_pictures_areKeptWhenTheyArePictures_data();
    void import_pictures_areKeptWhenTheyArePictures();
    void import_brokenCard_isRejectedWithItsLine();
    void preview_columns_areThoseOfAllCards();
};

void TestVCardImport::read_card_givesNamedCells_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Cells>("cells");
    const Cells anna{{"First Name", "Anna"}, {"Last Name", "Smith"}};
    QTest::newRow("version 3.0") << card("VERSION:3.0\r\nN:Smith;Anna;;;\r\nFN:Anna Smith\r\n") << anna;
    QTest::newRow("lower case and LF only") << QByteArray("begin:vcard\nversion:3.0\nn:Smith;Anna\nend:vcard\n") << anna;
    QTest::newRow("no version") << card("N:Smith;Anna\r\n") << anna;
    QTest::newRow("UTF-16") << utf16("BEGIN:VCARD\nN:Дубова\nEND:VCARD\n") << Cells{{"Last Name", "Дубова"}};
    QTest::newRow("only FN") << card("FN:Anna Smith\r\n") << Cells{{"Full Name", "Anna Smith"}};
    QTest::newRow("a firm") << card("VERSION:4.0\r\nKIND:org\r\nFN:Acme\r\n") << Cells{{"Company", "Acme"}};
    QTest::newRow("all parts of a name") << card("N:Петрова;Анна;Ивановна;Dr.;Jr.\r\n")
                                         << Cells{{"Last Name", "Петрова"}, {"First Name", "Анна"}, {"Middle Name", "Ивановна"},
                                                {"Name Prefix", "Dr."}, {"Name Suffix", "Jr."}};
    QTest::newRow("folded in the way of 3.0") << card("NOTE:one t\r\n wo three\r\n") << Cells{{"Notes", "one two three"}};
    QTest::newRow("folded within a character") << card("NOTE:\xD0\r\n \xAF\r\n") << Cells{{"Notes", "Я"}};
    QTest::newRow("folded in the way of 2.1") << card("VERSION:2.1\r\nNOTE:one\r\n two\r\n") << Cells{{"Notes", "one two"}};
    QTest::newRow("quoted-printable over lines")
        << card("VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=AF=\r\n=D0=AF;=D0=90\r\n")
        << Cells{{"Last Name", "ЯЯ"}, {"First Name", "А"}};
    QTest::newRow("quoted-printable, bare word")
        << card("VERSION:2.1\r\nNOTE;QUOTED-PRINTABLE:one=0D=0Atwo\r\n") << Cells{{"Notes", "one\ntwo"}};
    QTest::newRow("windows-1251 said by the property")
        << card("VERSION:2.1\r\nN;CHARSET=windows-1251:\xCF\xE5\xF2\xF0\xEE\xE2;\xC8\xE2\xE0\xED\r\n")
        << Cells{{"Last Name", "Петров"}, {"First Name", "Иван"}};
    QTest::newRow("windows-1251 said by nobody")
        << card("VERSION:2.1\r\nN:\xCF\xE5\xF2\xF0\xEE\xE2;\xC8\xE2\xE0\xED\r\n") << Cells{{"Last Name", "Петров"}, {"First Name", "Иван"}};
    QTest::newRow("escapes") << card("VERSION:3.0\r\nNOTE:a\\, b\\; c\\nd\\\\e\r\nORG:A\\;B;Sales\r\n")
                             << Cells{{"Notes", "a, b; c\nd\\e"}, {"Company", "A;B"}, {"Department", "Sales"}};
    QTest::newRow("a backslash of 2.1 is one") << card("VERSION:2.1\r\nNOTE:C:\\new\r\n") << Cells{{"Notes", "C:\\new"}};
    QTest::newRow("telephones by kind") << card(
        "TEL;TYPE=work,voice:1\r\nTEL;CELL:2\r\nTEL;TYPE=\"home,voice\":3\r\nTEL;TYPE=fax;TYPE=work:4\r\n"
        "TEL:5\r\nTEL;TYPE=work:6\r\nTEL;VALUE=uri;TYPE=home:tel:+7-8;ext=9\r\n")
                                        << Cells{{"Business Phone", "1"}, {"Mobile Phone", "2"}, {"Home Phone", "3"}, {"Business Fax", "4"},
                                               {"Other Phone", "5"}, {"Business Phone 2", "6"}, {"Home Phone 2", "+7-8 ext. 9"}};
    QTest::newRow("a telephone of no kind is the office's") << card("TEL:5\r\n") << Cells{{"Business Phone", "5"}};
    QTest::newRow("kinds by Apple's labels") << card("item1.TEL:1\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\nitem2.EMAIL;TYPE=INTERNET:a@b.c\r\n")
                                             << Cells{{"Mobile Phone", "1"}, {"E-mail Address", "a@b.c"}};
    QTest::newRow("the preferred address is the first")
        << card("EMAIL:a@b.c\r\nEMAIL;PREF=1:d@e.f\r\nEMAIL;TYPE=home:g@h.i\r\n")
        << Cells{{"E-mail Address", "d@e.f"}, {"E-mail 2 Address", "a@b.c"}, {"E-mail 3 Address", "g@h.i"}};
    QTest::newRow("addresses") << card(
        "ADR;TYPE=work:;;Main St 1\\, flat 2;Oslo;Viken;0150;Norway\r\nADR;TYPE=home:12;b;Side St;Rome;;;\r\n")
                               << Cells{{"Business Street", "Main St 1, flat 2"}, {"Business City", "Oslo"}, {"Business Region", "Viken"},
                                      {"Business Postal Code", "0150"}, {"Business Country", "Norway"}, {"Home PO Box", "12"},
                                      {"Home Street 2", "b"}, {"Home Street", "Side St"}, {"Home City", "Rome"}};
    QTest::newRow("birthday") << card("BDAY:19850412\r\n") << Cells{{"Birthday", "1985-04-12"}};
    QTest::newRow("birthday with a time") << card("BDAY:1985-04-12T00:00:00Z\r\n") << Cells{{"Birthday", "1985-04-12"}};
    QTest::newRow("what we don't know") << card("X-SHOE-SIZE:44\r\nIMPP;X-SERVICE-TYPE=Telegram:tg:anna\r\n")
                                        << Cells{{"SHOE-SIZE", "44"}, {"Telegram", "anna"}};
    QTest::newRow("properties without a name") << card(";TYPE=home:1\r\nitem1.:2\r\nX-:3\r\n") << Cells{{"X-", "3"}};
    QTest::newRow("a card within a card") << card("N:Smith;Anna\r\nAGENT:\r\nBEGIN:VCARD\r\nN:Other;One\r\nEND:VCARD\r\n") << anna;
    QTest::newRow("something else behind") << card("N:Smith;Anna\r\n") + "BEGIN:FOO\r\nN:no\r\nEND:FOO\r\n" << anna;
}

void TestVCardImport::read_card_givesNamedCells()
{
    QFETCH(QByteArray, file);
    QFETCH(Cells, cells);
    const auto rows = ImportFile(file).rows();
    QCOMPARE(rows.error, QString());
    QCOMPARE(rows.rows, QList<Cells>{cells});
    QCOMPARE(rows.problems.size(), 0);
}

void TestVCardImport::read_brokenCard_isTheOnlyOneMissing()
{
    const auto rows =
        ImportFile(card("N:One\r\n") + "BEGIN:VCARD\r\nN:Two\r\n" + card("N:Three\r\n") + card("") + "BEGIN:VCARD\r\nN:Four").rows();
    QCOMPARE(rows.rows, (QList<Cells>{{{"Last Name", "One"}}, {{"Last Name", "Three"}}}));
    QCOMPARE(rows.problems.size(), 3);
    QCOMPARE(rows.problems[0].first, 4);
    QVERIFY(rows.problems[0].second.contains("END:VCARD"));
    QCOMPARE(rows.problems[1].first, 9);
    QCOMPARE(rows.problems[2].first, 11);
}

void TestVCardImport::read_pieces_doNotMatter()
{
    // Longer than the pieces a file is read in, so that lines and CRLFs are cut everywhere.
    QByteArray file;
    for (int i = 0; i < 20'000; ++i)
        file += card("N:Name" + QByteArray::number(i) + "\r\nNOTE:" + QByteArray(i % 50, 'x') + "\r\n  y\r\n");
    const auto rows = ImportFile(file).rows();
    QCOMPARE(rows.rows.size(), 20'000);
    QCOMPARE(rows.problems.size(), 0);
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(rows.rows[i].value("Notes"), QString(i % 50, u'x') + " y");
}

void TestVCardImport::read_birthdayWithoutYear_isNotInvented_data()
{
    QTest::addColumn<QByteArray>("birthday");
    QTest::newRow("version 4.0") << QByteArray("BDAY:--0412\r\n");
    QTest::newRow("version 3.0") << QByteArray("BDAY:--04-12\r\n");
    QTest::newRow("as Apple writes it") << QByteArray("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12\r\n");
}

void TestVCardImport::read_birthdayWithoutYear_isNotInvented()
{
    QFETCH(QByteArray, birthday);
    const auto rows = ImportFile(card("N:One\r\n" + birthday)).rows();
    QCOMPARE(rows.rows, QList<Cells>({{{"Last Name", "One"}, {"Birthday (no year)", "--04-12"}}}));
    QCOMPARE(rows.warnings.size(), 1);
}

void TestVCardImport::import_contacts_fillTheirFields()
{
    ImportFile file(card("VERSION:3.0\r\nN:Петрова;Анна;Ивановна;;\r\nTITLE:Директор\r\nTEL;TYPE=work:+7 495 123-45-67\r\n"
                         "TEL;TYPE=cell:+7 916 765-43-21\r\nEMAIL:anna@example.org\r\nADR;TYPE=work:;;Тверская 1;Москва;;125009;Россия\r\n"
                         "BDAY:1985-04-12\r\nNOTE:важная\\nочень\r\n"));
    const ImportReport report = file.run();
    QCOMPARE(report.created, 1);
    const Values values = file.records().first().values;
    const QMap<QString, QString> expected{{"last_name", "Петрова"}, {"first_name", "Анна Ивановна"}, {"job_title", "Директор"},
        {"phone", "+7 495 123-45-67"}, {"mobile", "+7 916 765-43-21"}, {"email", "anna@example.org"}, {"mailing_street", "Тверская 1"},
        {"mailing_city", "Москва"}, {"mailing_postcode", "125009"}, {"mailing_country", "Россия"}, {"birthday", "1985-04-12"},
        {"description", "важная\nочень"}};
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(values.value(it.key()).toString(), it.value());
}

void TestVCardImport::import_pictures_areKeptWhenTheyArePictures_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray png = picture("png");
    const QByteArray base64 = png.toBase64();
    QTest::newRow("version 3.0") << "PHOTO;ENCODING=b;TYPE=PNG:" + base64 + "\r\n" << png;
    QTest::newRow("version 4.0") << "PHOTO:data:image/png;base64," + base64 + "\r\n" << png;
    QTest::newRow("version 2.1, folded, blank line behind") << "PHOTO;BASE64;PNG:\r\n " + base64.first(20) + "\r\n " + base64.sliced(20)
            + "\r\n\r\n" << png;
    QTest::newRow("nobody folded it") << "PHOTO;ENCODING=BASE64:" + base64.first(20) + "\r\n" + base64.sliced(20) + "\r\n" << png;
    QTest::newRow("called a JPEG, is a PNG") << "PHOTO;ENCODING=b;TYPE=JPEG:" + base64 + "\r\n" << png;
    QTest::newRow("called a PNG, is a BMP") << "PHOTO;ENCODING=b;TYPE=PNG:" + picture("bmp").toBase64() + "\r\n" << QByteArray();
    QTest::newRow("no picture at all") << QByteArray("PHOTO;ENCODING=b:aGVsbG8=\r\n") << QByteArray();
    QTest::newRow("only a link") << QByteArray("PHOTO;VALUE=uri:http://example.org/a.png\r\n") << QByteArray();
}

void TestVCardImport::import_pictures_areKeptWhenTheyArePictures()
{
    QFETCH(QByteArray, property);
    QFETCH(QByteArray, kept);
    ImportFile file(card("N:One\r\n" + property + "TITLE:last\r\n"));
    const ImportReport report = file.run();
    QCOMPARE(report.created, 1);
    QCOMPARE(report.warnings.isEmpty(), !kept.isEmpty());
    const Record record = file.records().first();
    QCOMPARE(record.value("job_title").toString(), QString("last"));
    const QString image = record.value("image").toString();
    QCOMPARE(image.isEmpty() ? QByteArray() : *file.workspace->reader().blob(image), kept);
}

void TestVCardImport::import_brokenCard_isRejectedWithItsLine()
{
    ImportFile file(card("N:One\r\n") + "BEGIN:VCARD\r\nN:Two\r\n" + card("N:Three\r\n"));
    const ImportReport report = file.run();
    QCOMPARE(report.created, 2);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.rejections.first().line, 4);
}

void TestVCardImport::preview_columns_areThoseOfAllCards()
{
    const auto preview = ImportFile(card("EMAIL:a@b.c\r\n") + card("N:One;Two\r\n")).preview();
    QVERIFY(preview);
    QCOMPARE(preview->format, FileFormat::VCard);
    QCOMPARE(preview->layout.header, (QStringList{"First Name", "Last Name", "E-mail Address"}));
    QCOMPARE(preview->mapping.unmapped, QList<int>());
}

QTEST_GUILESS_MAIN(TestVCardImport)
#include "tst_vcardimport.moc"
