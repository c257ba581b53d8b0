#pragma once

#include <QStringView>

#include <optional>

namespace crm {

/// 1 to 12 for an English or Russian month, whole, in the genitive, or cut to three letters or more ("Nov", "ноября", "сент").
std::optional<int> monthNamed(QStringView word);

/// Whether the word is an English or Russian day of the week, whole or shortened.
bool isWeekday(QStringView word);

} // namespace crm
