// How BulkChanges mends what the store keeps beside the values.
#include "core/store/bulkchanges.h"

#include "core/schema/twins.h"
#include "core/store/bulkstatement.h"
#include "core/store/tables.h"

namespace crm {

namespace {

struct Twin {
    const Field* field = nullptr;
    QString column;
};

QList<Twin> twinsOf(const Module& module)
{
    QList<Twin> twins;
    for (const Field& field : module.fields) {
        if (const auto column = twinColumn(field))
            twins.append({&field, *column});
    }
    return twins;
}

QString statementFor(const Module& module, const QList<Twin>& twins)
{
    QStringList columns;
    for (const Twin& twin : twins)
        columns << twin.column + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(module.name, columns.join(QStringLiteral(", ")));
}

} // namespace

Result<qint64> BulkChanges::mendTwins(const Module& module, const QList<qint64>& ids)
{
    const QList<Twin> twins = twinsOf(module);
    if (twins.isEmpty())
        return 0;
    const auto records = read(module, ids, tables::columns(module));
    if (!records)
        return records.error();
    BulkStatement statement(m_tools.database, statementFor(module, twins));
    BulkStatement words(m_tools.database, QStringLiteral("UPDATE record SET title = ?, search = ? WHERE id = ?"));
    const RecordRow described = m_changes.row(module);
    QList<WordsChange> search;
    qint64 mended = 0;
    CellRow row;
    QList<qint64> ordered = records->keys();
    std::sort(ordered.begin(), ordered.end());
    for (const qint64 id : std::as_const(ordered)) {
        const Record& record = (*records)[id];
        Values whole = record.values;
        for (const Twin& twin : twins)
            whole.insert(twin.column, twinValue(*twin.field, record.value(twin.field->name), m_tools.phones));
        if (whole == record.values)
            continue;
        row.clear();
        for (const Twin& twin : twins)
            row.add(whole.value(twin.column));
        row.add(QVariant(id));
        if (const auto done = statement.run(row.cells()); !done)
            return done.error();
        const QString text = described.searchText(whole);
        row.clear();
        row.add(QVariant(record.title));
        row.add(text);
        row.add(QVariant(id));
        if (const auto done = words.run(row.cells()); !done)
            return done.error();
        if (text != record.search)
            search.append({id, record.search, text});
        ++mended;
    }
    m_changes.m_hasOtherWork = m_changes.m_hasOtherWork || mended > 0;
    const auto done = m_tools.search.changedAll(search);
    return done ? Result<qint64>(mended) : Result<qint64>(done.error());
}

} // namespace crm
