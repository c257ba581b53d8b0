#include "core/base/emailaddress.h"

#include "core/base/hostname.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace crm {

namespace {

// RFC 5321, 4.5.3.1: octets of the local part, and of a path less its angle brackets.
constexpr qsizetype maxLocal = 64;
constexpr qsizetype maxAddress = 254;

/// atext of RFC 5322, 3.2.3, and whatever else than ASCII of RFC 6531 is a letter, a mark or a digit.
bool isAtomCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isDotAtom(QStringView local)
{
    const auto atoms = local.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(),
        [](QStringView atom) { return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomCharacter); });
}

} // namespace

std::optional<QString> emailProblem(QStringView address)
{
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); }))
        return QCoreApplication::translate("EmailAddress", "An e-mail address has no spaces; write one address only.");
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return QCoreApplication::translate("EmailAddress", "An e-mail address has an @, like name@example.com.");
    const QStringView local = address.first(at);
    const QStringView domain = address.mid(at + 1);
    if (!isDotAtom(local))
        return QCoreApplication::translate("EmailAddress", "“%1” can't stand before the @ of an e-mail address.").arg(local);
    if (!isHostName(domain) || !domain.contains(u'.') || isIpv4Shaped(domain))
        return QCoreApplication::translate("EmailAddress", "“%1” is not a mail domain, like example.com.").arg(domain);
    if (local.toUtf8().size() > maxLocal || address.toUtf8().size() > maxAddress)
        return QCoreApplication::translate("EmailAddress", "The e-mail address is too long.");
    return std::nullopt;
}

QString emailTwin(QStringView address)
{
    const QString lower = address.trimmed().toString().toLower();
    const qsizetype at = lower.lastIndexOf(u'@');
    if (!QStringView(lower).mid(at + 1).contains(u"xn--"))
        return lower;
    return lower.left(at + 1) + QUrl::fromAce(lower.mid(at + 1).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

} // namespace crm
