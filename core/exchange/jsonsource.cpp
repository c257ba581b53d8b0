#include "core/exchange/jsonsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace crm {

namespace {

constexpr qsizetype ColumnLimit = 2'000;

struct JsonSourceWords {
    Q_DECLARE_TR_FUNCTIONS(JsonSource)
};

/// The line without what makes an array of the lines: a comma behind, the document's first and last line.
QByteArray recordLine(const QByteArray& line)
{
    QByteArray record = line.trimmed();
    if (record == "{\"rows\":[" || record == "]}" || record == "[" || record == "]")
        return {};
    if (record.endsWith(','))
        record.chop(1);
    return record;
}

Result<QJsonObject> objectOf(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{Error::Format, JsonSourceWords::tr("The line is no JSON record: %1.").arg(error.errorString())};
    if (!document.isObject())
        return Error{Error::Format, JsonSourceWords::tr("The line is no JSON record: it does not begin with a brace.")};
    return document.object();
}

QString cellOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case QJsonValue::Double: {
        // Whole numbers up to 2^63, others with as many digits as lead back to the same number and never with an exponent.
        const qint64 whole = value.toInteger();
        return whole != 0 || value.toDouble() == 0 ? QString::number(whole)
                                                   : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        break;
    }
    const QJsonArray array = value.toArray();
    if (std::all_of(array.begin(), array.end(), [](const QJsonValue& item) { return item.isString(); })) {
        QStringList items;
        for (const QJsonValue& item : array)
            items << item.toString();
        return items.join(QStringLiteral(", "));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ImportPreview> previewJson(InputFile& file)
{
    const auto encoding = encodingByMark(file);
    if (!encoding)
        return encoding.error();
    ImportPreview preview;
    preview.encoding = *encoding;
    QSet<QString> seen;
    TextLines lines(bytesOf(file, *encoding));
    while (true) {
        const auto more = lines.next();
        if (!more || !*more)
            break;
        const QByteArray line = recordLine(lines.text());
        const auto object = line.isEmpty() ? Result<QJsonObject>(QJsonObject()) : objectOf(line);
        const QStringList keys = object ? object->keys() : QStringList();
        for (const QString& key : keys) {
            if (seen.size() < ColumnLimit && !seen.contains(key)) {
                seen.insert(key);
                preview.layout.header << key;
            }
        }
    }
    preview.layout.headerLine = 1; // the columns have names, although no line holds them
    preview.layout.columns = preview.layout.header.size();
    return preview;
}

JsonSource::JsonSource(InputFile file, const ImportPreview& preview) : m_file(std::move(file)), m_lines(bytesOf(m_file, preview.encoding))
{
    for (int i = 0; i < preview.layout.header.size(); ++i)
        m_columns.insert(preview.layout.header[i], i);
}

Result<bool> JsonSource::next()
{
    QByteArray line;
    while (line.isEmpty()) {
        const auto more = m_lines.next();
        if (!more || !*more)
            return more;
        line = recordLine(m_lines.text());
    }
    m_problem.clear();
    m_row.fill(QString(), m_columns.size());
    const auto object = objectOf(line);
    if (!object) {
        m_problem = object.error().message;
        m_row = {QString::fromUtf8(line)};
        return true;
    }
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (const auto place = m_columns.constFind(it.key()); place != m_columns.constEnd())
            m_row[*place] = cellOf(it.value());
    }
    return true;
}

} // namespace crm
