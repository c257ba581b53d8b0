#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace crm {

/// Why this can't be a web address, in words; nullopt when it can: http, https, ftp or no scheme, then a host. A bare host such
/// as "intranet" is an address, as offices have them.
std::optional<QString> urlProblem(QStringView address);

/// The address with its scheme, for the browser; invalid when urlProblem() has something to say.
QUrl urlToOpen(QStringView address);

} // namespace crm
