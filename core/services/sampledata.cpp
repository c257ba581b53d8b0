#include "core/services/sampledata.h"

#include "core/services/samplecast.h"

#include <QDateTime>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

void put(Values& values, const QString& field, const QString& value)
{
    if (!value.isEmpty())
        values.insert(field, value);
}

void tick(Values& values, const QString& field, bool on)
{
    if (on)
        values.insert(field, 1);
}

/// The key of a choice; a key that stands there twice comes twice as often.
QString keyOf(const QString& keys, SampleDice& dice)
{
    const QList<QStringView> all = QStringView(keys).split(u' ');
    return dice.oneOf(all).toString();
}

QString leadSource(SampleDice& dice)
{
    return keyOf(u"web web web cold_call existing_customer self_generated employee partner pr direct_mail conference trade_show trade_show "
                 "word_of_mouth word_of_mouth other"_s,
        dice);
}

QString leadStatus(SampleDice& dice)
{
    return keyOf(u"not_contacted not_contacted not_contacted attempted attempted contacted contacted contact_later cold warm warm hot hot "
                 "pre_qualified qualified lost junk"_s,
        dice);
}

QString accountType(SampleDice& dice)
{
    return keyOf(
        u"prospect prospect prospect customer customer customer customer buyer buyer partner competitor reseller integrator"_s, dice);
}

QString rating(SampleDice& dice)
{
    return dice.percent(40) ? keyOf(u"active active active acquired acquired market_failed project_cancelled shutdown"_s, dice) : QString();
}

QString note(const QStringList& notes, SampleDice& dice)
{
    const QString text = dice.oneOf(notes);
    return text.contains("%1"_L1) ? text.arg(5 * (1 + dice.below(12))) : text;
}

/// In minor units, rounded as people do who estimate it.
qint64 annualRevenue(const SampleCompany& company, SampleDice& dice)
{
    const bool russian = company.language == Language::Russian;
    const qint64 perHead = russian ? 800'000 + 100'000 * dice.below(25) : 60'000 + 10'000 * dice.below(20);
    const qint64 roundedTo = russian ? 100'000 : 10'000;
    return (company.employees * perHead / roundedTo) * roundedTo * 100;
}

QString mailHost(const SampleCompany& company)
{
    return company.domain + (company.language == Language::Russian ? ".example.org"_L1 : ".example.com"_L1);
}

/// Past the first thousand a number keeps namesakes apart.
QString apart(int i)
{
    return i < 1000 ? QString() : QString::number(i);
}

QString workEmail(const SamplePerson& person, const SampleCompany& company, int i, SampleDice& dice)
{
    const QString styles[] = {
        person.first.latin + u'.' + person.last.latin, person.first.latin.left(1) + u'.' + person.last.latin, person.last.latin};
    return styles[dice.below(3)] + apart(i) + u'@' + mailHost(company);
}

QString privateEmail(const SamplePerson& person, int i, SampleDice& dice)
{
    static const QStringList hosts{u"example.com"_s, u"example.net"_s, u"example.org"_s};
    return person.first.latin + u'.' + person.last.latin + QString::number(60 + dice.below(40)) + apart(i) + u'@' + dice.oneOf(hosts);
}

void putPerson(Values& values, const SamplePerson& person)
{
    put(values, u"salutation"_s, person.salutation);
    put(values, u"first_name"_s, person.first.text);
    put(values, u"last_name"_s, person.last.text);
}

void putAddress(Values& values, const QString& prefix, const SampleCompany& company, const QString& street, const QString& postcode)
{
    put(values, prefix + "street"_L1, street);
    put(values, prefix + "city"_L1, company.city->name);
    put(values, prefix + "region"_L1, company.city->region);
    put(values, prefix + "postcode"_L1, postcode);
    put(values, prefix + "country"_L1, company.city->country);
}

void putSize(Values& values, const SampleCompany& company, SampleDice& dice)
{
    values.insert(u"employees"_s, qint64(company.employees));
    values.insert(u"annual_revenue"_s, annualRevenue(company, dice));
}

/// What a lead tells of the place where the person works.
void putWork(Values& values, const SampleCompany& company, SampleDice& dice)
{
    put(values, u"company"_s, company.legalName);
    put(values, u"job_title"_s, company.legalForm == u"ip" ? QString() : dice.oneOf(sampleWords(company.language).jobs).title);
    put(values, u"industry"_s, company.industry);
    put(values, u"website"_s, dice.percent(60) ? "https://"_L1 + mailHost(company) : QString());
    if (dice.percent(60))
        putSize(values, company, dice);
}

} // namespace

SampleData::SampleData(quint32 seed, QDate today) : m_seed(seed), m_today(today) { }

