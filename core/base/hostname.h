#pragma once

#include <QStringView>

namespace crm {

/// Whether this is a host's name as RFC 1123 has them: labels of up to 63 letters, digits and inner hyphens, 253 characters in all.
/// Letters of any script count, as they stand for their punycode; an underscore does too, since some intranets have them.
bool isHostName(QStringView name);

/// Whether every label is a number: an address of the IPv4 kind, right or wrong.
bool isIpv4Shaped(QStringView name);

} // namespace crm
