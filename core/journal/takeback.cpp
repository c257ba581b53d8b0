#include "core/journal/takeback.h"

#include "core/store/ties.h"

#include <QCoreApplication>

#include <map>

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

using TieKey = std::tuple<qint64, qint64, QString>;

TieKey keyOf(const Link& link)
{
    return {link.from, link.to, link.kind};
}

Link tieOf(const RecordChange& change)
{
    const Values& end = change.action == Action::Link ? change.after : change.before;
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

QList<qint64> distinctRecordsOf(const QList<RecordChange>& run)
{
    const QList<qint64> all = recordsOf(run);
    return QSet<qint64>(all.begin(), all.end()).values();
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
    const auto others = m_journal.lastChangeBesides(m_report.undone.id);
    if (!others)
        return others.error();
    m_lastByOthers = *others;
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
        if (page->isEmpty())
            return {};
        before = page->last().id;
        for (const Run& run : runsOf(*page)) {
            if (const auto done = takeBackRun(run); !done)
                return done;
        }
        if (const auto done = told(page->size(), progress); !done)
            return done;
    }
}

Result<> TakeBack::takeBackCreations(const UndoProgress& progress)
{
    const auto runs = m_journal.createdBy(m_report.undone.id);
    if (!runs)
        return runs.error();
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        if (!m_catalogue.module(run->module)) {
            keepOfUnknown(run->first, run->module);
            continue;
        }
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
    if (!isLinking(run.first().action) && !m_catalogue.module(run.first().module)) {
        for (const RecordChange& change : run)
            keepOfUnknown(change.record, run.first().module);
        return {};
    }
    switch (run.first().action) {
    case Action::Update:
        return takeBackUpdates(run);
    case Action::Delete:
        return takeBackDeletions(run);
    case Action::Restore:
        return takeBackRestorations(run);
    case Action::Link:
        return takeBackLinking(run);
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
            keep(change.record, JournalWords::tr("it has been deleted since"));
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
    QStringList removed;
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        const Field* field = module.field(it.key());
        if (isStamp(it.key()))
            continue;
        if (!field) {
            removed << it.key();
            continue;
        }
        const QVariant before = change.before.value(it.key());
        if (current.value(it.key()) != it.value())
            changed << it.key();
        else if (field->isReference() && !before.isNull() && !there.contains(before.toLongLong()))
            gone << it.key();
        else
            back.insert(it.key(), before);
    }
    if (!changed.isEmpty())
        keep(change.record, JournalWords::tr("changed since: %1").arg(labels(module, changed)));
    if (!gone.isEmpty())
        keep(change.record, JournalWords::tr("what it named has been deleted since: %1").arg(labels(module, gone)));
    keepRemovedFields(change.record, {}, removed);
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
        QStringList removed;
        for (auto it = change.before.begin(); it != change.before.end(); ++it) {
            if (!module.field(it.key())) {
                whole.values.remove(it.key());
                removed << it.key();
            }
        }
        keepRemovedFields(change.record, m_changes.titleOf(module, whole.values), removed);
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
    const auto links = tiesLeftAlone(run);
    if (!links)
        return links.error();
    const auto gone = m_bulk.link(*links);
    if (!gone)
        return gone.error();
    for (const Link& link : *gone)
        keep(link.from, JournalWords::tr("a record that it was linked to has been deleted since"));
    return {};
}

/// The ties of the run that are still as the step left them; those that others have made or cut anew are put into the report.
Result<QList<Link>> TakeBack::tiesLeftAlone(const Run& run)
{
    const bool isLink = run.first().action == Action::Link;
    QList<Link> ties;
    std::map<TieKey, qint64> touched;
    if (run.last().id < m_lastByOthers) {
        const auto later = m_journal.tiesSince(distinctRecordsOf(run), run.last().id, m_report.undone.id);
        if (!later)
            return later.error();
        for (const RecordChange& change : *later)
            touched[keyOf(tieOf(change))] = std::max(touched[keyOf(tieOf(change))], change.id);
    }
    for (const RecordChange& change : run) {
        const Link tie = tieOf(change);
        const auto last = touched.find(keyOf(tie));
        if (last != touched.end() && last->second > change.id)
            keep(change.record, isLink ? JournalWords::tr("tied anew since") : JournalWords::tr("untied anew since"));
        else
            ties << tie;
    }
    return ties;
}

Result<> TakeBack::takeBackLinking(const Run& run)
{
    const auto links = tiesLeftAlone(run);
    return links ? m_bulk.unlink(*links) : Result<>(links.error());
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
            keep(id, JournalWords::tr("changed since"));
    }
    if (const auto done = keepTied(leaving); !done)
        return done;
    const auto referrers = m_bulk.referrers(module, leaving.values());
    if (!referrers)
        return referrers.error();
    // Who is kept may itself refer to another.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (auto it = referrers->begin(); it != referrers->end(); ++it) {
            if (leaving.contains(it.value()) || !leaving.remove(it.key()))
                continue;
            keep(it.key(), JournalWords::tr("other records refer to it"));
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

/// What the step itself had tied is loose again by now: whatever still hangs on a record that is to leave, others have hung there. Stars
/// and "not the same as" are marks on a record, no use of it.
Result<> TakeBack::keepTied(QSet<qint64>& leaving)
{
    if (leaving.isEmpty())
        return {};
    const auto links = m_bulk.linksOf(leaving.values());
    if (!links)
        return links.error();
    for (const Link& link : *links) {
        if (link.kind == ties::starKind || link.kind == ties::distinctKind || (leaving.contains(link.from) && leaving.contains(link.to)))
            continue;
        for (const qint64 end : {link.from, link.to}) {
            if (leaving.remove(end))
                keep(end, JournalWords::tr("others have tied it to records since"));
        }
    }
    return {};
}

QString TakeBack::labels(const Module& module, const QStringList& fields) const
{
    QStringList labels;
    for (const QString& field : fields)
        labels << module.field(field)->label.in(m_changes.session().language);
    return labels.join(QStringLiteral(", "));
}

void TakeBack::keep(qint64 record, const QString& reason)
{
    // Without its title when it cannot be read: what is kept is told all the same.
    keep(record, m_journal.titleOf(record).valueOr({}), reason);
}

void TakeBack::keep(qint64 record, const QString& title, const QString& reason)
{
    m_report.kept.append({record, title, reason});
}

void TakeBack::keepRemovedFields(qint64 record, const QString& title, const QStringList& fields)
{
    if (fields.isEmpty())
        return;
    const QString reason = JournalWords::tr("fields that no longer exist: %1").arg(fields.join(QStringLiteral(", ")));
    title.isEmpty() ? keep(record, reason) : keep(record, title, reason);
}

void TakeBack::keepOfUnknown(qint64 record, const QString& module)
{
    keep(record, JournalWords::tr("there is no module “%1” any more").arg(module));
}

} // namespace crm
