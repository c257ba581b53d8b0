#include "core/exchange/importmatch.h"

#include "core/store/tables.h"

namespace crm {

namespace {

/// For looking up only: a text is not copied.
QByteArray keyOf(const Cell& cell)
{
    if (const auto* text = std::get_if<QByteArrayView>(&cell))
        return QByteArray::fromRawData(text->data(), text->size());
    if (const auto* integer = std::get_if<qint64>(&cell))
        return QByteArray::number(*integer);
    return {};
}

} // namespace

ImportMatch::ImportMatch(const Module& module, const QStringList& fields, const QStringList& columns) : m_module(module)
{
    for (const QString& name : fields) {
        const QString column = tables::sortColumn(*module.field(name));
        if (const qsizetype cell = columns.indexOf(column); cell >= 0)
            m_keys.append({column, cell, {}});
    }
}

Result<> ImportMatch::load(const RecordReader& reader)
{
    QStringList columns;
    for (const Key& key : m_keys)
        columns << key.column;
    const bool archives = !m_module.archivedBy.isEmpty();
    if (archives)
        columns << m_module.archivedBy;
    return reader.forEach(m_module, columns, [&](qint64 id, const QVariantList& values) {
        if (archives && !values.last().isNull())
            return;
        for (int i = 0; i < m_keys.size(); ++i) {
            if (!values[i].isNull())
                m_keys[i].ids.insert(values[i].toString().toUtf8(), id);
        }
    });
}

qint64 ImportMatch::find(const PreparedRecord& record) const
{
    for (const Key& key : m_keys) {
        const QByteArray wanted = keyOf(record.cells[static_cast<size_t>(key.cell)]);
        if (const qint64 id = wanted.isEmpty() ? 0 : key.ids.value(wanted))
            return id;
    }
    return 0;
}

void ImportMatch::add(const PreparedRecord& record, qint64 id)
{
    for (Key& key : m_keys) {
        const QByteArray found = keyOf(record.cells[static_cast<size_t>(key.cell)]);
        if (found.isEmpty())
            continue;
        if (const auto known = key.ids.find(found); known != key.ids.end())
            *known = id;
        else
            key.ids.insert(QByteArray(found.constData(), found.size()), id);
    }
}

} // namespace crm
