#pragma once

#include "core/store/recordreader.h"

#include <QStringList>

namespace crm {

/// What a list has to offer for an export: its module, what it shows now and what is selected in it.
struct ExportScope {
    QString module;
    ListQuery view;
    QList<qint64> selected = {};
    QStringList columns = {}; ///< the visible ones, in their order
};

} // namespace crm
