#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace crm {

/// One field that two people changed at once: what each of them wants and what both started from.
struct FieldConflict {
    QString field;
    QVariant mine;
    QVariant theirs;
    QVariant original;
};

/// Why something was refused or failed, in words a person can act on: what happened, to which record, what to do.
struct Error {
    enum Kind { Validation, Conflict, NotFound, Permission, Busy, Cancelled, Storage, Format, Network };

    Kind kind = Storage;
    QString message;
    QString field = {}; ///< key of the field a Validation error belongs to
    QList<Error> details = {}; ///< when several fields are refused at once, each of them
    QList<FieldConflict> conflicts = {}; ///< for a Conflict: every field in dispute
};

} // namespace crm
