#pragma once

#include "core/store/filtersql.h"
#include "core/store/listquery.h"

namespace crm {

/// The SQL of lists: which rows they show and in which order. Knows nothing of the way to them; see ListReader.
class ListSql {
public:
    ListSql(const Catalogue& catalogue, const Session& session, const FilterSql& filters)
        : m_catalogue(catalogue)
        , m_session(session)
        , m_filters(filters)
    {
    }

    /// A field that a list is ordered by.
    struct Key {
        const Field* field = nullptr;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    /// What must all hold: that the record is not archived and may be seen, and the parts of the filter.
    QList<BoundSql> conditions(const Module& module, const ListQuery& query) const;

    /// At least one. A field that the module no longer has orders nothing.
    QList<Key> keys(const Module& module, const ListQuery& query) const;
    /// The terms behind ORDER BY: records without a value last, whichever the direction; equal ones by id.
    BoundSql order(const Module& module, const QList<Key>& keys) const;

    /// What the values of a key compare by: a number for references (their ids) and choices' keys as they stand.
    QString column(const Module& module, const Field& field) const;

private:
    BoundSql term(const Module& module, const Field& field) const;

    const Catalogue& m_catalogue;
    const Session& m_session;
    const FilterSql& m_filters;
};

} // namespace crm
