#include "core/journal/takeback.h"

#include <QCoreApplication>

namespace crm {

namespace {

using Action = RecordChange::Action;

constexpr int pageSize = 2'000;

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

bool isStamp(const QString& field)
{
    return field == QLatin1String("modified_at") || field == QLatin1String("modified_by");
}

int stampsIn(const Values& values)
{
    return static_cast<int>(std::count_if(values.keyBegin(), values.keyEnd(), isStamp));
}

Link linkOf(const RecordChange& change, const Values& end)
{
    return {change.record, end.value(QStringLiteral("to")).toLongLong(), end.value(QStringLiteral("kind")).toString()};
}

QList<qint64> recordsOf(const QList<RecordChange>& run)
{
    QList<qint64> ids;
    ids.reserve(run.size());
    for (const RecordChange& change : run)
        ids << change.record;
    return ids;
}

bool isLinking(Action action)
{
    return action == Action::Link || action == Action::Unlink;
}

/// Cuts the changes into stretches that can go together. A record that comes twice is taken back twice, in turn.
QList<QList<RecordChange>> runsOf(const QList<RecordChange>& changes)
{
    QList<QList<RecordChange>> runs;
    QSet<qint64> seen;
    for (const RecordChange& change : changes) {
        const bool fits = !runs.isEmpty() && runs.last().first().action == change.action
            && (isLinking(change.action) || (runs.last().first().module == change.module && !seen.contains(change.record)));
        if (!fits) {
            runs.append(QList<RecordChange>());
            seen.clear();
        }
        seen.insert(change.record);
        runs.last().append(change);
    }
    return runs;
}

} // namespace

TakeBack::TakeBack(const Journal& journal, const Catalogue& catalogue, Changes& changes, UndoReport& report)
    : m_journal(journal)
    , m_catalogue(catalogue)
    , m_changes(changes)
    , m_bulk(changes)
    , m_report(report)
{
}

Result<> TakeBack::run(const UndoProgress& progress)
{
    const auto total = m_journal.amountOf(m_report.undone.id);
    if (!total)
        return total.error();
    m_total = *total;
    if (const auto done = takeBackChanges(progress); !done)
        return done;
    return takeBackCreations(progress);
}

Result<> TakeBack::told(qint64 done, const UndoProgress& progress)
{
    m_done += done;
    if (!progress || progress(m_done, m_total))
        return {};
    return Error{Error::Cancelled, JournalWords::tr("“%1” was not taken back: it was stopped.").arg(m_report.undone.title.shown())};
}

Result<> TakeBack::takeBackChanges(const UndoProgress& progress)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (;;) {
        const auto page = m_journal.changesBefore(m_report.undone.id, before, pageSize);
        if (!page)
            return page.error();
        if (page->changes.isEmpty())
            return {};
        before = page->first;
        for (const Run& run : runsOf(page->changes)) {
            if (const auto done = takeBackRun(run); !done)
                return done;
        }
        if (const auto done = told(page->changes.size(), progress); !done)
            return done;
    }
}

Result<> TakeBack::takeBackCreations(const UndoProgress& progress)
{
    const auto runs = m_journal.createdBy(m_report.undone.id);
    if (!runs)
        return runs.error();
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        // Backwards, for what was made later may refer to what was made before.
        for (qint64 last = run->last; last >= run->first; last -= pageSize) {
            const qint64 first = std::max(run->first, last - pageSize + 1);
            if (const auto done = takeBackCreation({run->module, first, last}); !done)
                return done;
            if (const auto done = told(last - first + 1, progress); !done)
                return done;
        }
    }
    return {};
}

Result<> TakeBack::takeBackRun(const Run& run)
{
    switch (run.first().action) {
    case Action::Update:
        return takeBackUpdates(run);
    case Action::Delete:
        return takeBackDeletions(run);
    case Action::Restore:
        return takeBackRestorations(run);
    case Action::Link: {
        QList<Link> links;
        for (const RecordChange& change : run)
            links << linkOf(change, change.after);
        return m_bulk.unlink(links);
    }
    case Action::Unlink:
        return takeBackUnlinking(run);
    case Action::Create:
        break;
    }
    return {};
}

Result<> TakeBack::takeBackUpdates(const Run& run)
{
    const Module& module = *m_catalogue.module(run.first().module);
    const auto there = namedAndThere(module, run);
    if (!there)
        return there.error();
    QStringList fields{QStringLiteral("number"), QStringLiteral("version"), QStringLiteral("modified_at"), QStringLiteral("modified_by")};
    for (const RecordChange& change : run) {
        for (auto it = change.after.begin(); it != change.after.end(); ++it) {
            if (!fields.contains(it.key()) && module.field(it.key()))
                fields << it.key();
        }
    }
    const auto current = m_bulk.read(module, recordsOf(run), fields, BulkChanges::Words::Left);
    if (!current)
        return current.error();
    QList<RecordUpdate> updates;
    for (const RecordChange& change : run) {
        const auto record = current->constFind(change.record);
        if (record == current->constEnd()) {
            keep(change.record, {}, JournalWords::tr("it has been deleted since"));
            continue;
        }
        Values back = valuesBefore(module, change, *record, *there);
        if (back.isEmpty())
            continue;
        withStamps(back, change, *record);
        updates.append({change.record, back});
    }
    const auto refused = m_bulk.update(module, updates, Author::Program);
    if (!refused)
        return refused.error();
    for (const Refusal& refusal : *refused)
        keep(refusal.record, refusal.title, refusal.reason);
    return {};
}

