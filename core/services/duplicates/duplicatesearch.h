#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/services/duplicates/likeness.h"
#include "core/workspace.h"

namespace crm {

/// Records of one module that are likely the same; two and more, the oldest first.
struct DuplicateGroup {
    QList<qint64> records;
    int confidence = 0; ///< percent, of the pair that is the least sure among those that hold the group together
    Reasons reasons = {}; ///< of all its pairs
};

/// Finds the duplicates of a whole module. Archived records are no duplicates of anything. Of pairs that were told apart by
/// markDistinct() none is shown again.
class DuplicateSearch {
public:
    DuplicateSearch(Workspace& workspace, const Module& module) : m_workspace(workspace), m_profile(module) { }

    /// threshold: from how many percent on two are shown. The surest groups first. Error::Cancelled when told to stop. A million records
    /// take some ten seconds and 150 MB, so it is a job.
    Result<QList<DuplicateGroup>> run(int threshold, const JobControl& control) const;

    /// Remembers, as a step that can be undone, that no two of the records are the same one.
    Result<Committed> markDistinct(const QList<qint64>& records);

private:
    Result<QSet<std::pair<qint64, qint64>>> toldApart() const;

    Workspace& m_workspace;
    LikenessProfile m_profile;
};

} // namespace crm
