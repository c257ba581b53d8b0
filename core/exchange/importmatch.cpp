#include "core/exchange/importmatch.h"

#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/tables.h"

namespace crm {

namespace {

// Stands in no text: cells are trimmed and hold no NUL.
constexpr char between = '\0';

QByteArray foldedKey(const QString& text)
{
    return folded(text).toUtf8();
}

KeyPrint printOf(QByteArrayView text)
{
    return {qHashBits(text.data(), static_cast<size_t>(text.size()), 0x9e3779b97f4a7c15),
        qHashBits(text.data(), static_cast<size_t>(text.size()), 0xc2b2ae3d27d4eb4f)};
}

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

ImportMatch::ImportMatch(const Module& module, const QStringList& fields, MatchedBy how, const QStringList& columns)
    : m_module(module)
    , m_how(how)
{
    for (const QString& name : fields) {
        const Field& field = *module.field(name);
        const QString column = tables::sortColumn(field);
        const qsizetype cell = columns.indexOf(column);
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Url;
        if (cell >= 0 || field.type == FieldType::Number)
            m_keys.append({column, cell, isText && !twinColumn(field), {}});
    }
}

Result<> ImportMatch::load(const RecordReader& reader)
{
    QSet<qint64> archived;
    if (!m_module.archivedBy.isEmpty()) {
        const auto done = reader.forEachHaving(m_module, m_module.archivedBy, [&](qint64 id, std::span<const Cell>) { archived << id; });
        if (!done)
            return done;
    }
    if (m_how == MatchedBy::All)
        return loadWhole(reader, archived);
    for (Key& key : m_keys) {
        const auto done = reader.forEachHaving(m_module, key.column, [&](qint64 id, std::span<const Cell> values) {
            if (!archived.contains(id))
                put(key.ids, normalized(key, values.front()), id);
        });
        if (!done)
            return done;
    }
    return {};
}

Result<> ImportMatch::loadWhole(const RecordReader& reader, const QSet<qint64>& archived)
{
    QStringList columns;
    for (const Key& key : m_keys)
        columns << key.column;
    return reader.forEach(m_module, columns, [&](qint64 id, std::span<const Cell> values) {
        QByteArray all;
        bool isWhole = !archived.contains(id);
        for (size_t i = 0; i < values.size() && isWhole; ++i) {
            const QByteArray text = normalized(m_keys[static_cast<qsizetype>(i)], values[i]);
            isWhole = !text.isEmpty();
            all.append(text).append(between);
        }
        if (isWhole)
            put(m_whole, all, id);
    });
}

QByteArray ImportMatch::normalized(const Key& key, const Cell& cell)
{
    const QByteArray text = keyOf(cell);
    return key.isFolded && !text.isEmpty() ? foldedKey(QString::fromUtf8(text)) : text;
}

QByteArray ImportMatch::textOf(const Key& key, const PreparedRecord& record, const QString& number) const
{
    if (key.cell < 0)
        return number.isEmpty() ? QByteArray() : sortableNumber(number).toUtf8();
    return normalized(key, record.cells[static_cast<size_t>(key.cell)]);
}

/// Empty when one of the keys is: nothing and nothing are not alike.
QByteArray ImportMatch::allOf(const PreparedRecord& record, const QString& number) const
{
    QByteArray all;
    for (const Key& key : m_keys) {
        const QByteArray text = textOf(key, record, number);
        if (text.isEmpty())
            return {};
        all.append(text).append(between);
    }
    return all;
}

qint64 ImportMatch::find(const PreparedRecord& record, const QString& number) const
{
    if (m_how == MatchedBy::All) {
        const QByteArray all = allOf(record, number);
        return all.isEmpty() ? 0 : m_whole.value(printOf(all));
    }
    for (const Key& key : m_keys) {
        const QByteArray wanted = textOf(key, record, number);
        if (const qint64 id = wanted.isEmpty() ? 0 : key.ids.value(printOf(wanted)))
            return id;
    }
    return 0;
}

void ImportMatch::add(const PreparedRecord& record, const QString& number, qint64 id)
{
    if (m_how == MatchedBy::All) {
        put(m_whole, allOf(record, number), id);
        return;
    }
    for (Key& key : m_keys)
        put(key.ids, textOf(key, record, number), id);
}

void ImportMatch::put(QHash<KeyPrint, qint64>& ids, const QByteArray& text, qint64 id)
{
    if (!text.isEmpty())
        ids.insert(printOf(text), id);
}

} // namespace crm
