#include "core/exchange/importrows.h"

#include "core/services/picture.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace crm {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The mapped fields, and those that a new record needs although the file does not have them.
QStringList withNeeded(QStringList fields, const Module& module)
{
    for (const Field& field : module.fields) {
        const bool needed = field.isRequired() || !field.defaultValue.isNull();
        if (needed && !fields.contains(field.name) && field.isEditable())
            fields << field.name;
    }
    return fields;
}

} // namespace

ImportRows::ImportRows(const Module& module, const Catalogue& catalogue, const ValueReader& reader, Language language,
    const Mapping& mapping, qsizetype columns)
    : m_module(module)
    , m_catalogue(catalogue)
    , m_reader(reader)
    , m_language(language)
    , m_mapper(mapping, module)
    , m_columns(columns)
{
    m_fields = withNeeded(m_mapper.fields(), module);
    for (const QString& field : m_fields) {
        m_described << module.field(field);
        const ColumnMapping* column = mapping.ofField(field);
        m_rules << (column ? column->rule : ColumnRule());
    }
    for (const ColumnMapping& column : mapping.columns) {
        const Field* field = module.field(column.field);
        if (column.part == Part::IsRecord && field && field->isReference())
            m_kinds << column;
        else if (field && field->type == FieldType::Number)
            m_number = column.column;
    }
}

QString ImportRows::recordOf(const QStringList& cells) const
{
    static const Field yesOrNo{.name = {}, .label = {}, .type = FieldType::Bool};
    for (const ColumnMapping& kind : m_kinds) {
        const auto value = m_reader.read(m_module, yesOrNo, cells.value(kind.column), Strictness::Import);
        if (value && value->toLongLong() == 1)
            return kind.field;
    }
    return {};
}

ImportRow ImportRows::read(const QStringList& cells, qint64 line) const
{
    ImportRow row{.line = line,
        .cells = cells,
        .values = QVariantList(m_fields.size()),
        .spoken = QList<bool>(m_fields.size(), false),
        .warnings = {},
        .warningsIfNew = {},
        .rejection = {},
        .number = m_number < 0 ? QString() : cells.value(m_number).trimmed(),
        .isRecordOf = recordOf(cells),
        .unknown = {},
        .named = {},
        .toMake = {},
        .later = {}};
    const bool overlong = m_columns > 0 && cells.size() > m_columns
        && std::any_of(cells.begin() + m_columns, cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    if (overlong) {
        row.rejection =
            ImportWords::tr("The row has %1 cells, the header %2. A quote or a delimiter may be missing.").arg(cells.size()).arg(m_columns);
        return row;
    }
    if (!row.isRecordOf.isEmpty())
        return row;
    QStringList texts;
    m_mapper.apply(cells, texts);
    for (int i = 0; i < texts.size() && row.rejection.isEmpty(); ++i) {
        row.spoken[i] = !texts[i].isNull();
        readField(i, texts[i], row);
    }
    if (row.rejection.isEmpty())
        standIn(row);
    return row;
}

void ImportRows::readField(int index, const QString& text, ImportRow& row) const
{
    const Field& field = *m_described[index];
    if (text.isEmpty())
        return;
    if (field.type == FieldType::Image)
        return readImage(index, text, row);
    if (field.type == FieldType::Choice)
        return readChoice(index, text, row);
    auto value = m_reader.read(m_module, field, fitting(field, text, row), Strictness::Import);
    if (value)
        row.values[index] = *std::move(value);
    else
        row.rejection = label(field) + QStringLiteral(": ") + value.error().message;
}

/// "data:image/png;base64,…": what a card has embedded. A person without a picture is worth more than none.
void ImportRows::readImage(int index, const QString& text, ImportRow& row) const
{
    row.spoken[index] = false;
    const qsizetype comma = text.startsWith(QLatin1String("data:")) ? text.indexOf(QLatin1String(";base64,")) : -1;
    if (comma < 0) {
        row.warnings << ImportWords::tr("%1 holds no picture, but text: not taken over").arg(label(*m_described[index]));
        return;
    }
    const QByteArray bytes = QByteArray::fromBase64(QStringView(text).sliced(comma + 8).toLatin1());
    if (const auto good = judgePicture(bytes); !good) {
        row.warnings << ImportWords::tr("%1: not taken over. %2").arg(label(*m_described[index]), good.error().message);
        return;
    }
    row.spoken[index] = true;
    row.values[index] = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    row.pictures << bytes;
}

void ImportRows::readChoice(int index, const QString& text, ImportRow& row) const
{
    const Field& field = *m_described[index];
    const QString key = m_reader.choiceKey(field, text.trimmed());
    if (!key.isEmpty()) {
        row.values[index] = key;
        return;
    }
    const ColumnRule& rule = m_rules[index];
    const WhenUnknown fate = whenUnknown(field, rule);
    const QString standing = fate == WhenUnknown::TakeDefault ? m_reader.choiceKey(field, rule.otherwise) : QString();
    const WhenUnknown done = fate == WhenUnknown::TakeDefault && standing.isEmpty() ? WhenUnknown::LeaveEmpty : fate;
    row.unknown.append({label(field), text.trimmed().left(60), done});
    if (done == WhenUnknown::Reject)
        row.rejection = ImportWords::tr("“%1” is not a known value of %2.").arg(text.trimmed().left(60), label(field));
    if (!standing.isEmpty())
        row.values[index] = standing;
    // What is not understood must not empty the field of a record that has a good value.
    row.spoken[index] = !standing.isEmpty();
}

/// Other programs' fields are longer than ours: half a job title is better than a rejected person. A name is not cut.
QString ImportRows::fitting(const Field& field, const QString& text, ImportRow& row) const
{
    const int limit = lengthLimit(field);
    if (field.type != FieldType::Text || field.isRequired() || limit == 0 || text.size() <= limit
        || text.trimmed().toUcs4().size() <= limit)
        return text;
    const QList<uint> points = text.trimmed().toUcs4();
    row.warnings << ImportWords::tr("%1 is longer than %2 characters: cut").arg(label(field)).arg(limit);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), limit);
}

void ImportRows::standIn(ImportRow& row) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        const Field& field = *m_described[i];
        if (!row.values[i].isNull())
            continue;
        if (!row.spoken[i] && !field.defaultValue.isNull())
            row.values[i] = field.defaultValue;
        for (const QString& other : field.standIns) {
            const qsizetype from = m_fields.indexOf(other);
            if (!row.values[i].isNull() || from < 0 || row.values[from].isNull())
                continue;
            row.values[i] = row.values[from].toString().left(field.length > 0 ? field.length : 100);
            // For a new record only: an existing one has a better value.
            row.spoken[i] = false;
            row.warningsIfNew << ImportWords::tr("%1 is empty: %2 stands in for it").arg(label(field), label(*m_described[from]));
        }
    }
}

} // namespace crm
