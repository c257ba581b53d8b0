#include "core/journal/changecodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>
#include <utility>

namespace crm {

namespace {

using Action = RecordChange::Action;

constexpr std::array actionKeys{
    std::pair{Action::Create, "create"},
    std::pair{Action::Update, "update"},
    std::pair{Action::Delete, "delete"},
    std::pair{Action::Restore, "restore"},
    std::pair{Action::Link, "link"},
    std::pair{Action::Unlink, "unlink"},
};

constexpr std::array kindKeys{
    std::pair{StepKind::Change, "change"},
    std::pair{StepKind::Import, "import"},
    std::pair{StepKind::Mark, "mark"},
    std::pair{StepKind::Undo, "undo"},
    std::pair{StepKind::Redo, "redo"},
};

template <class Table, class Value>
QString keyIn(const Table& table, Value value)
{
    for (const auto& [known, key] : table) {
        if (known == value)
            return QLatin1String(key);
    }
    return {};
}

template <class Table>
auto valueIn(const Table& table, const QString& key)
{
    for (const auto& [known, name] : table) {
        if (key == QLatin1String(name))
            return known;
    }
    return table.front().first;
}

void appendText(QByteArray& json, const QString& text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (uchar(c) < 0x20)
            json.append("\\u00").append(digits[uchar(c) >> 4]).append(digits[uchar(c) & 15]);
        else
            json += c;
    }
    json += '"';
}

/// A JSON number is a double; a sum of money or an id beyond 2^53 would come back changed, so integers travel as {"i": "…"}.
void appendValue(QByteArray& json, const QVariant& value)
{
    constexpr qint64 exact = qint64(1) << 53;
    if (value.isNull()) {
        json += "null";
    } else if (value.typeId() == QMetaType::Double) {
        json += "{\"d\":" + QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) + '}';
    } else if (value.typeId() == QMetaType::QString) {
        appendText(json, *static_cast<const QString*>(value.constData()));
    } else {
        const qint64 number = value.toLongLong();
        const QByteArray text = QByteArray::number(number);
        json += std::abs(number) < exact ? text : "{\"i\":\"" + text + "\"}";
    }
}

QVariant fromJson(const QJsonValue& json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return json.toInteger();
    if (!json.isObject())
        return {};
    const QJsonObject object = json.toObject();
    if (object.contains(QStringLiteral("d")))
        return object.value(QStringLiteral("d")).toDouble();
    return object.value(QStringLiteral("i")).toString().toLongLong();
}

} // namespace

// By hand, for a mass edit encodes 200,000 of them: through a QJsonDocument it takes three times as long.
QByteArray encodedValues(const Values& values)
{
    QByteArray json;
    json.reserve(64 * values.size());
    for (auto it = values.begin(); it != values.end(); ++it) {
        json += json.isEmpty() ? '{' : ',';
        appendText(json, it.key());
        json += ':';
        appendValue(json, *it);
    }
    return values.isEmpty() ? QByteArrayLiteral("{}") : json + '}';
}

Values decodedValues(const QString& json)
{
    Values values;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), fromJson(it.value()));
    return values;
}

QString actionKey(RecordChange::Action action)
{
    return keyIn(actionKeys, action);
}

RecordChange::Action actionOf(const QString& key)
{
    return valueIn(actionKeys, key);
}

QString kindKey(StepKind kind)
{
    return keyIn(kindKeys, kind);
}

StepKind kindOf(const QString& key)
{
    return valueIn(kindKeys, key);
}

} // namespace crm
