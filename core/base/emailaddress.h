#pragma once

#include <QString>

#include <optional>

namespace crm {

/// Why this can't be an e-mail address, in words; nullopt when it can. The dot-atom form of RFC 5321 and 5322 with the Unicode of
/// RFC 6531; no quoted strings, comments or address literals, and the domain has a dot.
std::optional<QString> emailProblem(QStringView address);

/// The lower-case twin by which addresses are compared; a punycode domain in Unicode.
QString emailTwin(QStringView address);

} // namespace crm
