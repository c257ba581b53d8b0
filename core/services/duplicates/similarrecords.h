#pragma once

#include "core/services/duplicates/likeness.h"
#include "core/workspace.h"

namespace crm {

/// A record that is likely the one that is asked about.
struct SimilarRecord {
    qint64 id = 0;
    QString number;
    QString title;
    QString secondLine; ///< what tells namesakes apart, as people read it
    Likeness likeness;
};

/// Finds the records of a module that are likely the one somebody is typing or converting: by the same keys, by its name anywhere, by
/// names that are spelled nearly so. Some indexed questions, so that it can be asked while people type.
class SimilarRecords {
public:
    SimilarRecords(const Workspace& workspace, const Module& module) : m_workspace(workspace), m_profile(module) { }

    /// values: stored forms; those that are not there yet are left out. The surest first. except: the record itself, 0 when it is new.
    Result<QList<SimilarRecord>> find(const Values& values, qint64 except = 0, int threshold = usualThreshold, int limit = 5) const;

private:
    Result<> addByKeys(const Values& values, QSet<qint64>& candidates) const;
    Result<> addByName(const Values& values, QSet<qint64>& candidates) const;
    Result<> addByLikeName(const Values& values, QSet<qint64>& candidates) const;
    Result<QList<SimilarRecord>> compared(const Values& values, const QSet<qint64>& candidates) const;

    const Workspace& m_workspace;
    LikenessProfile m_profile;
};

} // namespace crm
