#include "core/base/phone.h"

#include <QRandomGenerator>
#include <QTest>

using crm::PhoneNumbers;

using namespace Qt::StringLiterals;

class TestPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void e164_anySpelling_isOneNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& expected) { QTest::newRow(name) << text << expected; };
        const QString mobile = u"+79161234567"_s;
        row("international", u"+7 916 123-45-67"_s, mobile);
        row("with the eight of the country", u"8 (916) 123-45-67"_s, mobile);
        row("seven without a plus", u"79161234567"_s, mobile);
        row("ten digits", u"916 123 45 67"_s, mobile);
        row("dots", u"8.916.123.45.67"_s, mobile);
        row("unusual dashes and spaces", u"+7\u00a0916\u2009123\u201145\u201167"_s, mobile);
        row("full-width digits", u"＋７９１６１２３４５６７"_s, mobile);
        row("international prefix of the country", u"8~10 1 202 456 1111"_s, u"+12024561111"_s);
        row("tel link", u"tel:+7-916-123-45-67"_s, mobile);
        row("extension is no part of it", u"+7 495 123-45-67 ext. 89"_s, u"+74951234567"_s);
        row("Russian extension is no part of it", u"+7 495 123-45-67 доб. 89"_s, u"+74951234567"_s);
        row("toll free", u"8 800 555-35-35"_s, u"+78005553535"_s);
        row("foreign", u"+44 20 7946 0958"_s, u"+442079460958"_s);
        row("Kazakhstan shares the code", u"+7 701 234 56 78"_s, u"+77012345678"_s);
        row("local number without its area", u"123-45-67"_s, {});
        row("too short", u"112"_s, {});
        row("too long", u"+7 916 123-45-67-89-01-23"_s, {});
        row("words", u"call me"_s, {});
        row("nothing", {}, {});
    }

    void e164_anySpelling_isOneNumber()
    {
        QFETCH(const QString, text);
        QTEST(PhoneNumbers().e164(text).value_or(QString()), "expected");
    }

    void e164_otherCountry_readsItsNumbers()
    {
        QCOMPARE(PhoneNumbers(u"GB"_s).e164(u"020 7946 0958"), u"+442079460958"_s);
        QCOMPARE(PhoneNumbers(u"DE"_s).e164(u"030 901820"), u"+4930901820"_s);
        QCOMPARE(PhoneNumbers(u"US"_s).e164(u"(202) 456-1111"), u"+12024561111"_s);
    }

    void readable_number_isGrouped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mobile") << u"89161234567"_s << u"+7 916 123-45-67"_s;
        QTest::newRow("landline") << u"84951234567"_s << u"+7 495 123-45-67"_s;
        QTest::newRow("foreign") << u"+442079460958"_s << u"+44 20 7946 0958"_s;
        QTest::newRow("extension stays") << u"84951234567 доб. 12"_s << u"+7 495 123-45-67 ext. 12"_s;
        QTest::newRow("no number is as it was") << u"ask Anna"_s << u"ask Anna"_s;
        QTest::newRow("local number is as it was") << u"123-45"_s << u"123-45"_s;
    }

    void readable_number_isGrouped()
    {
        QFETCH(const QString, text);
        QTEST(PhoneNumbers().readable(text), "expected");
    }

    // A number sign turns the shortcut off and means nothing to the library.
    void e164_shortcut_agreesWithTheLibrary()
    {
        const PhoneNumbers phones;
        QRandomGenerator random(20);
        int recognised = 0;
        for (int i = 0; i < 20000; ++i) {
            const QString text = randomSpelling(random);
            const auto atSight = phones.e164(text);
            const auto byLibrary = phones.e164(u"."_s + text);
            QVERIFY2(atSight == byLibrary, qPrintable(text + u" → "_s + atSight.value_or(u"-"_s) + u" ≠ "_s + byLibrary.value_or(u"-"_s)));
            QCOMPARE(phones.readable(text).remove(u'.').remove(u' '), phones.readable(u"."_s + text).remove(u'.').remove(u' '));
            recognised += atSight.has_value();
        }
        QVERIFY(recognised > 10000);
    }

    void e164_mobile_takes()
    {
        const PhoneNumbers phones;
        QBENCHMARK
        {
            QVERIFY(phones.e164(u"+7 (916) 123-45-67"));
        }
    }

private:
    static QString randomSpelling(QRandomGenerator& random)
    {
        static const QStringList starts{u"+7"_s, u"8"_s, u"7"_s, u""_s, u"+8"_s, u"9"_s};
        QString text = starts[random.bounded(starts.size())];
        const int digits = random.bounded(4) ? 10 : random.bounded(8, 12);
        for (int i = 0; i < digits; ++i) {
            if (random.bounded(4) == 0)
                text += u" -() "_s[random.bounded(5)];
            text += i == 0 && random.bounded(2) ? QChar(u'9') : QChar(u'0' + random.bounded(10));
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
