// A million records to CSV: what the database holds goes through as bytes, only what reads otherwise is turned into text.
#include "core/exchange/exportsink.h"
#include "core/exchange/referencenames.h"
#include "core/store/rowstream.h"

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

    /// Good until the next call.
    Result<QByteArrayView> cell(QByteArrayView stored, ReferenceNames& names)
    {
        if (m_kind == Kind::Money)
            return decimals(stored);
        // Looked up without a copy: most cells of such a column are one of few.
        const QByteArray seen = QByteArray::fromRawData(stored.data(), stored.size());
        if (const auto known = m_texts.constFind(seen); known != m_texts.constEnd())
            return QByteArrayView(*known);
        const QByteArray key = stored.toByteArray();
        const auto text = textOf(key, names);
        if (!text)
            return text.error();
        if (m_texts.size() >= textsKept)
            m_texts.clear();
        return QByteArrayView(*m_texts.insert(key, text->toUtf8()));
    }

private:
    enum class Kind { Verbatim, Money, Plain, Reference, Shown };

    /// Minor units to "1234.56", as plainMoney() writes it; no two amounts are alike, so remembering them would cost more.
    QByteArrayView decimals(QByteArrayView minorUnits)
    {
        m_amount.resize(0);
        if (minorUnits.startsWith('-')) {
            m_amount += '-';
            minorUnits = minorUnits.sliced(1);
        }
        m_amount.append(std::max<qsizetype>(0, 3 - minorUnits.size()), '0').append(minorUnits);
        m_amount += m_amount.back();
        char* end = m_amount.data() + m_amount.size();
        end[-2] = end[-3];
        end[-3] = '.';
        return m_amount;
    }

    static Kind kindOf(const Field& field, DateForm dates)
    {
        if (field.isReference())
            return Kind::Reference;
        switch (field.type) {
        case FieldType::Money:
            return Kind::Money;
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
    QByteArray m_amount;
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
    qint64 written = 0;
    const auto writeRow = [&](const std::vector<QByteArrayView>& texts) -> Result<> {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].isVerbatim() || texts[i].empty()) {
                writer.add(texts[i]);
                continue;
            }
            const auto cell = columns[i].cell(texts[i], names);
            if (!cell)
                return cell.error();
            writer.add(*cell);
        }
        ++written;
        return writer.endRow();
    };
    RowStream rows(workspace.database(), place.module, place.columns, workspace.session().person);
    for (qsizetype start = 0; start < ids.size(); start += pageSize) {
        if (control.isCancelled())
            return exportCancelled();
        control.report({start, ids.size()});
        const auto begin = ids.cbegin() + start;
        if (const auto done = rows.read(begin, begin + std::min(pageSize, ids.size() - start), writeRow); !done)
            return done.error();
    }
    control.report({ids.size(), ids.size()});
    const auto done = writer.finish();
    return done ? Result<qint64>(written) : Result<qint64>(done.error());
}

} // namespace crm
