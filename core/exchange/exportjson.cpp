// Records as JSON: one document for scripts, or one record a line, whole.
#include "core/exchange/exportsink.h"
#include "core/exchange/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace crm {

namespace {

class JsonSink : public RecordSink {
public:
    explicit JsonSink(const SinkPlace& place) : m_place(place), m_json(place.workspace, place.options.choices) { }

    Result<> begin() override { return m_place.put("{\"rows\":["); }

    Result<> add(const Record& record) override
    {
        const QByteArray text = QJsonDocument(m_json.object(m_place.module, record, m_place.columns)).toJson(QJsonDocument::Compact);
        return m_place.put(std::exchange(m_first, false) ? '\n' + text : ",\n" + text);
    }

    Result<> end() override { return m_place.put("\n]}\n"); }

private:
    SinkPlace m_place;
    RecordJson m_json;
    bool m_first = true;
};

/// One record a line, whatever is empty left out.
class JsonLinesSink : public RecordSink {
public:
    explicit JsonLinesSink(const SinkPlace& place) : m_place(place), m_json(place.workspace, ChoiceForm::Key) { }

    Result<> begin() override { return {}; }

    Result<> add(const Record& record) override
    {
        QJsonObject object{{QStringLiteral("number"), record.number()}};
        for (const QString& name : m_place.columns) {
            const Field& field = *m_place.module.field(name);
            const auto value =
                field.type == FieldType::Image ? picture(record.value(name)) : Result<QJsonValue>(m_json.value(field, record.value(name)));
            if (!value)
                return value.error();
            if (!value->isNull())
                object.insert(name, *value);
        }
        return m_place.put(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }

    Result<> end() override { return {}; }

private:
    Result<QJsonValue> picture(const QVariant& sha256) const
    {
        if (sha256.isNull())
            return QJsonValue(QJsonValue::Null);
        const auto bytes = m_place.workspace.reader().blob(sha256.toString());
        if (!bytes)
            return bytes.error();
        return QJsonValue(QStringLiteral("data:;base64,") + QString::fromLatin1(bytes->toBase64()));
    }

    SinkPlace m_place;
    RecordJson m_json;
};

} // namespace

std::unique_ptr<RecordSink> makeJsonSink(const SinkPlace& place)
{
    if (place.options.format == ExportFormat::JsonLines)
        return std::make_unique<JsonLinesSink>(place);
    return std::make_unique<JsonSink>(place);
}

} // namespace crm
