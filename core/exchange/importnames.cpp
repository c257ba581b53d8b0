#include "core/exchange/importnames.h"

#include "core/base/companyname.h"
#include "core/base/emailaddress.h"
#include "core/base/fold.h"
#include "core/schema/twins.h"

namespace crm {

namespace {

// A number, an address and a name that are written alike are told apart.
QString numberKey(const QString& text)
{
    return u'#' + sortableNumber(text.trimmed());
}

QString emailKey(const QString& text)
{
    return u'@' + emailTwin(text.trimmed());
}

QString codeKey(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return u'=' + text.toLower();
}

QString nameKey(const QString& text)
{
    const QString name = folded(text);
    return name.isEmpty() ? name : u'~' + name;
}

bool isKey(const Field& field)
{
    return field.type == FieldType::Number || field.type == FieldType::Email || field.type == FieldType::Inn || field.unique == Unique::Yes;
}

} // namespace

ImportNames::ImportNames(const RecordReader& reader, const Module& module) : m_reader(reader), m_module(module)
{
    for (const Field& field : module.fields) {
        if (isKey(field))
            m_keys << &field;
    }
}

Result<qint64> ImportNames::find(const QString& text)
{
    if (!m_isLoaded) {
        if (const auto done = load(); !done)
            return done.error();
    }
    qint64 found = 0;
    bool isAmbiguous = false;
    QStringList keys{numberKey(text), codeKey(text), nameKey(text)};
    if (text.contains(u'@'))
        keys << emailKey(text);
    for (const QString& key : std::as_const(keys)) {
        const auto known = key.isEmpty() ? m_exact.constEnd() : m_exact.constFind(key);
        if (known == m_exact.constEnd())
            continue;
        isAmbiguous = isAmbiguous || *known == several || (found != 0 && found != *known);
        found = *known;
    }
    if (found != 0 || isAmbiguous || m_module.named != Named::AsCompanies)
        return isAmbiguous ? several : found;
    return m_companies.value(companyKey(text));
}

Result<> ImportNames::load()
{
    QStringList columns;
    for (const Field* key : std::as_const(m_keys))
        columns << key->name;
    columns << m_module.title;
    m_isLoaded = true;
    return m_reader.forEach(m_module, columns, [&](qint64 id, std::span<const Cell> values) {
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            add(*m_keys[i], cellText(values[static_cast<size_t>(i)]), id);
        QStringList title;
        for (const Cell& part : values.subspan(static_cast<size_t>(m_keys.size()))) {
            if (const QString text = cellText(part); !text.isEmpty())
                title << text;
        }
        addTitle(title.join(u' '), id);
        // "John Smith" for Smith John.
        if (title.size() == 2)
            put(m_exact, nameKey(title[1] + u' ' + title[0]), id);
    });
}

void ImportNames::add(const Field& field, const QString& value, qint64 id)
{
    if (value.isEmpty())
        return;
    put(m_exact,
        field.type == FieldType::Number      ? numberKey(value)
            : field.type == FieldType::Email ? emailKey(value)
                                             : codeKey(value),
        id);
}

void ImportNames::addTitle(const QString& title, qint64 id)
{
    put(m_exact, nameKey(title), id);
    if (m_module.named == Named::AsCompanies)
        put(m_companies, companyKey(title), id);
}

void ImportNames::learn(const QStringList& names, qint64 id)
{
    for (const QString& name : names) {
        if (name.isEmpty())
            continue;
        addTitle(name, id);
        put(m_exact, numberKey(name), id);
    }
}

void ImportNames::replace(const QStringList& names, qint64 was, qint64 id)
{
    const auto replaceIn = [&](QHash<QString, qint64>& ids, const QString& key) {
        if (const auto known = ids.find(key); known != ids.end() && *known == was)
            *known = id;
    };
    for (const QString& name : names) {
        replaceIn(m_exact, nameKey(name));
        replaceIn(m_exact, numberKey(name));
        replaceIn(m_companies, companyKey(name));
    }
}

void ImportNames::put(QHash<QString, qint64>& ids, const QString& name, qint64 id)
{
    if (name.isEmpty())
        return;
    const auto known = ids.find(name);
    if (known == ids.end())
        ids.insert(name, id);
    else if (*known != id)
        *known = several;
}

} // namespace crm
