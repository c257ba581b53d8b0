// How BulkChanges edits many records at once.
#include "core/store/bulkchanges.h"

#include "core/schema/twins.h"
#include "core/store/bulkstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

#include <QCoreApplication>

#include <map>

namespace crm {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const QString modifiedAt = QStringLiteral("modified_at");
const QString modifiedBy = QStringLiteral("modified_by");

/// Whether a change of the field may change what a record is called or found by.
bool speaksOfRecord(const Module& module, const Field& field)
{
    if (field.searched == Searched::Yes || field.name == module.archivedBy || module.title.contains(field.name))
        return true;
    return std::any_of(
        module.title.begin(), module.title.end(), [&](const QString& part) { return module.field(part)->standIns.contains(field.name); });
}

QString updateStatement(const Module& module, const Values& changed)
{
    QStringList columns;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        columns << it.key();
        if (const auto twin = twinColumn(*module.field(it.key())))
            columns << *twin;
    }
    return QStringLiteral("UPDATE %1 SET %2 = ?, version = version + 1 WHERE id = ?")
        .arg(module.name, columns.join(QStringLiteral(" = ?, ")));
}

} // namespace

struct BulkChanges::Work {
    QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QHash<QString, std::pair<QVariant, Result<QVariant>>> judged; ///< by field, the last value: most of many records get the same one
    std::map<QStringList, std::unique_ptr<BulkStatement>> statements; ///< by the fields they set
    std::unique_ptr<BulkStatement> words;
    QList<RecordChange> log;
    QList<WordsChange> search;
    CellRow row;
};

BulkChanges::Needed BulkChanges::needed(const Module& module, const QList<RecordUpdate>& updates) const
{
    QSet<QString> wanted{QStringLiteral("number"), QStringLiteral("version"), modifiedAt, modifiedBy};
    Needed needed;
    for (const RecordUpdate& update : updates) {
        for (auto it = update.values.begin(); it != update.values.end(); ++it) {
            const Field* field = wanted.contains(it.key()) ? nullptr : module.field(it.key());
            if (!field)
                continue;
            wanted.insert(it.key());
            needed.words = needed.words || speaksOfRecord(module, *field);
        }
    }
    for (const Field& field : module.fields) {
        const bool speaks = needed.words && speaksOfRecord(module, field);
        // A rule of the module may speak of any field.
        if (!field.isStored() || !(module.check || wanted.contains(field.name) || field.isRequired() || speaks))
            continue;
        needed.columns << field.name;
        if (const auto twin = speaks ? twinColumn(field) : std::nullopt)
            needed.columns << *twin;
    }
    return needed;
}

Result<QHash<qint64, Record>> BulkChanges::read(
    const Module& module, const QList<qint64>& ids, const QStringList& columns, Words words, Empty empty) const
{
    // The words are the longest text of all and stand elsewhere.
    const bool withWords = words == Words::Read;
    Query query(m_tools.database,
        withWords ? QStringLiteral("SELECT m.id, r.title, r.search, m.%1 FROM %2 m JOIN record r ON r.id = m.id WHERE m.id IN (%3)")
                        .arg(columns.join(QStringLiteral(", m.")), module.name, idList(ids))
                  : QStringLiteral("SELECT id, NULL, NULL, %1 FROM %2 WHERE id IN (%3)")
                        .arg(columns.join(QStringLiteral(", ")), module.name, idList(ids)));
    if (const auto done = query.run(); !done)
        return done.error();
    const auto version = columns.indexOf(QStringLiteral("version"));
    QHash<qint64, Record> records;
    records.reserve(ids.size());
    while (query.next()) {
        Record record{.module = module.name, .id = query.integer(0), .title = query.text(1), .search = query.text(2)};
        for (int i = 0; i < columns.size(); ++i) {
            QVariant value = query.value(i + 3);
            if (empty == Empty::Kept || !value.isNull())
                record.values.insert(columns[i], std::move(value));
        }
        record.version = version < 0 ? 0 : query.value(static_cast<int>(version) + 3).toInt();
        records.insert(record.id, std::move(record));
    }
    if (const auto done = query.finished(); !done)
        return done.error();
    return records;
}

BulkChanges::Refusals BulkChanges::update(const Module& module, const QList<RecordUpdate>& updates, Author author)
{
    return updateOrTry(module, updates, author, Deed::Done);
}

BulkChanges::Refusals BulkChanges::updateOrTry(const Module& module, const QList<RecordUpdate>& updates, Author author, Deed deed)
{
    QList<qint64> ids;
    ids.reserve(updates.size());
    for (const RecordUpdate& update : updates)
        ids << update.record;
    const Needed columns = needed(module, updates);
    const auto current = read(module, ids, columns.columns, columns.words ? Words::Read : Words::Left);
    if (!current)
        return current.error();
    // Ascending: the search index writes what it holds back whenever an id is lower than the one before.
    QList<const RecordUpdate*> ordered;
    for (const RecordUpdate& update : updates)
        ordered << &update;
    std::sort(ordered.begin(), ordered.end(), [](const auto* one, const auto* other) { return one->record < other->record; });

    Work work;
    QList<Refusal> refused;
    for (const RecordUpdate* update : std::as_const(ordered)) {
        const auto record = current->constFind(update->record);
        if (record == current->constEnd()) {
            refused.append({update->record, {}, {}, StorageWords::tr("somebody has deleted it")});
            continue;
        }
        Values stored = update->values;
        const Values asked = Changes::takenTies(module, stored);
        const auto changed = judged(module, *record, stored, author, work);
        const auto ties = m_changes.checked(module, asked, author, update->record);
        if (!changed || !ties) {
            const Error& error = changed ? ties.error() : changed.error();
            if (error.kind != Error::Validation)
                return error;
            refused.append({update->record, record->number(), m_changes.titleOf(module, record->values), error.message});
            continue;
        }
        if (deed == Deed::Tried)
            continue;
        const auto written = changed->isEmpty() ? Result<>() : write(module, *record, *changed, work);
        if (!written)
            return written.error();
        // Judged above as everything else: a refusal must not come when half of the record is written.
        if (const auto tied = m_changes.tie(module, update->record, *ties, author); !tied)
            return tied.error();
    }
    if (const auto done = logAll(work.log); !done)
        return done.error();
    if (const auto done = m_tools.search.changedAll(work.search); !done)
        return done.error();
    return refused;
}

