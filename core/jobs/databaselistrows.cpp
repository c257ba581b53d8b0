#include "core/jobs/databaselistrows.h"

#include "core/base/memory.h"

namespace crm {

namespace {

// Some screens: a page of rows is read for it at once, and the rest is there before anybody has scrolled so far.
constexpr int firstIds = 200;

constexpr qsizetype manyRows = 100'000; ///< that take some megabytes to be put in order

bool isShort(const ListQuery& query)
{
    return query.limit >= 0 && query.limit <= firstIds;
}

QList<qint64> cut(const QList<qint64>& ids, const ListQuery& query)
{
    return query.limit < 0 && query.offset == 0 ? ids : ids.mid(query.offset, query.limit);
}

} // namespace

void DatabaseListRows::askIds(const ListQuery& query, Wanted wanted, Ids answer)
{
    const Enquiry enquiry = m_asker.ask();
    // What begins further down is not what anybody sees first.
    if (wanted == Wanted::All || isShort(query) || query.offset > 0) {
        askAll(enquiry, query, Wanted::All, answer);
        return;
    }
    using First = Result<std::optional<QList<qint64>>>;
    m_database.ask(
        enquiry, DatabaseThread::Hurry::InTurn, &m_context,
        [query](Workspace& workspace) -> First { return workspace.reader().lists().firstIds(query, firstIds); },
        [this, enquiry, query, answer](First first) {
            if (!first)
                return answer(first.error());
            if (*first)
                answer(ListIds{**std::move(first)});
            // Without an index for the first screen it comes from all rows, once they are read and before they are in order.
            askAll(enquiry, query, *first ? Wanted::All : Wanted::FirstThenAll, answer);
        });
}

void DatabaseListRows::askAll(const Enquiry& enquiry, const ListQuery& query, Wanted wanted, const Ids& answer)
{
    using Rows = Result<std::shared_ptr<ListRowsRead>>;
    m_database.ask(
        enquiry, DatabaseThread::Hurry::None, &m_context,
        [query](Workspace& workspace) -> Rows {
            if (isShort(query)) {
                const auto ids = workspace.reader().ids(query);
                return ids ? Rows(std::make_shared<ListRowsRead>(*ids)) : Rows(ids.error());
            }
            auto rows = workspace.reader().lists().read(query);
            return rows ? Rows(std::make_shared<ListRowsRead>(*std::move(rows))) : Rows(rows.error());
        },
        [this, enquiry, query, wanted, answer](Rows rows) {
            if (!rows)
                answer(rows.error());
            else if (isShort(query))
                answer(ListIds{(*rows)->all(), true});
            else if ((*rows)->isOrdered())
                answer(ListIds{cut((*rows)->all(), query), true});
            else
                order(enquiry, *rows, query, wanted, answer);
        });
}

void DatabaseListRows::order(
    const Enquiry& enquiry, std::shared_ptr<ListRowsRead> rows, const ListQuery& query, Wanted wanted, const Ids& answer)
{
    if (wanted == Wanted::FirstThenAll && query.offset == 0 && rows->size() > 10 * firstIds)
        m_database.compute(
            enquiry, &m_context, [rows] { return rows->first(firstIds); }, [answer](const QList<qint64>& ids) { answer(ListIds{ids}); });
    m_database.compute(
        enquiry, &m_context,
        [rows, query] {
            const bool isMuch = rows->size() > manyRows;
            QList<qint64> ids = cut(rows->all(), query);
            if (isMuch)
                returnFreedMemory();
            return ids;
        },
        [answer](QList<qint64> ids) {
            answer(ListIds{std::move(ids), true});
        });
}

void DatabaseListRows::askRecords(const QString& module, const QList<qint64>& ids, const QStringList& fields, Records answer)
{
    m_database.ask(
        &m_context,
        [module, ids, fields](
            Workspace& workspace) { return workspace.reader().records(*workspace.catalogue().module(module), ids, fields); },
        std::move(answer));
}

} // namespace crm
