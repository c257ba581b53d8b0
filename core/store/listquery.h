#pragma once

#include "core/store/filter.h"
#include "core/store/filterparser.h"

namespace crm {

/// Which records, in which order. Archived ones are left out unless the filter speaks of the field that archives them.
struct ListQuery {
    QString module;
    Filter filter = {};
    QList<SortKey> sort = {}; ///< empty: the module's link column
    int limit = -1;
    int offset = 0;
};

} // namespace crm
