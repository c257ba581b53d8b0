// How BulkChanges takes many records out at once and brings them back.
#include "core/store/bulkchanges.h"

#include "core/schema/twins.h"
#include "core/store/bulkstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Whether a person's own values must differ from record to record, which only the single way judges.
bool hasUniqueFields(const Module& module)
{
    return std::any_of(
        module.fields.begin(), module.fields.end(), [](const Field& field) { return field.unique == Unique::Yes && field.isEditable(); });
}

struct Reference {
    qint64 from = 0;
    qint64 to = 0;
};

Result<QList<Reference>> referencesBy(const Database& database, const Module& module, const Field& field, const QString& targets)
{
    Query query(database, QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IN (%3)").arg(field.name, module.name, targets));
    if (const auto done = query.run(); !done)
        return done.error();
    QList<Reference> found;
    while (query.next())
        found.append({query.integer(0), query.integer(1)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return found;
}

} // namespace

Result<QMultiHash<qint64, qint64>> BulkChanges::referrers(const Module& module, const QList<qint64>& ids) const
{
    QMultiHash<qint64, qint64> found;
    const QString targets = idList(ids);
    for (const auto& [other, field] : m_tools.catalogue.referencesTo(module.name)) {
        const auto references = referencesBy(m_tools.database, *other, *field, targets);
        if (!references)
            return references.error();
        for (const Reference& reference : *references) {
            if (reference.from != reference.to)
                found.insert(reference.to, reference.from);
        }
    }
    return found;
}

BulkChanges::Refusals BulkChanges::remove(const Module& module, const QList<qint64>& wanted)
{
    QList<qint64> ids = wanted;
    std::sort(ids.begin(), ids.end());
    QList<Refusal> refused;
    const auto kept = neededByOthers(module, ids, refused);
    if (!kept)
        return kept.error();
    ids.removeIf([&](qint64 id) { return kept->contains(id); });
    const auto held = heldByOthers(module, QSet<qint64>(ids.begin(), ids.end()), refused);
    if (!held)
        return held.error();
    ids.removeIf([&](qint64 id) { return held->contains(id); });
    if (ids.isEmpty())
        return refused;
    if (const auto done = unlinkAll(ids); !done)
        return done.error();
    if (const auto done = release(module, QSet<qint64>(ids.begin(), ids.end())); !done)
        return done.error();
    if (const auto done = take(module, ids); !done)
        return done.error();
    return refused;
}

/// Those that cannot go: the person who works, and whoever is the required reference of another record.
Result<QSet<qint64>> BulkChanges::neededByOthers(const Module& module, const QList<qint64>& ids, QList<Refusal>& refused) const
{
    QHash<qint64, QString> reasons;
    if (ids.contains(m_tools.session.person))
        reasons.insert(m_tools.session.person, StorageWords::tr("You cannot delete yourself. Somebody else has to do it."));
    for (const auto& [other, field] : m_tools.catalogue.referencesTo(module.name)) {
        if (!field->isRequired())
            continue;
        const auto references = referencesBy(m_tools.database, *other, *field, idList(ids));
        if (!references)
            return references.error();
        QHash<qint64, int> amounts;
        for (const Reference& reference : *references)
            amounts[reference.to] += reference.from != reference.to ? 1 : 0;
        for (auto it = amounts.begin(); it != amounts.end(); ++it) {
            if (*it > 0 && !reasons.contains(it.key()))
                reasons.insert(it.key(),
                    StorageWords::tr("This record cannot be deleted: it is “%1” of %2 other records. Give them another one first.")
                        .arg(field->label.in(m_tools.session.language))
                        .arg(*it));
        }
    }
    if (const auto done = tell(module, reasons, refused); !done)
        return done.error();
    return QSet<qint64>(reasons.keyBegin(), reasons.keyEnd());
}

Result<QList<BulkChanges::Released>> BulkChanges::releasesOf(const Module& module, const QSet<qint64>& ids) const
{
    QList<Released> all;
    for (const auto& [other, field] : m_tools.catalogue.referencesTo(module.name)) {
        if (field->isRequired())
            continue; // looked at before: only a record's own reference to itself can be left, and goes with it
        const auto references = referencesBy(m_tools.database, *other, *field, idList(ids));
        if (!references)
            return references.error();
        Released released{other, field, {}, {}};
        for (const Reference& reference : *references) {
            // What goes together needs no letting go of each other: the keys are checked at the commit.
            if (other->name == module.name && ids.contains(reference.from))
                continue;
            released.updates.append({reference.from, {{field->name, QVariant()}}});
            released.targets.insert(reference.from, reference.to);
        }
        if (!released.updates.isEmpty())
            all << released;
    }
    return all;
}

/// Those that cannot go, for a record that names them refuses to be without.
Result<QSet<qint64>> BulkChanges::heldByOthers(const Module& module, const QSet<qint64>& ids, QList<Refusal>& refused)
{
    QHash<qint64, QString> reasons;
    for (qsizetype known = -1; known != reasons.size();) { // who stays is another one to be let go of, or not
        known = reasons.size();
        QSet<qint64> leaving = ids;
        leaving.subtract(QSet<qint64>(reasons.keyBegin(), reasons.keyEnd()));
        const auto releases = releasesOf(module, leaving);
        if (!releases)
            return releases.error();
        for (const Released& released : *releases) {
            const auto holding = updateOrTry(*released.module, released.updates, Author::Program, Deed::Tried);
            if (!holding)
                return holding.error();
            for (const Refusal& one : *holding)
                reasons.insert(
                    released.targets.value(one.record), QStringLiteral("%1 %2: %3").arg(one.number, one.title, one.reason).simplified());
        }
    }
    if (const auto done = tell(module, reasons, refused); !done)
        return done.error();
    return QSet<qint64>(reasons.keyBegin(), reasons.keyEnd());
}

Result<> BulkChanges::tell(const Module& module, const QHash<qint64, QString>& reasons, QList<Refusal>& refused) const
{
    const auto records = read(module, reasons.keys(), {QStringLiteral("number")});
    if (!records)
        return records.error();
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        const Record record = records->value(it.key());
        refused.append({it.key(), record.number(), record.title, *it});
    }
    return {};
}

Result<> BulkChanges::release(const Module& module, const QSet<qint64>& ids)
{
    const auto releases = releasesOf(module, ids);
    if (!releases)
        return releases.error();
    for (const Released& released : *releases) {
        const auto refused = update(*released.module, released.updates, Author::Program);
        if (!refused)
            return refused.error();
        if (refused->isEmpty())
            continue;
        const Refusal& first = refused->first();
        return Error{Error::Validation, QStringLiteral("%1 %2: %3").arg(first.number, first.title, first.reason), released.field->name};
    }
    return {};
}

Result<> BulkChanges::unlinkAll(const QList<qint64>& ids)
{
    const auto links = linksOf(ids);
    return links ? unlink(*links) : Result<>(links.error());
}

Result<> BulkChanges::take(const Module& module, const QList<qint64>& ids)
{
    const auto before = read(module, ids, module.storedFields(), Words::Left, Empty::Left);
    if (!before)
        return before.error();
    QList<RecordChange> deletions;
    deletions.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto record = before->constFind(id);
        if (record != before->constEnd())
            deletions.append({.action = RecordChange::Action::Delete,
                .module = module.name,
                .record = id,
                .version = record->version,
                .before = record->values,
                .after = {}});
    }
    if (const auto done = logAll(deletions); !done)
        return done;
    // While record.search still holds the words that the index is to forget.
    if (const auto done = m_tools.search.removing(ids); !done)
        return done;
    for (const QString& table : {module.name, QStringLiteral("record")}) {
        const auto done = execute(m_tools.database, QStringLiteral("DELETE FROM %1 WHERE id IN (%2)").arg(table, idList(ids)));
        if (!done)
            return done;
    }
    return {};
}

