#include "core/journal/journal.h"

#include "core/journal/changecodec.h"
#include "core/store/bulkinsert.h"
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

QString argumentsJson(const QStringList& arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
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
    step.undoneBy = optionalId(query.value(column + 9));
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
        .after = decodedValues(query.text(5))};
}

const QString changeColumns = QStringLiteral("c.action, c.module, c.record, c.version, c.before, c.after");

const QStringList& storedColumns()
{
    static const QStringList columns{QStringLiteral("step"), QStringLiteral("action"), QStringLiteral("module"), QStringLiteral("record"),
        QStringLiteral("version"), QStringLiteral("before"), QStringLiteral("after")};
    return columns;
}

/// The values that the journal keeps of a change; a restored record tells them itself.
QString storedBefore(const RecordChange& change)
{
    return change.before.isEmpty() ? QString() : encodedValues(change.before);
}

QString storedAfter(const RecordChange& change)
{
    return change.after.isEmpty() || change.action == RecordChange::Action::Restore ? QString() : encodedValues(change.after);
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Cell cellOf(const QByteArray& text)
{
    return text.isEmpty() ? Cell() : Cell(QByteArrayView(text));
}

} // namespace

Journal::Journal(const Database& database, const Catalogue& catalogue) : m_database(database), m_catalogue(catalogue) { }

Result<qint64> Journal::begin(const Step& step)
{
    Query query(m_database,
        QStringLiteral(
            "INSERT INTO journal_step(uuid, at, person, kind, title, arguments, amount, undoes) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind({step.uuid, step.at.toString(Qt::ISODateWithMs), step.person ? QVariant(step.person) : QVariant(), kindKey(step.kind),
        step.title.text, argumentsJson(step.title.arguments), step.title.amount, step.undoes ? QVariant(*step.undoes) : QVariant()});
    if (const auto done = query.run(); !done)
        return done.error();
    return query.lastId().toLongLong();
}

Result<bool> Journal::isTakenBack(qint64 step)
{
    const auto undoneBy = queryValue(m_database, QStringLiteral("SELECT undone_by FROM journal_step WHERE id = ?"), {step});
    return undoneBy ? Result<bool>(!undoneBy->isNull()) : Result<bool>(undoneBy.error());
}

Result<> Journal::append(qint64 step, const RecordChange& change)
{
    return execute(m_database,
        QStringLiteral("INSERT INTO journal_change(%1) VALUES(?, ?, ?, ?, ?, ?, ?)").arg(storedColumns().join(QStringLiteral(", "))),
        {step, actionKey(change.action), change.module, change.record, change.version, textOrNull(storedBefore(change)),
            textOrNull(storedAfter(change))});
}

Result<> Journal::appendAll(qint64 step, const QList<RecordChange>& changes)
{
    BulkInsert rows(m_database, QStringLiteral("journal_change"), storedColumns());
    for (const RecordChange& change : changes) {
        const QByteArray action = actionKey(change.action).toUtf8();
        const QByteArray module = change.module.toUtf8();
        const QByteArray before = storedBefore(change).toUtf8();
        const QByteArray after = storedAfter(change).toUtf8();
        const auto done = rows.add(
            {step, QByteArrayView(action), QByteArrayView(module), change.record, qint64(change.version), cellOf(before), cellOf(after)});
        if (!done)
            return done;
    }
    return {};
}

Result<> Journal::appendCreated(qint64 step, const QString& module, qint64 first, qint64 last)
{
    if (m_runStep == step && m_run.module == module && m_run.last + 1 == first) {
        m_run.last = last;
        return {};
    }
    if (const auto done = flushRun(); !done)
        return done;
    m_run = {module, first, last};
    m_runStep = step;
    return {};
}

Result<> Journal::end(qint64)
{
    return flushRun();
}

void Journal::discard()
{
    m_runStep = 0;
}

Result<> Journal::flushRun()
{
    if (m_runStep == 0)
        return {};
    const qint64 step = std::exchange(m_runStep, 0);
    return execute(m_database, QStringLiteral("INSERT INTO journal_run(first_record, last_record, step, module) VALUES(?, ?, ?, ?)"),
        {m_run.first, m_run.last, step, m_run.module});
}

Result<Values> Journal::valuesAt(qint64 record, int version)
{
    Query query(m_database,
        QStringLiteral("SELECT before FROM journal_change WHERE record = ? AND version > ? AND action = 'update' ORDER BY version DESC"));
    if (const auto done = query.bind(record).bind(version).run(); !done)
        return done.error();
    // Later changes first, so that what stays is what stood there before the earliest of them.
    Values values;
    while (query.next())
        values.insert(decodedValues(query.text(0)));
    if (const auto done = query.finished(); !done)
        return done.error();
    return values;
}

Result<int> Journal::lastVersion(qint64 record)
{
    const auto last = queryValue(m_database, QStringLiteral("SELECT max(version) FROM journal_change WHERE record = ?"), {record});
    if (!last)
        return last.error();
    return last->toInt();
}

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

Result<QList<RecordChange>> Journal::changesOf(qint64 step) const
{
    Query query(m_database, QStringLiteral("SELECT %1 FROM journal_change c WHERE c.step = ? ORDER BY c.id").arg(changeColumns));
    if (const auto done = query.bind(step).run(); !done)
        return done.error();
    QList<RecordChange> changes;
    while (query.next())
        changes << changeAt(query);
    if (const auto done = query.finished(); !done)
        return done.error();
    return changes;
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
    const auto changes = changesOfRecord(record);
    if (!changes)
        return changes;
    const auto creation = creationOf(record);
    if (!creation)
        return creation;
    return *changes + *creation;
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
        entries.append({.step = stepAt(query, 6), .change = changeAt(query), .recordTitle = query.text(17)});
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

Result<bool> Journal::isChangedSince(qint64 record, qint64 step) const
{
    const auto changed = changedSince(record, record, step);
    return changed ? Result<bool>(!changed->isEmpty()) : Result<bool>(changed.error());
}

Result<QSet<qint64>> Journal::changedSince(qint64 first, qint64 last, qint64 step) const
{
    const auto changed = queryIds(m_database,
        QStringLiteral("SELECT DISTINCT c.record FROM journal_change c JOIN journal_step s ON s.id = c.step WHERE c.record BETWEEN ? AND ? "
                       "AND c.step > ? AND s.undone_by IS NULL AND s.kind IN ('change', 'import')"),
        {first, last, step});
    if (!changed)
        return changed.error();
    return QSet<qint64>(changed->begin(), changed->end());
}

Result<> Journal::markUndone(qint64 step, qint64 by) const
{
    return execute(
        m_database, QStringLiteral("UPDATE journal_step SET undone_by = ? WHERE id = ?"), {by ? QVariant(by) : QVariant(), step});
}

} // namespace crm
