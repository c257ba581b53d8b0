#include "core/exchange/rowmapper.h"

#include <QTest>

using namespace crm;

using Texts = QMap<QString, QString>;

static Module people()
{
    Module module;
    module.name = u"contact"_qs;
    module.title = {u"last_name"_qs};
    module.fields = {{.name = u"first_name"_qs}, {.name = u"last_name"_qs}, {.name = u"street"_qs},
        {.name = u"phone"_qs, .type = FieldType::Phone}, {.name = u"mobile"_qs, .type = FieldType::Phone},
        {.name = u"email"_qs, .type = FieldType::Email}, {.name = u"second_email"_qs, .type = FieldType::Email},
        {.name = u"birthday"_qs, .type = FieldType::Date}};
    module.complete();
    return module;
}

class TestRowMapper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apply_row_givesTexts_data();
    void apply_row_givesTexts();
    void apply_rows_followsTheFields();
    void plan_fieldThatIsGone_isLeftOut();
};

void TestRowMapper::apply_row_givesTexts_data()
{
    QTest::addColumn<QList<ColumnMapping>>("columns");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<Texts>("texts");
    const QString first = u"first_name"_qs;
    const QString last = u"last_name"_qs;
    const QString birthday = u"birthday"_qs;
    const QList<ColumnMapping> names{{0, first}, {1, last}, {2, last, Part::FullName}};
    const QList<ColumnMapping> dates{{0, birthday, Part::Year}, {1, birthday, Part::Month}, {2, birthday, Part::Day}};
    const QList<ColumnMapping> emails{{0, u"email"_qs}};

    QTest::newRow("texts are trimmed") << QList<ColumnMapping>{{1, last}} << QStringList{u"x"_qs, u" Bear\u00A0"_qs}
                                       << Texts{{last, u"Bear"_qs}};
    QTest::newRow("long texts are not") << QList<ColumnMapping>{{0, u"description"_qs}} << QStringList{u"  a "_qs}
                                        << Texts{{u"description"_qs, u"  a "_qs}};
    QTest::newRow("an empty cell is spoken of, a missing one isn't")
        << QList<ColumnMapping>{{0, first}, {1, last}} << QStringList{QString()} << Texts{{first, u""_qs}};
    QTest::newRow("full name where there are no parts")
        << names << QStringList{u""_qs, u""_qs, u"Ann Lee"_qs} << Texts{{first, u"Ann"_qs}, {last, u"Lee"_qs}};
    QTest::newRow("full name gives way to the parts")
        << names << QStringList{u"Anna"_qs, u"Li"_qs, u"Ann Lee"_qs} << Texts{{first, u"Anna"_qs}, {last, u"Li"_qs}};
    QTest::newRow("full name completes a lone last name")
        << names << QStringList{u""_qs, u"Lee"_qs, u"Ann Lee"_qs} << Texts{{first, u"Ann"_qs}, {last, u"Lee"_qs}};
    QTest::newRow("a nickname doesn't") << names << QStringList{u""_qs, u"Lee"_qs, u"The Boss"_qs}
                                        << Texts{{first, u""_qs}, {last, u"Lee"_qs}};
    QTest::newRow("family name first") << QList<ColumnMapping>{{0, last, Part::FullNameFamilyFirst}} << QStringList{u"Сомов Пётр"_qs}
                                       << Texts{{first, u"Пётр"_qs}, {last, u"Сомов"_qs}};
    QTest::newRow("patronymic") << QList<ColumnMapping>{{0, first}, {1, first, Part::Appended}} << QStringList{u"Пётр"_qs, u"Ильич"_qs}
                                << Texts{{first, u"Пётр Ильич"_qs}};
    QTest::newRow("second line of a street") << QList<ColumnMapping>{{0, u"street"_qs}, {1, u"street"_qs, Part::Appended}}
                                             << QStringList{u"Main 1"_qs, u"Flat 2"_qs} << Texts{{u"street"_qs, u"Main 1, Flat 2"_qs}};
    QTest::newRow("date in three columns") << dates << QStringList{u"1970"_qs, u"1"_qs, u"5"_qs} << Texts{{birthday, u"1970-01-05"_qs}};
    QTest::newRow("date without a year") << dates << QStringList{u""_qs, u"1"_qs, u"5"_qs} << Texts{};
    QTest::newRow("empty date of Outlook") << QList<ColumnMapping>{{0, birthday}} << QStringList{u"0/0/00"_qs} << Texts{{birthday, u""_qs}};
    QTest::newRow("a date stays as it is") << QList<ColumnMapping>{{0, birthday}} << QStringList{u"05.01.1970"_qs}
                                           << Texts{{birthday, u"05.01.1970"_qs}};
    QTest::newRow("two addresses in a cell") << emails << QStringList{u"a@x.example ::: b@x.example"_qs}
                                             << Texts{{u"email"_qs, u"a@x.example"_qs}, {u"second_email"_qs, u"b@x.example"_qs}};
    QTest::newRow("an address too many stays visible")
        << emails << QStringList{u"a@x.example ::: b@x.example ::: c@x.example"_qs}
        << Texts{{u"email"_qs, u"a@x.example"_qs}, {u"second_email"_qs, u"b@x.example ::: c@x.example"_qs}};
    QTest::newRow("a second phone goes to the mobile") << QList<ColumnMapping>{{0, u"phone"_qs}} << QStringList{u"1234567 ::: 7654321"_qs}
                                                       << Texts{{u"phone"_qs, u"1234567"_qs}, {u"mobile"_qs, u"7654321"_qs}};
}

void TestRowMapper::apply_row_givesTexts()
{
    QFETCH(QList<ColumnMapping>, columns);
    QFETCH(QStringList, row);
    QTEST(RowMapper({columns}, people()).values(row), "texts");
}

void TestRowMapper::apply_rows_followsTheFields()
{
    const RowMapper mapper({{{0, u"last_name"_qs}, {1, u"first_name"_qs}}}, people());
    QCOMPARE(mapper.fields(), (QStringList{u"last_name"_qs, u"first_name"_qs}));
    QStringList texts;
    mapper.apply({u"Lee"_qs, u"Ann"_qs}, texts);
    QCOMPARE(texts, (QStringList{u"Lee"_qs, u"Ann"_qs}));
    mapper.apply({u"Fox"_qs}, texts);
    QCOMPARE(texts[0], u"Fox"_qs);
    QVERIFY(texts[1].isNull()); // nothing is left over from the row before
}

void TestRowMapper::plan_fieldThatIsGone_isLeftOut()
{
    QVERIFY(RowMapper({{{0, u"removed"_qs}}}, people()).fields().isEmpty());
}

QTEST_GUILESS_MAIN(TestRowMapper)
#include "tst_rowmapper.moc"
