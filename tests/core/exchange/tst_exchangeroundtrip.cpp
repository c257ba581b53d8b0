// What was exported imports back to identical records: random records of every module, in every format.
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace crm;

namespace {

constexpr int recordCount = 40;

struct Way {
    const char* name;
    ExportOptions options;
};

QList<Way> ways()
{
    return {{"csv", {.format = ExportFormat::Csv}},
        {"csv for spreadsheets",
            {.format = ExportFormat::Csv,
                .csv = {.delimiter = u';', .byteOrderMark = ByteOrderMark::Yes, .formulas = Formulas::Neutralise}}},
        {"csv with numbers and local dates", {.format = ExportFormat::Csv, .references = ReferenceForm::Numbers, .dates = DateForm::Local}},
        {"xlsx", {.format = ExportFormat::Xlsx}}, {"vcard 3.0", {.format = ExportFormat::VCard, .vcard = VCardVersion::V3}},
        {"vcard 4.0", {.format = ExportFormat::VCard, .vcard = VCardVersion::V4}}, {"json lines", {.format = ExportFormat::JsonLines}}};
}

/// Makes records that people might write, and that formats stumble over.
class Dice {
public:
    Dice(TestWorkspace& workspace, quint32 seed) : m_workspace(workspace), m_random(seed) { }

    int roll(int below) { return static_cast<int>(m_random.bounded(below)); }

    QString word()
    {
        static const QStringList words{"Анна", "O’Neil", "=1+1", "+7", "@home", "-5", "'quoted", "a;b", "a,b", "a\tb", "\"q\"", "C:\\new",
            "007", "1E5", "TRUE", "NULL", "1/2/3", "🙂𝔘", "ID", "sep=;", "end:vcard", "_x0041_", "<b>&amp;</b>", "ü", "ё", "\\n",
            "\\,", "%", "a  b", "{\"a\":1}", "::", "12:30", "=3D", "50%"};
        return words[roll(static_cast<int>(words.size()))];
    }
    QString words(int most, int limit)
    {
        QString text = word();
        for (int i = roll(most); i > 0; --i)
            text += u' ' + word();
        if (limit > 0 && text.size() > limit / 2)
            text = text.left(limit / 2);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        return text.trimmed();
    }
    QString lines()
    {
        QString text = words(60, 0);
        for (int i = roll(3); i > 0; --i)
            text += u'\n' + QString(roll(3), u' ') + words(30, 0);
        return roll(4) == 0 ? u"  "_qs + text + u'\n' : text;
    }

    QVariant value(const Field& field, int i)
    {
        static const QStringList inns{"7707083893", "7736050003", "500100732259"};
        static const QStringList phones{"+7 916 123-45-67", "8 (495) 123-45-67", "+44 113 496 0366", "79161234567", "+7-916-123-45-67"};
        switch (field.type) {
        case FieldType::Text:
            return field.unique == Unique::Yes ? u"unique %1"_qs.arg(i) : words(6, field.length);
        case FieldType::LongText:
            return lines();
        case FieldType::Phone:
            return phones[roll(static_cast<int>(phones.size()))];
        case FieldType::Email:
            return u"p%1.%2@example.com"_qs.arg(i).arg(roll(1000));
        case FieldType::Url:
            return u"https://example.com/?a=%1,2;3&b=%2"_qs.arg(i).arg(roll(9));
        case FieldType::Int:
            return qint64(roll(3) == 0 ? 0 : roll(1'000'000));
        case FieldType::Money:
            return qint64(m_random.bounded(quint64(1) << 46)) - (qint64(1) << 44);
        case FieldType::Percent:
            return roll(1001) / 10.0;
        case FieldType::Date:
            return QDate(1850, 1, 1).addDays(roll(90'000)).toString(Qt::ISODate);
        case FieldType::Bool:
        case FieldType::Star:
            return qint64(roll(2));
        case FieldType::Choice: {
            const QList<Choice>& choices = m_workspace->catalogue().choices(field.choices);
            return choices[roll(static_cast<int>(choices.size()))].key;
        }
        case FieldType::Inn:
            return inns[roll(3)];
        case FieldType::Kpp:
            return u"77050100%1"_qs.arg(roll(9));
        case FieldType::Ref:
        case FieldType::User: {
            const auto ids = m_workspace->reader().ids({.module = field.refersTo});
            return ids->isEmpty() ? QVariant() : QVariant(ids->at(roll(static_cast<int>(std::min<qsizetype>(ids->size(), 4)))));
        }
        default:
            return {};
        }
    }

    Values values(const Module& module, int i)
    {
        Values values;
        for (const Field& field : module.fields) {
            if (!field.isEditable() || (roll(3) == 0 && !field.isRequired()))
                continue;
            const QVariant drawn = value(field, i);
            if (!drawn.isNull() && !drawn.toString().isEmpty())
                values.insert(field.name, drawn);
        }
        return values;
    }

private:
    TestWorkspace& m_workspace;
    QRandomGenerator m_random;
};

/// The same records to refer to in both databases, two of one name among them.
void prepare(TestWorkspace& workspace)
{
    for (const char* name : {"Twin", "Twin", "Only"})
        workspace.add("account", {{"name", QString::fromLatin1(name)}});
    workspace.add("contact", {{"last_name", "Smith"}, {"first_name", "Anna"}});
    workspace.add("contact", {{"last_name", "Smith"}, {"first_name", "Anna"}});
    workspace.add("user", {{"login", "ivan"}, {"last_name", "Twin"}});
    workspace.add("user", {{"login", "olga"}, {"last_name", "Twin"}});
}

QByteArray picture(int shade)
{
    QImage image(3 + shade % 5, 2, QImage::Format_RGB32);
    image.fill(qRgb(shade, 0, 0));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, shade % 2 ? "png" : "jpeg");
    return buffer.data();
}

/// What people write, with the numbers of what is referred to, which are alike in both databases.
QMap<QString, QString> written(TestWorkspace& workspace, const Module& module, const Record& record, bool withPictures)
{
    QMap<QString, QString> values;
    for (const Field& field : module.fields) {
        const QVariant value = record.value(field.name);
        if (!field.isEditable() || value.isNull() || (field.type == FieldType::Image && !withPictures))
            continue;
        if (field.isReference()) {
            const Module& target = workspace.module(qPrintable(field.refersTo));
            values.insert(field.name, workspace->reader().record(target, value.toLongLong())->number());
        } else {
            values.insert(field.name, field.type == FieldType::Percent ? QString::number(value.toDouble()) : value.toString());
        }
    }
    return values;
}

} // namespace

class TestExchangeRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void export_random_importsBackTheSame_data();
    void export_random_importsBackTheSame();
};

