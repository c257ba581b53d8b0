#include "core/base/dates.h"

#include <QTest>

using namespace crm;

using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Moscow"); }

    void readDate_shape_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& locale, const QString& expected) {
            QTest::newRow(name) << text << locale << expected;
        };
        row("ISO", u"2026-11-24"_s, u"en_US"_s, u"2026-11-24"_s);
        row("ISO without zeros", u"2008-9-1"_s, u"ru"_s, u"2008-09-01"_s);
        row("compact", u"20080901"_s, u"ru"_s, u"2008-09-01"_s);
        row("year first with slashes", u"2008/09/01"_s, u"en_US"_s, u"2008-09-01"_s);
        row("dots have the day first", u"01.09.2008"_s, u"en_US"_s, u"2008-09-01"_s);
        row("dots, one digit each", u"1.9.2008"_s, u"ru"_s, u"2008-09-01"_s);
        row("slashes in America", u"9/1/2008"_s, u"en_US"_s, u"2008-09-01"_s);
        row("slashes in Britain", u"1/9/2008"_s, u"en_GB"_s, u"2008-09-01"_s);
        row("slashes in Russia", u"1/9/2008"_s, u"ru_RU"_s, u"2008-09-01"_s);
        row("only the day can be 24, in America", u"24/11/2026"_s, u"en_US"_s, u"2026-11-24"_s);
        row("only the day can be 24, in Russia", u"11/24/2026"_s, u"ru"_s, u"2026-11-24"_s);
        row("dashes with the year last", u"24-11-2026"_s, u"ru"_s, u"2026-11-24"_s);
        row("month's short name", u"15 Nov 1970"_s, u"ru"_s, u"1970-11-15"_s);
        row("month's name between dashes", u"15-Nov-1970"_s, u"ru"_s, u"1970-11-15"_s);
        row("month first", u"November 15, 1970"_s, u"ru"_s, u"1970-11-15"_s);
        row("month first, shortened", u"Sept. 5, 1970"_s, u"ru"_s, u"1970-09-05"_s);
        row("with a weekday", u"Sun, 15 Nov 1970"_s, u"ru"_s, u"1970-11-15"_s);
        row("with a Russian weekday", u"вс, 15.11.1970"_s, u"ru"_s, u"1970-11-15"_s);
        row("Russian genitive", u"15 ноября 1970"_s, u"en"_s, u"1970-11-15"_s);
        row("Russian with the year's word", u"15 мая 1970 г."_s, u"en"_s, u"1970-05-15"_s);
        row("Russian with the year's word whole", u"1 марта 1970 года"_s, u"en"_s, u"1970-03-01"_s);
        row("Russian, shortened", u"15 нояб. 1970"_s, u"en"_s, u"1970-11-15"_s);
        row("year of this century", u"15.11.49"_s, u"ru"_s, u"2049-11-15"_s);
        row("year of the last century", u"15.11.50"_s, u"ru"_s, u"1950-11-15"_s);
        row("American spreadsheet", u"11/24/26"_s, u"en_US"_s, u"2026-11-24"_s);
        row("leap day", u"29.02.2024"_s, u"ru"_s, u"2024-02-29"_s);
        row("the time is left out", u"2026-11-24 00:00:00"_s, u"ru"_s, u"2026-11-24"_s);
        row("the zone doesn't move the day", u"2026-11-24T23:30:00-05:00"_s, u"ru"_s, u"2026-11-24"_s);
        row("white space around", u" 2026-11-24\u00a0"_s, u"ru"_s, u"2026-11-24"_s);
    }

    void readDate_shape_isRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, locale);
        const auto date = readDate(text, QLocale(locale));
        QVERIFY2(date, date ? "" : qPrintable(date.error().message));
        QTEST(*date, "expected");
    }

    void readDate_impossible_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"2026-25-01", "2026-02-30", "29.02.2025", "01.25.2020", "13/13/2020", "0000-00-00", "20261301", "0.1.2020", "2026-11", "2026",
                "11.2026", "1.2.3.4", "15 Foo 1970", "15 Ma 1970", "15 Nov", "1.2.202", "2026-11-24x", "2026-11-24 9", "tomorrow",
                "Mon, Mon, 1 Nov 2020", "123456789", "2026-11-24 25:00", "-5", "ноября", "", "2026--01", "2026-11-24 13:00 PM"})
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }

    void readDate_impossible_isRefused()
    {
        QFETCH(const QString, text);
        const auto date = readDate(text, QLocale(u"en_US"_s));
        QVERIFY(!date);
        QCOMPARE(date.error().kind, Error::Validation);
    }

    void readDateTime_shape_isUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& expected) { QTest::newRow(name) << text << expected; };
        row("stored form", u"2026-11-24T09:30:00.000Z"_s, u"2026-11-24T09:30:00.000Z"_s);
        row("without milliseconds", u"2026-11-24T09:30:00Z"_s, u"2026-11-24T09:30:00.000Z"_s);
        row("microseconds are cut", u"2026-11-24 09:30:15.123999Z"_s, u"2026-11-24T09:30:15.123Z"_s);
        row("one digit is tenths", u"2026-11-24T09:30:15.5Z"_s, u"2026-11-24T09:30:15.500Z"_s);
        row("east of Greenwich", u"2026-11-24T09:30:00+03:00"_s, u"2026-11-24T06:30:00.000Z"_s);
        row("west of Greenwich, over midnight", u"2026-11-24 23:30 -0530"_s, u"2026-11-25T05:00:00.000Z"_s);
        row("zone by its name", u"24.11.2026 09:30 UTC"_s, u"2026-11-24T09:30:00.000Z"_s);
        row("zone by its name and hours", u"24.11.2026 09:30 GMT+3"_s, u"2026-11-24T06:30:00.000Z"_s);
        row("compact", u"20261124T093000Z"_s, u"2026-11-24T09:30:00.000Z"_s);
        row("no zone is local", u"2026-11-24 09:30"_s, u"2026-11-24T06:30:00.000Z"_s);
        row("Russian", u"24.11.2026, 9:30"_s, u"2026-11-24T06:30:00.000Z"_s);
        row("American", u"11/24/2026 9:30 PM"_s, u"2026-11-24T18:30:00.000Z"_s);
        row("noon", u"11/24/2026 12:00 pm"_s, u"2026-11-24T09:00:00.000Z"_s);
        row("midnight", u"11/24/2026 12:00 AM"_s, u"2026-11-23T21:00:00.000Z"_s);
        row("no time is local midnight", u"2026-11-24"_s, u"2026-11-23T21:00:00.000Z"_s);
        row("as mail has it", u"Tue, 24 Nov 2026 09:30:00 +0000"_s, u"2026-11-24T09:30:00.000Z"_s);
    }

    void readDateTime_shape_isUtc()
    {
        QFETCH(const QString, text);
        const auto time = readDateTime(text, QLocale(u"en_US"_s));
        QVERIFY2(time, time ? "" : qPrintable(time.error().message));
        QTEST(*time, "expected");
    }

    void readDateTime_impossible_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"2026-11-24 24:30", "2026-11-24 9:60", "2026-11-24 9:5", "2026-11-24 09:30 MSK", "2026-11-24 09:30+99:00",
                 "2026-11-24 09:30 +030", "2026-11-24 09:30:", "2026-11-24 0 PM", "2026-02-30T00:00:00Z", "09:30"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void readDateTime_impossible_isRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!readDateTime(text, QLocale(u"en_US"_s)));
    }

    void fromStored_otherForm_isInvalid()
    {
        QVERIFY(dateFromStored(u"2026-11-24"_s).isValid());
        QVERIFY(!dateFromStored(u"2026-1-4"_s).isValid());
        QVERIFY(!dateFromStored(u"2026-02-30"_s).isValid());
        QVERIFY(dateTimeFromStored(u"2026-11-24T09:30:00.000Z"_s).isValid());
        QVERIFY(!dateTimeFromStored(u"2026-11-24T09:30:00.000"_s).isValid());
        QVERIFY(!dateTimeFromStored(u"2026-11-24T09:30:00Z"_s).isValid());
        QVERIFY(!dateTimeFromStored(u"2026-11-24T12:30:00.000+03:00"_s).isValid());
    }

    void shown_dates_haveFourDigitYears()
    {
        const QDate date(2026, 11, 24);
        QCOMPARE(shownDate(date, QLocale(u"ru_RU"_s)), u"24.11.2026"_s);
        QCOMPARE(shownDate(date, QLocale(u"en_US"_s)), u"11/24/2026"_s);
        QCOMPARE(shownDateTime(dateTimeFromStored(u"2026-11-24T06:30:00.000Z"_s), QLocale(u"ru_RU"_s)), u"24.11.2026 09:30"_s);
    }

    void shown_dates_readBack()
    {
        const QDateTime time = dateTimeFromStored(u"2026-12-04T18:30:00.000Z"_s);
        for (const QString& name : {u"ru_RU"_s, u"en_US"_s, u"en_GB"_s, u"de"_s, u"fr"_s}) {
            const QLocale locale(name);
            QCOMPARE(*readDateTime(shownDateTime(time, locale), locale), u"2026-12-04T18:30:00.000Z"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
