#include "core/base/soundalike.h"

#include <QTest>

using namespace crm;

class TestSoundAlike : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latinized_spellingsOfOneName_comeOutAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");

        QTest::newRow("three ways to write щ") << "Щербаков"
                                               << "Shcherbakov";
        QTest::newRow("щ the German way") << "Щербаков"
                                          << "Scherbakov";
        QTest::newRow("ю as yu") << "Юрьев"
                                 << "Yuriev";
        QTest::newRow("я as ia, and й as y") << "Наталия Яровой"
                                             << "Nataliia Yarovoy";
        QTest::newRow("кс as x") << "Алексей"
                                 << "Alexey";
        QTest::newRow("е at the start as ye") << "Евгений"
                                              << "Yevgeny";
        QTest::newRow("ц as ts") << "Цой"
                                 << "Tsoy";
        QTest::newRow("х as kh") << "Михайлов"
                                 << "Mikhaylov";
        QTest::newRow("ё as е") << "Пётр Соловьёв"
                                << "Петр Соловьев";
        QTest::newRow("case and punctuation") << "О'Нил-Смит"
                                              << "онил смит";
    }
    void latinized_spellingsOfOneName_comeOutAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(latinized(one), latinized(other));
    }

    void consonantsOf_keepsFirstLettersOfWords() { QCOMPARE(consonantsOf("ivanov anna"), QByteArray("ivnv an")); }

    void wordLikeness_countsWrongLetters_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<double>("likeness");

        QTest::newRow("the same") << QByteArray("romashka") << QByteArray("romashka") << 1.0;
        QTest::newRow("one letter left out") << QByteArray("romashka") << QByteArray("romaska") << 0.875;
        QTest::newRow("two letters swapped") << QByteArray("petrov") << QByteArray("pertov") << 1 - 1.0 / 6;
        QTest::newRow("more than a third is wrong") << QByteArray("ivan") << QByteArray("oleg") << 0.0;
        QTest::newRow("nothing against something") << QByteArray() << QByteArray("a") << 0.0;
    }
    void wordLikeness_countsWrongLetters()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(wordLikeness(a, b), "likeness");
        QTEST(wordLikeness(b, a), "likeness");
    }

    void personLikeness_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isAlike");

        QTest::newRow("names swapped") << "Иванов Пётр"
                                       << "Пётр Иванов" << true;
        QTest::newRow("one has a patronymic") << "Иванов Пётр"
                                              << "Иванов Пётр Сергеевич" << true;
        QTest::newRow("an initial") << "Иванов П."
                                    << "Иванов Пётр" << true;
        QTest::newRow("a typing error") << "Ивонов Пётр"
                                        << "Иванов Петр" << true;
        QTest::newRow("brothers") << "Иванов Пётр"
                                  << "Иванов Олег" << false;
        QTest::newRow("only the last name") << "Иванов"
                                            << "Иванов Пётр" << true;
        QTest::newRow("others altogether") << "Иванов Пётр"
                                           << "Смирнова Ольга" << false;
    }
    void personLikeness()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(crm::personLikeness(latinized(a), latinized(b)) >= 0.7, "isAlike");
    }

    void companyLikeness_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isAlike");

        QTest::newRow("a typing error") << "Ромашка"
                                        << "Рамашка" << true;
        QTest::newRow("words in another order") << "Торговый дом Ромашка"
                                                << "Ромашка Торговый дом" << true;
        QTest::newRow("a branch is another company") << "Ромашка"
                                                     << "Ромашка Екатеринбург" << false;
        QTest::newRow("others altogether") << "Ромашка"
                                           << "Василёк" << false;
    }
    void companyLikeness()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(crm::companyLikeness(latinized(a), latinized(b)) >= 0.7, "isAlike");
    }
};

QTEST_MAIN(TestSoundAlike)

#include "tst_soundalike.moc"
