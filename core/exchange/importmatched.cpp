// What ImportWriter makes and tells of rows whose records are there already.
#include "core/exchange/importwriter.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr qsizetype matchesKept = 1000;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

Result<> ImportWriter::noteMatch(qint64 existing, const ImportRow& row)
{
    if (m_options.run != ImportRun::Dry || m_report.matched.size() >= matchesKept)
        return {};
    if (existing < 0) {
        m_report.matched.append({row.line, 0, ImportWords::tr("line %1 of the file").arg(-existing), {}});
        return {};
    }
    const auto record = m_workspace.reader().record(m_module, existing);
    if (!record)
        return record.error().kind == Error::NotFound ? Result<>() : Result<>(record.error());
    const auto changes =
        m_options.duplicates == Duplicates::Skip ? Result<QList<FieldChange>>(QList<FieldChange>()) : changesOf(*record, row);
    if (!changes)
        return changes.error();
    m_report.matched.append({row.line, existing, record->number() + u' ' + record->title, *changes});
    return {};
}

Result<QList<FieldChange>> ImportWriter::changesOf(const Record& record, const ImportRow& row) const
{
    const auto values = valuesFor(record.id, row, nullptr);
    if (!values)
        return values.error();
    QList<FieldChange> changes;
    for (int i = 0; i < m_fields.size(); ++i) {
        const Field& field = *m_described[i];
        const auto isHere = [&](const NamedRecord& named) { return named.field == i; };
        const auto named = std::find_if(row.named.begin(), row.named.end(), isHere);
        const bool isToCome = std::any_of(row.toMake.begin(), row.toMake.end(), isHere);
        if (!isToCome && (!values->contains(field.name) || values->value(field.name) == record.value(field.name)))
            continue;
        const bool isReference = field.isReference();
        changes.append({field.label.in(m_workspace.session().language),
            isReference ? record.titles.value(field.name) : m_workspace.valueWriter().shown(field, record.value(field.name)),
            isReference ? (named == row.named.end() ? QString() : named->text)
                        : m_workspace.valueWriter().shown(field, values->value(field.name))});
    }
    return changes;
}

Result<> ImportWriter::updateExisting(qint64 id, ImportRow& row, const PreparedRecord& prepared, Changes* changes)
{
    for (const NamedRecord& named : std::as_const(row.named))
        row.values[named.field] = m_references.settled(*m_described[named.field], row.values[named.field]);
    if (changes) {
        const auto values = valuesFor(id, row, changes);
        const auto done = values ? changes->update(m_module.name, id, *values, {}, Author::Program) : Result<>(values.error());
        if (!done) {
            const bool isOfRow = done.error().kind == Error::Validation || done.error().kind == Error::NotFound;
            return isOfRow ? reject(row, done.error().message) : done;
        }
    }
    // The row may have brought a key that the record did not have.
    m_match.add(prepared, row.number, id);
    ++m_report.updated;
    return {};
}

/// What the row makes of the existing record.
Result<Values> ImportWriter::valuesFor(qint64 id, const ImportRow& row, Changes* changes) const
{
    Values current;
    if (m_options.duplicates == Duplicates::Fill && id > 0) {
        const auto record = changes ? changes->record(m_module.name, id) : m_workspace.reader().record(m_module, id);
        if (!record)
            return record.error();
        current = record->values;
    }
    Values values;
    for (int i = 0; i < m_fields.size(); ++i) {
        const bool isFilled = !row.values[i].isNull();
        const bool isWanted = m_options.duplicates == Duplicates::Fill
            ? isFilled && current.value(m_fields[i]).isNull()
            : isFilled || (m_options.duplicates == Duplicates::Overwrite && !m_described[i]->isRequired());
        if (row.spoken[i] && isWanted)
            values.insert(m_fields[i], row.values[i]);
    }
    return values;
}

} // namespace crm
