#include "core/store/changes.h"

#include "core/store/query.h"

#include <QCoreApplication>

namespace crm {

namespace {

    constexpr int touchedKept = 500;

    QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

    QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

    const QString modifiedAt = QStringLiteral("modified_at");
    const QString modifiedBy = QStringLiteral("modified_by");

    /// Only what differs, so that saving an unchanged card is no step and a history shows real changes.
    Values differences(const Values& before, const Values& wanted)
    {
        Values changed;
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (before.value(it.key()) != it.value())
                changed.insert(it.key(), it.value());
        }
        return changed;
    }

    Values mergedWith(Values whole, const Values& changed)
    {
        for (auto it = changed.begin(); it != changed.end(); ++it)
            whole.insert(it.key(), it.value());
        return whole;
    }

    Values picked(const Values& from, const Values& fields)
    {
        Values found;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            found.insert(it.key(), from.value(it.key()));
        return found;
    }

} // namespace

Changes::Changes(const Tools& tools, Step step)
    : m_tools(tools), m_step(std::move(step))
{
}

Result<const Module*> Changes::moduleOf(const QString& name) const
{
    if (const Module* module = m_tools.catalogue.module(name))
        return module;
    return Error {Error::NotFound, tr("There is no module “%1”.").arg(name)};
}

RecordRow Changes::row(const Module& module) const
{
    return {m_tools.database, module, m_tools.phones};
}

Result<Record> Changes::record(const QString& module, qint64 id) const
{
    const auto found = moduleOf(module);
    if (!found)
        return found.error();
    return row(**found).read(id);
}

Result<> Changes::ensureStep()
{
    if (m_step.id != 0)
        return {};
    const auto id = m_tools.log.begin(m_step);
    if (!id)
        return id.error();
    m_step.id = *id;
    return {};
}

void Changes::rewind(const Progress& progress)
{
    m_step = progress.step;
    m_touched = progress.touched;
    m_modules = progress.modules;
}

void Changes::note(const QString& module, qint64 id)
{
    m_modules.insert(module);
    if (m_touched.size() < touchedKept)
        m_touched.append(id);
}

Result<> Changes::append(const RecordChange& change, const QString& searchBefore, const QString& searchAfter)
{
    if (const auto done = ensureStep(); !done)
        return done;
    note(change.module, change.record);
    if (const auto done = m_tools.log.append(m_step.id, change); !done)
        return done;
    return searchBefore == searchAfter ? Result<>() : m_tools.search.changed(change.record, searchBefore, searchAfter);
}

Result<qint64> Changes::create(const QString& moduleName, const Values& values, Author author)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    const auto good = checked(**module, values, author, 0);
    if (!good)
        return good.error();
    const auto whole = withDefaults(**module, *good, author);
    if (!whole)
        return whole.error();
    const auto id = row(**module).insertRecord(*whole);
    if (!id)
        return id;
    if (const auto done = row(**module).insert(*id, *whole); !done)
        return done.error();
    if (const auto done = noteCreated(moduleName, *id, *id); !done)
        return done.error();
    if (const auto done = m_tools.search.changed(*id, {}, row(**module).searchText(*whole)); !done)
        return done.error();
    return id;
}

Result<Values> Changes::withDefaults(const Module& module, Values values, Author author)
{
    for (const Field& field : module.fields) {
        if (!values.contains(field.name) && !field.defaultValue.isNull())
            values.insert(field.name, field.defaultValue);
    }
    const QString owner = QStringLiteral("owner");
    if (values.value(owner).isNull() && m_tools.session.person)
        values.insert(owner, m_tools.session.person);
    if (values.value(QStringLiteral("source")).isNull())
        values.insert(QStringLiteral("source"), m_tools.session.origin);
    if (const auto good = checkWhole(module, values); !good)
        return good.error();

    // The number comes last: whatever is refused above must leave no gap. The transaction takes it back with everything else.
    const auto number = reserveNumbers(module, 1);
    if (!number)
        return number.error();
    const bool keepsStamps = author == Author::Program && values.contains(QStringLiteral("created_at"));
    const QString stamp = keepsStamps ? values.value(QStringLiteral("created_at")).toString() : now();
    const QVariant person = m_tools.session.person ? QVariant(m_tools.session.person) : QVariant();
    values.insert(QStringLiteral("number"), module.prefix + QString::number(*number));
    values.insert(QStringLiteral("created_at"), stamp);
    values.insert(QStringLiteral("created_by"), person);
    values.insert(modifiedAt, stamp);
    values.insert(modifiedBy, person);
    values.insert(QStringLiteral("version"), 1);
    return values;
}

