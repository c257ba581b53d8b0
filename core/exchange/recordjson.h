#pragma once

#include "core/workspace.h"

#include <QJsonObject>

namespace crm {

/// Records as scripts read them: every field by its key; references as numbers, users as logins, or, with labels, everything as people read
/// it.
class RecordJson {
public:
    RecordJson(const Workspace& workspace, ChoiceForm choices);

    /// The fields, the record's number always among them.
    QJsonObject object(const Module& module, const Record& record, const QStringList& fields) const;
    QJsonValue value(const Field& field, const QVariant& stored) const;

private:
    QString nameOf(const Field& field, qint64 id) const;

    const Workspace& m_workspace;
    ChoiceForm m_choices;
    mutable QHash<qint64, QString> m_names;
};

} // namespace crm
