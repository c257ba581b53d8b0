#pragma once

#include "core/exchange/columnrule.h"
#include "core/exchange/headernames.h"
#include "core/schema/catalogue.h"

#include <QStringList>

namespace crm {

/// One column of the file, from 0, and where its text goes.
struct ColumnMapping {
    int column = 0;
    QString field; ///< "account.phone": of the record that the field "account" refers to, should the row be the first to name it
    Part part = Part::Whole;
    ColumnRule rule = {};

    bool operator==(const ColumnMapping&) const = default;
};

/// Where the columns of a file go in a module. Several columns that fill one text are joined in their order.
/// A value to show, change and save; RowMapper applies it.
struct Mapping {
    QList<ColumnMapping> columns; ///< in the order of the columns
    QList<int> unmapped = {}; ///< columns with a name or values that go nowhere, for people to see

    const ColumnMapping* ofColumn(int column) const; ///< null when it goes nowhere
    const ColumnMapping* ofField(const QString& field, Part part = Part::Whole) const;
};

/// From the names of the columns: the module's own names win over other systems', then the first column wins.
/// With a catalogue also the columns of the records that it refers to.
Mapping mappingFromHeader(const Module& module, const QStringList& header, const Catalogue* catalogue = nullptr);

/// The columns that fill the record which a field of the module refers to: "account.phone" as phone, and the field's own column as its
/// name.
Mapping mappingOfReferred(const Mapping& mapping, const QString& field, const Module& target);

/// Gives the columns without a rule the one that their values suggest.
void guessRules(const Module& module, const QList<QStringList>& rows, Mapping& mapping);

/// Whether several columns can go into the field.
bool canBeJoined(const Field& field);

/// For a file without header, from what the values look like in some of its rows.
Mapping mappingFromValues(const Module& module, const QList<QStringList>& rows);

} // namespace crm
