// How Journal tells what it has.
#include "core/journal/journal.h"

#include "core/journal/changecodec.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace crm {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

const QString stepColumns = QStringLiteral("s.id, s.uuid, s.at, s.person, s.kind, s.title, s.arguments, s.amount, s.undoes, s.undone_by, "
                                           "(SELECT r.title FROM record r WHERE r.id = s.person)");

std::optional<qint64> optionalId(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QStringList argumentsOf(const QString& json)
{
    QStringList arguments;
    for (const QJsonValue& argument : QJsonDocument::fromJson(json.toUtf8()).array())
        arguments << argument.toString();
    return arguments;
}

/// Reads stepColumns, which start at the column.
Step stepAt(const Query& query, int column)
{
    Step step;
    step.id = query.integer(column);
    step.uuid = query.text(column + 1);
    step.at = QDateTime::fromString(query.text(column + 2), Qt::ISODateWithMs);
    step.person = query.integer(column + 3);
    step.kind = kindOf(query.text(column + 4));
    step.title = {query.text(column + 5), argumentsOf(query.text(column + 6)), query.value(column + 7).toInt()};
    step.undoes = optionalId(query.value(column + 8));
    // Taken back by itself: given up, and stands.
    step.undoneBy = optionalId(query.value(column + 9));
    if (step.undoneBy == step.id)
        step.undoneBy.reset();
    step.personName = query.text(column + 10);
    return step;
}

RecordChange changeAt(const Query& query)
{
    return {.action = actionOf(query.text(0)),
        .module = query.text(1),
        .record = query.integer(2),
        .version = query.value(3).toInt(),
        .before = decodedValues(query.text(4)),
        .after = decodedValues(query.text(5)),
        .id = query.integer(6)};
}

const QString changeColumns = QStringLiteral("c.action, c.module, c.record, c.version, c.before, c.after, c.id");

/// Of the step s: that it is something people have done, and that nobody has taken it back.
const QString standing = QStringLiteral("(s.undone_by IS NULL OR s.undone_by = s.id) AND s.kind NOT IN ('undo', 'redo')");

} // namespace

Result<QList<Step>> Journal::readSteps(const QString& where, const QVariantList& values, int limit) const
{
    Query query(m_database, QStringLiteral("SELECT %1 FROM journal_step s WHERE %2 ORDER BY s.id DESC LIMIT ?").arg(stepColumns, where));
    if (const auto done = query.bind(values).bind(limit).run(); !done)
        return done.error();
    QList<Step> steps;
    while (query.next())
        steps << stepAt(query, 0);
    if (const auto done = query.finished(); !done)
        return done.error();
    return steps;
}

Result<Step> Journal::onlyStep(const QString& where, const QVariantList& values, const QString& whenNone) const
{
    const auto steps = readSteps(where, values, 1);
    if (!steps)
        return steps.error();
    if (steps->isEmpty())
        return Error{Error::NotFound, whenNone};
    return steps->first();
}

Result<QList<Step>> Journal::steps(int limit, qint64 before) const
{
    if (before == 0)
        return readSteps(QStringLiteral("1 = 1"), {}, limit);
    return readSteps(QStringLiteral("s.id < ?"), {before}, limit);
}

Result<Step> Journal::step(qint64 id) const
{
    return onlyStep(QStringLiteral("s.id = ?"), {id}, JournalWords::tr("There is no step %1.").arg(id));
}

Result<Step> Journal::lastUndoable(qint64 person) const
{
    return onlyStep(QStringLiteral("s.person = ? AND s.undone_by IS NULL AND s.kind IN ('change', 'import')"), {person},
        JournalWords::tr("There is nothing to undo."));
}

Result<Step> Journal::lastRedoable(qint64 person) const
{
    // Doing something new after an undo gives the undone up, as everywhere.
    return onlyStep(
        QStringLiteral(
            "s.person = ? AND s.kind = 'undo' AND s.undone_by IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM journal_step later WHERE later.person = s.person AND later.id > s.id AND later.kind IN ('change', 'import'))"),
        {person}, JournalWords::tr("There is nothing to redo."));
}

