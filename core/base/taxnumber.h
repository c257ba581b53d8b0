#pragma once

#include <QString>

#include <optional>

namespace crm {

/// Why this can't be an INN, in words; nullopt when it can. 10 digits for an organisation, 12 for a person, with the check digits
/// of the Federal Tax Service. White space must be gone already.
std::optional<QString> innProblem(QStringView inn);

/// Why this can't be a KPP; nullopt when it can. NNNNPPXXX: four digits, two digits or Latin capitals, three digits. A KPP has no check
/// digit.
std::optional<QString> kppProblem(QStringView kpp);

} // namespace crm
