#include "core/store/visibility.h"

namespace crm::visibility {

QString condition(const Module& module, const QString& table, qint64 person)
{
    if (module.sharedBy.isEmpty())
        return {};
    return QStringLiteral("(%1.owner = %2 OR %1.%3 = 1)").arg(table, QString::number(person), module.sharedBy);
}

QString andVisible(const Module& module, const QString& table, qint64 person)
{
    const QString visible = condition(module, table, person);
    return visible.isEmpty() ? QString() : QStringLiteral(" AND ") + visible;
}

} // namespace crm::visibility
