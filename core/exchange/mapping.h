#pragma once

#include "core/exchange/headernames.h"

#include <QStringList>

namespace crm {

/// One column of the file, from 0, and where its text goes.
struct ColumnMapping {
    int column = 0;
    QString field;
    Part part = Part::Whole;

    bool operator==(const ColumnMapping&) const = default;
};

/// Where the columns of a file go in a module. No two columns fill one field, except by parts.
/// A value to show, change and save; RowMapper applies it.
struct Mapping {
    QList<ColumnMapping> columns; ///< in the order of the columns
    QList<int> unmapped = {}; ///< columns with a name or values that go nowhere, for people to see

    const ColumnMapping* ofColumn(int column) const; ///< null when it goes nowhere
    const ColumnMapping* ofField(const QString& field, Part part = Part::Whole) const;
};

/// From the names of the columns: the module's own names win over other systems', then the first column wins.
Mapping mappingFromHeader(const Module& module, const QStringList& header);

/// For a file without header, from what the values look like in some of its rows.
Mapping mappingFromValues(const Module& module, const QList<QStringList>& rows);

} // namespace crm
