#include "core/exchange/personname.h"

#include <QTest>

using namespace crm;

class TestPersonName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void split_name_givesFirstAndLast_data();
    void split_name_givesFirstAndLast();
};

void TestPersonName::split_name_givesFirstAndLast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NameOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, const char* text, NameOrder order, const char* first, const char* last) {
        QTest::newRow(name) << QString::fromUtf8(text) << order << QString::fromUtf8(first) << QString::fromUtf8(last);
    };
    row("given name first", "Ann Lee", NameOrder::GivenFirst, "Ann", "Lee");
    row("family name first", "Сомов Пётр", NameOrder::FamilyFirst, "Пётр", "Сомов");
    row("spaces don't matter", "  Ann   Lee ", NameOrder::GivenFirst, "Ann", "Lee");
    row("two given names", "Mary Ann Lee", NameOrder::GivenFirst, "Mary Ann", "Lee");
    row("a comma turns the order", "Lee, Ann", NameOrder::GivenFirst, "Ann", "Lee");
    row("a patronymic at the end turns the order", "Сомов Пётр Ильич", NameOrder::GivenFirst, "Пётр Ильич", "Сомов");
    row("a patronymic in the middle turns it back", "Ольга Петровна Сомова", NameOrder::FamilyFirst, "Ольга Петровна", "Сомова");
    row("a family name that ends like a patronymic", "Роман Абрамович", NameOrder::GivenFirst, "Роман", "Абрамович");
    row("one word is the last name", "Сомов", NameOrder::GivenFirst, "", "Сомов");
    row("nothing", " ", NameOrder::GivenFirst, "", "");
}

void TestPersonName::split_name_givesFirstAndLast()
{
    QFETCH(QString, text);
    QFETCH(NameOrder, order);
    const PersonName name = splitName(text, order);
    QTEST(name.first, "first");
    QTEST(name.last, "last");
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
