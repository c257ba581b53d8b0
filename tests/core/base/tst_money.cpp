#include "core/base/decimal.h"
#include "core/base/money.h"

#include <QTest>

#include <limits>

using namespace crm;

using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readMoney_amount_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char* name, const QString& text, const QString& locale, qint64 expected) {
            QTest::newRow(name) << text << locale << expected;
        };
        row("spaces and a comma", u"1 234,56"_s, u"ru"_s, 123456);
        row("spaces and a comma in English", u"1 234,56"_s, u"en"_s, 123456);
        row("comma and dot", u"1,234.56"_s, u"ru"_s, 123456);
        row("dot and comma", u"1.234,56"_s, u"en"_s, 123456);
        row("one decimal", u"1234.5"_s, u"ru"_s, 123450);
        row("no-break space", u"1\u00a0234\u00a0567,00"_s, u"ru"_s, 123456700);
        row("narrow no-break space", u"1\u202f234,5"_s, u"ru"_s, 123450);
        row("apostrophes", u"1’234’567.89"_s, u"de_CH"_s, 123456789);
        row("several groups and no decimals", u"1,234,567"_s, u"ru"_s, 123456700);
        row("a group where the locale groups so", u"1,234"_s, u"en_US"_s, 123400);
        row("a group in German", u"1.234"_s, u"de"_s, 123400);
        row("three zeros after a whole zero are decimals", u"0.000"_s, u"en"_s, 0);
        row("zeros beyond the decimals", u"1234.5000"_s, u"ru"_s, 123450);
        row("no whole part", u".5"_s, u"en"_s, 50);
        row("no decimals after the dot", u"5."_s, u"en"_s, 500);
        row("rouble sign", u"1234.5 ₽"_s, u"ru"_s, 123450);
        row("rouble word", u"100 руб."_s, u"ru"_s, 10000);
        row("currency code", u"USD 10"_s, u"en"_s, 1000);
        row("dollar sign", u"$1,000"_s, u"en"_s, 100000);
        row("negative", u"-5"_s, u"en"_s, -500);
        row("negative dollars", u"-$5.10"_s, u"en"_s, -510);
        row("real minus", u"−1 000,01"_s, u"ru"_s, -100001);
        row("accountant's parentheses", u"(5.00)"_s, u"en"_s, -500);
        row("the largest", u"92233720368547758.07"_s, u"en"_s, std::numeric_limits<qint64>::max());
        row("the smallest", u"-92233720368547758.08"_s, u"en"_s, std::numeric_limits<qint64>::min());
    }

    void readMoney_amount_isRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, locale);
        QFETCH(const qint64, expected);
        const auto amount = readMoney(text, QLocale(locale));
        QVERIFY2(amount, amount ? "" : qPrintable(amount.error().message));
        QCOMPARE(*amount, expected);
    }

    void readMoney_unclear_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::newRow("comma and three digits where a comma is decimal") << u"1,234"_s << u"ru"_s;
        QTest::newRow("dot and three digits where it is nothing") << u"1.234"_s << u"ru"_s;
        QTest::newRow("dot and three digits where it is decimal") << u"1.234"_s << u"en"_s;
        QTest::newRow("three decimals") << u"1234.567"_s << u"en"_s;
        QTest::newRow("three decimals after groups") << u"1 234,567"_s << u"ru"_s;
        QTest::newRow("wrong groups") << u"12,34,567"_s << u"en"_s;
        QTest::newRow("mixed groups") << u"1,234 567"_s << u"en"_s;
        QTest::newRow("two decimal separators") << u"1.2.3"_s << u"en"_s;
        QTest::newRow("words") << u"many"_s << u"en"_s;
        QTest::newRow("number and words") << u"5 apples"_s << u"en"_s;
        QTest::newRow("two amounts") << u"5 6"_s << u"en"_s;
        QTest::newRow("exponent") << u"1e5"_s << u"en"_s;
        QTest::newRow("mere currency") << u"₽"_s << u"ru"_s;
        QTest::newRow("mere dot") << u"."_s << u"en"_s;
        QTest::newRow("two signs") << u"--5"_s << u"en"_s;
        QTest::newRow("nothing") << QString() << u"en"_s;
        QTest::newRow("too large") << u"92233720368547758.08"_s << u"en"_s;
        QTest::newRow("far too large") << QString(400, u'9') << u"en"_s;
    }

    void readMoney_unclear_isRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, locale);
        const auto amount = readMoney(text, QLocale(locale));
        QVERIFY(!amount);
        QCOMPARE(amount.error().kind, Error::Validation);
        QVERIFY(!amount.error().message.isEmpty());
    }

    void plainMoney_amount_readsBackInEveryLocale()
    {
        for (const qint64 amount : {qint64(0), qint64(-1), qint64(5), qint64(99), qint64(100), qint64(123456), qint64(-100000),
                 std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            for (const QString& locale : {u"C"_s, u"ru"_s, u"en_US"_s, u"de"_s, u"de_CH"_s, u"hi"_s, u"ar"_s, u"sv"_s}) {
                const auto back = readMoney(plainMoney(amount), QLocale(locale));
                QVERIFY(back);
                QCOMPARE(*back, amount);
                const auto shown = readMoney(shownMoney(amount, QLocale(locale)), QLocale(locale));
                if (locale != u"hi"_s && locale != u"ar"_s) // Indian groups and Arabic marks are not read
                    QVERIFY2(shown && *shown == amount, qPrintable(shownMoney(amount, QLocale(locale))));
            }
        }
    }

    void shownMoney_amount_isGrouped()
    {
        QCOMPARE(shownMoney(-123456789, QLocale(u"en_US"_s)), u"-1,234,567.89"_s);
        QCOMPARE(shownMoney(123456705, QLocale(u"ru_RU"_s)), u"1\u00a0234\u00a0567,05"_s);
        QCOMPARE(shownMoney(0, QLocale(u"ru_RU"_s)), u"0,00"_s);
        QCOMPARE(shownMoney(-5, QLocale(u"en_US"_s)), u"-0.05"_s);
        QCOMPARE(plainMoney(-5), u"-0.05"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
