#pragma once

#include "core/store/recordreader.h"

#include <optional>

namespace crm {

/// Some records of a module: those that are named, or all that a query finds when it is asked. What a person has confirmed is named: a
/// query might find more by the time it is carried out.
struct RecordSelection {
    QString module;
    QList<qint64> ids = {};
    std::optional<ListQuery> query = {};

    bool isEmpty() const { return ids.isEmpty() && !query; }
};

/// In ascending order, which is the order that writing many goes fastest in.
inline Result<QList<qint64>> idsOf(const RecordSelection& selection, const RecordReader& reader)
{
    auto ids = selection.query ? reader.ids(*selection.query) : Result<QList<qint64>>(selection.ids);
    if (ids)
        std::sort((*ids).begin(), (*ids).end());
    return ids;
}

} // namespace crm
