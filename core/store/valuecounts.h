#pragma once

#include <QList>
#include <QVariant>

namespace crm {

/// How many records of a list have one value in a field.
struct ValueCount {
    QVariant value; ///< in the stored form, of a moment its local day; null: those without a value
    QString label; ///< as people read it; empty for null
    qint64 count = 0;
};

} // namespace crm
