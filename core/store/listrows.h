#pragma once

#include "core/base/result.h"
#include "core/store/record.h"
#include "core/store/recordreader.h"

#include <functional>

namespace crm {

/// How RecordListModel gets its rows: questions that are answered later, on the asker's thread. A newer question of the same kind makes
/// the answer to an older one worthless; the model drops it.
class ListRows {
public:
    virtual ~ListRows() = default;

    using Ids = std::function<void(Result<QList<qint64>>)>;
    using Records = std::function<void(Result<QList<Record>>)>;

    virtual void askIds(const ListQuery& query, Ids answer) = 0;
    virtual void askRecords(const QString& module, const QList<qint64>& ids, const QStringList& fields, Records answer) = 0;
};

} // namespace crm
