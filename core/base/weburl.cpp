#include "core/base/weburl.h"

#include "core/base/hostname.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

struct Parts {
    QString scheme; ///< empty when none is written
    QStringView rest; ///< from the host on
};

/// "mailto:x" has a scheme; "intranet:8080/x" has a host and its port.
Parts takenApart(QStringView address)
{
    if (const qsizetype slashes = address.indexOf(u"://"); slashes >= 0 && address.first(slashes).indexOf(u'/') < 0)
        return {address.first(slashes).toString().toLower(), address.mid(slashes + 3)};
    if (address.startsWith(u"//"))
        return {{}, address.mid(2)};
    const qsizetype colon = address.indexOf(u':');
    const bool isScheme = colon > 0 && (colon + 1 == address.size() || !address[colon + 1].isDigit())
        && std::all_of(address.begin(), address.begin() + colon, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    if (isScheme)
        return {address.first(colon).toString().toLower(), address.mid(colon + 1)};
    return {{}, address};
}

bool isWebScheme(const QString& scheme)
{
    return scheme == u"http" || scheme == u"https" || scheme == u"ftp";
}

/// The host may be a name or an address, and a trailing dot is legal. QUrl itself judges IPv6, the only host with colons.
bool isHost(const QString& host)
{
    if (host.contains(u':'))
        return true;
    return isHostName(host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host));
}

QUrl parsed(const Parts& parts)
{
    // http for an address without a scheme: browsers try https by themselves, and old intranets have no other.
    const QString scheme = parts.scheme.isEmpty() ? QStringLiteral("http") : parts.scheme;
    return QUrl(scheme + QStringLiteral("://") + parts.rest.toString(), QUrl::TolerantMode);
}

} // namespace

std::optional<QString> urlProblem(QStringView address)
{
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); }))
        return QCoreApplication::translate("WebUrl", "A web address has no spaces; write one address only.");
    const Parts parts = takenApart(address);
    if (!parts.scheme.isEmpty() && !isWebScheme(parts.scheme))
        return QCoreApplication::translate("WebUrl", "“%1” is not the start of a web address; it starts with http, https, ftp or the host.")
            .arg(parts.scheme + u':');
    const QUrl url = parsed(parts);
    // Before an @ stands a login, which is no part of an address to publish; most often it is an e-mail in the wrong field.
    if (!url.isValid() || !url.userInfo().isEmpty() || !isHost(url.host()))
        return QCoreApplication::translate("WebUrl", "“%1” is not a web address, like www.example.com.").arg(address);
    return std::nullopt;
}

QUrl urlToOpen(QStringView address)
{
    return urlProblem(address) ? QUrl() : parsed(takenApart(address));
}

} // namespace crm
