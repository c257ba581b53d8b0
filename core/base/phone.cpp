#include "core/base/phone.h"

#include <QStringBuilder>

#include <algorithm>

#include <phonenumbers/phonenumberutil.h>

namespace crm {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// nullopt for what isn't a number that could be dialled from abroad.
std::optional<PhoneNumber> parsed(QStringView text, const std::string& country)
{
    const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
    QString spaced = text.toString();
    std::replace_if(
        spaced.begin(), spaced.end(), [](QChar c) { return c.isSpace(); }, u' '); // it knows but few of Unicode's spaces
    PhoneNumber number;
    if (library.Parse(spaced.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    if (library.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return std::nullopt;
    return number;
}

} // namespace

PhoneNumbers::PhoneNumbers(const QString& defaultCountry) : m_country(defaultCountry.toStdString()) { }

std::optional<QString> PhoneNumbers::e164(QStringView text) const
{
    if (const auto known = knownAtSight(text))
        return known;
    const auto number = parsed(text, m_country);
    if (!number)
        return std::nullopt;
    std::string formatted; // E.164 has no place for an extension: it is left out
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

QString PhoneNumbers::readable(const QString& text) const
{
    const auto known = knownAtSight(text);
    if (known && known->at(2) == u'9') { // the grouping of other codes is the library's to know
        const QStringView digits(*known);
        return digits.mid(0, 2) % u' ' % digits.mid(2, 3) % u' ' % digits.mid(5, 3) % u'-' % digits.mid(8, 2) % u'-' % digits.mid(10, 2);
    }
    const auto number = parsed(text, m_country);
    if (!number)
        return text;
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

/// A Russian number with a three, a four or a nine after its 7, its 8 or nothing, in the usual spellings. The library needs 12 µs to
/// parse such a number and as much to format it, and an import of a million rows has millions of them. Everything the least
/// unusual is left to the library; a test compares the two.
std::optional<QString> PhoneNumbers::knownAtSight(QStringView text) const
{
    if (m_country != "RU")
        return std::nullopt;
    const bool international = text.startsWith(u'+');
    QString digits;
    digits.reserve(16);
    for (const QChar c : international ? text.mid(1) : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u' ' && c != u'-' && c != u'(' && c != u')')
            return std::nullopt;
    }
    const bool withCode = digits.size() == 11 && (digits[0] == u'7' || (digits[0] == u'8' && !international));
    if (!withCode && (digits.size() != 10 || international))
        return std::nullopt;
    const QStringView national = QStringView(digits).last(10);
    if (national[0] != u'9' && national[0] != u'3' && national[0] != u'4')
        return std::nullopt;
    return u"+7" % national;
}

} // namespace crm
