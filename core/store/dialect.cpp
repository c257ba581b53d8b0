#include "core/store/dialect.h"

#include "core/base/fold.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlitehandle.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace crm::dialect {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<> runAll(const Database& database, std::initializer_list<const char*> statements)
{
    for (const char* statement : statements) {
        if (const auto done = execute(database, QLatin1String(statement)); !done)
            return done;
    }
    return {};
}

QByteArrayView textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value)); // before its length is asked for
    return {text, sqlite3_value_bytes(value)};
}

void answer(sqlite3_context* context, const QByteArray& text)
{
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void fold(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    thread_local QByteArray result; // kept, for a million rows would ask for it anew
    foldUtf8(textOf(arguments[0]), result);
    answer(context, result);
}

void digits(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArrayView text = textOf(arguments[0]);
    QByteArray result;
    result.reserve(text.size());
    for (const char c : text) {
        if (uchar(c) >= 0x80) // there are digits of other scripts
            return answer(context, digitsOf(QString::fromUtf8(text)).toUtf8());
        if (c >= '0' && c <= '9')
            result += c;
    }
    answer(context, result);
}

void registerFunction(sqlite3* handle, const char* name, void (*function)(sqlite3_context*, int, sqlite3_value**))
{
    sqlite3_create_function_v2(
        handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, function, nullptr, nullptr, nullptr);
}

/// For filters on columns without a twin.
Result<> registerFunctions(const Database& database)
{
    sqlite3* handle = sqliteHandle(database);
    if (!handle)
        return Error{Error::Storage,
            StorageWords::tr("This Qt was built with its own SQLite, which Telcom CRM cannot use. Install Qt from the distribution.")};
    registerFunction(handle, "crm_fold", fold);
    registerFunction(handle, "crm_digits", digits);
    return {};
}

/// As measured for a local file: WAL keeps readers and the writer apart, FULL survives a power cut, 64 MB of cache.
Result<> configure(const Database& database)
{
    if (const auto done = runAll(database,
            {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA synchronous=FULL", "PRAGMA cache_size=-65536",
                "PRAGMA temp_store=MEMORY"});
        !done)
        return done;
    return registerFunctions(database);
}

} // namespace

Result<> prepareNew(const Database& database)
{
    // The page size must come before anything is written.
    if (const auto done = runAll(database, {"PRAGMA page_size=8192", "PRAGMA encoding='UTF-8'", "PRAGMA journal_mode=WAL"}); !done)
        return done;
    if (const auto done = execute(database, QStringLiteral("PRAGMA application_id=%1").arg(applicationId)); !done)
        return done;
    return configure(database);
}

