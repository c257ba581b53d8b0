#include "ui/list/valuescounter.h"

#include "ui/shell/desk.h"

namespace crm {

ValuesCounter::ValuesCounter(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) { }

void ValuesCounter::ask(const ListQuery& query, const QString& field)
{
    if (m_job)
        m_job->cancel();
    // Beside the rows of the list: half a second at a million would hold them up.
    m_job = m_desk.database.look(
        this,
        [query, field](
            Workspace& workspace, JobControl&) { return workspace.reader().valueCounts(query, field, workspace.valueWriter(), most); },
        {},
        [this, generation = ++m_generation](const Result<QList<ValueCount>>& counts) {
            if (generation != m_generation)
                return;
            if (counts)
                Q_EMIT counted(*counts);
            else
                Q_EMIT failed(counts.error());
        });
}

} // namespace crm