Result<> Changes::update(const QString& moduleName, qint64 id, const Values& values, std::optional<int> expectedVersion, Author author)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    auto current = row(**module).read(id);
    if (!current)
        return current.error();
    // Only what differs is judged: a record that an import let in with an odd value must not refuse a change of another field.
    const auto good = checked(**module, differences(current->values, values), author, id);
    if (!good)
        return good.error();
    if (expectedVersion && *expectedVersion != current->version) {
        if (const auto free = checkConflicts(*current, **module, *good, *expectedVersion); !free)
            return free;
    }
    Values changed = differences(current->values, *good);
    if (changed.isEmpty())
        return {};
    if (const auto whole = checkWhole(**module, mergedWith(current->values, changed)); !whole)
        return whole;
    if (!changed.contains(modifiedAt)) {
        changed.insert(modifiedAt, now());
        changed.insert(modifiedBy, m_tools.session.person ? QVariant(m_tools.session.person) : QVariant());
    }
    return apply({**module, *std::move(current), changed});
}

Result<> Changes::apply(Update update)
{
    const Record& before = update.before;
    const Values whole = mergedWith(before.values, update.changed);
    if (const auto done = row(update.module).update(before.id, before.version, update.changed, whole); !done)
        return done;
    return append({.action = RecordChange::Action::Update,
                      .module = before.module,
                      .record = before.id,
                      .version = before.version + 1,
                      .before = picked(before.values, update.changed),
                      .after = update.changed},
        before.search, row(update.module).searchText(whole));
}

Result<> Changes::checkConflicts(const Record& current, const Module& module, const Values& values, int expectedVersion) const
{
    const auto originals = m_tools.log.valuesAt(current.id, expectedVersion);
    if (!originals)
        return originals.error();
    Error conflict {Error::Conflict, tr("Somebody else has changed “%1” in the meantime: %2.").arg(current.title)};
    QStringList labels;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QVariant theirs = current.value(it.key());
        if (!originals->contains(it.key()) || theirs == originals->value(it.key()) || theirs == it.value())
            continue;
        conflict.conflicts.append({it.key(), it.value(), theirs, originals->value(it.key())});
        labels << module.field(it.key())->label.in(m_tools.session.language);
    }
    if (conflict.conflicts.isEmpty())
        return {};
    conflict.message = conflict.message.arg(labels.join(QStringLiteral(", ")));
    return conflict;
}

Result<> Changes::remove(const QString& moduleName, qint64 id)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    const auto links = linksOf(id);
    if (!links)
        return links.error();
    for (const Link& link : *links) {
        if (const auto done = unlink(link); !done)
            return done;
    }
    if (const auto done = releaseReferences(moduleName, id); !done)
        return done;
    // Read last: releasing may have touched the record itself, when it refers to itself.
    const auto before = row(**module).read(id);
    if (!before)
        return before.error();
    if (const auto done = row(**module).remove(id); !done)
        return done;
    return append({.action = RecordChange::Action::Delete, .module = moduleName, .record = id, .version = before->version, .before = before->values, .after = {}},
        before->search, {});
}

Result<QList<qint64>> Changes::referring(const Module& module, const Field& field, qint64 id) const
{
    Query query(m_tools.database, QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(module.name, field.name));
    if (const auto done = query.bind(id).run(); !done)
        return done.error();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    if (const auto done = query.finished(); !done)
        return done.error();
    return ids;
}

