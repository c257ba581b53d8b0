#pragma once

#include "core/base/result.h"
#include "core/store/listquery.h"
#include "core/store/record.h"

#include <functional>

namespace crm {

/// Ids of a list in its order: the first screen's, or all.
struct ListIds {
    QList<qint64> ids;
    bool isWhole = false;
};

/// How RecordListModel gets its rows: questions that are answered later, on the asker's thread.
class ListRows {
public:
    virtual ~ListRows() = default;

    using Ids = std::function<void(Result<ListIds>)>;
    using Records = std::function<void(Result<QList<Record>>)>;

    enum class Wanted {
        FirstThenAll, ///< answered twice unless the first screen is all
        All,
    };
    /// A newer question stops the older one, which is then not answered.
    virtual void askIds(const ListQuery& query, Wanted wanted, Ids answer) = 0;
    virtual void askRecords(const QString& module, const QList<qint64>& ids, const QStringList& fields, Records answer) = 0;
};

} // namespace crm
