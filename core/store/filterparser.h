#pragma once

#include "core/base/result.h"
#include "core/schema/valuereader.h"
#include "core/store/filter.h"

namespace crm {

/// Reads the language of views, filters and the command line:
///   status = hot and (city contains "моск" or annual_revenue >= 1000000) and modified_at in last 7 days
/// Fields by key or by label in either language, values as a person writes them, one step through references (account.billing_city).
/// An Error::Validation names the place and what was expected there.
Result<Filter> parseFilter(const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader);

/// A sort order as people type it: "last_name,-modified_at".
struct SortKey {
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};
Result<QList<SortKey>> parseSort(const QString& text, const Module& module);

} // namespace crm
