#include "core/store/changes.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace crm {

namespace {

constexpr int touchedKept = 500;

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

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

Values Changes::takenTies(const Module& module, Values& values)
{
    Values ties;
    for (const Field& field : module.fields) {
        if (!field.isStored() && values.contains(field.name))
            ties.insert(field.name, values.take(field.name));
    }
    return ties;
}

Changes::Changes(const Tools& tools, Step step) : m_tools(tools), m_step(std::move(step)) { }

Result<const Module*> Changes::moduleOf(const QString& name) const
{
    if (const Module* module = m_tools.catalogue.module(name))
        return module;
    return Error{Error::NotFound, StorageWords::tr("There is no module “%1”.").arg(name)};
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

Result<> Changes::setAmount(int amount)
{
    m_step.title.amount = amount;
    return isEmpty() ? Result<>() : m_tools.log.setAmount(m_step.id, amount);
}

void Changes::rewind(const Progress& progress)
{
    m_step = progress.step;
    m_touched = progress.touched;
    m_modules = progress.modules;
    m_tags.clear(); // one of them may have been made by what is rewound
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
    auto good = checked(**module, values, author, 0);
    if (!good)
        return good.error();
    const Values ties = takenTies(**module, *good);
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
    if (const auto done = tie(**module, *id, ties, author); !done)
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
    if (expectedVersion && *expectedVersion > current->version)
        return Error{Error::Conflict,
            StorageWords::tr("“%1” is at version %2, not yet at %3. Look at it again and repeat your change.")
                .arg(current->title)
                .arg(current->version)
                .arg(*expectedVersion)};
    Values wanted = values;
    const Values asked = takenTies(**module, wanted);
    const auto ties = checked(**module, asked, author, id);
    if (!ties)
        return ties.error();
    // Only what differs is judged: a record that an import let in with an odd value must not refuse a change of another field.
    auto good = checked(**module, differences(current->values, wanted), author, id);
    if (good && expectedVersion && *expectedVersion != current->version)
        good = withoutOthers(*current, **module, *std::move(good), *expectedVersion);
    if (!good)
        return good.error();
    Values changed = differences(current->values, *good);
    if (changed.isEmpty())
        return tie(**module, id, *ties, author);
    if (const auto whole = checkWhole(**module, mergedWith(current->values, changed)); !whole)
        return whole;
    if (!changed.contains(modifiedAt)) {
        changed.insert(modifiedAt, now());
        changed.insert(modifiedBy, m_tools.session.person ? QVariant(m_tools.session.person) : QVariant());
    }
    if (const auto done = apply({**module, *std::move(current), changed}); !done)
        return done;
    return tie(**module, id, *ties, author);
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

Result<QString> Changes::keepBlob(const QByteArray& bytes)
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto done = execute(m_tools.database,
        QStringLiteral("INSERT INTO blob(sha256, size, bytes) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"), {sha256, bytes.size(), bytes});
    if (!done)
        return done.error();
    m_hasOtherWork = true;
    return sha256;
}

Result<qint64> Changes::reserveNumbers(const Module& module, qint64 amount)
{
    const auto last = queryValue(m_tools.database,
        QStringLiteral("INSERT INTO counter(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = counter.value + "
                       "excluded.value RETURNING value"),
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
