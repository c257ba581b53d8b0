#include "core/base/taxnumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace crm {

namespace {

// Federal Tax Service order of 29.06.2012 № ММВ-7-6/435@: an INN is the code of the tax office (4 digits), the number of the entry
// (5 for an organisation, 6 for a person) and the check number (1 and 2). The weights are those the service computes it with.
constexpr std::initializer_list<int> organisationWeights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr std::initializer_list<int> personFirstWeights = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr std::initializer_list<int> personSecondWeights = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Whether the digit after the weighted ones is their sum modulo 11, modulo 10.
bool checks(QStringView inn, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype at = 0;
    for (const int weight : weights)
        sum += weight * inn[at++].digitValue();
    return sum % 11 % 10 == inn[at].digitValue();
}

} // namespace

std::optional<QString> innProblem(QStringView inn)
{
    if (!isDigits(inn))
        return QCoreApplication::translate("TaxNumber", "An INN has digits only.");
    if (inn.size() == 9 || inn.size() == 11)
        return QCoreApplication::translate("TaxNumber", "An INN has 10 digits, or 12 for a person: perhaps a zero in front was lost.");
    if (inn.size() != 10 && inn.size() != 12)
        return QCoreApplication::translate("TaxNumber", "An INN has 10 digits, or 12 for a person; this one has %1.").arg(inn.size());
    if (inn.startsWith(u"00"))
        return QCoreApplication::translate("TaxNumber", "An INN starts with the code of a region, which is never 00.");
    const bool right =
        inn.size() == 10 ? checks(inn, organisationWeights) : checks(inn, personFirstWeights) && checks(inn, personSecondWeights);
    if (!right)
        return QCoreApplication::translate("TaxNumber", "The INN's check digit is wrong: look for a mistyped digit.");
    return std::nullopt;
}

std::optional<QString> kppProblem(QStringView kpp)
{
    const auto isReason = [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); };
    if (kpp.size() != 9)
        return QCoreApplication::translate("TaxNumber", "A KPP has 9 characters; this one has %1.").arg(kpp.size());
    if (!isDigits(kpp.first(4)) || !isReason(kpp[4]) || !isReason(kpp[5]) || !isDigits(kpp.last(3)))
        return QCoreApplication::translate("TaxNumber", "A KPP is four digits, two digits or Latin capitals, three digits: 770701001.");
    return std::nullopt;
}

} // namespace crm
