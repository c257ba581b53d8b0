#pragma once

#include "core/workspace.h"

namespace crm {

/// The plain verbs on records, each one step under the title that people read in the Edit menu and in histories.

/// Answers the new record as it stands.
Result<Record> createRecord(Workspace& workspace, const QString& module, const Values& values);

/// edited: the record as the person saw it; its version tells what others have changed since. Answers the record as it stands now.
Result<Record> editRecord(Workspace& workspace, const Record& edited, const Values& values);

/// All of them or, when one is refused, none.
Result<Committed> deleteRecords(Workspace& workspace, const QString& module, const QList<qint64>& ids);

/// A copy without number, stamps and what must be unique. Answers the copy.
Result<Record> duplicateRecord(Workspace& workspace, const QString& module, qint64 id);

} // namespace crm
