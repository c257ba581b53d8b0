#include "core/services/samplecast.h"

#include <array>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString russianLegalForm(const QString& industry, SampleDice& dice)
{
    if (industry == u"not_for_profit")
        return u"nko"_s;
    static const QStringList forms{u"ooo"_s, u"ooo"_s, u"ooo"_s, u"ooo"_s, u"ooo"_s, u"ooo"_s, u"ao"_s, u"ao"_s, u"pao"_s};
    return dice.oneOf(forms);
}

QString russianLegalName(const SampleCompany& company)
{
    if (company.legalForm == u"nko")
        return company.name;
    const QString form = company.legalForm == u"ooo" ? u"ООО"_s : company.legalForm == u"ao" ? u"АО"_s : u"ПАО"_s;
    return form + (company.name.contains(u'«') ? u" %1"_s : u" «%1»"_s).arg(company.name);
}

QString englishLegalName(const SampleCompany& company, SampleDice& dice)
{
    static const QStringList british{u" Ltd"_s, u" Ltd"_s, u" PLC"_s, QString()};
    static const QStringList american{u" Inc."_s, u" LLC"_s, u" Corp."_s, QString()};
    return company.name + dice.oneOf(company.city->country == u"United Kingdom" ? british : american);
}

/// The check digit that ends `digits`: weighted sum modulo 11 modulo 10, by the Federal Tax Service's rule for the INN.
QChar checkDigit(const QString& digits)
{
    static constexpr std::array weights{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    const qsizetype skipped = qsizetype(weights.size()) - digits.size();
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * weights[size_t(i + skipped)];
    return QChar(u'0' + sum % 11 % 10);
}

} // namespace

SampleDice SampleCast::companyDice(int i) const
{
    return {m_seed, m_module == Leads ? SampleDice::LeadCompany : SampleDice::AccountCompany, i};
}

SamplePerson SampleCast::person(int i, Language language) const
{
    const SampleWords& words = sampleWords(language);
    SampleDice dice(m_seed, m_module == Leads ? SampleDice::LeadPerson : SampleDice::ContactPerson, i);
    const bool woman = dice.percent(48);
    const int surname = dice.below(words.surnames.size());
    const QString salutation = dice.percent(3) ? u"dr"_s : woman ? u"ms"_s : u"mr"_s;
    return {dice.oneOf(woman ? words.women : words.men), (woman ? words.womensSurnames : words.surnames)[surname], salutation};
}

SampleCompany SampleCast::company(int i) const
{
    SampleDice dice = companyDice(i);
    SampleCompany company;
    company.language = dice.percent(70) ? Language::Russian : Language::English;
    company.city = &dice.oneOfFirst(sampleWords(company.language).cities);
    company.street = sampleStreet(company.language, dice);
    company.postcode = filledPattern(company.city->postcode, dice);
    const bool soleProprietor = company.language == Language::Russian && dice.percent(12);
    company.employees = soleProprietor ? 1 + dice.below(8) : (3 + dice.below(12)) * (1 << dice.below(7));
    if (soleProprietor) {
        nameAfterOwner(company, i);
    } else {
        nameAfterTrade(company, i);
        if (company.language == Language::Russian) {
            company.legalForm = russianLegalForm(company.industry, dice);
            company.legalName = russianLegalName(company);
        } else {
            company.legalName = company.name = englishLegalName(company, dice);
        }
    }
    return company;
}

/// A one-person business is called after the person of the same index.
void SampleCast::nameAfterOwner(SampleCompany& company, int i) const
{
    const SamplePerson owner = person(i, company.language);
    const QChar patronymic = u"АВГДИМНПСЮ"[i % 10];
    company.name = u"ИП %1 %2. %3."_s.arg(owner.last.text, owner.first.text.left(1), QString(patronymic));
    company.legalName = company.name;
    company.legalForm = u"ip"_s;
    company.industry = u"retail"_s;
    company.domain = owner.last.latin + u'-' + QString::number(i);
}

/// Names differ for as long as the roots and trades allow; after that a number sets them apart.
void SampleCast::nameAfterTrade(SampleCompany& company, int i) const
{
    constexpr int bits = 11;
    const SampleWords& words = sampleWords(company.language);
    const auto combination = qsizetype(scattered(m_seed + m_module, quint32(i), bits));
    const SampleTrade& trade = words.trades[combination / words.roots.size() % words.trades.size()];
    const SampleWord& root = words.roots[combination % words.roots.size()];
    const SampleWord& properName = words.properNames[combination % words.properNames.size()];
    company.name = QString(trade.name.text).replace(u'#', root.text).replace(u'*', properName.text);
    company.domain = QString(trade.name.latin).replace(u'#', root.latin).replace(u'*', properName.latin);
    company.industry = trade.industry;
    if (const int round = i >> bits) {
        company.name += u' ' + QString::number(round + 1);
        company.domain += u'-' + QString::number(round + 1);
    }
}

QString filledPattern(const SamplePattern& pattern, SampleDice& dice)
{
    static const QString letters = u"ABDEFGHJLNPQRSTUWXYZ"_s; // a British postcode ends in none of the others
    QString filled = pattern;
    for (QChar& mark : filled) {
        if (mark == u'#')
            mark = QChar(u'0' + dice.below(10));
        else if (mark == u'@')
            mark = letters[dice.below(letters.size())];
    }
    return filled;
}

QString sampleStreet(Language language, SampleDice& dice)
{
    const QString street = dice.oneOf(sampleWords(language).streets).arg(1 + dice.below(140));
    if (!dice.percent(40))
        return street;
    return street + (language == Language::Russian ? u", оф. %1"_s : u", Suite %1"_s).arg(1 + dice.below(420));
}

QString samplePhone(const SamplePattern& pattern, quint32 seed, int i)
{
    const auto digits = int(pattern.count(u'#'));
    // A whole Russian number within its city, six or seven digits, stays so small that it begins with 0 or 1.
    const int bits = digits > 4 ? digits * 3 - 1 : digits * 3;
    if (digits == 0 || i >> bits)
        return {};
    const QString number = QString::number(scattered(seed, quint32(i), bits)).rightJustified(digits, u'0');
    QString filled = pattern;
    qsizetype next = 0;
    for (QChar& mark : filled) {
        if (mark == u'#')
            mark = number[next++];
    }
    return filled;
}

QString sampleInn(const SampleCompany& company, quint32 seed, int i)
{
    constexpr int bits = 20;
    if (company.city->taxRegion.isEmpty() || i >> bits)
        return {};
    const auto number = int(scattered(seed, quint32(i), bits));
    // Inspectorates above 87 are hardly given out, so an invented company is unlikely to be a real one.
    if (company.legalForm == u"ip") {
        QString inn = company.city->taxRegion + QString::number(88'000'000 + number);
        inn += checkDigit(inn);
        return inn + checkDigit(inn);
    }
    const QString inn = company.city->taxRegion + QString::number(8'800'000 + number);
    return inn + checkDigit(inn);
}

} // namespace crm
