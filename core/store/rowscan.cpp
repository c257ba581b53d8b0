#include "core/store/rowscan.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlitehandle.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace crm {

namespace {

// A million rows are read in about a second, so that a stop is heard within some milliseconds.
constexpr qint64 rowsBetweenQuestions = 4096;

struct ScanWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error cancelled()
{
    return {Error::Cancelled, ScanWords::tr("Stopped.")};
}

bool mayGoOn(qint64 rows, const RowScan::GoOn& goOn)
{
    return !goOn || rows % rowsBetweenQuestions != 0 || goOn(rows);
}

/// A statement of SQLite's own, closed with this object.
class Statement {
public:
    Statement(sqlite3* handle, const BoundSql& sql) : m_handle(handle)
    {
        const QByteArray text = sql.sql.toUtf8();
        m_code = sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
        for (int i = 0; i < sql.values.size(); ++i)
            bind(i + 1, sql.values[i]);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool next()
    {
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
            m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }

    Cell cell(int column) const
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return qint64(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        default: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
            return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
        }
        }
    }

    Result<> finished() const
    {
        if (m_code == SQLITE_DONE)
            return {};
        return sqlError(QSqlError(
            QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError, QString::number(sqlite3_errcode(m_handle))));
    }

private:
    void bind(int position, const QVariant& value)
    {
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, position);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(m_statement, position, value.toDouble());
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, position, value.toLongLong());
        }
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    int m_code = SQLITE_OK;
};

Result<> scanFast(sqlite3* handle, const BoundSql& sql, int columns, const RowScan::Row& row, const RowScan::GoOn& goOn)
{
    Statement statement(handle, sql);
    std::vector<Cell> cells(columns);
    for (qint64 rows = 1; statement.next(); ++rows) {
        for (int i = 0; i < columns; ++i)
            cells[i] = statement.cell(i);
        row(cells);
        if (!mayGoOn(rows, goOn))
            return cancelled();
    }
    return statement.finished();
}

Cell cellOf(const QVariant& value, QByteArray& text)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QString:
        text = value.toString().toUtf8();
        return QByteArrayView(text);
    default:
        return value.toLongLong();
    }
}

Result<> scanPlainly(const Database& database, const BoundSql& sql, int columns, const RowScan::Row& row, const RowScan::GoOn& goOn)
{
    Query query(database, sql.sql);
    if (const auto done = query.bind(sql.values).run(); !done)
        return done;
    std::vector<Cell> cells(columns);
    std::vector<QByteArray> texts(columns);
    for (qint64 rows = 1; query.next(); ++rows) {
        for (int i = 0; i < columns; ++i)
            cells[i] = cellOf(query.value(i), texts[i]);
        row(cells);
        if (!mayGoOn(rows, goOn))
            return cancelled();
    }
    return query.finished();
}

} // namespace

Result<> RowScan::run(int columns, const Row& row, const GoOn& goOn) const
{
    if (sqlite3* handle = sqliteHandle(m_database))
        return scanFast(handle, m_sql, columns, row, goOn);
    return scanPlainly(m_database, m_sql, columns, row, goOn);
}

} // namespace crm
