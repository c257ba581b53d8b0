#include "core/store/rowstream.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlitehandle.h"
#include "core/store/ties.h"
#include "core/store/visibility.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <tuple>
#include <vector>

namespace crm {

namespace {

QString statement(const Module& module, const QStringList& fields, qint64 person)
{
    QStringList columns;
    for (const QString& name : fields) {
        const Field& field = *module.field(name);
        columns << (field.isStored() ? name : ties::valueExpression(module, field, person));
    }
    return QStringLiteral("SELECT %1 FROM %2 WHERE %2.id = ?%3")
        .arg(columns.join(QStringLiteral(", ")), module.name, visibility::andVisible(module, module.name, person));
}

} // namespace

class RowStream::Way {
public:
    virtual ~Way() = default;
    virtual Result<bool> read(qint64 id) = 0;
    virtual void close() { }

    std::vector<QByteArrayView> texts;
};

class RowStream::FastWay : public RowStream::Way {
public:
    FastWay(sqlite3* handle, const QString& sql, qsizetype fields) : m_handle(handle)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        texts.resize(static_cast<size_t>(fields));
    }
    ~FastWay() override { sqlite3_finalize(m_statement); }

    Result<bool> read(qint64 id) override
    {
        close();
        sqlite3_bind_int64(m_statement, 1, id);
        const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
        for (size_t i = 0; code == SQLITE_ROW && i < texts.size(); ++i) {
            // A look at SQLite's own memory, which is there until the statement goes on.
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, static_cast<int>(i)));
            texts[i] = text ? QByteArrayView(text, sqlite3_column_bytes(m_statement, static_cast<int>(i))) : QByteArrayView();
        }
        if (code == SQLITE_ROW)
            return true;
        close();
        if (code == SQLITE_DONE)
            return false;
        return sqlError(QSqlError(
            QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError, QString::number(sqlite3_errcode(m_handle))));
    }
    /// An unfinished statement keeps its lock, and blocks every other desktop's commit.
    void close() override { sqlite3_reset(m_statement); }

private:
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

class RowStream::PlainWay : public RowStream::Way {
public:
    PlainWay(const Database& database, const QString& sql, qsizetype fields) : m_query(database.connection())
    {
        m_query.setForwardOnly(true);
        m_query.prepare(sql);
        texts.resize(static_cast<size_t>(fields));
        m_bytes.resize(static_cast<size_t>(fields));
    }

    Result<bool> read(qint64 id) override
    {
        m_query.bindValue(0, id);
        if (!m_query.exec())
            return sqlError(m_query.lastError());
        const bool isThere = m_query.next();
        for (size_t i = 0; isThere && i < texts.size(); ++i) {
            const QVariant value = m_query.value(static_cast<int>(i));
            m_bytes[i] = value.toString().toUtf8();
            texts[i] = value.isNull() ? QByteArrayView() : QByteArrayView(m_bytes[i]);
        }
        m_query.finish();
        return isThere;
    }

private:
    QSqlQuery m_query;
    std::vector<QByteArray> m_bytes;
};

RowStream::RowStream(const Database& database, const Module& module, const QStringList& fields, qint64 person) : m_database(database)
{
    const QString sql = statement(module, fields, person);
    if (sqlite3* handle = sqliteHandle(database))
        m_way = std::make_unique<FastWay>(handle, sql, fields.size());
    else
        m_way = std::make_unique<PlainWay>(database, sql, fields.size());
}

RowStream::~RowStream()
{
    if (m_isWithinPage)
        std::ignore = endPage(); // nobody is there to be told, and nothing was written
}

Result<bool> RowStream::read(qint64 id)
{
    return m_way->read(id);
}

QByteArrayView RowStream::text(int field) const
{
    return m_way->texts[static_cast<size_t>(field)];
}

Result<> RowStream::beginPage()
{
    const auto done = execute(m_database, QStringLiteral("BEGIN"));
    m_isWithinPage = done.hasValue();
    return done;
}

Result<> RowStream::endPage()
{
    m_isWithinPage = false;
    m_way->close();
    return execute(m_database, QStringLiteral("COMMIT"));
}

} // namespace crm
