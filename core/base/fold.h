#pragma once

#include <QString>

namespace crm {

/// What people sort and search by: full case folding, ё as е, accents stripped (é as e, but й stays й), punctuation, quotes
/// and invisible characters dropped, runs of white space as one space, trimmed. Folding twice changes nothing.
QString folded(QStringView text);

/// The decimal digits of any script, in ASCII, everything else left out.
QString digitsOf(QStringView text);

} // namespace crm
