#include "core/store/bulkinsert.h"

#include "core/store/database.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlitehandle.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace crm {

namespace {

QString statement(const QString& table, const QStringList& columns)
{
    QString marks = QStringLiteral("?, ").repeated(columns.size());
    marks.chop(2);
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3)").arg(table, columns.join(QStringLiteral(", ")), marks);
}

} // namespace

class BulkInsert::Way {
public:
    virtual ~Way() = default;
    virtual Result<> add(const std::vector<Cell>& cells) = 0;
};

class BulkInsert::FastWay : public BulkInsert::Way {
public:
    FastWay(sqlite3* handle, const QString& sql) : m_handle(handle)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
    }
    ~FastWay() override { sqlite3_finalize(m_statement); }

    Result<> add(const std::vector<Cell>& cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i)
            bind(static_cast<int>(i) + 1, cells[i]);
        const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
        // Reset at once: an unfinished statement would keep its lock.
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            return failure();
        return {};
    }

private:
    void bind(int position, const Cell& cell)
    {
        if (const auto* text = std::get_if<QByteArrayView>(&cell))
            sqlite3_bind_text(m_statement, position, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
        else if (const auto* integer = std::get_if<qint64>(&cell))
            sqlite3_bind_int64(m_statement, position, *integer);
        else if (const auto* real = std::get_if<double>(&cell))
            sqlite3_bind_double(m_statement, position, *real);
        else
            sqlite3_bind_null(m_statement, position);
    }

    Error failure() const
    {
        return sqlError(QSqlError(
            QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError, QString::number(sqlite3_errcode(m_handle))));
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

class BulkInsert::PlainWay : public BulkInsert::Way {
public:
    PlainWay(const Database& database, const QString& sql) : m_query(database.connection()) { m_query.prepare(sql); }

    Result<> add(const std::vector<Cell>& cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i)
            m_query.bindValue(static_cast<int>(i), variant(cells[i]));
        if (!m_query.exec())
            return sqlError(m_query.lastError());
        return {};
    }

private:
    static QVariant variant(const Cell& cell)
    {
        if (const auto* text = std::get_if<QByteArrayView>(&cell))
            return QString::fromUtf8(*text);
        if (const auto* integer = std::get_if<qint64>(&cell))
            return *integer;
        if (const auto* real = std::get_if<double>(&cell))
            return *real;
        return {};
    }

    QSqlQuery m_query;
};

BulkInsert::BulkInsert(const Database& database, const QString& table, const QStringList& columns)
{
    const QString sql = statement(table, columns);
    if (sqlite3* handle = sqliteHandle(database))
        m_way = std::make_unique<FastWay>(handle, sql);
    else
        m_way = std::make_unique<PlainWay>(database, sql);
}

BulkInsert::~BulkInsert() = default;

Result<> BulkInsert::add(const std::vector<Cell>& cells)
{
    return m_way->add(cells);
}

} // namespace crm
