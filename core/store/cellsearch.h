#pragma once

#include "core/base/result.h"
#include "core/schema/valuereader.h"
#include "core/store/filter.h"

namespace crm {

/// What people type under a column's heading to see only some of its rows:
///   texts, phones, references   any part; =Kim the whole; !Kim all without it
///   choices, yes or no          the key or a part of the label
///   numbers, money, dates       1000, >1000, <=5, 10-20; a day, 11.2026, 2026, a period in either language: this week
/// “=” alone finds the empty ones, “!” alone the filled, “|” stands between alternatives: hot | warm. A text in quotes is taken as it is.
/// An Error::Validation names the field and says what is understood there. An empty text is an empty filter.
Result<Filter> parseCellSearch(
    const QString& text, const Module& module, const Field& field, const Catalogue& catalogue, const ValueReader& reader);

/// The text that finds just those whose value reads so; an empty value finds the empty ones.
QString exactSearch(const QString& value);
QString anyOfSearch(const QStringList& searches);
/// The alternatives of a search, each a search by itself.
QStringList alternatives(const QString& search);

struct NamedPeriod {
    Text name;
    Period period;
};
/// The periods that are offered, and read by these names.
const QList<NamedPeriod>& namedPeriods();

} // namespace crm
