// How VCardRowMaker reads the ways to reach somebody: telephones, e-mail, addresses.
#include "core/exchange/vcardrowmaker.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

struct VCardWords {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

} // namespace

void VCardRowMaker::readPhone(const VCardProperty& property)
{
    QString number = textOf(property).trimmed();
    if (number.startsWith(u"tel:", Qt::CaseInsensitive))
        number = number.sliced(4).replace(u";ext="_qs, u" ext. "_qs);
    const bool isFax = isType(property, "fax");
    if (isFax)
        addNumbered(isType(property, "home") && !isType(property, "work") ? u"Home Fax"_qs : u"Business Fax"_qs, number);
    else if (isType(property, "pager"))
        addNumbered(u"Pager"_qs, number);
    else if (isType(property, "assistant"))
        addNumbered(u"Assistant's Phone"_qs, number);
    else if (isType(property, "cell") || isType(property, "mobile") || isType(property, "iphone"))
        addNumbered(u"Mobile Phone"_qs, number);
    else if (isType(property, "work") || isType(property, "main"))
        addNumbered(u"Business Phone"_qs, number);
    else if (isType(property, "home"))
        addNumbered(u"Home Phone"_qs, number);
    else if (!number.isEmpty())
        m_otherPhones << number;
}

/// A number of no kind is the one to call where there is none of the office.
void VCardRowMaker::placePhones()
{
    for (const QString& number : m_otherPhones)
        addNumbered(has(u"Business Phone"_qs) ? u"Other Phone"_qs : u"Business Phone"_qs, number);
}

void VCardRowMaker::readEmail(const VCardProperty& property)
{
    QString address = textOf(property).trimmed();
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive))
        address = address.sliced(7);
    if (!address.isEmpty())
        m_emails.append({address, isPreferred(property)});
}

void VCardRowMaker::placeEmails()
{
    std::stable_sort(
        m_emails.begin(), m_emails.end(), [](const Preferred& a, const Preferred& b) { return a.isPreferred > b.isPreferred; });
    for (qsizetype i = 0; i < m_emails.size(); ++i)
        add(i == 0 ? u"E-mail Address"_qs : u"E-mail %1 Address"_qs.arg(i + 1), m_emails[i].text);
}

void VCardRowMaker::readAddress(const VCardProperty& property)
{
    QStringList parts = property.parts(';', m_fallback);
    if (!property.isVersion21) {
        // Lists within a part: "street\n, flat" are separated by unescaped commas in versions 3 and 4.
        for (QString& part : parts)
            part = part.trimmed();
    }
    parts.resize(std::max<qsizetype>(7, parts.size()));
    if (std::all_of(parts.begin(), parts.end(), [](const QString& part) { return part.isEmpty(); }))
        return;
    const bool isWork = isType(property, "work");
    const bool isHome = isType(property, "home");
    const Address address{isWork ? u"Business"_qs : isHome ? u"Home"_qs : QString(), parts};
    isPreferred(property) ? m_addresses.prepend(address) : m_addresses.append(address);
}

void VCardRowMaker::placeAddresses()
{
    const auto isTaken = [&](const QString& kind) {
        return std::any_of(m_row.cells.begin(), m_row.cells.end(), [&](const auto& cell) {
            return cell.first.startsWith(kind + u' ') && !cell.first.contains(u"Phone") && !cell.first.contains(u"Fax");
        });
    };
    std::stable_sort(
        m_addresses.begin(), m_addresses.end(), [](const Address& a, const Address& b) { return a.kind.isEmpty() < b.kind.isEmpty(); });
    for (const Address& address : m_addresses) {
        QString kind = address.kind.isEmpty() ? u"Business"_qs : address.kind;
        if (isTaken(kind))
            kind = u"Other"_qs;
        if (isTaken(kind))
            m_row.warnings << VCardWords::tr("Cards with more addresses than there is room for: the rest was not taken over");
        else
            addAddress(kind, address.parts);
    }
}

void VCardRowMaker::addAddress(const QString& kind, const QStringList& parts)
{
    constexpr const char* Columns[] = {"PO Box", "Street 2", "Street", "City", "Region", "Postal Code", "Country"};
    for (int i = 0; i < 7; ++i) {
        const bool isAlone = i == 1 && parts[2].isEmpty();
        add(kind + u' ' + QLatin1String(Columns[isAlone ? 2 : i]), parts[i]);
    }
}

} // namespace crm
