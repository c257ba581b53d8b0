// How Changes takes out many records at once: an import that is undone.
#include "core/store/changes.h"

#include "core/store/query.h"

namespace crm {

namespace {

// Statements prepared for each record by itself cost half a millisecond a record: 23 s for 40,000.
constexpr qint64 batch = 2'000;

} // namespace

Result<QSet<qint64>> Changes::tiedWithin(const QString& moduleName, qint64 first, qint64 last) const
{
    QStringList questions{QStringLiteral("SELECT from_id FROM link WHERE from_id BETWEEN ? AND ?"),
        QStringLiteral("SELECT to_id FROM link WHERE to_id BETWEEN ? AND ?")};
    for (const auto& [module, field] : m_tools.catalogue.referencesTo(moduleName))
        questions << QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 BETWEEN ? AND ? AND %1 <> id").arg(field->name, module->name);
    QSet<qint64> tied;
    if (first <= m_tools.session.person && m_tools.session.person <= last)
        tied.insert(m_tools.session.person);
    for (const QString& question : std::as_const(questions)) {
        const auto ids = queryIds(m_tools.database, question, {first, last});
        if (!ids)
            return ids.error();
        tied.unite(QSet<qint64>(ids->begin(), ids->end()));
    }
    return tied;
}

Result<> Changes::removeRun(const QString& moduleName, qint64 first, qint64 last, const QSet<qint64>& without)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    QList<qint64> stops(without.begin(), without.end());
    std::sort(stops.begin(), stops.end());
    stops.append(last + 1);
    qint64 start = first;
    for (const qint64 stop : std::as_const(stops)) {
        for (; start < stop; start += batch) {
            if (const auto done = removeAll(**module, start, std::min(start + batch, stop) - 1); !done)
                return done;
        }
        start = stop + 1;
    }
    return {};
}

Result<> Changes::removeAll(const Module& module, qint64 first, qint64 last)
{
    const auto before = row(module).readRange(first, last);
    if (!before || before->isEmpty())
        return before ? Result<>() : Result<>(before.error());
    if (const auto done = ensureStep(); !done)
        return done;
    QList<RecordChange> deletions;
    deletions.reserve(before->size());
    for (const Record& record : *before) {
        note(module.name, record.id);
        deletions.append({.action = RecordChange::Action::Delete,
            .module = module.name,
            .record = record.id,
            .version = record.version,
            .before = record.values,
            .after = {}});
    }
    if (const auto done = m_tools.log.appendAll(m_step.id, deletions); !done)
        return done;
    // While record.search still holds the words that the index is to forget.
    if (const auto done = m_tools.search.removing(first, last); !done)
        return done;
    return row(module).removeRange(first, last);
}

} // namespace crm
