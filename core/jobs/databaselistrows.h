#pragma once

#include "core/jobs/databasethread.h"
#include "core/store/listrows.h"

namespace crm {

/// The rows of a list, asked from the database's thread.
class DatabaseListRows : public ListRows {
public:
    explicit DatabaseListRows(DatabaseThread& database) : m_database(database) { }

    void askIds(const ListQuery& query, Ids answer) override
    {
        m_database.ask(
            &m_context, [query](Workspace& workspace) { return workspace.reader().ids(query); }, std::move(answer));
    }

    void askRecords(const QString& module, const QList<qint64>& ids, const QStringList& fields, Records answer) override
    {
        m_database.ask(
            &m_context,
            [module, ids, fields](
                Workspace& workspace) { return workspace.reader().records(*workspace.catalogue().module(module), ids, fields); },
            std::move(answer));
    }

private:
    DatabaseThread& m_database;
    QObject m_context; ///< answers stop coming when the list is gone
};

} // namespace crm
