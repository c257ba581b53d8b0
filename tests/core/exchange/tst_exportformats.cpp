#include "core/exchange/export.h"
#include "core/exchange/xlsxsource.h"
#include "tests/support/importfile.h"

#include <QBuffer>
#include <QTest>

using namespace crm;

namespace {

Result<QByteArray> exported(TestWorkspace& workspace, const ExportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JobControl control;
    const auto written = exportRecords(*workspace, options, buffer, control);
    return written ? Result<QByteArray>(buffer.data()) : Result<QByteArray>(written.error());
}

} // namespace

class TestExportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vcard_person_isACard();
    void vcard_longText_isFoldedBetweenCharacters();
    void vcard_firm_isAFirm();
    void vcard_deal_isRefused();
    void xlsx_values_haveTheirTypes();
    void csv_windows1251_isInIt();
    void csv_characterTheEncodingLacks_isRefusedByName();
    void csv_referenceToOneOfTwoNamesakes_isItsNumber();
    void csv_localDates_areAsHere();
    void jsonLines_record_isALine();
    void fullDisk_anyFormat_isTheSameKindOfError_data();
    void fullDisk_anyFormat_isTheSameKindOfError();
};

void TestExportFormats::vcard_person_isACard()
{
    TestWorkspace workspace;
    const qint64 account = workspace.add("account", {{"name", "Acme; Sons"}});
    workspace.add("contact",
        {{"last_name", "Smith"}, {"first_name", "Anna"}, {"account", account}, {"mobile", "+7 916 123-45-67"}, {"email", "a@b.org"},
            {"mailing_city", "Oslo"}, {"birthday", "1985-04-12"}, {"description", "one\ntwo"}});
    ExportOptions options{.query = {.module = "contact"}, .format = ExportFormat::VCard, .vcard = VCardVersion::V3};
    options.columns = QStringList{"first_name", "last_name", "account", "mobile", "email", "mailing_city", "birthday", "description"};
    QCOMPARE(*exported(workspace, options),
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Smith;Anna;;;\r\nFN:Anna Smith\r\nORG:Acme\\; Sons\r\nX-TELCOM-ACCOUNT:Acme\\; Sons\r\n"
        "TEL;TYPE=cell;X-TELCOM-FIELD=mobile:+7 916 123-45-67\r\nEMAIL;TYPE=work;X-TELCOM-FIELD=email:a@b.org\r\nBDAY:1985-04-12\r\n"
        "NOTE:one\\ntwo\r\nADR;TYPE=work;X-TELCOM-FIELD=mailing_:;;;Oslo;;;\r\nEND:VCARD\r\n");
}

