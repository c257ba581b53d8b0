// A million records to CSV: what the database holds goes through as bytes, only what reads otherwise is turned into text.
#include "core/exchange/exportsink.h"
#include "core/exchange/referencenames.h"
#include "core/store/rowstream.h"

#include <charconv>

namespace crm {

namespace {

constexpr qsizetype pageSize = 500;
constexpr qsizetype textsKept = 10'000;

/// Turns the stored text of one field into the cell.
class CsvColumn {
public:
    CsvColumn(const SinkPlace& place, const Field& field) : m_place(place), m_field(field), m_kind(kindOf(field, place.options.dates)) { }

    bool isVerbatim() const { return m_kind == Kind::Verbatim; }
    bool isReference() const { return m_kind == Kind::Reference; }

    Result<QByteArray> cell(QByteArrayView stored, ReferenceNames& names)
    {
        const QByteArray key = stored.toByteArray();
        if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
            return *known;
        const auto text = textOf(key, names);
        if (!text)
            return text.error();
        if (m_texts.size() >= textsKept)
            m_texts.clear();
        return *m_texts.insert(key, text->toUtf8());
    }

private:
    enum class Kind { Verbatim, Plain, Reference, Shown };

    static Kind kindOf(const Field& field, DateForm dates)
    {
        if (field.isReference())
            return Kind::Reference;
        switch (field.type) {
        case FieldType::Money:
        case FieldType::Percent:
        case FieldType::Bool:
        case FieldType::Star:
        case FieldType::Choice:
            return Kind::Plain;
        case FieldType::Date:
        case FieldType::DateTime:
            return dates == DateForm::Local ? Kind::Shown : Kind::Verbatim;
        default:
            return Kind::Verbatim;
        }
    }

    Result<QString> textOf(const QByteArray& stored, ReferenceNames& names) const
    {
        const ValueWriter& writer = m_place.workspace.valueWriter();
        if (m_kind == Kind::Reference)
            return names.of(m_field, stored.toLongLong());
        return m_kind == Kind::Shown ? writer.shown(m_field, QString::fromUtf8(stored))
                                     : writer.plain(m_field, QVariant(QString::fromUtf8(stored)));
    }

    const SinkPlace& m_place;
    const Field& m_field;
    Kind m_kind;
    QHash<QByteArray, QByteArray> m_texts;
};

} // namespace

Result<qint64> exportCsv(const SinkPlace& place, const QList<qint64>& ids, JobControl& control)
{
    Workspace& workspace = place.workspace;
    CsvWriter writer(place.device, place.options.csv);
    if (const auto done = writer.write(place.header()); !done)
        return done.error();
    ReferenceNames names(workspace, place.options.references);
    std::vector<CsvColumn> columns;
    for (const QString& name : place.columns)
        columns.emplace_back(place, *place.module.field(name));
    RowStream rows(workspace.database(), place.module, place.columns, workspace.session().person);
    qint64 written = 0;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (at % pageSize == 0) {
            if (control.isCancelled())
                return exportCancelled();
            const auto done = at > 0 ? rows.endPage() : Result<>();
            if (!done)
                return done.error();
            control.report({at, ids.size()});
            if (const auto begun = rows.beginPage(); !begun)
                return begun.error();
        }
        const auto found = rows.read(ids[at]);
        if (!found)
            return found.error();
        if (!*found)
            continue; // somebody has deleted it since the export began
        for (size_t i = 0; i < columns.size(); ++i) {
            const QByteArrayView stored = rows.text(static_cast<int>(i));
            if (columns[i].isVerbatim() || stored.empty()) {
                writer.add(stored);
                continue;
            }
            const auto cell = columns[i].cell(stored, names);
            if (!cell)
                return cell.error();
            writer.add(*cell);
        }
        if (const auto done = writer.endRow(); !done)
            return done.error();
        ++written;
    }
    control.report({ids.size(), ids.size()});
    const auto done = writer.finish();
    return done ? Result<qint64>(written) : Result<qint64>(done.error());
}

} // namespace crm