Result<> prepareExisting(const Database& database)
{
    const auto id = queryValue(database, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (id->toInt() != applicationId)
        return Error{
            Error::Storage, StorageWords::tr("This file is not a Telcom CRM database. Choose another file or create a new database.")};
    return configure(database);
}

QString columnType(FieldType type)
{
    switch (type) {
    case FieldType::Int:
    case FieldType::Money:
    case FieldType::Bool:
    case FieldType::Ref:
    case FieldType::User:
        return QStringLiteral("INTEGER");
    case FieldType::Percent:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

QString foldedExpression(const QString& column)
{
    return QStringLiteral("crm_fold(%1)").arg(column);
}

QString digitsExpression(const QString& column)
{
    return QStringLiteral("crm_digits(%1)").arg(column);
}

int effort(const QString& condition)
{
    static constexpr const char* costly[] = {"SELECT ", "lower(", "instr(", "crm_"}; // the more so, the further behind
    int effort = 0;
    for (int i = 0; i < int(std::size(costly)); ++i) {
        if (condition.contains(QLatin1String(costly[i])))
            effort = i + 1;
    }
    return effort;
}

QString containsExpression(const QString& text)
{
    return QStringLiteral("instr(%1, ?) > 0").arg(text);
}

QString startsExpression(const QString& text)
{
    return QStringLiteral("(%1 >= ? AND %1 < ?)").arg(text);
}

QString joinedExpression(const QString& name)
{
    return QStringLiteral("group_concat(%1, ', ')").arg(name);
}

QString startsEnd(const QString& start)
{
    // The highest code point: every text that starts so sorts below it.
    return start + QString::fromUcs4(U"\U0010FFFF", 1);
}

QString byIndex(const QString& table, const QString& index)
{
    return QStringLiteral("%1 INDEXED BY %2").arg(table, index);
}

QString byTable(const QString& table)
{
    return table + QStringLiteral(" NOT INDEXED");
}

Result<Plan> plan(const Database& database, const BoundSql& sql)
{
    Query query(database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql.sql);
    if (const auto done = query.bind(sql.values).run(); !done)
        return done.error();
    Plan plan;
    while (query.next())
        plan.steps << query.text(3);
    if (const auto done = query.finished(); !done)
        return done.error();
    // The words are SQLite's own (https://www.sqlite.org/eqp.html). Should they ever change, queries get slower, not wrong.
    const QString first = plan.steps.value(0);
    plan.isSearch = first.startsWith(QLatin1String("SEARCH"));
    plan.isCovered = first.contains(QLatin1String(" USING COVERING INDEX "));
    plan.isById = plan.isSearch && first.contains(QLatin1String("USING INTEGER PRIMARY KEY (rowid=?)"));
    plan.sortsAll = plan.steps.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY"));
    plan.sorts = plan.sortsAll || !plan.steps.filter(QStringLiteral("USE TEMP B-TREE FOR")).isEmpty();
    return plan;
}

Result<bool> beginMassWriting(const Database& database)
{
    const auto mode = queryValue(database, QStringLiteral("PRAGMA journal_mode"));
    if (!mode)
        return mode.error();
    if (mode->toString() != QLatin1String("wal"))
        return false;
    // 64 MB of log between two checkpoints rather than 8: each of them waits for the disk twice. One thread more sorts for the indexes.
    const auto done = runAll(database, {"PRAGMA synchronous=NORMAL", "PRAGMA wal_autocheckpoint=8192", "PRAGMA threads=1"});
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<> endMassWriting(const Database& database)
{
    return runAll(
        database, {"PRAGMA threads=0", "PRAGMA wal_autocheckpoint=1000", "PRAGMA synchronous=FULL", "PRAGMA wal_checkpoint(PASSIVE)"});
}

QStringList createSearchTables()
{
    return {
        // detail=none: 88 MB for a million records against 237 MB with full detail; matches are checked against the text itself.
        // columnsize=0: archived records are not indexed, and with sizes kept the integrity check would miss them.
        QStringLiteral("CREATE VIRTUAL TABLE record_search USING fts5(search, content='record', content_rowid='id', tokenize='trigram', "
                       "detail=none, columnsize=0)"),
        // The trigrams themselves: one and two letters are looked for by those that begin with them.
        QStringLiteral("CREATE VIRTUAL TABLE record_trigram USING fts5vocab(record_search, instance)"),
        // FTS5's own merges stop a save for seconds at a million records; SearchIndex merges a little at a time instead.
        QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('automerge', 0)"),
        QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('crisismerge', 1000)"),
        // Of a level with fewer pieces nothing is merged: each page would be written too often.
        QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('usermerge', 8)"),
        // What fits in here is written as one piece; with the megabyte of the default a million records left 230.
        QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('hashsize', 16777216)"),
    };
}

Result<qint64> nextRecordId(const Database& database)
{
    const auto last = queryValue(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'record'"));
    if (!last)
        return last.error();
    return last->toLongLong() + 1;
}

Result<> copyInto(const Database& database, const QString& path)
{
    return execute(database, QStringLiteral("VACUUM INTO ?"), {path});
}

Result<QStringList> integrityProblems(const Database& database)
{
    QStringList problems;
    Query check(database, QStringLiteral("PRAGMA integrity_check"));
    if (const auto done = check.run(); !done)
        return done.error();
    while (check.next()) {
        if (check.text(0) != QLatin1String("ok"))
            problems << check.text(0);
    }
    if (const auto done = check.finished(); !done)
        return done.error();
    Query keys(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (const auto done = keys.run(); !done)
        return done.error();
    while (keys.next())
        problems << StorageWords::tr("Row %1 of table %2 refers to a missing row of %3").arg(keys.text(1), keys.text(0), keys.text(2));
    if (const auto done = keys.finished(); !done)
        return done.error();
    return problems;
}

Result<> limitCache(const Database& database, int megabytes)
{
    return execute(database, QStringLiteral("PRAGMA cache_size=-%1").arg(megabytes * 1024));
}

Result<qint64> dataVersion(const Database& database)
{
    const auto version = queryValue(database, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    return version->toLongLong();
}

} // namespace crm::dialect
