#include "core/store/rowstream.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlitehandle.h"
#include "core/store/ties.h"
#include "core/store/visibility.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace crm {

namespace {

// Reading through such a row is a tenth of looking one up.
constexpr qint64 rowsReadThrough = 8;

using Ids = QList<qint64>::const_iterator;

QString columnsOf(const Module& module, const QStringList& fields, qint64 person)
{
    QStringList columns;
    for (const QString& name : fields) {
        const Field& field = *module.field(name);
        columns << (field.isStored() ? name : ties::valueExpression(module, field, person));
    }
    return columns.join(QStringLiteral(", "));
}

/// Whether the records lie nearly side by side in the table, as they do in the order of their numbers.
bool areDense(Ids begin, Ids end)
{
    return end - begin > 1 && *(end - 1) - *begin < rowsReadThrough * (end - begin)
        && std::adjacent_find(begin, end, std::greater_equal<>()) == end;
}

} // namespace

class RowStream::Way {
public:
    virtual ~Way() = default;
    virtual Result<> read(Ids begin, Ids end, const Row& row) = 0;
};

class RowStream::FastWay : public RowStream::Way {
public:
    FastWay(sqlite3* handle, const QString& columns, const QString& table, const QString& visible, qsizetype fields)
        : m_handle(handle)
        , m_texts(static_cast<size_t>(fields))
        , m_one(prepared(QStringLiteral("SELECT id, %1 FROM %2 WHERE %2.id = ?%3").arg(columns, table, visible)))
        , m_many(prepared(QStringLiteral("SELECT id, %1 FROM %2 WHERE %2.id BETWEEN ? AND ?%3 ORDER BY id").arg(columns, table, visible)))
    {
    }

    Result<> read(Ids begin, Ids end, const Row& row) override
    {
        return areDense(begin, end) ? pass(begin, end, row) : look(begin, end, row);
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    Statement prepared(const QString& sql) const
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        return Statement(statement);
    }

    /// One statement for all, which passes over the rows between.
    Result<> pass(Ids begin, Ids end, const Row& row)
    {
        sqlite3_stmt* statement = m_many.get();
        sqlite3_bind_int64(statement, 1, *begin);
        sqlite3_bind_int64(statement, 2, *(end - 1));
        // An unfinished statement keeps its lock, and blocks every other desktop's commit.
        const auto close = qScopeGuard([statement] { sqlite3_reset(statement); });
        int code = step(statement);
        for (Ids at = begin; code == SQLITE_ROW; code = step(statement)) {
            const qint64 id = sqlite3_column_int64(statement, 0);
            while (at != end && *at < id)
                ++at;
            if (at == end || *at != id)
                continue;
            if (const auto done = give(statement, row); !done)
                return done;
        }
        return code == SQLITE_DONE ? Result<>() : Result<>(failure());
    }

    Result<> look(Ids begin, Ids end, const Row& row)
    {
        sqlite3_stmt* statement = m_one.get();
        for (Ids at = begin; at != end; ++at) {
            sqlite3_bind_int64(statement, 1, *at);
            const auto close = qScopeGuard([statement] { sqlite3_reset(statement); });
            const int code = step(statement);
            if (code != SQLITE_ROW && code != SQLITE_DONE)
                return failure();
            if (const auto done = code == SQLITE_ROW ? give(statement, row) : Result<>(); !done)
                return done;
        }
        return {};
    }

    static int step(sqlite3_stmt* statement) { return statement ? sqlite3_step(statement) : SQLITE_ERROR; }

    Result<> give(sqlite3_stmt* statement, const Row& row)
    {
        for (size_t i = 0; i < m_texts.size(); ++i) {
            // A look at SQLite's own memory, which is there until the statement goes on.
            const int column = static_cast<int>(i) + 1;
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            m_texts[i] = text ? QByteArrayView(text, sqlite3_column_bytes(statement, column)) : QByteArrayView();
        }
        return row(m_texts);
    }

    Error failure() const
    {
        return sqlError(QSqlError(
            QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError, QString::number(sqlite3_errcode(m_handle))));
    }

    sqlite3* m_handle;
    std::vector<QByteArrayView> m_texts;
    Statement m_one;
    Statement m_many;
};

class RowStream::PlainWay : public RowStream::Way {
public:
    PlainWay(const Database& database, const QString& columns, const QString& table, const QString& visible, qsizetype fields)
        : m_query(database.connection())
        , m_texts(static_cast<size_t>(fields))
        , m_bytes(static_cast<size_t>(fields))
    {
        m_query.setForwardOnly(true);
        m_query.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %2.id = ?%3").arg(columns, table, visible));
    }

    Result<> read(Ids begin, Ids end, const Row& row) override
    {
        for (Ids at = begin; at != end; ++at) {
            m_query.bindValue(0, *at);
            if (!m_query.exec())
                return sqlError(m_query.lastError());
            const bool isThere = m_query.next();
            for (size_t i = 0; isThere && i < m_texts.size(); ++i) {
                const QVariant value = m_query.value(static_cast<int>(i));
                m_bytes[i] = value.toString().toUtf8();
                m_texts[i] = value.isNull() ? QByteArrayView() : QByteArrayView(m_bytes[i]);
            }
            m_query.finish();
            if (const auto done = isThere ? row(m_texts) : Result<>(); !done)
                return done;
        }
        return {};
    }

private:
    QSqlQuery m_query;
    std::vector<QByteArrayView> m_texts;
    std::vector<QByteArray> m_bytes;
};

RowStream::RowStream(const Database& database, const Module& module, const QStringList& fields, qint64 person) : m_database(database)
{
    const QString columns = columnsOf(module, fields, person);
    const QString visible = visibility::andVisible(module, module.name, person);
    if (sqlite3* handle = sqliteHandle(database))
        m_way = std::make_unique<FastWay>(handle, columns, module.name, visible, fields.size());
    else
        m_way = std::make_unique<PlainWay>(database, columns, module.name, visible, fields.size());
}

RowStream::~RowStream() = default;

Result<> RowStream::read(Ids begin, Ids end, const Row& row)
{
    // A lock is taken once instead of once a record.
    if (const auto begun = execute(m_database, QStringLiteral("BEGIN")); !begun)
        return begun;
    const auto done = m_way->read(begin, end, row);
    const auto closed = execute(m_database, QStringLiteral("COMMIT"));
    return done ? closed : done;
}

} // namespace crm
