#include "core/search/searchindex.h"

#include "core/store/bulkstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

SearchIndex::SearchIndex(const Database& database, const Catalogue& catalogue, const Session& session)
    : m_database(database)
    , m_merging(database)
    , m_finder(database, catalogue, session)
{
}

Result<> SearchIndex::changed(qint64 record, const QString& before, const QString& after)
{
    m_finder.latest().forgetModuleOf(before.isEmpty() ? after : before);
    if (!before.isEmpty()) {
        const auto done = execute(
            m_database, QStringLiteral("INSERT INTO record_search(record_search, rowid, search) VALUES('delete', ?, ?)"), {record, before});
        if (!done)
            return done;
    }
    if (!after.isEmpty()) {
        const auto done = execute(m_database, QStringLiteral("INSERT INTO record_search(rowid, search) VALUES(?, ?)"), {record, after});
        if (!done)
            return done;
    }
    return m_merging.afterWrite();
}

Result<> SearchIndex::changedAll(const QList<WordsChange>& changes)
{
    if (changes.isEmpty())
        return {};
    m_finder.latest().forget();
    BulkStatement removal(m_database, QStringLiteral("INSERT INTO record_search(record_search, rowid, search) VALUES('delete', ?, ?)"));
    BulkStatement addition(m_database, QStringLiteral("INSERT INTO record_search(rowid, search) VALUES(?, ?)"));
    CellRow row;
    for (const WordsChange& change : changes) {
        for (const auto& [statement, words] : {std::pair(&removal, &change.before), std::pair(&addition, &change.after)}) {
            if (words->isEmpty())
                continue;
            row.clear();
            row.add(QVariant(change.record));
            row.add(*words);
            if (const auto done = statement->run(row.cells()); !done)
                return done.error();
        }
    }
    return m_merging.afterWrite();
}

Result<> SearchIndex::added(const QList<qint64>& records)
{
    m_finder.latest().forget();
    const auto done = execute(m_database,
        QStringLiteral(
            "INSERT INTO record_search(rowid, search) SELECT id, search FROM record WHERE id IN (%1) AND search IS NOT NULL ORDER "
            "BY id")
            .arg(idList(records)));
    return done ? m_merging.afterWrite() : done;
}

Result<> SearchIndex::created(qint64 first, qint64 last)
{
    m_finder.latest().forget();
    m_finder.grew(last);
    const auto done = execute(m_database,
        QStringLiteral(
            "INSERT INTO record_search(rowid, search) SELECT id, search FROM record WHERE id BETWEEN ? AND ? AND search IS NOT NULL"),
        {first, last});
    return done ? m_merging.afterWrite() : done;
}

Result<> SearchIndex::removing(const QList<qint64>& records)
{
    m_finder.latest().forget();
    const auto done = execute(m_database,
        QStringLiteral("INSERT INTO record_search(record_search, rowid, search) SELECT 'delete', id, search FROM record WHERE id IN "
                       "(%1) AND search IS NOT NULL ORDER BY id")
            .arg(idList(records)));
    return done ? m_merging.afterWrite() : done;
}

Result<int> SearchIndex::pieces() const
{
    const auto structure = m_merging.structure();
    return structure ? Result<int>(structure->pieces()) : Result<int>(structure.error());
}

Result<QStringList> SearchIndex::problems() const
{
    // Compares the index with record.search, row by row; rank 1 makes it do so for an external content table.
    const auto checked = execute(m_database, QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('integrity-check', 1)"));
    if (checked)
        return QStringList();
    if (checked.error().kind == Error::Busy)
        return checked.error();
    return QStringList{SearchWords::tr("The search index does not agree with the records. It can be made anew.")};
}

Result<> SearchIndex::rebuild() const
{
    return execute(m_database, QStringLiteral("INSERT INTO record_search(record_search) VALUES('rebuild')"));
}

} // namespace crm