Result<QList<RecordChange>> Journal::readChanges(const QString& where, const QVariantList& values) const
{
    Query query(m_database,
        QStringLiteral("SELECT %1 FROM journal_change c JOIN journal_step s ON s.id = c.step WHERE %2").arg(changeColumns, where));
    if (const auto done = query.bind(values).run(); !done)
        return done.error();
    QList<RecordChange> changes;
    while (query.next())
        changes << changeAt(query);
    if (const auto done = query.finished(); !done)
        return done.error();
    return changes;
}

Result<QList<RecordChange>> Journal::changesOf(qint64 step) const
{
    return readChanges(QStringLiteral("c.step = ? ORDER BY c.id"), {step});
}

Result<QList<RecordChange>> Journal::changesBefore(qint64 step, qint64 before, int limit) const
{
    return readChanges(QStringLiteral("c.step = ? AND c.id < ? ORDER BY c.id DESC LIMIT ?"), {step, before, limit});
}

Result<qint64> Journal::amountOf(qint64 step) const
{
    const auto amount = queryValue(m_database,
        QStringLiteral(
            "SELECT (SELECT count(*) FROM journal_change WHERE step = ?) + (SELECT coalesce(sum(last_record - first_record + 1), 0) "
            "FROM journal_run WHERE step = ?)"),
        {step, step});
    return amount ? Result<qint64>(amount->toLongLong()) : Result<qint64>(amount.error());
}

Result<QSet<qint64>> Journal::thereOrComingBack(const QSet<qint64>& records, qint64 step) const
{
    const QString list = idList(records);
    const auto ids = queryIds(m_database,
        QStringLiteral(
            "SELECT id FROM record WHERE id IN (%1) UNION SELECT record FROM journal_change WHERE record IN (%1) AND step = ? AND "
            "action = 'delete'")
            .arg(list),
        {step});
    return ids ? Result<QSet<qint64>>(QSet<qint64>(ids->begin(), ids->end())) : Result<QSet<qint64>>(ids.error());
}

Result<QString> Journal::titleOf(qint64 record) const
{
    const auto title = queryValue(m_database, QStringLiteral("SELECT title FROM record WHERE id = ?"), {record});
    return title ? Result<QString>(title->toString()) : Result<QString>(title.error());
}

