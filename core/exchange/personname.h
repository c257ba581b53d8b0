#pragma once

#include <QString>

namespace crm {

struct PersonName {
    QString first; ///< with the patronymic, as Russian forms of address need both
    QString last;
};

enum class NameOrder {
    GivenFirst, ///< John Doe, Иван Петров
    FamilyFirst, ///< Петров Иван Сергеевич
};

/// Splits a name written as one. A comma ("Doe, John") and a patronymic ("Петров Иван Сергеевич", "Иван Сергеевич Петров") say more than
/// the order. A single word is the last name.
PersonName splitName(const QString& text, NameOrder order);

} // namespace crm
