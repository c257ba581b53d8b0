#pragma once

#include "core/schema/module.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace crm {

/// What a step did, as a translatable sentence: "Convert lead %1" and its arguments. Kept untranslated in the journal, so that
/// each colleague reads it in their own language. The source texts stand in the translation context "Step".
struct StepTitle {
    QString text;
    QStringList arguments = {}; ///< at most two
    int amount = -1; ///< for texts with %n

    QString shown() const;
};

enum class StepKind {
    Change,
    Import,
    Mark, ///< a person's own sign on a record: "undo the last" passes over it, while it can be taken back by its number
    Undo,
    Redo
};

/// The head of one journal step.
struct Step {
    qint64 id = 0;
    QString uuid;
    QDateTime at; ///< UTC
    qint64 person = 0;
    QString personName;
    StepKind kind = StepKind::Change;
    StepTitle title;
    std::optional<qint64> undoes;
    std::optional<qint64> undoneBy;
};

/// What one step did to one record. Before and after hold only the fields that changed; a Delete has the whole record before,
/// a Restore the whole record after; a Create holds no values, for the record itself and later changes tell them.
struct RecordChange {
    enum class Action { Create, Update, Delete, Restore, Link, Unlink };

    Action action = Action::Update;
    QString module;
    qint64 record = 0;
    int version = 0; ///< of the record after the change
    Values before;
    Values after;
    qint64 id = 0; ///< in the journal; they grow in the order in which things were done. 0 before it is written
};

} // namespace crm
