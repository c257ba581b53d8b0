#include "core/exchange/importnames.h"

#include "core/schema/twins.h"
#include "core/store/tables.h"

#include <QSet>

namespace crm {

ImportNames::ImportNames(const RecordReader& reader, const Module& module, const PhoneNumbers& phones)
    : m_reader(reader)
    , m_module(module)
    , m_phones(phones)
{
    for (const Field& field : module.fields) {
        const bool isNumber = field.type == FieldType::Number;
        if (isNumber || field.unique == Unique::Yes || field.type == FieldType::Inn || module.title.contains(field.name))
            m_keys.append({&field, tables::sortColumn(field), {}});
    }
}

Result<qint64> ImportNames::find(const QString& text)
{
    if (!m_isLoaded) {
        if (const auto done = load(); !done)
            return done.error();
    }
    QSet<qint64> found;
    const auto look = [&](const QHash<QString, qint64>& ids, const QString& name) {
        if (const auto known = ids.constFind(name); known != ids.constEnd())
            found.insert(*known);
    };
    for (const Key& key : m_keys)
        look(key.ids, twinColumn(*key.field) ? twinValue(*key.field, text, m_phones).toString() : text);
    look(m_titles, text);
    return found.size() == 1 ? *found.begin() : 0;
}

Result<> ImportNames::load()
{
    QStringList columns;
    for (const Key& key : m_keys)
        columns << key.column;
    columns << m_module.title;
    m_isLoaded = true;
    return m_reader.forEach(m_module, columns, [&](qint64 id, const QVariantList& values) {
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            add(m_keys[i].ids, values[i].toString(), id);
        QStringList title;
        for (qsizetype i = m_keys.size(); i < values.size(); ++i) {
            if (!values[i].isNull())
                title << values[i].toString();
        }
        add(m_titles, title.join(u' '), id);
    });
}

void ImportNames::add(QHash<QString, qint64>& ids, const QString& name, qint64 id)
{
    if (name.isEmpty())
        return;
    if (const auto known = ids.find(name); known != ids.end())
        *known = 0;
    else
        ids.insert(name, id);
}

} // namespace crm
