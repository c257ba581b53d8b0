#pragma once

#include "core/schema/module.h"

namespace crm {

/// Which property of a card carries a field, as Field::vcard says: "TEL;cell", "ADR.street;work", "N.family".
struct VCardRole {
    QString property;
    QStringList types = {}; ///< of TEL, EMAIL and ADR
    QString part = {}; ///< of N, ORG and ADR

    static VCardRole of(const Field& field);
};

/// Whether records of the module can be written as visiting cards: they have a name by which a card is called.
bool hasVCards(const Module& module);

} // namespace crm
