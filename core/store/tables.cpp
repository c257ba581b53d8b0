#include "core/store/tables.h"

#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/query.h"

#include <QCryptographicHash>
#include <QUuid>

namespace crm::tables {

namespace {

// Many deletions and conversions tie records in circles; the keys are checked once, at the commit.
QString references(const QString& table)
{
    return QStringLiteral(" REFERENCES %1(id) DEFERRABLE INITIALLY DEFERRED").arg(table);
}

QString columnDefinition(const Field& field)
{
    QString definition = field.name + QLatin1Char(' ') + dialect::columnType(field.type);
    if (field.isReference())
        definition += references(field.refersTo);
    if (field.name == QLatin1String("version"))
        definition += QStringLiteral(" NOT NULL DEFAULT 1");
    return definition;
}

QStringList columnDefinitions(const Module& module)
{
    QStringList definitions;
    for (const Field& field : module.fields) {
        if (!field.isStored())
            continue;
        definitions << columnDefinition(field);
        if (const auto twin = twinColumn(field))
            definitions << *twin + QStringLiteral(" TEXT");
    }
    return definitions;
}

QString indexName(const Module& module, const Field& field)
{
    return module.name + QLatin1Char('_') + field.name + QStringLiteral("_index");
}

/// Lists leave archived records out, so an index that is to cover "all ids in this order" starts with the archiving field.
QString orderedIndex(const Module& module, const Field& field)
{
    QStringList columns;
    if (!module.archivedBy.isEmpty())
        columns << module.archivedBy;
    columns << sortColumn(field);
    // Narrowing by status or owner is followed by the list's usual order.
    if (field.type == FieldType::Choice || field.isReference())
        columns << sortColumn(*module.field(module.link));
    return columns.join(QStringLiteral(", "));
}

/// One that is not unique twice: lists leave archived records out, and would look up each of those that the unique index begins with.
bool hasListIndex(const Module& module, const Field& field)
{
    return field.unique == Unique::Yes && !module.archivedBy.isEmpty();
}

QString listIndexName(const Module& module, const Field& field)
{
    return hasListIndex(module, field) ? module.name + QLatin1Char('_') + field.name + QStringLiteral("_list_index")
                                       : indexName(module, field);
}

QString indexStatement(const Module& module, const Field& field)
{
    const QString head = QStringLiteral("%1 IF NOT EXISTS %2 ON %3 ");
    const QString name = indexName(module, field);
    if (field.unique == Unique::Yes)
        return head.arg(QStringLiteral("CREATE UNIQUE INDEX"), name, module.name) + QStringLiteral("(%1)").arg(sortColumn(field));
    if (field.type == FieldType::Ref)
        return head.arg(QStringLiteral("CREATE INDEX"), name, module.name)
            + QStringLiteral("(%1) WHERE %1 IS NOT NULL").arg(sortColumn(field));
    if (field.duplicate == Duplicate::Key)
        return head.arg(QStringLiteral("CREATE INDEX"), name, module.name)
            + QStringLiteral("(%1) WHERE %1 IS NOT NULL").arg(sortColumn(field));
    return head.arg(QStringLiteral("CREATE INDEX"), name, module.name) + QStringLiteral("(%1)").arg(orderedIndex(module, field));
}

bool hasIndex(const Field& field)
{
    return field.isStored()
        && (field.indexed == Indexed::Yes || field.unique == Unique::Yes || field.type == FieldType::Ref
            || field.duplicate == Duplicate::Key);
}

Result<> executeAll(const Database& database, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const auto done = execute(database, statement); !done)
            return done;
    }
    return {};
}

Result<> insertChoices(const Database& database, const ChoiceList& list)
{
    int position = 0;
    for (const Choice& choice : list.choices) {
        const auto done = execute(database,
            QStringLiteral("INSERT INTO choice(list, key, english, russian, color, position) VALUES(?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT(list, key) DO NOTHING"),
            {list.name, choice.key, choice.label.english, choice.label.russian, choice.color, position++});
        if (!done)
            return done;
    }
    return {};
}

Result<> insertAllChoices(const Database& database, const Catalogue& catalogue)
{
    for (const ChoiceList& list : catalogue.choiceLists()) {
        if (const auto done = insertChoices(database, list); !done)
            return done;
    }
    return {};
}

Result<QStringList> existingColumns(const Database& database, const QString& table)
{
    QStringList names;
    Query query(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    query.bind(table);
    if (const auto done = query.run(); !done)
        return done.error();
    while (query.next())
        names << query.text(0);
    if (const auto done = query.finished(); !done)
        return done.error();
    return names;
}

Result<> addMissingColumns(const Database& database, const Module& module)
{
    const auto existing = existingColumns(database, module.name);
    if (!existing)
        return existing.error();
    if (existing->isEmpty())
        return executeAll(database, createStatements(module));
    for (const QString& definition : columnDefinitions(module)) {
        if (existing->contains(definition.section(QLatin1Char(' '), 0, 0)))
            continue;
        const auto added = execute(database, QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(module.name, definition));
        if (!added)
            return added;
    }
    return executeAll(database, indexStatements(module));
}

} // namespace

QString sortColumn(const Field& field)
{
    return twinColumn(field).value_or(field.name);
}

QString indexOf(const Module& module, const Field& field)
{
    return hasIndex(field) ? listIndexName(module, field) : QString();
}

QStringList columns(const Module& module)
{
    QStringList names;
    for (const Field& field : module.fields) {
        if (!field.isStored())
            continue;
        names << field.name;
        if (const auto twin = twinColumn(field))
            names << *twin;
    }
    return names;
}

