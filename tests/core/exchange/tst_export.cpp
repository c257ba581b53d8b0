#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace crm;

namespace {

const QString lead = QStringLiteral("lead");
const QStringList nameAndCity{QStringLiteral("last_name"), QStringLiteral("city")};

QByteArray exported(TestWorkspace& workspace, const ExportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JobControl control;
    const auto written = exportRecords(*workspace, options, buffer, control);
    return written ? buffer.data() : QByteArray("refused: ") + written.error().message.toUtf8();
}

qint64 addLead(TestWorkspace& workspace, const QString& name, const QString& city)
{
    return workspace.add("lead", {{QStringLiteral("last_name"), name}, {QStringLiteral("city"), city}});
}

ExportOptions columns(const QStringList& names)
{
    return {.query = {.module = lead, .filter = {}, .sort = {{QStringLiteral("number")}}}, .columns = names};
}

} // namespace

Q_DECLARE_METATYPE(crm::Language)

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv_view_isFilteredAndSorted();
    void csv_selection_isInTheOrderGiven();
    void csv_all_hasEveryShownFieldButNoArchivedLead();
    void csv_russian_hasRussianHeaderAndLabels();
    void csv_forSpreadsheets_hasMarkAndNoFormulas();
    void csv_forPrograms_isLeftAsItIs();
    void json_rows_haveStableKeysAndTheNumber();
    void json_labels_areWhatPeopleRead();
    void json_nothing_isStillOneDocument();
    void records_cancelled_areRefused();
    void file_unwritableFolder_isRefused();
    void file_fullDisk_leavesNoHalfFile();
    void file_cancelled_keepsTheOlderFile();
    void roundTrip_everyField_comesBackTheSame_data();
    void roundTrip_everyField_comesBackTheSame();
    void roundTrip_awkwardTexts_comeBackTheSame_data();
    void roundTrip_awkwardTexts_comeBackTheSame();
};

void TestExport::csv_view_isFilteredAndSorted()
{
    TestWorkspace workspace;
    addLead(workspace, "Anna", "Oslo");
    addLead(workspace, "Boris", "Rome");
    addLead(workspace, "Clara", "Oslo");
    ExportOptions options = columns(nameAndCity);
    options.query.filter =
        *parseFilter(QStringLiteral("city = Oslo"), workspace.module("lead"), workspace->catalogue(), workspace->valueReader());
    options.query.sort = {{QStringLiteral("last_name"), Qt::DescendingOrder}};
    QCOMPARE(exported(workspace, options), "Last name,City\r\nClara,Oslo\r\nAnna,Oslo\r\n");
}

void TestExport::csv_selection_isInTheOrderGiven()
{
    TestWorkspace workspace;
    const qint64 anna = addLead(workspace, "Anna", "Oslo");
    addLead(workspace, "Boris", "Rome");
    const qint64 clara = addLead(workspace, "Clara", "Bonn");
    ExportOptions options = columns(nameAndCity);
    options.ids = {clara, anna};
    QCOMPARE(exported(workspace, options), "Last name,City\r\nClara,Bonn\r\nAnna,Oslo\r\n");
}

void TestExport::csv_all_hasEveryShownFieldButNoArchivedLead()
{
    TestWorkspace workspace;
    addLead(workspace, "Anna", "Oslo");
    workspace.add("lead", {{QStringLiteral("last_name"), "Gone"}});
    QVERIFY(workspace->store().write({QStringLiteral("Archive")}, [&](Changes& changes) {
        return changes.update(lead, *workspace->reader().named(workspace.module("lead"), "LEA2"),
            {{QStringLiteral("converted_at"), "2026-01-01T00:00:00.000Z"}}, {}, Author::Program);
    }));
    const QByteArray text = exported(workspace, columns({}));
    QCOMPARE(text.count("\r\n"), 2);
    QVERIFY(text.contains("Telegram"));
    QVERIFY(!text.contains("Gone"));
}

