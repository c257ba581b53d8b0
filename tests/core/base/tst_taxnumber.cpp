#include "core/base/taxnumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTaxNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void innProblem_number_isFound_data()
    {
        QTest::addColumn<QString>("inn");
        QTest::addColumn<bool>("valid");
        QTest::newRow("organisation") << u"7707083893"_s << true;
        QTest::newRow("organisation whose sum is ten") << u"7700000070"_s << true;
        QTest::newRow("person") << u"500100732259"_s << true;
        QTest::newRow("one digit mistyped") << u"7707083894"_s << false;
        QTest::newRow("two digits swapped") << u"7707088393"_s << false;
        QTest::newRow("first check digit of a person") << u"500100732269"_s << false;
        QTest::newRow("second check digit of a person") << u"500100732258"_s << false;
        QTest::newRow("zeros sum up and are none") << u"0000000000"_s << false;
        QTest::newRow("leading zero lost") << u"101000021"_s << false;
        QTest::newRow("letters") << u"77070838a3"_s << false;
        QTest::newRow("digits of another script") << u"٧٧٠٧٠٨٣٨٩٣"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void innProblem_number_isFound()
    {
        QFETCH(const QString, inn);
        QFETCH(const bool, valid);
        QCOMPARE(!crm::innProblem(inn), valid);
    }

    void innProblem_lostZero_saysSo() { QVERIFY(crm::innProblem(u"101000021")->contains(u"zero")); }

    void kppProblem_code_isFound_data()
    {
        QTest::addColumn<QString>("kpp");
        QTest::addColumn<bool>("valid");
        QTest::newRow("digits") << u"770701001"_s << true;
        QTest::newRow("letters of the reason") << u"7707AZ001"_s << true;
        QTest::newRow("small letters") << u"7707az001"_s << false;
        QTest::newRow("Cyrillic letters") << u"7707АБ001"_s << false;
        QTest::newRow("a letter elsewhere") << u"77070100A"_s << false;
        QTest::newRow("too short") << u"77070100"_s << false;
        QTest::newRow("too long") << u"7707010010"_s << false;
    }

    void kppProblem_code_isFound()
    {
        QFETCH(const QString, kpp);
        QFETCH(const bool, valid);
        QCOMPARE(!crm::kppProblem(kpp), valid);
    }
};

QTEST_GUILESS_MAIN(TestTaxNumber)
#include "tst_taxnumber.moc"
