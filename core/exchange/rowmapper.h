#pragma once

#include "core/exchange/mapping.h"

#include <QMap>

namespace crm {

/// Applies a mapping to rows, by a plan made once: a row costs no lookups by name.
///
/// Texts go through the rules of their columns. Several columns of one field are joined in their order. Texts are trimmed except in long
/// texts; what a program writes for an empty date ("0/0/00") is empty. A full name fills first and last name only where the row has none.
/// Several values in a cell ("a@x ::: b@x", as Google joins them) go on into the free fields of the same kind.
class RowMapper {
public:
    RowMapper(const Mapping& mapping, const Module& module);

    /// The fields that rows may fill.
    const QStringList& fields() const { return m_fields; }

    /// Puts the row's text of each field into texts, in the order of fields(). Null: the row doesn't speak of the field, because it ends
    /// before the column or has no further value. Empty: the field's cell is empty.
    void apply(const QStringList& row, QStringList& texts) const;

    /// The same by name, without the fields that the row doesn't speak of.
    QMap<QString, QString> values(const QStringList& row) const;

private:
    enum class Clean { Keep, Trim, Date, Several };
    struct Copy {
        int column = -1;
        int field = -1;
        Clean clean = Clean::Trim;
        QList<int> next = {}; ///< fields for the second and further values of a cell
        const Field* described = nullptr; ///< set when there is a rule
        ColumnRule rule = {};
    };
    struct Append {
        int column = -1;
        int field = -1;
        const char16_t* separator = u", ";
        const Field* described = nullptr;
        ColumnRule rule = {};
    };
    struct Name {
        int column = -1;
        int first = -1;
        int last = -1;
        Part part = Part::FullName;
        ColumnRule rule = {};
    };
    struct DateParts {
        int field = -1;
        int year = -1;
        int month = -1;
        int day = -1;
    };

    void planWhole(const ColumnMapping& column, const Field& field, const Mapping& mapping, const Module& module);
    void planAppended(const ColumnMapping& column, const Field& field);
    void plan(const ColumnMapping& column, const Mapping& mapping, const Module& module);
    void planDatePart(const ColumnMapping& column);
    QList<int> fieldsAfter(const Field& field, const Mapping& mapping, const Module& module);
    int indexOf(const QString& field);
    void spread(const Copy& copy, const QString& cell, QStringList& texts) const;
    void appendTo(QStringList& texts, const QStringList& row) const;
    void fillName(QStringList& texts, const QStringList& row) const;
    void fillDates(QStringList& texts, const QStringList& row) const;

    QStringList m_fields;
    QList<Copy> m_copies;
    QList<Append> m_appends;
    QList<DateParts> m_dates;
    Name m_name;
};

} // namespace crm
