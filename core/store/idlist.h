#pragma once

#include <QList>
#include <QString>

namespace crm {

/// Ids for the parentheses of an IN: numbers of ours, which no binding could make safer, and far more than can be bound.
template <class Ids>
QString idList(const Ids& ids)
{
    QString text;
    text.reserve(8 * ids.size());
    for (const qint64 id : ids) {
        if (!text.isEmpty())
            text += u',';
        text += QString::number(id);
    }
    return text;
}

} // namespace crm