void TestExport::csv_russian_hasRussianHeaderAndLabels()
{
    TestWorkspace workspace(Language::Russian);
    workspace.add("lead",
        {{QStringLiteral("last_name"), u"Иванов"_qs}, {QStringLiteral("status"), "hot"}, {QStringLiteral("annual_revenue"), 123450}});
    QCOMPARE(QString::fromUtf8(exported(workspace, columns({"last_name", "status", "annual_revenue"}))),
        u"Фамилия,Статус,Годовой доход\r\nИванов,Горячее,1234.50\r\n"_qs);
}

void TestExport::csv_forSpreadsheets_hasMarkAndNoFormulas()
{
    TestWorkspace workspace;
    addLead(workspace, "=HYPERLINK(0)", "@home");
    ExportOptions options = columns(nameAndCity);
    options.csv = {.byteOrderMark = ByteOrderMark::Yes, .formulas = Formulas::Neutralise};
    QCOMPARE(exported(workspace, options), "\xEF\xBB\xBFLast name,City\r\n'=HYPERLINK(0),'@home\r\n");
}

void TestExport::csv_forPrograms_isLeftAsItIs()
{
    TestWorkspace workspace;
    addLead(workspace, "=HYPERLINK(0)", "@home");
    QCOMPARE(exported(workspace, columns(nameAndCity)), "Last name,City\r\n=HYPERLINK(0),@home\r\n");
}

void TestExport::json_rows_haveStableKeysAndTheNumber()
{
    TestWorkspace workspace;
    workspace.add("lead",
        {{QStringLiteral("last_name"), "Anna"}, {QStringLiteral("status"), "hot"}, {QStringLiteral("annual_revenue"), 123450},
            {QStringLiteral("email_opt_out"), 1}});
    ExportOptions options = columns({"status", "annual_revenue", "email_opt_out", "owner", "city"});
    options.format = ExportFormat::Json;
    QCOMPARE(QJsonDocument::fromJson(exported(workspace, options)),
        QJsonDocument::fromJson(
            R"({"rows":[{"number":"LEA1","status":"hot","annual_revenue":1234.5,"email_opt_out":true,"owner":"admin","city":null}]})"));
}

void TestExport::json_labels_areWhatPeopleRead()
{
    TestWorkspace workspace;
    workspace.add("lead", {{QStringLiteral("last_name"), "Anna"}, {QStringLiteral("status"), "hot"}});
    ExportOptions options = columns({"status"});
    options.format = ExportFormat::Json;
    options.choices = ChoiceForm::Label;
    QCOMPARE(
        QJsonDocument::fromJson(exported(workspace, options)), QJsonDocument::fromJson(R"({"rows":[{"number":"LEA1","status":"Hot"}]})"));
}

void TestExport::json_nothing_isStillOneDocument()
{
    TestWorkspace workspace;
    ExportOptions options = columns({});
    options.format = ExportFormat::Json;
    QCOMPARE(QJsonDocument::fromJson(exported(workspace, options)), QJsonDocument::fromJson(R"({"rows":[]})"));
}

void TestExport::records_cancelled_areRefused()
{
    TestWorkspace workspace;
    addLead(workspace, "Anna", "Oslo");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JobControl control;
    control.cancel();
    QCOMPARE(exportRecords(*workspace, columns({}), buffer, control).error().kind, Error::Cancelled);
}

void TestExport::file_unwritableFolder_isRefused()
{
    TestWorkspace workspace;
    JobControl control;
    const QString path = workspace.fileIn(QStringLiteral("no/such/folder.csv"));
    const auto written = exportToFile(*workspace, columns({}), path, control);
    QCOMPARE(written.error().kind, Error::Permission);
    QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    QVERIFY(!QFile::exists(path));
}

void TestExport::file_fullDisk_leavesNoHalfFile()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("There is no /dev/full here to stand for a full disk");
    TestWorkspace workspace;
    addLead(workspace, "Anna", "Oslo");
    JobControl control;
    QVERIFY(!exportToFile(*workspace, columns({}), QStringLiteral("/dev/full"), control));
    QVERIFY2(!QFileInfo(QStringLiteral("/dev/full")).isFile(), "the device was replaced by a file");
}

