#include "core/store/bulkcreate.h"

#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/recordwords.h"

#include <QDateTime>

namespace crm {

namespace {

Cell cellOf(const QVariant& value)
{
    // NULL, never an empty text: '' made 7,817 false duplicates of 2,880.
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return value.toString().toUtf8();
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    return value.toLongLong();
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
    for (const QString& name : fields) {
        const Field* field = module.field(name);
        const auto twin = twinColumn(*field);
        m_sources.append({field, twin.has_value(), static_cast<int>(module.title.indexOf(name))});
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

PreparedRecord RecordPreparer::prepare(const QVariantList& values) const
{
    PreparedRecord record;
    record.cells.reserve(static_cast<size_t>(m_columns.size()));
    QString words;
    QMap<int, QString> title;
    for (int i = 0; i < m_sources.size(); ++i) {
        const Source& source = m_sources[i];
        const QVariant& value = values[i];
        const QVariant twin = source.hasTwin ? twinValue(*source.field, value, m_phones) : QVariant();
        record.cells.push_back(cellOf(value));
        if (source.hasTwin)
            record.cells.push_back(cellOf(twin));
        if (source.field->searched == Searched::Yes)
            appendWords(words, *source.field, value, twin);
        if (source.titlePart >= 0 && !value.isNull())
            title.insert(source.titlePart, value.toString());
    }
    record.title = title.isEmpty() ? standIn(values) : QStringList(title.values()).join(QLatin1Char(' ')).toUtf8();
    record.words = words.toUtf8();
    return record;
}

QByteArray RecordPreparer::standIn(const QVariantList& values) const
{
    for (const int source : m_standIns) {
        if (!values[source].isNull())
            return values[source].toString().toUtf8();
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
        QByteArray words = folded(number).toUtf8();
        if (!record.words.isEmpty())
            words += '\n' + record.words;
        const QByteArray title = record.title.isEmpty() ? number.toUtf8() : record.title;
        if (const auto done = heads.add({id, module, title, words + sign}); !done)
            return done;
        cells = {id, number.toUtf8(), sortableNumber(number).toUtf8(), now, now, session.person, session.person, qint64(1), m_source};
        cells.insert(cells.end(), record.cells.begin(), record.cells.end());
        if (const auto done = rows.add(cells); !done)
            return done;
    }
    return {};
}

} // namespace crm