Result<bool> Changes::isReferredTo(const QString& moduleName, qint64 id) const
{
    for (const auto& [module, field] : m_tools.catalogue.referencesTo(moduleName)) {
        const auto others = referring(*module, *field, id);
        if (!others)
            return others.error();
        // A record may refer to itself, as the first user does.
        if (others->size() > (others->contains(id) ? 1 : 0))
            return true;
    }
    return false;
}

Result<> Changes::releaseReferences(const QString& moduleName, qint64 id)
{
    for (const auto& [module, field] : m_tools.catalogue.referencesTo(moduleName)) {
        const auto others = referring(*module, *field, id);
        if (!others)
            return others.error();
        if (field->isRequired() && !others->isEmpty())
            return Error {Error::Validation,
                tr("This record cannot be deleted: it is “%1” of %2 other records. Give them another one first.")
                    .arg(field->label.in(m_tools.session.language))
                    .arg(others->size())};
        for (const qint64 other : *others) {
            if (const auto done = update(module->name, other, {{field->name, QVariant()}}, {}, Author::Program); !done)
                return done;
        }
    }
    return {};
}

Result<> Changes::restore(const QString& moduleName, qint64 id, const Values& whole)
{
    const auto module = moduleOf(moduleName);
    if (!module)
        return module.error();
    Values values = whole;
    // A version never goes back: somebody may still hold the card of the record as it was.
    const int version = values.value(QStringLiteral("version")).toInt() + 1;
    values.insert(QStringLiteral("version"), version);
    if (const auto done = row(**module).insertRecord(values, id); !done)
        return done.error();
    if (const auto done = row(**module).insert(id, values); !done)
        return done;
    return append({.action = RecordChange::Action::Restore, .module = moduleName, .record = id, .version = version, .before = {}, .after = values}, {},
        row(**module).searchText(values));
}

Result<> Changes::link(const Link& link)
{
    Query query(m_tools.database, QStringLiteral("INSERT INTO link(from_id, to_id, kind) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"));
    if (const auto done = query.bind({link.from, link.to, link.kind}).run(); !done)
        return done;
    if (query.affected() == 0)
        return {};
    return append({.action = RecordChange::Action::Link, .module = {}, .record = link.from, .version = 0, .before = {}, .after = {{QStringLiteral("to"), link.to}, {QStringLiteral("kind"), link.kind}}},
        {}, {});
}

Result<> Changes::unlink(const Link& link)
{
    Query query(m_tools.database, QStringLiteral("DELETE FROM link WHERE from_id = ? AND to_id = ? AND kind = ?"));
    if (const auto done = query.bind({link.from, link.to, link.kind}).run(); !done)
        return done;
    if (query.affected() == 0)
        return {};
    return append({.action = RecordChange::Action::Unlink, .module = {}, .record = link.from, .version = 0, .before = {{QStringLiteral("to"), link.to}, {QStringLiteral("kind"), link.kind}}, .after = {}},
        {}, {});
}

Result<QList<Link>> Changes::linksOf(qint64 record) const
{
    Query query(m_tools.database, QStringLiteral("SELECT from_id, to_id, kind FROM link WHERE from_id = ? UNION SELECT from_id, to_id, kind FROM link WHERE to_id = ?"));
    if (const auto done = query.bind(record).bind(record).run(); !done)
        return done.error();
    QList<Link> links;
    while (query.next())
        links.append({query.integer(0), query.integer(1), query.text(2)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return links;
}

Result<qint64> Changes::reserveNumbers(const Module& module, qint64 amount)
{
    const auto last = queryValue(m_tools.database,
        QStringLiteral("INSERT INTO counter(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = counter.value + excluded.value RETURNING value"),
        {module.name, amount});
    if (!last)
        return last.error();
    return last->toLongLong() - amount + 1;
}

Result<> Changes::noteCreated(const QString& module, qint64 first, qint64 last)
{
    if (const auto done = ensureStep(); !done)
        return done;
    m_modules.insert(module);
    for (qint64 id = first; id <= last && m_touched.size() < touchedKept; ++id)
        m_touched.append(id);
    return m_tools.log.appendCreated(m_step.id, module, first, last);
}

} // namespace crm