Result<QList<CreatedRun>> Journal::createdBy(qint64 step) const
{
    Query query(
        m_database, QStringLiteral("SELECT module, first_record, last_record FROM journal_run WHERE step = ? ORDER BY first_record"));
    if (const auto done = query.bind(step).run(); !done)
        return done.error();
    QList<CreatedRun> runs;
    while (query.next())
        runs.append({query.text(0), query.integer(1), query.integer(2)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return runs;
}

Result<QList<HistoryEntry>> Journal::history(qint64 record) const
{
    QList<HistoryEntry> history;
    QList<qint64> ones{record};
    for (qsizetype i = 0; i < ones.size(); ++i) {
        const auto changes = changesOfRecord(ones[i]);
        if (!changes)
            return changes;
        const auto creation = creationOf(ones[i]);
        if (!creation)
            return creation;
        const auto merged = mergedInto(*changes);
        if (!merged)
            return merged.error();
        history += *changes + *creation;
        for (const qint64 one : *merged) {
            if (!ones.contains(one))
                ones << one;
        }
    }
    std::stable_sort(history.begin(), history.end(), [](const HistoryEntry& a, const HistoryEntry& b) { return a.step.id > b.step.id; });
    return history;
}

/// A record gets former numbers by the step that deletes those that had them. A merge that was taken back counts no longer.
Result<QList<qint64>> Journal::mergedInto(const QList<HistoryEntry>& changes) const
{
    QList<qint64> merged;
    for (const HistoryEntry& entry : changes) {
        if (!entry.change.after.contains(Module::formerNumbers) || entry.step.undoneBy || entry.step.kind != StepKind::Change)
            continue;
        const auto gone =
            queryIds(m_database, QStringLiteral("SELECT record FROM journal_change WHERE step = ? AND action = 'delete' AND module = ?"),
                {entry.step.id, entry.change.module});
        if (!gone)
            return gone.error();
        merged += *gone;
    }
    return merged;
}

Result<QList<HistoryEntry>> Journal::changesOfRecord(qint64 record) const
{
    Query query(m_database,
        QStringLiteral("SELECT %1, %2, (SELECT r.title FROM record r WHERE r.id = c.record) FROM journal_change c JOIN journal_step s ON "
                       "s.id = c.step "
                       "WHERE c.record = ? ORDER BY c.id DESC")
            .arg(changeColumns, stepColumns));
    if (const auto done = query.bind(record).run(); !done)
        return done.error();
    QList<HistoryEntry> entries;
    while (query.next())
        entries.append({.step = stepAt(query, 7), .change = changeAt(query), .recordTitle = query.text(18)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return entries;
}

Result<QList<HistoryEntry>> Journal::creationOf(qint64 record) const
{
    // Ids only grow, so runs never overlap: the last one that starts at or before the id is the only candidate.
    Query query(m_database,
        QStringLiteral("SELECT %1, c.module FROM journal_run c JOIN journal_step s ON s.id = c.step "
                       "WHERE c.first_record <= ? AND c.last_record >= ? ORDER BY c.first_record DESC LIMIT 1")
            .arg(stepColumns));
    if (const auto done = query.bind(record).bind(record).run(); !done)
        return done.error();
    QList<HistoryEntry> entries;
    if (query.next()) {
        RecordChange change{
            .action = RecordChange::Action::Create, .module = query.text(11), .record = record, .version = 1, .before = {}, .after = {}};
        entries.append({.step = stepAt(query, 0), .change = change, .recordTitle = {}});
    }
    if (const auto done = query.finished(); !done)
        return done.error();
    return entries;
}

Result<qint64> Journal::lastStep() const
{
    const auto last = queryValue(m_database, QStringLiteral("SELECT max(id) FROM journal_step"));
    if (!last)
        return last.error();
    return last->toLongLong();
}

Result<qint64> Journal::lastChange() const
{
    const auto last = queryValue(m_database, QStringLiteral("SELECT max(id) FROM journal_change"));
    return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
}

Result<QSet<qint64>> Journal::changedSince(const QList<qint64>& records, qint64 step) const
{
    // By the changes' own ids, not the steps': a job that was begun before goes on writing after. Nothing can have changed a record before
    // it was made; what was done to one before it was brought back came back with it.
    const auto changed = queryIds(m_database,
        QStringLiteral("SELECT DISTINCT c.record FROM journal_change c JOIN journal_step s ON s.id = c.step WHERE c.record IN (%1) "
                       "AND c.step <> ? AND %2 AND c.id > coalesce((SELECT max(own.id) FROM journal_change own "
                       "WHERE own.record = c.record AND own.step = ? AND own.action = 'restore'), 0)")
            .arg(idList(records), standing),
        {step, step});
    if (!changed)
        return changed.error();
    return QSet<qint64>(changed->begin(), changed->end());
}

Result<QList<RecordChange>> Journal::tiesSince(const QList<qint64>& records, qint64 change, qint64 step) const
{
    // A tie has no version: the index over record and version leads straight to the ties behind an id.
    return readChanges(QStringLiteral("c.record IN (%1) AND c.version = 0 AND c.id > ? AND c.step <> ? AND c.action IN ('link', 'unlink') "
                                      "AND %2")
                           .arg(idList(records), standing),
        {change, step});
}

Result<qint64> Journal::lastChangeBesides(qint64 step) const
{
    const auto last =
        queryValue(m_database, QStringLiteral("SELECT id FROM journal_change WHERE step <> ? ORDER BY id DESC LIMIT 1"), {step});
    return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
}

} // namespace crm
