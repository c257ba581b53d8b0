#include "core/modules/modules.h"
#include "core/services/sampledata.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace crm;

namespace {

enum class Sort { Lead, Account, Contact };

Values sample(const SampleData& data, Sort sort, int i)
{
    switch (sort) {
    case Sort::Lead:
        return data.lead(i);
    case Sort::Account:
        return data.account(i);
    case Sort::Contact:
        return data.contact(i);
    }
    return {};
}

bool innIsRight(const QString& inn)
{
    const auto digit = [&](std::initializer_list<int> weights) {
        int sum = 0;
        int at = 0;
        for (const int weight : weights)
            sum += weight * inn[at++].digitValue();
        return sum % 11 % 10;
    };
    if (inn.size() == 10)
        return inn[9].digitValue() == digit({2, 4, 10, 3, 5, 9, 4, 6, 8});
    return inn.size() == 12 && inn[10].digitValue() == digit({7, 2, 4, 10, 3, 5, 9, 4, 6, 8})
        && inn[11].digitValue() == digit({3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8});
}

bool isRussian(const Values& values, const QString& countryField)
{
    return values.value(countryField).toString() == QStringLiteral("Россия");
}

} // namespace

class TestSampleData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_ofEverySort_fitTheModule_data() { everySort(); }
    void records_ofEverySort_fitTheModule();
    void records_ofEverySort_areUniqueByTheirKeys_data() { everySort(); }
    void records_ofEverySort_areUniqueByTheirKeys();
    void records_sameSeed_areTheSame();
    void records_otherSeed_differ();
    void leads_manyOfThem_areMixedAndVaried();
    void accounts_inRussia_haveRightInnAndKpp();
    void contact_ofAnAccount_sharesItsDomainAndCity();
    void addresses_ofMailAndSites_areReservedForExamples();
    void phones_inRussia_belongToNobody();
    void createdAt_isWithinTheLastHalfYear();
    void lead_farIndex_isMade();

private:
    static void everySort();
};

void TestSampleData::everySort()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("module");
    QTest::newRow("leads") << int(Sort::Lead) << "lead";
    QTest::newRow("accounts") << int(Sort::Account) << "account";
    QTest::newRow("contacts") << int(Sort::Contact) << "contact";
}

void TestSampleData::records_ofEverySort_fitTheModule()
{
    QFETCH(int, sort);
    QFETCH(QString, module);
    const Catalogue catalogue = defaultCatalogue({});
    const Module* described = catalogue.module(module);
    QVERIFY(described);
    const SampleData data(7);
    for (int i = 0; i < 5000; ++i) {
        const Values values = sample(data, Sort(sort), i);
        for (auto value = values.begin(); value != values.end(); ++value) {
            const Field* field = described->field(value.key());
            QVERIFY2(field && field->isEditable() && !field->isReference(), qPrintable(value.key()));
            QVERIFY2(!value->toString().isEmpty(), qPrintable(value.key()));
            if (field->length > 0)
                QVERIFY2(value->toString().size() <= field->length, qPrintable(value->toString()));
            if (field->type == FieldType::Choice)
                QVERIFY2(catalogue.choice(field->choices, value->toString()), qPrintable(value->toString()));
        }
        for (const Field& field : described->fields) {
            if (field.isRequired() && field.name != QStringLiteral("owner"))
                QVERIFY2(values.contains(field.name), qPrintable(field.name));
        }
    }
}

void TestSampleData::records_ofEverySort_areUniqueByTheirKeys()
{
    QFETCH(int, sort);
    const SampleData data(1);
    QHash<QString, int> seen;
    for (int i = 0; i < 10000; ++i) {
        const Values values = sample(data, Sort(sort), i);
        for (const char* field : {"email", "phone", "mobile", "inn"}) {
            const QString value = values.value(QLatin1String(field)).toString();
            if (value.isEmpty())
                continue;
            QVERIFY2(!seen.contains(value), qPrintable(QStringLiteral("%1: %2 and %3").arg(value).arg(seen.value(value)).arg(i)));
            seen.insert(value, i);
        }
    }
}

void TestSampleData::records_sameSeed_areTheSame()
{
    const QDate day(2026, 11, 24);
    const SampleData one(42, day);
    const SampleData other(42, day);
    for (int i = 99; i >= 0; --i) {
        QCOMPARE(one.lead(i), other.lead(i));
        QCOMPARE(one.account(i), other.account(i));
        QCOMPARE(one.contact(i), other.contact(i));
        QCOMPARE(one.createdAt(i), other.createdAt(i));
    }
}

void TestSampleData::records_otherSeed_differ()
{
    QVERIFY(SampleData(1).lead(0) != SampleData(2).lead(0));
    QVERIFY(SampleData(1).account(0) != SampleData(2).account(0));
}