void TestExchangeRoundTrip::export_random_importsBackTheSame_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<int>("way");
    TestWorkspace workspace;
    for (const Module& module : workspace->catalogue().modules()) {
        const QList<ExportFormat> formats = exportFormats(module);
        for (int i = 0; i < ways().size(); ++i) {
            if (formats.contains(ways()[i].options.format))
                QTest::addRow("%s as %s", qPrintable(module.label.english), ways()[i].name) << module.name << i;
        }
    }
}

void TestExchangeRoundTrip::export_random_importsBackTheSame()
{
    QFETCH(QString, module);
    QFETCH(int, way);
    TestWorkspace from;
    TestWorkspace to;
    prepare(from);
    prepare(to);
    const Module& described = from.module(qPrintable(module));
    Dice dice(from, qHash(module, 7));
    ExportOptions options = ways()[way].options;
    options.query.module = module;
    const bool withPictures = options.format == ExportFormat::VCard || options.format == ExportFormat::JsonLines;
    while (options.ids.size() < recordCount) {
        const int i = static_cast<int>(options.ids.size());
        const Values values = dice.values(described, i);
        qint64 id = 0;
        // A module's own rule may refuse what was thrown: thrown again.
        const auto done = from->store().write({"Add"}, [&](Changes& changes) -> Result<> {
            Values whole = values;
            if (described.field("image"))
                whole.insert("image", *changes.keepBlob(picture(i)));
            const auto made = changes.create(module, whole);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        if (done)
            options.ids << id;
        else
            QCOMPARE(done.error().kind, Error::Validation);
    }
    const auto before = to->reader().ids({.module = module});
    JobControl control;
    const QString path = from.fileIn("records");
    const auto exported = exportToFile(*from, options, path, control);
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
    const auto report = runImport(*to, {.module = module, .path = path}, control);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY2(report->rejected == 0, report->rejections.isEmpty() ? "" : qPrintable(report->rejections.first().reason));
    QVERIFY2(report->warnings.isEmpty(), qPrintable(report->warnings.keys().join(u'\n')));
    auto imported = *to->reader().ids({.module = module});
    std::sort(imported.begin(), imported.end());
    imported = imported.mid(before->size());
    QCOMPARE(imported.size(), options.ids.size());
    for (int i = 0; i < recordCount; ++i) {
        const auto was = written(from, described, *from->reader().record(described, options.ids[i]), withPictures);
        const auto is = written(to, described, *to->reader().record(described, imported[i]), withPictures);
        for (auto it = was.begin(); it != was.end(); ++it)
            QVERIFY2(
                is.value(it.key()) == it.value(), qPrintable(u"%1: “%2” became “%3”"_qs.arg(it.key(), it.value(), is.value(it.key()))));
        QCOMPARE(is, was);
    }
}

QTEST_GUILESS_MAIN(TestExchangeRoundTrip)
#include "tst_exchangeroundtrip.moc"
