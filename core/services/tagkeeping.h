#pragma once

#include "core/services/tagging.h"

#include <QMap>

namespace crm {

/// A tag with all that is told of it where tags are put in order.
struct KeptTag {
    qint64 id = 0;
    QString name;
    QString color; ///< a key of the choices "tag_color"; empty: none
    bool isShared = false;
    qint64 owner = 0;
    QString ownerName;
    int version = 0;
    QMap<QString, qint64> records = {}; ///< how many of each module carry it

    qint64 amount() const;
};

/// The person's own tags and the shared ones, in the order of their names.
Result<QList<KeptTag>> keptTags(const Workspace& workspace);

// Each one step, undone as any other; a Conflict when the tag has changed meanwhile.

/// Refuses (Validation) the name of another tag that the person sees: a list could not tell them apart.
Result<Committed> renameTag(Workspace& workspace, const KeptTag& tag, const QString& name);
Result<Committed> recolorTag(Workspace& workspace, const KeptTag& tag, const QString& color);
/// Taking a tag back from everybody is its owner's only (Permission): for all others it would be gone.
Result<Committed> shareTag(Workspace& workspace, const KeptTag& tag, TagFor whom);
/// Takes it off all records as well.
Result<Committed> deleteTag(Workspace& workspace, const KeptTag& tag);

} // namespace crm
