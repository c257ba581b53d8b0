#pragma once

#include "core/base/result.h"

#include <QString>

namespace crm::cli {

/// Judges the value of an option as far as no database is needed: words from a list, whole numbers, encodings, delimiters.
/// Error::Validation names what the option takes.
Result<> checkOptionValue(const QString& option, const QString& value);

/// A delimiter as people give it: one character, "tab" or "\\t".
Result<QChar> delimiterFrom(const QString& text);

} // namespace crm::cli
