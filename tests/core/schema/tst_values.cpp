#include "core/schema/catalogue.h"
#include "core/schema/valuereader.h"
#include "core/schema/valuewriter.h"

#include <QTest>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

Field fieldOf(FieldType type)
{
    return {.name = u"value"_s, .label = "Value", .type = type, .choices = type == FieldType::Choice ? u"rating"_s : QString()};
}

Catalogue catalogue()
{
    const auto choice = [](const char* key, const char* english, const char* russian) {
        return Choice{QString::fromUtf8(key), Text(QString::fromUtf8(english), QString::fromUtf8(russian))};
    };
    return Catalogue({},
        {{u"rating"_s,
            {choice("hot", "Hot", "Горячее"), choice("not_contacted", "Not contacted", "Не связывались"), choice("ms", "Ms.", "Г-жа"),
                choice("mrs", "Mrs.", "Г-жа"), choice("acquired", "Acquired", "Приобретённый"), choice("first", "second", ""),
                choice("second", "Second!", "")}}},
        {});
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private:
    const Catalogue m_catalogue = catalogue();
    const Module m_module;

    ValueReader reader(const QString& locale) const { return ValueReader(QLocale(locale), PhoneNumbers(), m_catalogue); }
    ValueWriter writer(const QString& locale, Language language) const
    {
        return ValueWriter(QLocale(locale), language, PhoneNumbers(), m_catalogue);
    }

private Q_SLOTS:
    void read_text_isTheStoredForm_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("expected");
        const auto row = [](const char* name, FieldType type, const QString& text, const QVariant& expected) {
            QTest::newRow(name) << type << text << expected;
        };
        row("nothing is null", FieldType::Text, {}, {});
        row("white space is null", FieldType::Money, u" \u00a0\n"_s, {});
        row("text is trimmed", FieldType::Text, u"  Anna "_s, u"Anna"_s);
        row("a line end in a text is a space", FieldType::Text, u"Anna\r\nBell"_s, u"Anna Bell"_s);
        row("line ends of a long text are one kind", FieldType::LongText, u"a\r\nb\rc\n"_s, u"a\nb\nc"_s);
        row("NUL is gone", FieldType::Text, u"a\u0000b"_s, u"ab"_s);
        row("whole number with groups", FieldType::Int, u"1 234"_s, qint64(1234));
        row("whole number with decimals of zero", FieldType::Int, u"250.00"_s, qint64(250));
        row("negative number", FieldType::Int, u"-7"_s, qint64(-7));
        row("money", FieldType::Money, u"1 234,56 ₽"_s, qint64(123456));
        row("percent with its sign", FieldType::Percent, u"12,5 %"_s, 12.5);
        row("percent with three decimals", FieldType::Percent, u"1.125"_s, 1.125);
        row("date", FieldType::Date, u"24.11.2026"_s, u"2026-11-24"_s);
        row("time", FieldType::DateTime, u"2026-11-24T09:30Z"_s, u"2026-11-24T09:30:00.000Z"_s);
        row("yes", FieldType::Bool, u"YES"_s, qint64(1));
        row("Russian yes", FieldType::Bool, u"Да"_s, qint64(1));
        row("Latin cross", FieldType::Bool, u"x"_s, qint64(1));
        row("Russian cross", FieldType::Bool, u"Х"_s, qint64(1));
        row("plus", FieldType::Bool, u"+"_s, qint64(1));
        row("true", FieldType::Bool, u"True"_s, qint64(1));
        row("one", FieldType::Bool, u"1"_s, qint64(1));
        row("zero", FieldType::Bool, u"0"_s, qint64(0));
        row("Russian no", FieldType::Bool, u"нет"_s, qint64(0));
        row("choice by key", FieldType::Choice, u"not_contacted"_s, u"not_contacted"_s);
        row("choice by label", FieldType::Choice, u"Not Contacted"_s, u"not_contacted"_s);
        row("choice by Russian label", FieldType::Choice, u"ПРИОБРЕТЕННЫЙ"_s, u"acquired"_s);
        row("choice by shared label is the first", FieldType::Choice, u"Г-жа"_s, u"ms"_s);
        row("a key wins over a label", FieldType::Choice, u"second"_s, u"second"_s);
        row("INN with spaces", FieldType::Inn, u"7707 083 893"_s, u"7707083893"_s);
        row("KPP", FieldType::Kpp, u"770701001"_s, u"770701001"_s);
        row("phone as typed", FieldType::Phone, u" 8 (916) 123-45-67 "_s, u"8 (916) 123-45-67"_s);
        row("short phone", FieldType::Phone, u"112"_s, u"112"_s);
        row("e-mail as typed", FieldType::Email, u"John@Doe.invalid"_s, u"John@Doe.invalid"_s);
        row("site as typed", FieldType::Url, u"Example.com"_s, u"Example.com"_s);
        row("reference is left to the store", FieldType::Ref, u" Romashka "_s, u"Romashka"_s);
        row("user is left to the store", FieldType::User, u"anna"_s, u"anna"_s);
    }

    void read_text_isTheStoredForm()
    {
        QFETCH(const FieldType, type);
        QFETCH(const QString, text);
        QFETCH(const QVariant, expected);
        const auto value = reader(u"ru_RU"_s).read(m_module, fieldOf(type), text, Strictness::Person);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QCOMPARE(*value, expected);
        QCOMPARE(value->isNull(), expected.isNull());
        QCOMPARE(value->typeId(), expected.typeId());
    }

    void read_wrong_isRefusedByTheField_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown choice") << FieldType::Choice << u"lukewarm"_s;
        QTest::newRow("fraction for a whole number") << FieldType::Int << u"1.5"_s;
        QTest::newRow("words for a number") << FieldType::Int << u"a dozen"_s;
        QTest::newRow("number too large") << FieldType::Int << u"9223372036854775808"_s;
        QTest::newRow("words for money") << FieldType::Money << u"a lot"_s;
        QTest::newRow("words for a percentage") << FieldType::Percent << u"half"_s;
        QTest::newRow("percentage beyond numbers") << FieldType::Percent << QString(400, u'9');
        QTest::newRow("no such day") << FieldType::Date << u"30.02.2026"_s;
        QTest::newRow("no such hour") << FieldType::DateTime << u"2026-11-24 25:00"_s;
        QTest::newRow("maybe") << FieldType::Bool << u"maybe"_s;
        QTest::newRow("e-mail without a domain") << FieldType::Email << u"john@"_s;
        QTest::newRow("script for a site") << FieldType::Url << u"javascript:alert(1)"_s;
        QTest::newRow("wrong INN") << FieldType::Inn << u"7707083894"_s;
        QTest::newRow("wrong KPP") << FieldType::Kpp << u"77070100"_s;
        QTest::newRow("phone without enough digits") << FieldType::Phone << u"ask 12"_s;
        QTest::newRow("image that is no hash") << FieldType::Image << u"photo.jpg"_s;
    }

    void read_wrong_isRefusedByTheField()
    {
        QFETCH(const FieldType, type);
        QFETCH(const QString, text);
        const auto value = reader(u"en_US"_s).read(m_module, fieldOf(type), text, Strictness::Person);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Validation);
        QCOMPARE(value.error().field, u"value"_s);
        QVERIFY(!value.error().message.isEmpty());
    }

    void read_strangePhone_isKeptForImport()
    {
        const auto value = reader(u"ru"_s).read(m_module, fieldOf(FieldType::Phone), u"ask 12"_s, Strictness::Import);
        QVERIFY(value);
        QCOMPARE(*value, QVariant(u"ask 12"_s));
    }

    void read_length_isInCharacters()
    {
        Field field = fieldOf(FieldType::Text);
        field.length = 3;
        QVERIFY(reader(u"ru"_s).read(m_module, field, u" 😀😀😀 "_s, Strictness::Person));
        QVERIFY(!reader(u"ru"_s).read(m_module, field, u"four"_s, Strictness::Person));
        QVERIFY(!reader(u"ru"_s).read(m_module, fieldOf(FieldType::Text), QString(256, u'a'), Strictness::Import));
        QVERIFY(reader(u"ru"_s).read(m_module, fieldOf(FieldType::LongText), QString(100000, u'a'), Strictness::Import));
    }

    void validate_stored_isJudged_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char* name, FieldType type, const QVariant& stored, bool valid) {
            QTest::newRow(name) << type << stored << valid;
        };
        row("null", FieldType::Money, {}, true);
        row("empty text is not null", FieldType::Text, u""_s, false);
        row("number for a text", FieldType::Text, qint64(5), false);
        row("text for a number", FieldType::Int, u"5"_s, false);
        row("double for money", FieldType::Money, 5.5, false);
        row("int of any width", FieldType::Money, 5, true);
        row("two for a yes", FieldType::Bool, qint64(2), false);
        row("boolean", FieldType::Bool, true, true);
        row("percentage", FieldType::Percent, 12.5, true);
        row("whole percentage", FieldType::Percent, qint64(12), true);
        row("infinite percentage", FieldType::Percent, qInf(), false);
        row("reference", FieldType::Ref, qint64(7), true);
        row("title for a reference", FieldType::Ref, u"Romashka"_s, false);
        row("date", FieldType::Date, u"2026-11-24"_s, true);
        row("date as people write it", FieldType::Date, u"24.11.2026"_s, false);
        row("time", FieldType::DateTime, u"2026-11-24T09:30:00.000Z"_s, true);
        row("time without its zone", FieldType::DateTime, u"2026-11-24T09:30:00.000"_s, false);
        row("choice", FieldType::Choice, u"hot"_s, true);
        row("label for a choice", FieldType::Choice, u"Hot"_s, false);
        row("image", FieldType::Image, QString(64, u'a'), true);
        row("image with a capital", FieldType::Image, QString(64, u'A'), false);
    }

    void validate_stored_isJudged()
    {
        QFETCH(const FieldType, type);
        QFETCH(const QVariant, stored);
        QFETCH(const bool, valid);
        const auto result = reader(u"ru"_s).validate(m_module, fieldOf(type), stored);
        QCOMPARE(result.hasValue(), valid);
        if (!valid)
            QCOMPARE(result.error().field, u"value"_s);
    }

    void shown_value_isForPeople()
    {
        const ValueWriter russian = writer(u"ru_RU"_s, Language::Russian);
        const ValueWriter english = writer(u"en_US"_s, Language::English);
        const auto same = [](const QString& actual, const QString& expected) { QCOMPARE(actual, expected); };
        same(russian.shown(fieldOf(FieldType::Phone), u"89161234567"_s), u"+7 916 123-45-67"_s);
        same(russian.shown(fieldOf(FieldType::Money), qint64(123456)), u"1\u00a0234,56"_s);
        same(english.shown(fieldOf(FieldType::Money), qint64(123456)), u"1,234.56"_s);
        same(english.shown(fieldOf(FieldType::Int), qint64(1234)), u"1,234"_s);
        same(english.shown(fieldOf(FieldType::Percent), 12.5), u"12.5%"_s);
        same(russian.shown(fieldOf(FieldType::Date), u"2026-11-24"_s), u"24.11.2026"_s);
        same(russian.shown(fieldOf(FieldType::Bool), qint64(1)), u"Да"_s);
        same(english.shown(fieldOf(FieldType::Bool), qint64(0)), u"No"_s);
        same(russian.shown(fieldOf(FieldType::Choice), u"acquired"_s), u"Приобретённый"_s);
        same(russian.shown(fieldOf(FieldType::Choice), u"removed_one"_s), u"removed_one"_s);
        same(russian.shown(fieldOf(FieldType::Money), {}), QString());
    }

    void plain_value_readsBackInEveryLocale_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QVariant>("stored");
        const auto row = [](const char* name, FieldType type, const QVariant& stored) { QTest::newRow(name) << type << stored; };
        row("text", FieldType::Text, u"Anna; \"Bell\""_s);
        row("long text", FieldType::LongText, u"a\nb"_s);
        row("number", FieldType::Int, qint64(-1234567));
        row("money", FieldType::Money, qint64(-123400));
        row("three digits of money", FieldType::Money, qint64(100));
        row("percent", FieldType::Percent, 12.125);
        row("large percent", FieldType::Percent, 1234.125);
        row("tiny percent", FieldType::Percent, 0.000001);
        row("negative percent", FieldType::Percent, -0.1);
        row("ambiguous day", FieldType::Date, u"2026-02-01"_s);
        row("time", FieldType::DateTime, u"2026-02-01T09:30:15.123Z"_s);
        row("yes", FieldType::Bool, qint64(1));
        row("no", FieldType::Bool, qint64(0));
        row("choice", FieldType::Choice, u"acquired"_s);
        row("choice whose label another has", FieldType::Choice, u"mrs"_s);
        row("choice whose label is another's key", FieldType::Choice, u"first"_s);
        row("phone", FieldType::Phone, u"8 (916) 123-45-67 доб. 5"_s);
    }

    void plain_value_readsBackInEveryLocale()
    {
        QFETCH(const FieldType, type);
        QFETCH(const QVariant, stored);
        const Field field = fieldOf(type);
        for (const Language language : {Language::English, Language::Russian}) {
            for (const QString& locale : {u"C"_s, u"ru_RU"_s, u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"ar_EG"_s}) {
                const QString text = writer(locale, language).plain(field, stored);
                const auto back = reader(locale == u"ru_RU"_s ? u"en_US"_s : u"ru_RU"_s).read(m_module, field, text, Strictness::Person);
                const auto same = reader(locale).read(m_module, field, text, Strictness::Person);
                QVERIFY2(back && same, qPrintable(text));
                QCOMPARE(*back, stored);
                QCOMPARE(*same, stored);
            }
        }
    }

    void json_value_isTyped()
    {
        const ValueWriter english = writer(u"en_US"_s, Language::English);
        const auto json = [&](FieldType type, const QVariant& stored) { return english.json(fieldOf(type), stored, ChoiceForm::Key); };
        QCOMPARE(json(FieldType::Text, {}), QJsonValue(QJsonValue::Null));
        QCOMPARE(json(FieldType::Money, qint64(123456)), QJsonValue(1234.56));
        QCOMPARE(json(FieldType::Bool, qint64(1)), QJsonValue(true));
        QCOMPARE(json(FieldType::Percent, 12.5), QJsonValue(12.5));
        QCOMPARE(json(FieldType::Ref, qint64(7)), QJsonValue(7));
        QCOMPARE(json(FieldType::Date, u"2026-11-24"_s), QJsonValue(u"2026-11-24"_s));
        QCOMPARE(json(FieldType::Choice, u"hot"_s), QJsonValue(u"hot"_s));
        QCOMPARE(english.json(fieldOf(FieldType::Choice), u"hot"_s, ChoiceForm::Label), QJsonValue(u"Hot"_s));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
