#pragma once

#include "core/workspace.h"

namespace crm {

/// Two and more records of one module that are to become one.
struct MergeOrder {
    QString module;
    QList<qint64> records; ///< all of them, the survivor among them
    qint64 survivor = 0; ///< keeps its number and takes over whatever hangs on the others
    Values values = {}; ///< what the survivor gets where it is to differ from what it has
};

/// What refers to a record that is merged away and will refer to the survivor: how many of which module, or links.
struct Moving {
    qint64 record = 0; ///< the one that they leave
    Text label; ///< of their module; of what they are to the record when several fields lead to it
    QString module;
    qint64 amount = 0;
};

struct MergePreview {
    QList<Record> records; ///< as they were asked for
    QStringList differing; ///< fields that a person may fill and in which they differ, in the card's order
    QList<Moving> moving; ///< references of other records
    qint64 links = 0; ///< many-to-many ties, tags and stars among them
};

/// Makes one record of several: the others' references, links, tags and stars move to the survivor, which is still found by their numbers;
/// then they are deleted. One step, taken back like any other, field by field when somebody has changed them since.
class Merge {
public:
    explicit Merge(Workspace& workspace) : m_workspace(workspace) { }

    /// Error::Validation for fewer than two records, Error::NotFound when one is gone.
    Result<MergePreview> preview(const QString& module, const QList<qint64>& records) const;
    /// Refuses what a card would: values that are wrong, a survivor that is not among the records, archived records.
    Result<Committed> merge(const MergeOrder& order);

    /// For each differing field the value of the record that was changed last, empty ones passed over.
    static Values newest(const MergePreview& preview);
    /// The values of the record, its gaps filled by the others, the newest first.
    static Values completed(const MergePreview& preview, qint64 record);
    /// The record with the most filled fields; of several the oldest.
    static qint64 fullest(const MergePreview& preview);

private:
    Result<> takeOver(const Module& module, qint64 survivor, const QList<qint64>& others, Changes& changes) const;
    Result<> moveReferences(const Module& module, qint64 from, qint64 survivor, const QList<qint64>& others, Changes& changes) const;
    Result<> moveLinks(qint64 from, qint64 survivor, const QList<qint64>& others, Changes& changes) const;

    Workspace& m_workspace;
};

} // namespace crm
