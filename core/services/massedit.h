#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/services/recordselection.h"
#include "core/store/bulkchanges.h"
#include "core/workspace.h"

namespace crm {

struct MassReport {
    Step step; ///< id 0: nothing had to be changed
    qint64 asked = 0; ///< how many records there were to be changed
    qint64 done = 0; ///< how many of them were gone through: all, unless it was stopped
    qint64 refusals = 0; ///< how many records were left as they are
    QList<Refusal> refused; ///< the first hundred of them
    bool isStopped = false;
};

/// What hangs on records and what is taken from them.
struct TagOrder {
    QList<qint64> add = {};
    QList<qint64> remove = {};
};

/// One act on many records: one step that one undo takes back. It goes in batches of some thousand, each a transaction, so that colleagues
/// and the window can write in between. Who stops it keeps what is done so far, as one step all the same; the report says so.
/// A record that refuses is left as it is, with its reason in the report.
class MassEdit {
public:
    explicit MassEdit(Workspace& workspace) : m_workspace(workspace) { }

    Result<MassReport> edit(const RecordSelection& selection, const Values& values, const JobControl& control);
    Result<MassReport> assign(const RecordSelection& selection, qint64 owner, const JobControl& control);
    Result<MassReport> tag(const RecordSelection& selection, const TagOrder& order, const JobControl& control);
    enum class Star { On, Off };
    /// The star of one record is a mark: who clicks on stars while reading a list wants Ctrl+Z to take back what they did before.
    Result<MassReport> star(const RecordSelection& selection, Star star, const JobControl& control);
    Result<MassReport> remove(const RecordSelection& selection, const JobControl& control);

private:
    using Batch = std::function<BulkChanges::Refusals(BulkChanges& changes, const QList<qint64>& ids)>;

    Result<MassReport> run(const RecordSelection& selection, const char* title, const Batch& batch, const JobControl& control,
        StepKind kind = StepKind::Change);
    Result<> writeBatch(MassReport& report, const Step& begun, const QList<qint64>& ids, const Batch& batch);
    Result<MassReport> write(const RecordSelection& selection, const char* title, const Values& values, const JobControl& control);
    Error stopped(const MassReport& report, const Error& reason) const;

    Workspace& m_workspace;
};

} // namespace crm