Values SampleData::lead(int i) const
{
    const SampleCast cast(m_seed, SampleCast::Leads);
    const SampleCompany company = cast.company(i);
    const SamplePerson person = cast.person(i, company.language);
    SampleDice dice(m_seed, SampleDice::Lead, i);
    const bool privatePerson = dice.percent(10);

    Values values;
    putPerson(values, person);
    put(values, u"email"_s, privatePerson || dice.percent(20) ? privateEmail(person, i, dice) : workEmail(person, company, i, dice));
    put(values, u"lead_source"_s, leadSource(dice));
    put(values, u"status"_s, leadStatus(dice));
    put(values, u"rating"_s, rating(dice));
    if (!privatePerson)
        putWork(values, company, dice);
    put(values, u"mobile"_s, dice.percent(65) ? samplePhone(company.city->mobile, m_seed ^ SampleDice::LeadPerson, i) : QString());
    if (dice.percent(80) || !values.contains(u"mobile"_s))
        put(values, u"phone"_s, samplePhone(company.city->phone, m_seed ^ SampleDice::Lead, i));
    tick(values, u"email_opt_out"_s, dice.percent(4));
    putAddress(values, {}, company, company.street, company.postcode);
    put(values, u"description"_s, dice.percent(70) ? note(sampleWords(company.language).leadNotes, dice) : QString());
    return values;
}

Values SampleData::account(int i) const
{
    const SampleCompany company = SampleCast(m_seed, SampleCast::Accounts).company(i);
    const SampleWords& words = sampleWords(company.language);
    SampleDice dice(m_seed, SampleDice::Account, i);

    Values values;
    put(values, u"name"_s, company.name);
    put(values, u"phone"_s, samplePhone(company.city->phone, m_seed ^ SampleDice::Account, i));
    put(values, u"other_phone"_s, dice.percent(25) ? samplePhone(company.city->mobile, m_seed ^ SampleDice::AccountCompany, i) : QString());
    put(values, u"email"_s, keyOf(u"info info office mail sales"_s, dice) + u'@' + mailHost(company));
    put(values, u"website"_s, dice.percent(80) ? "https://"_L1 + mailHost(company) : QString());
    put(values, u"type"_s, accountType(dice));
    put(values, u"industry"_s, company.industry);
    put(values, u"rating"_s, rating(dice));
    put(values, u"legal_form"_s, company.legalForm);
    putSize(values, company, dice);
    put(values, u"inn"_s, sampleInn(company, m_seed, i));
    if (values.contains(u"inn"_s) && company.legalForm != u"ip")
        put(values, u"kpp"_s, values.value(u"inn"_s).toString().left(4) + "01001"_L1);
    tick(values, u"email_opt_out"_s, dice.percent(4));
    tick(values, u"notify_owner"_s, dice.percent(30));
    putAddress(values, u"billing_"_s, company, company.street, company.postcode);
    const bool moved = dice.percent(35);
    const QString street = moved ? sampleStreet(company.language, dice) : company.street;
    putAddress(values, u"shipping_"_s, company, street, moved ? filledPattern(company.city->postcode, dice) : company.postcode);
    put(values, u"description"_s, dice.percent(60) ? note(words.accountNotes, dice) : QString());
    return values;
}

Values SampleData::contact(int i, int account) const
{
    const SampleCast cast(m_seed, SampleCast::Accounts);
    const SampleCompany company = cast.company(account);
    const SamplePerson person = cast.person(i, company.language);
    const SampleWords& words = sampleWords(company.language);
    SampleDice dice(m_seed, SampleDice::Contact, i);
    const SampleJob& job = dice.oneOf(words.jobs);
    const bool owner = company.legalForm == u"ip" && i == account;

    Values values;
    putPerson(values, person);
    put(values, u"job_title"_s, owner ? QString() : job.title);
    put(values, u"department"_s, owner ? QString() : job.department);
    put(values, u"phone"_s, samplePhone(company.city->phone, m_seed ^ SampleDice::Contact, i));
    put(values, u"mobile"_s, dice.percent(70) ? samplePhone(company.city->mobile, m_seed ^ SampleDice::ContactPerson, i) : QString());
    put(values, u"email"_s, workEmail(person, company, i, dice));
    put(values, u"second_email"_s, dice.percent(15) ? privateEmail(person, i, dice) : QString());
    put(values, u"lead_source"_s, leadSource(dice));
    if (dice.percent(60))
        put(values, u"birthday"_s, QDate(1955 + dice.below(48), 1, 1).addDays(dice.below(365)).toString(Qt::ISODate));
    tick(values, u"reference"_s, dice.percent(10));
    tick(values, u"do_not_call"_s, dice.percent(4));
    tick(values, u"email_opt_out"_s, dice.percent(4));
    tick(values, u"notify_owner"_s, dice.percent(20));
    putAddress(values, u"mailing_"_s, company, company.street, company.postcode);
    put(values, u"description"_s, dice.percent(50) ? note(words.contactNotes, dice) : QString());
    return values;
}

QString SampleData::createdAt(int i) const
{
    SampleDice dice(m_seed, SampleDice::Created, i);
    const QDate day = m_today.addDays(-1 - dice.below(180));
    const QTime time(6 + dice.below(9), dice.below(60), dice.below(60));
    return QDateTime(day, time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace crm
