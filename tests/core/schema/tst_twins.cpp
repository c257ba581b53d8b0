#include "core/schema/twins.h"

#include <QTest>

using namespace crm;
using namespace Qt::StringLiterals;

class TestTwins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twinColumn_field_hasItWhereItIsLookedFor()
    {
        Field text{.name = u"city"_s, .label = "City"};
        QCOMPARE(twinColumn(text), std::nullopt);
        text.shown = Shown::KeyField;
        QCOMPARE(twinColumn(text), std::nullopt);
        text.shown = Shown::List | Shown::KeyField;
        QCOMPARE(twinColumn(text), u"city_fold"_s);
        QCOMPARE(twinColumn({.name = u"a"_s, .indexed = Indexed::Yes}), u"a_fold"_s);
        QCOMPARE(twinColumn({.name = u"a"_s, .searched = Searched::Yes}), u"a_fold"_s);
        QCOMPARE(twinColumn({.name = u"a"_s, .type = FieldType::LongText, .searched = Searched::Yes}), std::nullopt);
        QCOMPARE(twinColumn({.name = u"phone"_s, .type = FieldType::Phone}), u"phone_e164"_s);
        QCOMPARE(twinColumn({.name = u"email"_s, .type = FieldType::Email}), u"email_lower"_s);
        QCOMPARE(twinColumn({.name = u"number"_s, .type = FieldType::Number}), u"number_sort"_s);
        QCOMPARE(twinColumn({.name = u"amount"_s, .type = FieldType::Money, .indexed = Indexed::Yes}), std::nullopt);
    }

    void twinValue_stored_isNormalized_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QVariant>("expected");
        const auto row = [](const char* name, FieldType type, const QVariant& stored, const QVariant& expected) {
            QTest::newRow(name) << type << stored << expected;
        };
        row("null", FieldType::Text, {}, {});
        row("text is folded", FieldType::Text, u"Ёлкин"_s, u"елкин"_s);
        row("mere punctuation is null, not empty", FieldType::Text, u"—"_s, {});
        row("phone", FieldType::Phone, u"8 916 123-45-67"_s, u"+79161234567"_s);
        row("no phone", FieldType::Phone, u"ask Anna"_s, {});
        row("e-mail", FieldType::Email, u"John@Doe.invalid"_s, u"john@doe.invalid"_s);
        row("number", FieldType::Number, u"lea12"_s, u"LEA000000000012"_s);
        row("number without a prefix", FieldType::Number, u"7"_s, u"000000000007"_s);
        row("number with digits in its prefix", FieldType::Number, u"b2b-7"_s, u"B2B-000000000007"_s);
        row("number without a counter", FieldType::Number, u"lea"_s, u"LEA"_s);
        row("long counter", FieldType::Number, u"lea1234567890123"_s, u"LEA1234567890123"_s);
        row("money has none", FieldType::Money, qint64(5), {});
    }

    void twinValue_stored_isNormalized()
    {
        QFETCH(const FieldType, type);
        QFETCH(const QVariant, stored);
        QFETCH(const QVariant, expected);
        const QVariant twin = twinValue({.name = u"a"_s, .type = type}, stored, PhoneNumbers());
        QCOMPARE(twin, expected);
        QCOMPARE(twin.isNull(), expected.isNull());
    }
};

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