Result<> BulkChanges::restore(const Module& module, const QList<RecordUpdate>& wholes)
{
    if (hasUniqueFields(module)) {
        for (const RecordUpdate& whole : wholes) {
            if (const auto done = m_changes.restore(module.name, whole.record, whole.values); !done)
                return done;
        }
        return {};
    }
    QList<qint64> ids;
    for (const RecordUpdate& whole : wholes)
        ids << whole.record;
    const auto last = m_tools.log.lastVersions(ids);
    if (!last)
        return last.error();
    QList<RecordUpdate> ordered = wholes;
    std::sort(ordered.begin(), ordered.end(), [](const auto& one, const auto& other) { return one.record < other.record; });
    for (RecordUpdate& whole : ordered) {
        // A version never goes back: somebody may still hold the card of the record as it was.
        const int version = std::max(last->value(whole.record), whole.values.value(QStringLiteral("version")).toInt()) + 1;
        whole.values.insert(QStringLiteral("version"), version);
    }
    return putBack(module, ordered);
}

Result<> BulkChanges::putBack(const Module& module, const QList<RecordUpdate>& wholes)
{
    const RecordRow row = m_changes.row(module);
    BulkInsert heads(m_tools.database, QStringLiteral("record"),
        {QStringLiteral("id"), QStringLiteral("module"), QStringLiteral("title"), QStringLiteral("search")});
    const QStringList columns = tables::columns(module);
    BulkInsert rows(m_tools.database, module.name, QStringList{QStringLiteral("id")} + columns);
    QList<RecordChange> log;
    QList<qint64> ids;
    CellRow cells;
    for (const RecordUpdate& whole : wholes) {
        Values values = whole.values;
        for (const Field& field : module.fields) {
            const auto twin = twinColumn(field);
            const QVariant value = twin ? values.value(field.name) : QVariant();
            if (!value.isNull())
                values.insert(*twin, twinValue(field, value, m_tools.phones));
        }
        cells.clear();
        cells.add(QVariant(whole.record));
        cells.add(module.name);
        cells.add(QVariant(row.title(values)));
        cells.add(row.searchText(values));
        if (const auto done = heads.add(cells.cells()); !done)
            return done;
        cells.clear();
        cells.add(QVariant(whole.record));
        for (const QString& column : columns)
            cells.add(values.value(column));
        if (const auto done = rows.add(cells.cells()); !done)
            return done;
        ids << whole.record;
        log.append({.action = RecordChange::Action::Restore,
            .module = module.name,
            .record = whole.record,
            .version = whole.values.value(QStringLiteral("version")).toInt(),
            .before = {},
            .after = {}});
    }
    if (const auto done = logAll(log); !done)
        return done;
    return m_tools.search.added(ids);
}

} // namespace crm
