#include "core/store/bulkstatement.h"

#include "core/store/database.h"
#include "core/store/sqlerror.h"
#include "core/store/sqlitehandle.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace crm {

namespace {

QString insertion(const QString& table, const QStringList& columns)
{
    QString marks = QStringLiteral("?, ").repeated(columns.size());
    marks.chop(2);
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3)").arg(table, columns.join(QStringLiteral(", ")), marks);
}

} // namespace

QString cellText(const Cell& cell)
{
    if (const auto* text = std::get_if<QByteArrayView>(&cell))
        return QString::fromUtf8(*text);
    const auto* integer = std::get_if<qint64>(&cell);
    return integer ? QString::number(*integer) : QString();
}

void CellRow::clear()
{
    m_cells.clear();
    m_texts.clear();
}

void CellRow::add(const QVariant& value)
{
    // NULL, never an empty text: '' made 7,817 false duplicates of 2,880.
    if (value.isNull())
        m_cells.emplace_back();
    else if (value.typeId() == QMetaType::QString)
        add(*static_cast<const QString*>(value.constData()));
    else if (value.typeId() == QMetaType::Double)
        m_cells.emplace_back(value.toDouble());
    else
        m_cells.emplace_back(value.toLongLong());
}

void CellRow::add(const QString& text)
{
    if (text.isEmpty()) {
        m_cells.emplace_back();
        return;
    }
    m_texts.push_back(text.toUtf8());
    m_cells.emplace_back(QByteArrayView(m_texts.back()));
}

class BulkStatement::Way {
public:
    virtual ~Way() = default;
    virtual Result<int> run(const std::vector<Cell>& cells) = 0;
};

class BulkStatement::FastWay : public BulkStatement::Way {
public:
    FastWay(sqlite3* handle, const QString& sql) : m_handle(handle)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
    }
    ~FastWay() override { sqlite3_finalize(m_statement); }

    Result<int> run(const std::vector<Cell>& cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i)
            bind(static_cast<int>(i) + 1, cells[i]);
        const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
        // Reset at once: an unfinished statement would keep its lock.
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            return failure();
        return sqlite3_changes(m_handle);
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

class BulkStatement::PlainWay : public BulkStatement::Way {
public:
    PlainWay(const Database& database, const QString& sql) : m_query(database.connection()) { m_query.prepare(sql); }

    Result<int> run(const std::vector<Cell>& cells) override
    {
        for (size_t i = 0; i < cells.size(); ++i)
            m_query.bindValue(static_cast<int>(i), variant(cells[i]));
        if (!m_query.exec())
            return sqlError(m_query.lastError());
        return m_query.numRowsAffected();
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

BulkStatement::BulkStatement(const Database& database, const QString& sql)
{
    if (sqlite3* handle = sqliteHandle(database))
        m_way = std::make_unique<FastWay>(handle, sql);
    else
        m_way = std::make_unique<PlainWay>(database, sql);
}

BulkStatement::~BulkStatement() = default;

Result<int> BulkStatement::run(const std::vector<Cell>& cells)
{
    return m_way->run(cells);
}

BulkInsert::BulkInsert(const Database& database, const QString& table, const QStringList& columns)
    : m_statement(database, insertion(table, columns))
{
}

Result<> BulkInsert::add(const std::vector<Cell>& cells)
{
    const auto written = m_statement.run(cells);
    return written ? Result<>() : Result<>(written.error());
}

} // namespace crm