QStringList sharedStatements()
{
    const QStringList statements{
        // AUTOINCREMENT: an id is never given twice, for the journal speaks of deleted records by their ids.
        QStringLiteral(
            "CREATE TABLE record(id INTEGER PRIMARY KEY AUTOINCREMENT, module TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', search TEXT)"),
        QStringLiteral("CREATE TABLE link(from_id INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED, "
                       "to_id INTEGER NOT NULL REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL, "
                       "PRIMARY KEY(from_id, to_id, kind)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX link_to_index ON link(to_id, kind)"),
        QStringLiteral("CREATE TABLE blob(sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT)"),
        QStringLiteral(
            "CREATE TABLE choice(list TEXT NOT NULL, key TEXT NOT NULL, english TEXT NOT NULL, russian TEXT NOT NULL, color TEXT, "
            "position INTEGER NOT NULL, PRIMARY KEY(list, key))"),
        QStringLiteral(
            "CREATE TABLE journal_step(id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, at TEXT NOT NULL, person INTEGER, "
            "kind TEXT NOT NULL, title TEXT NOT NULL, arguments TEXT NOT NULL, amount INTEGER NOT NULL, "
            "undoes INTEGER REFERENCES journal_step(id), undone_by INTEGER REFERENCES journal_step(id))"),
        QStringLiteral(
            "CREATE TABLE journal_change(id INTEGER PRIMARY KEY AUTOINCREMENT, step INTEGER NOT NULL REFERENCES journal_step(id), "
            "action TEXT NOT NULL, module TEXT NOT NULL, record INTEGER NOT NULL, version INTEGER NOT NULL, before TEXT, after TEXT)"),
        QStringLiteral("CREATE INDEX journal_change_record_index ON journal_change(record, version)"),
        QStringLiteral("CREATE INDEX journal_change_step_index ON journal_change(step)"),
        QStringLiteral("CREATE TABLE journal_run(first_record INTEGER PRIMARY KEY, last_record INTEGER NOT NULL, "
                       "step INTEGER NOT NULL REFERENCES journal_step(id), module TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX journal_run_step_index ON journal_run(step)"),
    };
    return statements + importStatements() + dialect::createSearchTables();
}

QStringList importStatements()
{
    return {
        QStringLiteral("CREATE TABLE IF NOT EXISTS import_log(step INTEGER PRIMARY KEY REFERENCES journal_step(id), module TEXT NOT NULL, "
                       "path TEXT NOT NULL, fingerprint TEXT NOT NULL, options TEXT NOT NULL, rows INTEGER NOT NULL, created INTEGER NOT "
                       "NULL, updated INTEGER NOT NULL, skipped INTEGER NOT NULL, rejected INTEGER NOT NULL, is_finished INTEGER NOT "
                       "NULL, reached_at TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS import_mapping(module TEXT NOT NULL, fingerprint TEXT NOT NULL, mapping TEXT NOT NULL, "
                       "PRIMARY KEY(module, fingerprint))"),
    };
}

QStringList createStatements(const Module& module)
{
    const QString table = QStringLiteral("CREATE TABLE %1(id INTEGER PRIMARY KEY%2, %3)")
                              .arg(module.name, references(QStringLiteral("record")), columnDefinitions(module).join(QStringLiteral(", ")));
    return QStringList{table} + indexStatements(module);
}

QStringList indexStatements(const Module& module)
{
    QStringList statements;
    for (const Field& field : module.fields) {
        if (hasIndex(field))
            statements << indexStatement(module, field);
        if (hasListIndex(module, field))
            statements << QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON %2 (%3)")
                              .arg(listIndexName(module, field), module.name, orderedIndex(module, field));
    }
    return statements;
}

Result<> create(const Database& database, const Catalogue& catalogue)
{
    if (const auto done = executeAll(database, sharedStatements()); !done)
        return done;
    for (const Module& module : catalogue.modules()) {
        if (const auto done = executeAll(database, createStatements(module)); !done)
            return done;
    }
    if (const auto done = insertAllChoices(database, catalogue); !done)
        return done;
    return execute(database, QStringLiteral("INSERT INTO setting(key, value) VALUES('database_uuid', ?), ('fingerprint', ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), fingerprint(catalogue)});
}

Result<> addMissing(const Database& database, const Catalogue& catalogue)
{
    if (const auto done = executeAll(database, importStatements()); !done)
        return done;
    for (const Module& module : catalogue.modules()) {
        if (const auto done = addMissingColumns(database, module); !done)
            return done;
    }
    if (const auto done = insertAllChoices(database, catalogue); !done)
        return done;
    if (const auto done = execute(database, QStringLiteral("DELETE FROM setting WHERE key LIKE ?"), {putOffKey(QStringLiteral("%"))});
        !done)
        return done;
    return execute(database, QStringLiteral("UPDATE setting SET value=? WHERE key='fingerprint'"), {fingerprint(catalogue)});
}

QString putOffKey(const QString& module)
{
    return QStringLiteral("indexes_put_off/") + module;
}

QString fingerprint(const Catalogue& catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(importStatements().join(QLatin1Char('\n')).toUtf8());
    for (const Module& module : catalogue.modules())
        hash.addData(createStatements(module).join(QLatin1Char('\n')).toUtf8());
    for (const ChoiceList& list : catalogue.choiceLists()) {
        for (const Choice& choice : list.choices)
            hash.addData((list.name + QLatin1Char(':') + choice.key + QLatin1Char('\n')).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace crm::tables
