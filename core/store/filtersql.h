#pragma once

#include "core/base/phone.h"
#include "core/store/boundsql.h"
#include "core/store/filter.h"
#include "core/store/session.h"

namespace crm {

/// Turns filters into conditions over a module's table. Values are only ever bound.
class FilterSql {
public:
    FilterSql(const Catalogue& catalogue, const Session& session, const PhoneNumbers& phones);

    /// The condition, "1 = 1" for an empty filter. Columns are prefixed by the module's name.
    BoundSql where(const Module& module, const Filter& filter) const;
    /// A query for the ids of the records that a person calls by one of the names: number, title, login or INN.
    BoundSql recordsNamed(const Module& module, const QStringList& names) const;

private:
    static bool isMe(const Field& field, const QString& wanted);
    BoundSql group(const Module& module, const Filter& filter) const;
    BoundSql single(const Module& module, const Condition& condition) const;
    BoundSql compared(const Module& module, const Field& field, const Condition& condition) const;
    BoundSql oneOf(const Module& module, const Field& field, const Condition& condition) const;
    BoundSql between(const Module& module, const Field& field, const Condition& condition) const;
    BoundSql throughReference(const Module& module, const Field& field, const Condition& condition) const;
    BoundSql tied(const Module& module, const Field& field, const Condition& condition) const;
    BoundSql reference(const QString& column, const Field& field, const Condition& condition) const;
    BoundSql namedRecord(const Module& target, const QString& text, Operator op) const;
    BoundSql text(const QString& table, const Field& field, const Condition& condition) const;
    BoundSql partOfText(const QString& prefix, const Field& field, const QString& wanted, Operator op) const;
    BoundSql phone(const QString& table, const Field& field, const Condition& condition) const;
    BoundSql ordered(const QString& column, const Field& field, const Condition& condition) const;
    BoundSql during(const QString& column, const Field& field, const Period& period) const;
    BoundSql beside(const QString& column, const Field& field, const Condition& condition) const;
    BoundSql anniversary(const QString& column, const Period& period) const;
    BoundSql onDay(const QString& column, const QVariant& day) const;

    const Catalogue& m_catalogue;
    const Session& m_session;
    const PhoneNumbers& m_phones;
};

} // namespace crm