void TestExportFormats::vcard_longText_isFoldedBetweenCharacters()
{
    TestWorkspace workspace;
    workspace.add("contact", {{"last_name", "Smith"}, {"description", QString(300, u'Ж') + "🙂"}});
    const auto card =
        exported(workspace, {.query = {.module = "contact"}, .columns = {"last_name", "description"}, .format = ExportFormat::VCard});
    for (const QByteArray& line : card->split('\n')) {
        QVERIFY2(line.size() <= 76, "more than 75 octets and the CR");
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void TestExportFormats::vcard_firm_isAFirm()
{
    TestWorkspace workspace;
    workspace.add("account", {{"name", "Acme"}, {"inn", "7707083893"}});
    QCOMPARE(*exported(workspace, {.query = {.module = "account"}, .columns = {"name", "inn"}, .format = ExportFormat::VCard}),
        "BEGIN:VCARD\r\nVERSION:4.0\r\nN:;;;;\r\nFN:Acme\r\nKIND:org\r\nORG:Acme\r\nX-TELCOM-INN:7707083893\r\nEND:VCARD\r\n");
}

void TestExportFormats::vcard_deal_isRefused()
{
    TestWorkspace workspace;
    QVERIFY(!exported(workspace, {.query = {.module = "deal"}, .format = ExportFormat::VCard}));
    QVERIFY(!exportFormats(workspace.module("deal")).contains(ExportFormat::VCard));
}

void TestExportFormats::xlsx_values_haveTheirTypes()
{
    TestWorkspace workspace;
    workspace.add("account",
        {{"name", "Acme"}, {"inn", "7707083893"}, {"annual_revenue", 123450}, {"phone", "+7 916 123-45-67"}, {"email_opt_out", 1}});
    const auto bytes = exported(workspace,
        {.query = {.module = "account"}, .columns = {"name", "inn", "annual_revenue", "email_opt_out"}, .format = ExportFormat::Xlsx});
    QVERIFY(bytes);
    const ImportFile file(*bytes, "account");
    auto package = XlsxPackage::open(file.options.path);
    const auto part = package->part("xl/worksheets/sheet1.xml");
    const QByteArray sheet = (*part)->readAll();
    QVERIFY(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
    QVERIFY2(sheet.contains("<v>1234.5</v>"), sheet);
    QVERIFY2(sheet.contains("t=\"b\"><v>1</v>"), sheet);
    QVERIFY2(!sheet.contains("<v>7707083893</v>"), sheet);
    QCOMPARE(file.rows().rows.first().value("INN"), QString("7707083893"));
}

void TestExportFormats::csv_windows1251_isInIt()
{
    TestWorkspace workspace;
    workspace.add("account", {{"name", QString::fromUtf8("Ёж")}});
    ExportOptions options{.query = {.module = "account"}, .columns = {"name"}};
    options.csv.encoding = Encoding::Windows1251;
    QCOMPARE(*exported(workspace, options), "Account\r\n\xA8\xE6\r\n");
}

void TestExportFormats::csv_characterTheEncodingLacks_isRefusedByName()
{
    TestWorkspace workspace;
    workspace.add("account", {{"name", QString::fromUtf8("Ёж 🙂")}});
    ExportOptions options{.query = {.module = "account"}, .columns = {"name"}};
    options.csv.encoding = Encoding::Windows1251;
    const auto refused = exported(workspace, options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QString::fromUtf8("🙂")), qPrintable(refused.error().message));
}

void TestExportFormats::csv_referenceToOneOfTwoNamesakes_isItsNumber()
{
    TestWorkspace workspace;
    workspace.add("account", {{"name", "Twin"}});
    const qint64 second = workspace.add("account", {{"name", "Twin"}});
    const qint64 only = workspace.add("account", {{"name", "Only"}});
    workspace.add("contact", {{"last_name", "A"}, {"account", second}});
    workspace.add("contact", {{"last_name", "B"}, {"account", only}});
    ExportOptions options{.query = {.module = "contact", .filter = {}, .sort = {{"last_name"}}}, .columns = {"last_name", "account"}};
    QCOMPARE(*exported(workspace, options), "Last name,Account\r\nA,ACC2\r\nB,Only\r\n");
    options.references = ReferenceForm::Numbers;
    QCOMPARE(*exported(workspace, options), "Last name,Account\r\nA,ACC2\r\nB,ACC3\r\n");
}

void TestExportFormats::csv_localDates_areAsHere()
{
    TestWorkspace workspace(Language::Russian);
    workspace.add("contact", {{"last_name", "A"}, {"birthday", "1985-04-12"}});
    ExportOptions options{.query = {.module = "contact"}, .columns = {"birthday"}, .dates = DateForm::Local};
    const QByteArray text = *exported(workspace, options);
    QVERIFY2(!text.contains("1985-04-12") && text.contains("1985"), text);
}

void TestExportFormats::jsonLines_record_isALine()
{
    TestWorkspace workspace;
    const qint64 account = workspace.add("account", {{"name", "Acme"}});
    workspace.add("contact", {{"last_name", "A"}, {"account", account}, {"description", "one\ntwo"}});
    QCOMPARE(*exported(workspace,
                 {.query = {.module = "contact"}, .columns = {"last_name", "account", "description"}, .format = ExportFormat::JsonLines}),
        "{\"account\":\"ACC1\",\"description\":\"one\\ntwo\",\"last_name\":\"A\",\"number\":\"CON1\"}\n");
}

void TestExportFormats::fullDisk_anyFormat_isTheSameKindOfError_data()
{
    QTest::addColumn<int>("format");
    for (const ExportFormat format :
        {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::VCard, ExportFormat::JsonLines, ExportFormat::Json})
        QTest::addRow("%s", qPrintable(formatSuffix(format))) << static_cast<int>(format);
}

void TestExportFormats::fullDisk_anyFormat_isTheSameKindOfError()
{
    QFETCH(int, format);
    if (!QFile::exists("/dev/full"))
        QSKIP("There is no /dev/full here to stand for a full disk");
    TestWorkspace workspace;
    workspace.add("contact", {{"last_name", "A"}, {"description", QString(30'000, u'x')}});
    JobControl control;
    const auto written =
        exportToFile(*workspace, {.query = {.module = "contact"}, .format = static_cast<ExportFormat>(format)}, "/dev/full", control);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Permission);
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