void TestSampleData::leads_manyOfThem_areMixedAndVaried()
{
    const SampleData data(3);
    int russian = 0;
    QSet<QString> names;
    QSet<QString> companies;
    QSet<QString> statuses;
    for (int i = 0; i < 1000; ++i) {
        const Values lead = data.lead(i);
        russian += isRussian(lead, QStringLiteral("country")) ? 1 : 0;
        if (i >= 300)
            continue;
        names.insert(lead.value(QStringLiteral("last_name")).toString() + lead.value(QStringLiteral("first_name")).toString());
        companies.insert(lead.value(QStringLiteral("company")).toString());
        statuses.insert(lead.value(QStringLiteral("status")).toString());
    }
    QVERIFY2(russian > 650 && russian < 750, qPrintable(QString::number(russian)));
    QVERIFY2(names.size() > 285, qPrintable(QString::number(names.size())));
    QVERIFY2(companies.size() > 250, qPrintable(QString::number(companies.size())));
    QCOMPARE(statuses.size(), 11);
}

void TestSampleData::accounts_inRussia_haveRightInnAndKpp()
{
    static const QRegularExpression kppForm(QStringLiteral("^\\d{4}[0-9A-Z]{2}\\d{3}$"));
    const SampleData data(4);
    int checked = 0;
    for (int i = 0; i < 2000; ++i) {
        const Values account = data.account(i);
        const QString inn = account.value(QStringLiteral("inn")).toString();
        const QString kpp = account.value(QStringLiteral("kpp")).toString();
        if (!isRussian(account, QStringLiteral("billing_country"))) {
            QVERIFY(inn.isEmpty() && kpp.isEmpty());
            continue;
        }
        QVERIFY2(innIsRight(inn), qPrintable(inn));
        QCOMPARE(kpp.isEmpty(), inn.size() == 12);
        QVERIFY2(kpp.isEmpty() || kppForm.match(kpp).hasMatch(), qPrintable(kpp));
        ++checked;
    }
    QVERIFY(checked > 1000);
}

void TestSampleData::contact_ofAnAccount_sharesItsDomainAndCity()
{
    const SampleData data(5);
    const Values account = data.account(12);
    const QString host = account.value(QStringLiteral("email")).toString().section(u'@', 1);
    for (const int i : {12, 900, 901}) {
        const Values contact = data.contact(i, 12);
        QCOMPARE(contact.value(QStringLiteral("email")).toString().section(u'@', 1), host);
        QCOMPARE(contact.value(QStringLiteral("mailing_city")), account.value(QStringLiteral("billing_city")));
    }
}

void TestSampleData::addresses_ofMailAndSites_areReservedForExamples()
{
    static const QRegularExpression email(
        QStringLiteral("^[a-z0-9][a-z0-9.-]*@([a-z0-9]+([a-z0-9-]*[a-z0-9])?\\.)?example\\.(com|net|org)$"));
    static const QRegularExpression site(QStringLiteral("^https://[a-z0-9-]+\\.example\\.(com|org)$"));
    const SampleData data(6);
    for (int i = 0; i < 5000; ++i) {
        for (const Values& values : {data.lead(i), data.account(i), data.contact(i)}) {
            for (const QString& field : {QStringLiteral("email"), QStringLiteral("second_email")}) {
                const QString address = values.value(field).toString();
                QVERIFY2(address.isEmpty() || email.match(address).hasMatch(), qPrintable(address));
            }
            const QString website = values.value(QStringLiteral("website")).toString();
            QVERIFY2(website.isEmpty() || site.match(website).hasMatch(), qPrintable(website));
        }
    }
}

void TestSampleData::phones_inRussia_belongToNobody()
{
    static const QRegularExpression landline(QStringLiteral("^\\+7 \\d{3,4} [01]\\d{1,2}-\\d\\d-\\d\\d$"));
    static const QRegularExpression mobile(QStringLiteral("^\\+7 94[3-8] \\d{3}-\\d\\d-\\d\\d$"));
    const SampleData data(8);
    for (int i = 0; i < 5000; ++i) {
        const Values lead = data.lead(i);
        if (!isRussian(lead, QStringLiteral("country")))
            continue;
        const QString phone = lead.value(QStringLiteral("phone")).toString();
        const QString cell = lead.value(QStringLiteral("mobile")).toString();
        QVERIFY2(phone.isEmpty() || landline.match(phone).hasMatch(), qPrintable(phone));
        QVERIFY2(cell.isEmpty() || mobile.match(cell).hasMatch(), qPrintable(cell));
        QVERIFY(!phone.isEmpty() || !cell.isEmpty());
    }
}

void TestSampleData::createdAt_isWithinTheLastHalfYear()
{
    const QDate today(2026, 11, 24);
    const SampleData data(9, today);
    for (int i = 0; i < 1000; ++i) {
        const QString stored = data.createdAt(i);
        QVERIFY2(stored.size() == 24 && stored.endsWith(u'Z'), qPrintable(stored));
        const QDate day = QDateTime::fromString(stored, Qt::ISODateWithMs).date();
        QVERIFY2(day < today && day >= today.addDays(-181), qPrintable(stored));
    }
}

void TestSampleData::lead_farIndex_isMade()
{
    const Values lead = SampleData(10).lead(999'999);
    QVERIFY(lead.contains(QStringLiteral("last_name")));
    QVERIFY(lead.value(QStringLiteral("email")).toString().contains(QStringLiteral("999999")));
}

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
