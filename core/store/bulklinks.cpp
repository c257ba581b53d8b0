// How BulkChanges ties many records to others at once.
#include "core/store/bulkchanges.h"

#include "core/store/bulkstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

namespace crm {

namespace {

/// Runs the statement for the link and tells whether it wrote a row.
Result<bool> isWritten(BulkStatement& statement, const Link& link, CellRow& row)
{
    row.clear();
    row.add(QVariant(link.from));
    row.add(QVariant(link.to));
    row.add(link.kind);
    const auto written = statement.run(row.cells());
    return written ? Result<bool>(*written > 0) : Result<bool>(written.error());
}

QList<Link> ordered(QList<Link> links)
{
    std::sort(links.begin(), links.end(), [](const Link& one, const Link& other) {
        return std::tie(one.from, one.to, one.kind) < std::tie(other.from, other.to, other.kind);
    });
    return links;
}

} // namespace

Result<QHash<qint64, QString>> BulkChanges::modulesOf(const QList<Link>& links) const
{
    QSet<qint64> ends;
    for (const Link& link : links)
        ends << link.from << link.to;
    Query query(m_tools.database, QStringLiteral("SELECT id, module FROM record WHERE id IN (%1)").arg(idList(ends)));
    if (const auto done = query.run(); !done)
        return done.error();
    QHash<qint64, QString> modules;
    while (query.next())
        modules.insert(query.integer(0), query.text(1));
    if (const auto done = query.finished(); !done)
        return done.error();
    return modules;
}

Result<QList<Link>> BulkChanges::linksOf(const QList<qint64>& ids) const
{
    const QString list = idList(ids);
    Query query(m_tools.database,
        QStringLiteral("SELECT from_id, to_id, kind FROM link WHERE from_id IN (%1) UNION SELECT from_id, to_id, kind FROM link WHERE "
                       "to_id IN (%1)")
            .arg(list));
    if (const auto done = query.run(); !done)
        return done.error();
    QList<Link> links;
    while (query.next())
        links.append({query.integer(0), query.integer(1), query.text(2)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return links;
}

Result<QList<Link>> BulkChanges::link(const QList<Link>& links)
{
    const auto modules = modulesOf(links);
    if (!modules)
        return modules.error();
    BulkStatement insertion(
        m_tools.database, QStringLiteral("INSERT INTO link(from_id, to_id, kind) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"));
    QList<Link> gone;
    QList<RecordChange> log;
    CellRow row;
    for (const Link& link : ordered(links)) {
        if (!modules->contains(link.from) || !modules->contains(link.to)) {
            gone << link;
            continue;
        }
        const auto isNew = isWritten(insertion, link, row);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            continue;
        m_changes.note(modules->value(link.to), link.to); // it shows the tie as well
        log.append({.action = RecordChange::Action::Link,
            .module = modules->value(link.from),
            .record = link.from,
            .before = {},
            .after = Changes::endOf(link)});
    }
    if (const auto done = logAll(log); !done)
        return done.error();
    return gone;
}

Result<> BulkChanges::unlink(const QList<Link>& links)
{
    if (links.isEmpty())
        return {};
    const auto modules = modulesOf(links);
    if (!modules)
        return modules.error();
    BulkStatement removal(m_tools.database, QStringLiteral("DELETE FROM link WHERE from_id = ? AND to_id = ? AND kind = ?"));
    QList<RecordChange> log;
    CellRow row;
    for (const Link& link : ordered(links)) {
        const auto wasThere = isWritten(removal, link, row);
        if (!wasThere)
            return wasThere.error();
        if (!*wasThere)
            continue;
        m_changes.note(modules->value(link.to), link.to);
        log.append({.action = RecordChange::Action::Unlink,
            .module = modules->value(link.from),
            .record = link.from,
            .before = Changes::endOf(link),
            .after = {}});
    }
    return logAll(log);
}

} // namespace crm
