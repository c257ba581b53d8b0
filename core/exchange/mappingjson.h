#pragma once

#include "core/exchange/mapping.h"

#include <QJsonArray>

namespace crm {

/// How mappings are kept: each column with its field, part and rule. Columns that a later program knows and this one does not are left out.
QJsonArray toJson(const Mapping& mapping);
Mapping mappingFromJson(const QJsonArray& json);

/// The same for files whose columns are named alike, whatever their case and spaces: by it a kept mapping is found again.
QString headerFingerprint(const QStringList& header);

} // namespace crm
