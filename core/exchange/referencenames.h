#pragma once

#include "core/workspace.h"

#include <QHash>

namespace crm {

/// How an export names the records that others refer to.
enum class ReferenceForm {
    Titles, ///< as people read them; a title that several records have gives way to the number
    Numbers, ///< numbers, and logins of people
};

/// Names that an import finds the same record by. Remembers a bounded number of them.
class ReferenceNames {
public:
    ReferenceNames(const Workspace& workspace, ReferenceForm form) : m_workspace(workspace), m_form(form) { }

    /// Empty for a record that is gone.
    Result<QString> of(const Field& field, qint64 id);

private:
    Result<QString> find(const Module& target, qint64 id) const;

    const Workspace& m_workspace;
    ReferenceForm m_form;
    QHash<qint64, QString> m_names;
};

} // namespace crm
