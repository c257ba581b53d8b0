#pragma once

#include "core/exchange/vcard.h"

namespace crm {

/// A card as cells below named columns.
struct VCardRow {
    QList<std::pair<QString, QString>> cells = {}; ///< column and text, no column twice, no text empty
    QStringList warnings = {};
};

/// The parameter by which our own cards name the field that a telephone, an address or an e-mail address came from.
inline constexpr char VCardFieldParameter[] = "X-TELCOM-FIELD";
/// What our own cards begin the names of those properties with that no standard knows: X-TELCOM-INN.
inline constexpr char VCardFieldPrefix[] = "X-TELCOM-";

/// Columns are called as address books call them ("Business Phone", "Home City"), so that the mapping knows them; a property of no known
/// kind is a column of its own name. A birthday without a year stays out of the birthday: it is "Birthday (no year)".
/// pictures: whether embedded pictures are unpacked, as data: links; they may be large.
enum class VCardPictures { Leave, Take };
VCardRow rowOf(const VCard& card, Encoding fallback, VCardPictures pictures);

/// Orders columns as an address book would: names, firm, telephones, e-mail, addresses, the rest.
void sortVCardColumns(QStringList& columns);

} // namespace crm
