#pragma once

#include "core/store/step.h"

namespace crm {

/// How the journal keeps values: JSON with the stored forms, so that what comes back compares equal to what a table gives.
QByteArray encodedValues(const Values& values);
Values decodedValues(const QString& json);

QString actionKey(RecordChange::Action action);
RecordChange::Action actionOf(const QString& key);

QString kindKey(StepKind kind);
StepKind kindOf(const QString& key);

} // namespace crm
