// How Changes ties records to each other.
#include "core/store/changes.h"

#include "core/store/query.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Values Changes::endOf(const Link& link)
{
    return {{QStringLiteral("to"), link.to}, {QStringLiteral("kind"), link.kind}};
}

Result<QString> Changes::moduleOfRecord(qint64 id) const
{
    const auto module = queryValue(m_tools.database, QStringLiteral("SELECT module FROM record WHERE id = ?"), {id});
    if (!module)
        return module.error();
    if (module->isNull())
        return Error{Error::NotFound, StorageWords::tr("A record that is to be linked no longer exists: somebody has deleted it.")};
    return module->toString();
}

Result<> Changes::link(const Link& link)
{
    const auto module = moduleOfRecord(link.from);
    if (!module)
        return module.error();
    const auto other = moduleOfRecord(link.to);
    if (!other)
        return other.error();
    Query query(m_tools.database, QStringLiteral("INSERT INTO link(from_id, to_id, kind) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"));
    if (const auto done = query.bind({link.from, link.to, link.kind}).run(); !done)
        return done;
    if (query.affected() == 0)
        return {};
    note(*other, link.to); // it shows the tie as well
    return append(
        {.action = RecordChange::Action::Link, .module = *module, .record = link.from, .before = {}, .after = endOf(link)}, {}, {});
}

Result<> Changes::unlink(const Link& link)
{
    Query query(m_tools.database, QStringLiteral("DELETE FROM link WHERE from_id = ? AND to_id = ? AND kind = ?"));
    if (const auto done = query.bind({link.from, link.to, link.kind}).run(); !done)
        return done;
    if (query.affected() == 0)
        return {};
    const auto module = moduleOfRecord(link.from);
    if (!module)
        return module.error();
    if (const auto other = moduleOfRecord(link.to))
        note(*other, link.to);
    return append(
        {.action = RecordChange::Action::Unlink, .module = *module, .record = link.from, .before = endOf(link), .after = {}}, {}, {});
}

Result<QList<Link>> Changes::linksOf(qint64 record) const
{
    Query query(m_tools.database,
        QStringLiteral(
            "SELECT from_id, to_id, kind FROM link WHERE from_id = ? UNION SELECT from_id, to_id, kind FROM link WHERE to_id = ?"));
    if (const auto done = query.bind(record).bind(record).run(); !done)
        return done.error();
    QList<Link> links;
    while (query.next())
        links.append({query.integer(0), query.integer(1), query.text(2)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return links;
}

} // namespace crm
