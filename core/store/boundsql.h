#pragma once

#include <QString>
#include <QVariantList>

namespace crm {

/// A piece of SQL and the values bound in it, in order.
struct BoundSql {
    QString sql;
    QVariantList values;
};

} // namespace crm
