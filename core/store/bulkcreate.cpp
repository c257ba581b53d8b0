#include "core/store/bulkcreate.h"

#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/recordwords.h"

#include <QDateTime>
#include <QStringEncoder>
#include <QVarLengthArray>

namespace crm {

namespace {

/// Collects texts behind each other; they can be looked at once all are there.
class TextCollector {
public:
    /// Where the text stands, as a view from the beginning of the memory to come.
    struct Span {
        qsizetype at = 0;
        qsizetype size = 0;
    };

    Span add(QStringView text)
    {
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + 3 * text.size());
        const char* end = m_encoder.appendToBuffer(m_bytes.data() + at, text);
        m_bytes.resize(end - m_bytes.constData());
        return {at, m_bytes.size() - at};
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

using Spans = QVarLengthArray<std::pair<size_t, TextCollector::Span>, 64>;

void addCell(const QVariant& value, PreparedRecord& record, TextCollector& texts, Spans& spans)
{
    // NULL, never an empty text: '' made 7,817 false duplicates of 2,880.
    if (value.isNull()) {
        record.cells.emplace_back();
    } else if (value.typeId() == QMetaType::QString) {
        spans.append({record.cells.size(), texts.add(*static_cast<const QString*>(value.constData()))});
        record.cells.emplace_back();
    } else if (value.typeId() == QMetaType::Double) {
        record.cells.emplace_back(value.toDouble());
    } else {
        record.cells.emplace_back(value.toLongLong());
    }
}

/// The given fields, and behind them those that have a default all the same.
QStringList withDefaults(QStringList fields, const Module& module)
{
    for (const Field& field : module.fields) {
        if (!field.defaultValue.isNull() && !fields.contains(field.name))
            fields << field.name;
    }
    return fields;
}

QStringList stampColumns()
{
    QStringList columns;
    for (const char* name : {"id", "number", "number_sort", "created_at", "modified_at", "created_by", "modified_by", "version", "source"})
        columns << QLatin1String(name);
    return columns;
}

} // namespace

RecordPreparer::RecordPreparer(const Module& module, const QStringList& fields, const PhoneNumbers& phones) : m_phones(phones)
{
    for (const QString& name : withDefaults(fields, module)) {
        const Field* field = module.field(name);
        if (!field->isStored())
            continue;
        const auto twin = twinColumn(*field);
        m_sources.append({field, twin.has_value(), static_cast<int>(module.title.indexOf(name)), static_cast<int>(fields.indexOf(name))});
        m_columns << name;
        if (twin)
            m_columns << *twin;
    }
    for (const QString& part : module.title) {
        for (const QString& standIn : module.field(part)->standIns) {
            if (const auto source = fields.indexOf(standIn); source >= 0)
                m_standIns << static_cast<int>(source);
        }
    }
}

const QVariant& RecordPreparer::valueOf(const Source& source, const QVariantList& values) const
{
    if (source.given < 0 || values[source.given].isNull())
        return source.field->defaultValue;
    return values[source.given];
}

PreparedRecord RecordPreparer::prepare(const QVariantList& values) const
{
    PreparedRecord record;
    record.cells.reserve(static_cast<size_t>(m_columns.size()));
    TextCollector texts;
    Spans spans;
    QString words;
    QMap<int, QString> title;
    for (const Source& source : m_sources) {
        const QVariant& value = valueOf(source, values);
        const QVariant twin = source.hasTwin ? twinValue(*source.field, value, m_phones) : QVariant();
        addCell(value, record, texts, spans);
        if (source.hasTwin)
            addCell(twin, record, texts, spans);
        if (source.field->searched == Searched::Yes)
            appendWords(words, *source.field, value, twin);
        if (source.titlePart >= 0 && !value.isNull())
            title.insert(source.titlePart, value.toString());
    }
    const auto titleSpan = texts.add(title.isEmpty() ? standIn(values) : QStringList(title.values()).join(QLatin1Char(' ')));
    const auto wordsSpan = texts.add(words);
    record.text = texts.take();
    const auto view = [start = record.text.constData()](TextCollector::Span span) { return QByteArrayView(start + span.at, span.size); };
    for (const auto& [cell, span] : spans)
        record.cells[cell] = view(span);
    record.title = view(titleSpan);
    record.words = view(wordsSpan);
    return record;
}

QString RecordPreparer::standIn(const QVariantList& values) const
{
    for (const int source : m_standIns) {
        if (!values[source].isNull())
            return values[source].toString();
    }
    return {};
}

BulkCreate::BulkCreate(const Database& database, const Module& module, const QStringList& columns, const QString& source)
    : m_database(database)
    , m_module(module)
    , m_columns(columns)
    , m_source(source.toUtf8())
{
}

Result<qint64> BulkCreate::add(Changes& changes, SearchLog& search, const std::vector<PreparedRecord>& records)
{
    const auto amount = static_cast<qint64>(records.size());
    const auto number = changes.reserveNumbers(m_module, amount);
    if (!number)
        return number.error();
    const auto id = dialect::nextRecordId(m_database);
    if (!id)
        return id.error();
    if (const auto done = insert(records, *id, *number, changes.session()); !done)
        return done.error();
    if (const auto done = changes.noteCreated(m_module.name, *id, *id + amount - 1); !done)
        return done.error();
    if (const auto done = search.created(*id, *id + amount - 1); !done)
        return done.error();
    return *id;
}

Result<> BulkCreate::insert(const std::vector<PreparedRecord>& records, qint64 firstId, qint64 firstNumber, const Session& session)
{
    BulkInsert heads(m_database, QStringLiteral("record"),
        {QStringLiteral("id"), QStringLiteral("module"), QStringLiteral("title"), QStringLiteral("search")});
    BulkInsert rows(m_database, m_module.name, stampColumns() + m_columns);
    const QByteArray module = m_module.name.toUtf8();
    const QByteArray sign = '\n' + moduleSign(m_module).toUtf8();
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    std::vector<Cell> cells;
    for (size_t i = 0; i < records.size(); ++i) {
        const PreparedRecord& record = records[i];
        const qint64 id = firstId + static_cast<qint64>(i);
        const QString number = m_module.prefix + QString::number(firstNumber + static_cast<qint64>(i));
        const QByteArray numberText = number.toUtf8();
        QByteArray words = folded(number).toUtf8();
        if (!record.words.isEmpty())
            words.append('\n').append(record.words);
        words.append(sign);
        const QByteArrayView title = record.title.isEmpty() ? QByteArrayView(numberText) : record.title;
        if (const auto done = heads.add({id, module, title, words}); !done)
            return done;
        const QByteArray sortable = sortableNumber(number).toUtf8();
        cells = {id, numberText, sortable, now, now, session.person, session.person, qint64(1), m_source};
        cells.insert(cells.end(), record.cells.begin(), record.cells.end());
        if (const auto done = rows.add(cells); !done)
            return done;
    }
    return {};
}

} // namespace crm
