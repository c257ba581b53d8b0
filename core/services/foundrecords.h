#pragma once

#include "core/base/result.h"
#include "core/search/matchedpart.h"

namespace crm {

class Workspace;

struct RecordKey {
    QString module;
    qint64 id = 0;
    friend bool operator==(const RecordKey&, const RecordKey&) = default;
};

/// A record as the search box shows it.
struct FoundRecord {
    RecordKey key;
    QString title;
    QList<Stretch> titleMarks;
    QString number;
    QString secondLine; ///< what tells it from namesakes
    MatchedPart part; ///< where it was found, unless in the title
};

struct FoundInModule {
    QString module;
    QList<FoundRecord> records; ///< the best
    qsizetype count = 0; ///< of all that were found
    bool isWhole = true; ///< there are no more than were counted
};

/// What the box shows for a text: so many of each module's best, modules whose titles begin with the text first. Modules that have no
/// place in the window are left out.
Result<QList<FoundInModule>> foundRecords(const Workspace& workspace, const QString& text, int perModule);

/// The records as they are called now, in this order; those that are gone are left out.
Result<QList<FoundRecord>> namedRecords(const Workspace& workspace, const QList<RecordKey>& keys);

} // namespace crm