void TestExport::file_cancelled_keepsTheOlderFile()
{
    TestWorkspace workspace;
    addLead(workspace, "Anna", "Oslo");
    const QString path = workspace.fileIn(QStringLiteral("leads.csv"));
    JobControl control;
    QVERIFY(exportToFile(*workspace, columns(nameAndCity), path, control));
    control.cancel();
    QVERIFY(!exportToFile(*workspace, columns({}), path, control));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "Last name,City\r\nAnna,Oslo\r\n");
    QCOMPARE(QDir(workspace.fileIn(QString())).entryList({QStringLiteral("leads.csv*")}).size(), 1);
}

void TestExport::roundTrip_everyField_comesBackTheSame_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in English") << Language::English;
    QTest::newRow("in Russian") << Language::Russian;
}

void TestExport::roundTrip_everyField_comesBackTheSame()
{
    QFETCH(Language, language);
    TestWorkspace from(language);
    const Values values{{"salutation", "mr"}, {"first_name", u"Пётр"_qs}, {"last_name", u"О’Нил"_qs}, {"company", u"ООО «Рога, копыта»"_qs},
        {"phone", "8 (916) 555-01-01"}, {"mobile", "+44 113 496 0366"}, {"email", "Peter@Example.org"}, {"website", "https://example.org"},
        {"email_opt_out", 1}, {"lead_source", "trade_show"}, {"status", "hot"}, {"annual_revenue", -123450}, {"employees", 12000},
        {"street", "1, Main Street"}, {"description", "  \"quoted\"\n\nlines  "}};
    from.add("lead", values);
    QFile file(from.fileIn(QStringLiteral("leads.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported(from, columns({})));
    file.close();

    TestWorkspace to(language);
    JobControl control;
    const auto report = runImport(*to, {.module = lead, .path = file.fileName()}, control);
    QVERIFY2(
        report && report->created == 1 && report->warnings.isEmpty(), report ? qPrintable(report->warnings.keys().join(u'\n')) : "refused");
    const Record before = from.read("lead", *from->reader().named(from.module("lead"), "LEA1"));
    const Record after = to.read("lead", *to->reader().named(to.module("lead"), "LEA1"));
    for (const Field& field : from.module("lead").fields) {
        if (field.isEditable())
            QVERIFY2(before.value(field.name) == after.value(field.name),
                qPrintable(field.name + u": "_qs + after.value(field.name).toString()));
    }
}

void TestExport::roundTrip_awkwardTexts_comeBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a formula") << "=1+1";
    QTest::newRow("a handle") << "@ivan";
    QTest::newRow("a minus before words") << "-- none --";
    QTest::newRow("an apostrophe of its own before a formula") << "'=1+1";
    QTest::newRow("quotes and delimiters") << "a \"b\", c; d\te";
    QTest::newRow("lines") << "a\n\nb";
    QTest::newRow("letters beyond the first plane") << u"🙂 𝔘𝔫𝔦"_qs;
    QTest::newRow("words that other programs take for nothing") << "NULL";
    QTest::newRow("something like a date") << "1/2/3";
    QTest::newRow("leading zeros") << "007";
}

void TestExport::roundTrip_awkwardTexts_comeBackTheSame()
{
    QFETCH(QString, text);
    for (const Formulas formulas : {Formulas::Keep, Formulas::Neutralise}) {
        TestWorkspace workspace;
        workspace.add("lead", {{"last_name", "Anna"}, {"description", text}});
        ExportOptions options = columns({"last_name", "description"});
        options.csv = {.byteOrderMark = formulas == Formulas::Keep ? ByteOrderMark::No : ByteOrderMark::Yes, .formulas = formulas};
        const QString path = workspace.fileIn(QStringLiteral("leads.csv"));
        JobControl control;
        QVERIFY(exportToFile(*workspace, options, path, control));
        QVERIFY(runImport(*workspace, {.module = lead, .path = path}, control));
        const Record back = workspace.read("lead", *workspace->reader().named(workspace.module("lead"), "LEA2"));
        QCOMPARE(back.value("description").toString(),
            workspace.read("lead", *workspace->reader().named(workspace.module("lead"), "LEA1")).value("description").toString());
    }
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
