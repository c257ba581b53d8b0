#include "core/modules/shared.h"

#include <QCoreApplication>

namespace crm {

QList<BuiltInView> usualViews()
{
    return {
        {.name = "all", .label = QT_TRANSLATE_NOOP("Module", "All")},
        {.name = "mine", .label = QT_TRANSLATE_NOOP("Module", "Mine"), .where = "owner = me"},
        {.name = "recently_changed",
            .label = QT_TRANSLATE_NOOP("Module", "Recently changed"),
            .where = "modified_at in last 7 days",
            .sort = "-modified_at"},
        {.name = "new_this_week",
            .label = QT_TRANSLATE_NOOP("Module", "New this week"),
            .where = "created_at in this week",
            .sort = "-created_at"},
    };
}

} // namespace crm
