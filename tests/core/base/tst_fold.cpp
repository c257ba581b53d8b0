#include "core/base/fold.h"

#include <QRandomGenerator>
#include <QTest>

using crm::digitsOf;
using crm::folded;

using namespace Qt::StringLiterals;

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folded_text_isWhatPeopleMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& expected) { QTest::newRow(name) << text << expected; };
        row("nothing stays nothing", {}, {});
        row("mere white space is nothing", u" \t\u00a0\u2003\n"_s, {});
        row("mere punctuation is nothing", u"«--»…"_s, {});
        row("capitals are small", u"Smith ИВАНОВ"_s, u"smith иванов"_s);
        row("yo is ye", u"Ёлкина Алёна"_s, u"елкина алена"_s);
        row("short i stays", u"Йошкар-Ола май"_s, u"йошкарола май"_s);
        row("short i in two characters stays", u"И\u0306од, ма\u0438\u0306"_s, u"йод май"_s);
        row("yo in two characters is ye", u"Е\u0308лка"_s, u"елка"_s);
        row("accents are stripped", u"Éric Müller Ñandú"_s, u"eric muller nandu"_s);
        row("accents of their own are stripped", u"Mu\u0308ller"_s, u"muller"_s);
        row("a stress mark is stripped", u"за\u0301мок"_s, u"замок"_s);
        row("sharp s is two", u"Straße STRASSE"_s, u"strasse strasse"_s);
        row("strokes are stripped", u"Łódź Sørensen"_s, u"lodz sorensen"_s);
        row("Turkish capitals and small letters meet", u"İstanbul ISPARTA ısparta"_s, u"istanbul isparta isparta"_s);
        row("final sigma is sigma", u"ΟΔΟΣ οδος"_s, u"οδοσ οδοσ"_s);
        row("a ligature is its letters", u"ﬁnance"_s, u"finance"_s);
        row("quotes of every kind are dropped", u"ООО «Ромашка» \"Луч\" “x” `y`"_s, u"ооо ромашка луч x y"_s);
        row("an apostrophe joins", u"O'Brien O’Neil"_s, u"obrien oneil"_s);
        row("runs of white space are one space", u"  a \t\u00a0 b\r\nc  "_s, u"a b c"_s);
        row("punctuation between spaces leaves one space", u"a - b — c"_s, u"a b c"_s);
        row("invisible characters are dropped", u"a\u00adb\u200bc\ufeffd"_s, u"abcd"_s);
        row("signs that mean something stay", u"C++ №5 $7"_s, u"c++ №5 $7"_s);
        row("Chinese stays", u"株式会社 Ａ"_s, u"株式会社 ａ"_s);
        row("Hangul stays whole", u"한국 É"_s, u"한국 e"_s);
        row("an emoji stays whole", u"😀 É"_s, u"😀 e"_s);
        row("letters beyond the first plane are folded", u"\U00010400"_s, u"\U00010428"_s);
    }

    void folded_text_isWhatPeopleMean()
    {
        QFETCH(const QString, text);
        QTEST(folded(text), "expected");
        QByteArray bytes("what was there before");
        crm::foldUtf8(text.toUtf8(), bytes);
        QTEST(QString::fromUtf8(bytes), "expected");
    }

    void foldUtf8_anyBytes_areAsTheTextTheyMean()
    {
        QRandomGenerator random(11);
        QByteArray result;
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes;
            for (int k = 0; k < 6; ++k)
                bytes +=
                    i % 2 ? QString(QChar(random.bounded(i % 3 ? 0x0530 : 0x2100))).toUtf8() : QByteArray(1, char(random.bounded(256)));
            crm::foldUtf8(bytes, result);
            QCOMPARE(QString::fromUtf8(result), folded(QString::fromUtf8(bytes)));
        }
    }

    void folded_anyText_foldsOnce()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int k = 0; k < 6; ++k)
                text += QChar(random.bounded(i % 2 ? 0x0530 : 0xd800));
            const QString once = folded(text);
            QCOMPARE(folded(once), once);
        }
    }

    void folded_fastAndSlowWay_agree()
    {
        const QString slow = u"株"_s; // a character outside the table sends the whole text the slow way
        for (char16_t c = 1; c < 0x2100; ++c) {
            const QString text = u"a"_s + QChar(c) + u"b"_s;
            QCOMPARE(folded(text + slow), folded(text) + slow);
        }
    }

    void digitsOf_text_areItsDigits()
    {
        QCOMPARE(digitsOf(u"+7 (916) 123-45-67 доб. 8"), u"791612345678"_s);
        QCOMPARE(digitsOf(u"٠١٢ ３"), u"0123"_s);
        QCOMPARE(digitsOf(u"none"), QString());
    }

    void folded_name_takes()
    {
        const QString name = u"ООО «Ромашка-Плюс» Ёлкин"_s;
        QBENCHMARK
        {
            folded(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
