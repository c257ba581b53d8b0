#include "core/store/recordreader.h"

#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/query.h"
#include "core/store/recordtablemodel.h"
#include "core/store/rowscan.h"
#include "core/store/tables.h"
#include "core/store/ties.h"

#include <QCoreApplication>

namespace crm {

namespace {

// SQLite parses an IN list of ids; a window of a list is some hundred rows, so longer wishes are read in pieces.
constexpr int windowSize = 500;

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

RecordReader::RecordReader(const Database& database, const Catalogue& catalogue, const Session& session, const PhoneNumbers& phones)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_filterSql(catalogue, session, phones)
    , m_lists(database, catalogue, session, m_filterSql)
{
}

RecordReader::~RecordReader() = default;

RecordTableModel& RecordReader::gateway(const Module& module) const
{
    auto& model = m_gateways[module.name];
    if (!model)
        model = std::make_unique<RecordTableModel>(m_database, m_catalogue, m_session, module);
    return *model;
}

Result<QList<Record>> RecordReader::records(const Module& module, const QList<qint64>& ids, const QStringList& fields) const
{
    QStringList wanted = fields;
    if (wanted.isEmpty()) {
        for (const Field& field : module.fields)
            wanted << field.name;
    }
    QHash<qint64, Record> found;
    for (qsizetype start = 0; start < ids.size(); start += windowSize) {
        RecordTableModel& model = gateway(module);
        if (const auto done = model.show(ids.mid(start, windowSize), wanted); !done)
            return done.error();
        for (int row = 0; row < model.rowCount(); ++row)
            found.insert(model.idOfRow(row), model.recordOfRow(row));
    }
    QList<Record> records;
    for (const qint64 id : ids) {
        if (const auto record = found.constFind(id); record != found.constEnd())
            records << *record;
    }
    return records;
}

Result<Record> RecordReader::record(const Module& module, qint64 id) const
{
    auto found = records(module, {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::NotFound, StorageWords::tr("This record no longer exists: somebody has deleted it. Undo can bring it back.")};
    return found->takeFirst();
}

Result<Record> RecordReader::recordNumbered(const Module& module, const QString& number) const
{
    const Field& field = *module.field(QStringLiteral("number"));
    const PhoneNumbers none;
    auto id = queryValue(m_database, QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(module.name, tables::sortColumn(field)),
        {twinValue(field, number.trimmed(), none)});
    if (id && id->isNull())
        id = idByFormerNumber(module, number);
    if (!id)
        return id.error();
    if (id->isNull())
        return Error{Error::NotFound, StorageWords::tr("There is no record %1 in %2.").arg(number, module.label.in(m_session.language))};
    return record(module, id->toLongLong());
}

Result<qint64> RecordReader::named(const Module& module, const QString& text) const
{
    const BoundSql sql = m_filterSql.recordsNamed(module, {text});
    Query query(m_database, sql.sql + QStringLiteral(" LIMIT 2"));
    if (const auto done = query.bind(sql.values).run(); !done)
        return done.error();
    if (!query.next())
        return Error{Error::Validation, StorageWords::tr("There is no “%1” in %2.").arg(text, module.label.in(m_session.language))};
    const qint64 id = query.integer(0);
    if (query.next())
        return Error{Error::Validation,
            StorageWords::tr("Several records of %2 are called “%1”. Give the number instead.")
                .arg(text, module.label.in(m_session.language))};
    return id;
}

Result<QString> RecordReader::moduleOf(qint64 id) const
{
    const auto module = queryValue(m_database, QStringLiteral("SELECT module FROM record WHERE id = ?"), {id});
    if (!module)
        return module.error();
    if (module->isNull())
        return Error{Error::NotFound, StorageWords::tr("This record no longer exists: somebody has deleted it. Undo can bring it back.")};
    return module->toString();
}

Result<QByteArray> RecordReader::blob(const QString& sha256) const
{
    const auto bytes = queryValue(m_database, QStringLiteral("SELECT bytes FROM blob WHERE sha256 = ?"), {sha256});
    if (!bytes)
        return bytes.error();
    if (bytes->isNull())
        return Error{Error::NotFound, StorageWords::tr("The picture is not in the database. Choose its file again.")};
    return bytes->toByteArray();
}

Result<QVariant> RecordReader::idByFormerNumber(const Module& module, const QString& number) const
{
    const QString column = tables::sortColumn(*module.field(Module::formerNumbers));
    return queryValue(m_database,
        QStringLiteral("SELECT id FROM %1 WHERE %2 IS NOT NULL AND instr(' ' || %2 || ' ', ?) > 0").arg(module.name, column),
        {QLatin1Char(' ') + folded(number) + QLatin1Char(' ')});
}

Result<QList<qint64>> RecordReader::idsWith(const Module& module, const Field& field, const QVariant& twin, int limit) const
{
    if (twin.isNull())
        return QList<qint64>();
    // An index of names starts with the archiving field.
    const QString archive = module.archivedBy.isEmpty() ? QString() : QStringLiteral(" AND %1 IS NULL").arg(module.archivedBy);
    return queryIds(m_database,
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ?%3 LIMIT ?").arg(module.name, tables::sortColumn(field), archive), {twin, limit});
}

Result<QStringList> RecordReader::valuesStarting(const Module& module, const Field& field, const QString& start, int limit) const
{
    const QString archive = module.archivedBy.isEmpty() ? QString() : QStringLiteral("%1 IS NULL AND ").arg(module.archivedBy);
    Query query(m_database,
        QStringLiteral("SELECT DISTINCT %2 FROM %1 WHERE %3%2 >= ? AND %2 < ? ORDER BY %2 LIMIT ?")
            .arg(module.name, tables::sortColumn(field), archive));
    if (const auto done = query.bind({start, start + QChar(0xffff), limit}).run(); !done)
        return done.error();
    QStringList values;
    while (query.next())
        values << query.text(0);
    if (const auto done = query.finished(); !done)
        return done.error();
    return values;
}

Result<QList<qint64>> RecordReader::referring(const Module& module, const Field& field, qint64 id) const
{
    return queryIds(m_database, QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id").arg(module.name, field.name), {id});
}

Result<QList<std::pair<qint64, qint64>>> RecordReader::linked(const QString& kind) const
{
    Query query(m_database, QStringLiteral("SELECT from_id, to_id FROM link WHERE kind = ?"));
    if (const auto done = query.bind(kind).run(); !done)
        return done.error();
    QList<std::pair<qint64, qint64>> pairs;
    while (query.next())
        pairs.append({query.integer(0), query.integer(1)});
    if (const auto done = query.finished(); !done)
        return done.error();
    return pairs;
}

Result<qint64> RecordReader::linkCount(qint64 id) const
{
    const QVariantList marks{ties::tagKind, ties::starKind, ties::distinctKind};
    const auto amount = queryValue(m_database,
        QStringLiteral("SELECT (SELECT count(*) FROM link WHERE from_id = ? AND kind NOT IN (?, ?, ?)) + "
                       "(SELECT count(*) FROM link WHERE to_id = ? AND from_id <> to_id AND kind NOT IN (?, ?, ?))"),
        QVariantList{id} + marks + QVariantList{id} + marks);
    if (!amount)
        return amount.error();
    return amount->toLongLong();
}

Result<> RecordReader::forEach(const Module& module, const QStringList& columns, const Row& row) const
{
    return scan(QStringLiteral("SELECT id, %1 FROM %2").arg(columns.join(QStringLiteral(", ")), module.name), columns.size(), row);
}

Result<> RecordReader::forEachHaving(const Module& module, const QString& column, const Row& row) const
{
    return scan(QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL").arg(column, module.name), 1, row);
}

Result<> RecordReader::scan(const QString& sql, qsizetype columns, const Row& row) const
{
    const auto take = [&row](const std::vector<Cell>& cells) { row(std::get<qint64>(cells.front()), std::span(cells).subspan(1)); };
    return RowScan(m_database, {sql, {}}).run(static_cast<int>(columns) + 1, take, {});
}

} // namespace crm