Values TakeBack::valuesBefore(const Module& module, const RecordChange& change, const Record& current, const QSet<qint64>& there)
{
    Values back;
    QStringList changed;
    QStringList gone;
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        const Field* field = module.field(it.key());
        if (!field || isStamp(it.key()))
            continue;
        const QVariant before = change.before.value(it.key());
        if (current.value(it.key()) != it.value())
            changed << it.key();
        else if (field->isReference() && !before.isNull() && !there.contains(before.toLongLong()))
            gone << it.key();
        else
            back.insert(it.key(), before);
    }
    if (!changed.isEmpty())
        keep(change.record, m_journal.titleOf(change.record), JournalWords::tr("changed since: %1").arg(labels(module, changed)));
    if (!gone.isEmpty())
        keep(change.record, m_journal.titleOf(change.record),
            JournalWords::tr("what it named has been deleted since: %1").arg(labels(module, gone)));
    return back;
}

/// Wholly taken back, the record is as it was, stamps included.
void TakeBack::withStamps(Values& back, const RecordChange& change, const Record& current) const
{
    const QString stamp = QStringLiteral("modified_at");
    const bool whole = back.size() + stampsIn(change.after) == change.after.size();
    if (!whole || !change.after.contains(stamp) || current.value(stamp) != change.after.value(stamp))
        return;
    for (auto it = change.before.begin(); it != change.before.end(); ++it) {
        if (isStamp(it.key()))
            back.insert(it.key(), *it);
    }
}

Result<QSet<qint64>> TakeBack::namedAndThere(const Module& module, const Run& run) const
{
    QSet<qint64> named;
    for (const Field& field : module.fields) {
        if (!field.isReference())
            continue;
        for (const RecordChange& change : run) {
            const QVariant id = change.before.value(field.name);
            if (!id.isNull())
                named.insert(id.toLongLong());
        }
    }
    return m_journal.thereOrComingBack(named, m_report.undone.id);
}

Result<> TakeBack::takeBackDeletions(const Run& run)
{
    const Module& module = *m_catalogue.module(run.first().module);
    const auto there = namedAndThere(module, run);
    if (!there)
        return there.error();
    QList<RecordUpdate> wholes;
    for (const RecordChange& change : run) {
        RecordUpdate whole{change.record, change.before};
        QStringList lost;
        for (const Field& field : module.fields) {
            const QVariant named = field.isReference() ? whole.values.value(field.name) : QVariant();
            if (named.isNull() || there->contains(named.toLongLong()))
                continue;
            whole.values.remove(field.name);
            lost << field.name;
        }
        if (!lost.isEmpty())
            keep(change.record, m_changes.titleOf(module, whole.values),
                JournalWords::tr("what it named has been deleted since: %1").arg(labels(module, lost)));
        wholes << whole;
    }
    return m_bulk.restore(module, wholes);
}

Result<> TakeBack::takeBackRestorations(const Run& run)
{
    return removeUnlessNeeded(*m_catalogue.module(run.first().module), recordsOf(run));
}

Result<> TakeBack::takeBackUnlinking(const Run& run)
{
    QList<Link> links;
    for (const RecordChange& change : run)
        links << linkOf(change, change.before);
    const auto gone = m_bulk.link(links);
    if (!gone)
        return gone.error();
    for (const Link& link : *gone)
        keep(link.from, m_journal.titleOf(link.from), JournalWords::tr("a record that it was linked to has been deleted since"));
    return {};
}

Result<> TakeBack::takeBackCreation(const CreatedRun& run)
{
    QList<qint64> ids(run.last - run.first + 1);
    std::iota(ids.begin(), ids.end(), run.first);
    return removeUnlessNeeded(*m_catalogue.module(run.module), ids);
}

Result<> TakeBack::removeUnlessNeeded(const Module& module, const QList<qint64>& ids)
{
    const auto records = m_bulk.read(module, ids, {QStringLiteral("number")}, BulkChanges::Words::Left);
    if (!records)
        return records.error();
    QSet<qint64> leaving(records->keyBegin(), records->keyEnd());
    const auto changed = m_journal.changedSince(records->keys(), m_report.undone.id);
    if (!changed)
        return changed.error();
    for (const qint64 id : *changed) {
        if (leaving.remove(id))
            keep(id, m_journal.titleOf(id), JournalWords::tr("changed since"));
    }
    const auto referrers = m_bulk.referrers(module, leaving.values());
    if (!referrers)
        return referrers.error();
    // Who is kept may itself refer to another.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (auto it = referrers->begin(); it != referrers->end(); ++it) {
            if (leaving.contains(it.value()) || !leaving.remove(it.key()))
                continue;
            keep(it.key(), m_journal.titleOf(it.key()), JournalWords::tr("other records refer to it"));
            isSettled = false;
        }
    }
    if (leaving.isEmpty())
        return {};
    const auto refused = m_bulk.remove(module, leaving.values());
    if (!refused)
        return refused.error();
    for (const Refusal& refusal : *refused)
        keep(refusal.record, refusal.title, refusal.reason);
    return {};
}

QString TakeBack::labels(const Module& module, const QStringList& fields) const
{
    QStringList labels;
    for (const QString& field : fields)
        labels << module.field(field)->label.in(m_changes.session().language);
    return labels.join(QStringLiteral(", "));
}

void TakeBack::keep(qint64 record, const QString& title, const QString& reason)
{
    m_report.kept.append({record, title, reason});
}

} // namespace crm