Result<Values> BulkChanges::judged(const Module& module, const Record& current, const Values& values, Author author, Work& work) const
{
    Values changed;
    QList<Error> refused;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field* field = module.field(it.key());
        if (!field)
            return m_changes.checked(module, values, author, current.id); // which says so
        // Only what differs is judged, as for a single record.
        if (current.value(it.key()) == *it)
            continue;
        const auto value = judgedField(*field, module, *it, author, current.id, work);
        if (!value && value.error().kind != Error::Validation)
            return value.error();
        if (!value)
            refused << value.error();
        else if (current.value(it.key()) != *value)
            changed.insert(it.key(), *value);
    }
    if (!refused.isEmpty())
        return Changes::refusal(refused);
    if (changed.isEmpty())
        return changed;
    Values whole = current.values;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        whole.insert(it.key(), *it);
    if (const auto good = m_changes.checkWhole(module, whole); !good)
        return good.error();
    return changed;
}

Result<QVariant> BulkChanges::judgedField(
    const Field& field, const Module& module, const QVariant& value, Author author, qint64 id, Work& work) const
{
    const bool isOfRecord = field.unique == Unique::Yes; // whether the record itself may have the value is another question
    const bool isFree = author == Author::Program && !field.isReference() && field.type != FieldType::Image && !isOfRecord;
    const QVariant stored = Changes::stored(field, value);
    if (isFree)
        return stored;
    const auto known = work.judged.constFind(field.name);
    if (known != work.judged.constEnd() && !isOfRecord && known->first == stored)
        return known->second;
    const auto good = m_changes.checkField(field, module, stored, author, id);
    const Result<QVariant> answer = good ? Result<QVariant>(stored) : Result<QVariant>(good.error());
    work.judged.insert(field.name, {stored, answer});
    return answer;
}

Result<> BulkChanges::write(const Module& module, const Record& current, const Values& values, Work& work)
{
    Values changed = values;
    if (!changed.contains(modifiedAt)) {
        changed.insert(modifiedAt, work.now);
        changed.insert(modifiedBy, m_tools.session.person ? QVariant(m_tools.session.person) : QVariant());
    }
    auto& statement = work.statements[changed.keys()];
    if (!statement)
        statement = std::make_unique<BulkStatement>(m_tools.database, updateStatement(module, changed));
    RecordChange change{.action = RecordChange::Action::Update,
        .module = module.name,
        .record = current.id,
        .version = current.version + 1,
        .before = {},
        .after = changed};
    work.row.clear();
    Values whole = current.values;
    bool speaks = false;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const Field& field = *module.field(it.key());
        change.before.insert(it.key(), current.value(it.key()));
        work.row.add(*it);
        const auto twin = twinColumn(field);
        const QVariant twinned = twin ? twinValue(field, *it, m_tools.phones) : QVariant();
        if (twin)
            work.row.add(twinned);
        if (!speaksOfRecord(module, field))
            continue;
        speaks = true;
        whole.insert(it.key(), *it);
        if (twin)
            whole.insert(*twin, twinned);
    }
    work.row.add(QVariant(current.id));
    if (const auto done = statement->run(work.row.cells()); !done)
        return done.error();
    work.log.append(std::move(change));
    return speaks ? writeWords(module, current, whole, work) : Result<>();
}

Result<> BulkChanges::writeWords(const Module& module, const Record& current, const Values& whole, Work& work)
{
    const RecordRow row = m_changes.row(module);
    const QString text = row.searchText(whole);
    const QString title = row.title(whole);
    if (text == current.search && title == current.title)
        return {};
    if (!work.words)
        work.words =
            std::make_unique<BulkStatement>(m_tools.database, QStringLiteral("UPDATE record SET title = ?, search = ? WHERE id = ?"));
    work.row.clear();
    work.row.add(QVariant(title));
    work.row.add(text);
    work.row.add(QVariant(current.id));
    if (const auto done = work.words->run(work.row.cells()); !done)
        return done.error();
    if (text != current.search)
        work.search.append({current.id, current.search, text});
    return {};
}

Result<> BulkChanges::logAll(const QList<RecordChange>& changes)
{
    if (changes.isEmpty())
        return {};
    if (const auto done = m_changes.ensureStep(); !done)
        return done;
    for (const RecordChange& change : changes)
        m_changes.note(change.module, change.record);
    return m_tools.log.appendAll(m_changes.m_step.id, changes);
}

} // namespace crm
