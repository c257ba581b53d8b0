#include "core/exchange/importreferences.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype shownLength = 60;

} // namespace

ImportReferences::ImportReferences(
    Workspace& workspace, const Module& module, const ImportRows& rows, const Mapping& mapping, const QStringList& header)
    : m_workspace(workspace)
    , m_module(module)
    , m_rows(rows)
{
    for (const QString& name : rows.fields()) {
        const Field* field = module.field(name);
        m_described << field;
        if (field->type != FieldType::Ref)
            continue;
        if (field->refersTo == module.name)
            m_own = *namesOf(module.name);
        addMakers(*field, mapping, header);
    }
    for (const ColumnMapping& column : mapping.columns) {
        const Field* field = module.field(column.field);
        if (field && column.part == Part::IsRecord && !maker(field->name))
            addMakers(*field, mapping, header);
    }
}

void ImportReferences::addMakers(const Field& field, const Mapping& mapping, const QStringList& header)
{
    const Module& target = *m_workspace.catalogue().module(field.refersTo);
    ImportNames& names = **namesOf(target.name);
    m_makers[field.name] =
        std::make_unique<ImportReferred>(m_workspace, target, mappingOfReferred(mapping, field.name, target), names, m_lastStanding);
    const bool areRecords = std::any_of(mapping.columns.begin(), mapping.columns.end(),
        [&](const ColumnMapping& column) { return column.part == Part::IsRecord && column.field == field.name; });
    if (areRecords)
        m_recordMakers[field.name] =
            std::make_unique<ImportReferred>(m_workspace, target, mappingFromHeader(target, header), names, m_lastStanding);
}

Result<ImportNames*> ImportReferences::namesOf(const QString& module)
{
    auto& names = m_names[module];
    if (!names)
        names = std::make_unique<ImportNames>(m_workspace.reader(), *m_workspace.catalogue().module(module));
    return names.get();
}

ImportReferred* ImportReferences::maker(const QString& field) const
{
    const auto found = m_makers.find(field);
    return found == m_makers.end() ? nullptr : found->second.get();
}

ImportReferred* ImportReferences::makerOfRecords(const QString& field) const
{
    const auto found = m_recordMakers.find(field);
    return found == m_recordMakers.end() ? nullptr : found->second.get();
}

Result<qint64> ImportReferences::find(const Field& field, const QString& text)
{
    const auto names = namesOf(field.refersTo);
    const auto id = (*names)->find(text);
    return id && m_gone.contains(*id) ? Result<qint64>(0) : id;
}

UnknownValue ImportReferences::unknown(int index, const QString& text, WhenUnknown fate) const
{
    return {m_described[index]->label.in(m_workspace.session().language), text.left(shownLength), fate};
}

Result<> ImportReferences::resolve(ImportRow& row)
{
    for (int i = 0; i < m_described.size(); ++i) {
        const Field& field = *m_described[i];
        if (!field.isReference())
            continue;
        const QString text = row.values[i].toString();
        row.values[i] = QVariant();
        if (!text.isEmpty()) {
            row.named.append({i, text});
            if (const auto done = resolveField(i, text, row); !done)
                return done;
        }
        if (row.values[i].isNull() && field.type == FieldType::User && field.isRequired())
            row.values[i] = m_workspace.session().person;
    }
    return {};
}

Result<> ImportReferences::resolveField(int index, const QString& text, ImportRow& row)
{
    const Field& field = *m_described[index];
    const auto id = find(field, text);
    if (!id)
        return id.error();
    if (*id == ImportNames::several)
        return leave(index, text, row);
    if (*id != 0) {
        row.values[index] = *id;
        const ImportReferred* made = maker(field.name);
        if (made && made->hasMade(*id) && !(field.refersTo == m_module.name))
            row.unknown.append(unknown(index, text, WhenUnknown::Create));
        return {};
    }
    if (field.type == FieldType::Ref && field.refersTo == m_module.name) {
        row.later.append({index, text});
        return {};
    }
    const WhenUnknown fate = whenUnknown(field, m_rows.ruleOf(index));
    if (fate == WhenUnknown::Create) {
        row.toMake.append({index, text});
        return {};
    }
    return leave(index, text, row);
}

Result<> ImportReferences::leave(int index, const QString& text, ImportRow& row)
{
    const Field& field = *m_described[index];
    const ColumnRule& rule = m_rows.ruleOf(index);
    WhenUnknown fate = whenUnknown(field, rule);
    if (fate == WhenUnknown::TakeDefault) {
        const auto standing = rule.otherwise.isEmpty() ? Result<qint64>(0) : find(field, rule.otherwise);
        if (!standing)
            return standing.error();
        if (*standing != 0 && *standing != ImportNames::several)
            row.values[index] = *standing;
        else
            fate = WhenUnknown::LeaveEmpty;
    }
    if (fate == WhenUnknown::Create) // which of several is meant is not known, and one more would not help
        fate = WhenUnknown::LeaveEmpty;
    row.unknown.append(unknown(index, text, fate));
    if (fate == WhenUnknown::Reject)
        row.rejection = ImportWords::tr("%1: there is no “%2”, or several of that name.")
                            .arg(field.label.in(m_workspace.session().language), text.left(shownLength));
    row.spoken[index] = !row.values[index].isNull();
    return {};
}

Result<> ImportReferences::make(ImportRow& row)
{
    for (const NamedRecord& named : std::as_const(row.toMake)) {
        const Field& field = *m_described[named.field];
        const auto id = maker(field.name)->make(named.text, row.cells, row.line);
        if (!id && id.error().kind != Error::Validation)
            return id.error();
        if (!id) {
            row.rejection = field.label.in(m_workspace.session().language) + QStringLiteral(": ") + id.error().message;
            return {};
        }
        row.unknown.append(unknown(named.field, named.text, WhenUnknown::Create));
        row.values[named.field] = *id;
    }
    return {};
}

Result<> ImportReferences::flush(Changes& changes)
{
    for (const auto* makers : {&m_recordMakers, &m_makers}) {
        for (const auto& [field, maker] : *makers) {
            if (const auto done = maker->flush(changes); !done)
                return done;
        }
    }
    return {};
}

QVariant ImportReferences::settled(const Field& field, const QVariant& id) const
{
    if (id.toLongLong() >= 0)
        return id;
    for (const ImportReferred* one : {makerOfRecords(field.name), maker(field.name)}) {
        const qint64 now = one ? one->idOf(id.toLongLong()) : 0;
        if (now > 0)
            return now;
    }
    return id;
}

} // namespace crm
