#include "core/store/recordtablemodel.h"

#include "core/store/database.h"
#include "core/store/recordstore.h"
#include "core/store/sqlerror.h"
#include "core/store/ties.h"
#include "core/store/visibility.h"

#include <QCoreApplication>
#include <QSqlField>
#include <QSqlRecord>

namespace crm {

namespace {

// Behind id, version and title come the fields, and behind those the titles of the references.
constexpr int fixedColumns = 3;

QVariant valueOrNull(const QVariant& value)
{
    return value.isNull() ? QVariant() : value;
}

} // namespace

RecordTableModel::RecordTableModel(const Database& database, const Catalogue& catalogue, const Session& session, const Module& module)
    : QSqlTableModel(nullptr, database.connection())
    , m_database(database)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_module(module)
{
    setEditStrategy(QSqlTableModel::OnManualSubmit);
    setTable(module.name);
}

QString RecordTableModel::selectStatement() const
{
    // selectRow() reuses this statement: an OFFSET here would blank the row after a save.
    QStringList columns{QStringLiteral("%1.id").arg(m_module.name), QStringLiteral("%1.version").arg(m_module.name),
        QStringLiteral("(SELECT title FROM record WHERE record.id = %1.id)").arg(m_module.name)};
    QStringList titles;
    for (const QString& name : m_fields) {
        const Field& field = *m_module.field(name);
        columns << (field.isStored() ? m_module.name + QLatin1Char('.') + name
                                     : ties::valueExpression(m_module, field, m_session.person) + QStringLiteral(" AS ") + name);
        // Scalar subqueries: the join of QSqlRelationalTableModel hides records whose reference is empty.
        if (field.isReference())
            titles << QStringLiteral("(SELECT title FROM record WHERE record.id = %1.%2) AS %2_title").arg(m_module.name, name);
    }
    QStringList numbers;
    numbers.reserve(m_ids.size());
    for (const qint64 id : m_ids)
        numbers << QString::number(id);
    return QStringLiteral("SELECT %1 FROM %2 WHERE %2.id IN (%3)%4")
        .arg((columns + titles).join(QStringLiteral(", ")), m_module.name, numbers.join(QLatin1Char(',')),
            visibility::andVisible(m_module, m_module.name, m_session.person));
}

Result<> RecordTableModel::show(const QList<qint64>& ids, const QStringList& fields)
{
    m_ids = ids;
    m_fields = fields;
    if (!select())
        return sqlError(lastError());
    while (canFetchMore())
        fetchMore();
    if (lastError().isValid())
        return sqlError(lastError());
    return {};
}

qint64 RecordTableModel::idOfRow(int row) const
{
    return data(index(row, 0)).toLongLong();
}

Record RecordTableModel::recordOfRow(int row) const
{
    Record record{
        .module = m_module.name, .id = idOfRow(row), .version = data(index(row, 1)).toInt(), .title = data(index(row, 2)).toString()};
    int titleColumn = fixedColumns + static_cast<int>(m_fields.size());
    for (int i = 0; i < m_fields.size(); ++i) {
        record.values.insert(m_fields[i], valueOrNull(data(index(row, fixedColumns + i))));
        if (m_module.field(m_fields[i])->isReference())
            record.titles.insert(m_fields[i], data(index(row, titleColumn++)).toString());
    }
    return record;
}

Values RecordTableModel::valuesOf(const QSqlRecord& record) const
{
    Values values;
    for (int i = 0; i < record.count(); ++i) {
        if (record.isGenerated(i) && m_fields.contains(record.fieldName(i)))
            values.insert(record.fieldName(i), valueOrNull(record.value(i)));
    }
    return values;
}

bool RecordTableModel::write(const char* title, const std::function<Result<>(Changes&)>& body)
{
    m_refusal.reset();
    if (!m_store) {
        m_refusal = Error{Error::Permission, QCoreApplication::translate("Storage", "This list can only be read.")};
        return false;
    }
    const auto done = m_store->write({QLatin1String(title), {m_module.singular.english}}, body);
    if (!done)
        m_refusal = done.error();
    return done.hasValue();
}

bool RecordTableModel::updateRowInTable(int row, const QSqlRecord& values)
{
    const qint64 id = idOfRow(row);
    const int version = data(index(row, 1)).toInt();
    // The base class would answer true for an update that met no row; the store refuses a stale version.
    return write(QT_TRANSLATE_NOOP("Step", "Edit %1"),
        [&](Changes& changes) { return changes.update(m_module.name, id, valuesOf(values), version); });
}

bool RecordTableModel::insertRowIntoTable(const QSqlRecord& values)
{
    return write(QT_TRANSLATE_NOOP("Step", "Create %1"), [&](Changes& changes) -> Result<> {
        const auto id = changes.create(m_module.name, valuesOf(values));
        return id ? Result<>() : Result<>(id.error());
    });
}

bool RecordTableModel::deleteRowFromTable(int row)
{
    return write(QT_TRANSLATE_NOOP("Step", "Delete %1"), [&](Changes& changes) { return changes.remove(m_module.name, idOfRow(row)); });
}

} // namespace crm
