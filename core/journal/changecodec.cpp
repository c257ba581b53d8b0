#include "core/journal/changecodec.h"

#include <QJsonDocument>
#include <QJsonObject>

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

/// A JSON number is a double; a sum of money or an id beyond 2^53 would come back changed, so integers travel as {"i": "…"}.
QJsonValue toJson(const QVariant& value)
{
    constexpr qint64 exact = qint64(1) << 53;
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::Double)
        return QJsonObject{{QStringLiteral("d"), value.toDouble()}};
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    const qint64 number = value.toLongLong();
    return std::abs(number) < exact ? QJsonValue(number) : QJsonValue(QJsonObject{{QStringLiteral("i"), QString::number(number)}});
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

QString encodedValues(const Values& values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), toJson(it.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
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
