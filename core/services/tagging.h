#pragma once

#include "core/services/recordselection.h"
#include "core/workspace.h"

namespace crm {

/// A tag as the person sees it.
struct Tag {
    qint64 id = 0;
    QString name;
    QString color; ///< "#rrggbb"; empty: none
    bool isShared = false;
    qint64 onRecords = 0; ///< on how many of the records that were asked about
};

/// The person's own tags and the shared ones, in the order of their names, and how many of the selection carry each.
Result<QList<Tag>> tagsFor(Workspace& workspace, const RecordSelection& selection);

/// How many records the selection is.
Result<qint64> sizeOf(Workspace& workspace, const RecordSelection& selection);

enum class TagFor { Me, Everybody };

/// Makes a tag, one step; the one the person sees under that name already is answered as it is. color: a key of the choices "tag_color",
/// or empty.
Result<qint64> makeTag(Workspace& workspace, const QString& name, const QString& color, TagFor whom);

} // namespace crm
