#include "core/journal/journal.h"

#include "core/journal/changecodec.h"
#include "core/store/bulkstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace crm {

namespace {

QString argumentsJson(const QStringList& arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

const QStringList& storedColumns()
{
    static const QStringList columns{QStringLiteral("step"), QStringLiteral("action"), QStringLiteral("module"), QStringLiteral("record"),
        QStringLiteral("version"), QStringLiteral("before"), QStringLiteral("after")};
    return columns;
}

/// The values that the journal keeps of a change; a restored record tells them itself.
QByteArray storedBefore(const RecordChange& change)
{
    return change.before.isEmpty() ? QByteArray() : encodedValues(change.before);
}

QByteArray storedAfter(const RecordChange& change)
{
    return change.after.isEmpty() || change.action == RecordChange::Action::Restore ? QByteArray() : encodedValues(change.after);
}

QVariant textOrNull(const QByteArray& text)
{
    return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text));
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
    const auto undoneBy =
        queryValue(m_database, QStringLiteral("SELECT undone_by FROM journal_step WHERE id = ? AND undone_by <> id"), {step});
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
        const QByteArray before = storedBefore(change);
        const QByteArray after = storedAfter(change);
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

Result<QHash<qint64, int>> Journal::lastVersions(const QList<qint64>& records)
{
    Query query(m_database,
        QStringLiteral("SELECT record, max(version) FROM journal_change WHERE record IN (%1) GROUP BY record").arg(idList(records)));
    if (const auto done = query.run(); !done)
        return done.error();
    QHash<qint64, int> versions;
    while (query.next())
        versions.insert(query.integer(0), query.value(1).toInt());
    if (const auto done = query.finished(); !done)
        return done.error();
    return versions;
}

Result<> Journal::giveUp(qint64 step) const
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(Patience::Person); !begun)
        return begun;
    if (const auto done = markUndone(step, step); !done)
        return done;
    return transaction.commit(Patience::Person);
}

Result<QSet<qint64>> Journal::deletedSince(qint64 change) const
{
    const auto deleted =
        queryIds(m_database, QStringLiteral("SELECT record FROM journal_change WHERE id > ? AND action = 'delete'"), {change});
    if (!deleted)
        return deleted.error();
    return QSet<qint64>(deleted->begin(), deleted->end());
}

Result<> Journal::setAmount(qint64 step, int amount)
{
    return execute(m_database, QStringLiteral("UPDATE journal_step SET amount = ? WHERE id = ?"), {amount, step});
}

Result<> Journal::markUndone(qint64 step, qint64 by) const
{
    return execute(
        m_database, QStringLiteral("UPDATE journal_step SET undone_by = ? WHERE id = ?"), {by ? QVariant(by) : QVariant(), step});
}

} // namespace crm
