#include "core/exchange/referencenames.h"

namespace crm {

namespace {

constexpr qsizetype namesKept = 100'000;

} // namespace

Result<QString> ReferenceNames::of(const Field& field, qint64 id)
{
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    auto found = find(*m_workspace.catalogue().module(field.refersTo), id);
    if (!found)
        return found;
    if (m_names.size() >= namesKept)
        m_names.clear();
    m_names.insert(id, *found);
    return found;
}

Result<QString> ReferenceNames::find(const Module& target, qint64 id) const
{
    // A login is what a script knows a person by.
    const QString login = QStringLiteral("login");
    const QString key = target.field(login) ? login : QStringLiteral("number");
    const auto records = m_workspace.reader().records(target, {id}, {key});
    if (!records)
        return records.error();
    if (records->isEmpty())
        return QString();
    const Record& record = records->first();
    const bool isTitled = m_form == ReferenceForm::Titles && !record.title.isEmpty();
    const auto named = isTitled ? m_workspace.reader().named(target, record.title) : Result<qint64>(0);
    return named && *named == id ? record.title : record.value(key).toString();
}

} // namespace crm
