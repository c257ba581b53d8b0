#pragma once

#include "core/base/result.h"
#include "core/schema/valuereader.h"
#include "core/store/filter.h"

namespace crm {

/// Reads the language of views, filters and the command line:
///   status = hot and (city contains "моск" or annual_revenue >= 1000000) and modified_at in last 7 days
/// Fields by key or by label in either language, values as a person writes them, one step through references (account.billing_city).
///   = != < <= > >= before after, contains, starts with, in (a, b), between a and b, is empty, is never; not before contains and in
///   dates: today yesterday tomorrow, this/last/next week month quarter year, last/next 7 days: created_at in last 2 weeks,
///   created_at < this month, birthday anniversary in next 7 days
/// An Error::Validation names the place and what was expected there.
Result<Filter> parseFilter(const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader);

/// Why a filter can't be applied as it is written, and at which characters.
struct FilterMistake {
    int start = 0;
    int end = 0;
    Error error;
};

/// A filter as it is written, for those who show and edit it.
struct WrittenFilter {
    /// With the conditions that can't be applied; none when the text is not in the language at all.
    std::optional<Filter> filter;
    QList<FilterMistake> mistakes;
};
WrittenFilter readFilter(const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader);

/// Whether the database can be asked that much at once: an Error::Validation when the filter has more values than it takes.
Result<> checkSize(const Filter& filter);

/// A sort order as people type it: "last_name,-modified_at".
struct SortKey {
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};
Result<QList<SortKey>> parseSort(const QString& text, const Module& module);

} // namespace crm
