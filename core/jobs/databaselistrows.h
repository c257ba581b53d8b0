#pragma once

#include "core/jobs/databasethread.h"
#include "core/store/listrows.h"

namespace crm {

/// The rows of a list, asked from the database's thread: the first screen in turn, all rows behind everybody else's questions, and put
/// in order beside them.
class DatabaseListRows : public ListRows {
public:
    explicit DatabaseListRows(DatabaseThread& database) : m_database(database) { }

    void askIds(const ListQuery& query, Wanted wanted, Ids answer) override;
    void askRecords(const QString& module, const QList<qint64>& ids, const QStringList& fields, Records answer) override;

private:
    void askAll(const Enquiry& enquiry, const ListQuery& query, Wanted wanted, const Ids& answer);
    void order(const Enquiry& enquiry, std::shared_ptr<ListRowsRead> rows, const ListQuery& query, Wanted wanted, const Ids& answer);

    DatabaseThread& m_database;
    QObject m_context; ///< answers stop coming when the list is gone
    Asker m_asker;
};

} // namespace crm
