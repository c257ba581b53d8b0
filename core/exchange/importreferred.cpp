#include "core/exchange/importreferred.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

ImportReferred::ImportReferred(Workspace& workspace, const Module& target, const Mapping& mapping, ImportNames& names, qint64& lastStanding)
    : m_workspace(workspace)
    , m_target(target)
    , m_names(names)
    , m_rows(target, workspace.catalogue(), workspace.valueReader(), workspace.session().language, mapping, 0)
    , m_preparer(target, m_rows.fields(), workspace.phones())
    , m_create(workspace.database(), target, m_preparer.columns(), QStringLiteral("import"))
    , m_lastStanding(lastStanding)
{
}

QString ImportReferred::nameIn(const QStringList& cells) const
{
    const auto values = valuesOf(cells, 0);
    QStringList title;
    for (const QString& field : m_target.title) {
        if (values && !values->value(field).isNull())
            title << values->value(field).toString();
    }
    return title.join(u' ');
}

Result<Values> ImportReferred::valuesOf(const QStringList& cells, qint64 line) const
{
    const ImportRow row = m_rows.read(cells, line);
    if (!row.rejection.isEmpty())
        return Error{Error::Validation, row.rejection};
    Values values;
    for (int i = 0; i < m_rows.fields().size(); ++i) {
        if (!m_target.field(m_rows.fields()[i])->isReference() && !row.values[i].isNull())
            values.insert(m_rows.fields()[i], row.values[i]);
    }
    return values;
}

Result<qint64> ImportReferred::make(const QString& name, const QStringList& cells, qint64 line)
{
    auto values = valuesOf(cells, line);
    if (!values)
        return values.error();
    if (values->value(m_target.title.first()).isNull())
        values->insert(m_target.title.first(), name);
    values->insert(QStringLiteral("owner"), m_workspace.session().person);
    QVariantList row;
    for (const QString& field : m_rows.fields()) {
        const Field& described = *m_target.field(field);
        if (described.isRequired() && values->value(field).isNull())
            return Error{
                Error::Validation, ImportWords::tr("%1 must be filled in.").arg(described.label.in(m_workspace.session().language))};
        row << values->value(field);
    }
    if (const auto refusal = m_target.check ? m_target.check(*values) : std::nullopt)
        return Error{Error::Validation, refusal->message.in(m_workspace.session().language)};
    m_pending.push_back(m_preparer.prepare(row));
    m_pendingNames.append({name, --m_lastStanding});
    m_names.learn({name}, m_lastStanding);
    m_made.insert(m_lastStanding);
    return m_lastStanding;
}

Result<> ImportReferred::flush(Changes& changes)
{
    if (m_pending.empty())
        return {};
    const auto first = m_create.add(changes, m_workspace.searchLog(), std::exchange(m_pending, {}));
    if (!first)
        return first.error();
    qint64 id = *first;
    for (const auto& [name, standing] : std::exchange(m_pendingNames, {})) {
        m_ids.insert(standing, id);
        m_made.insert(id);
        m_names.replace({name}, standing, id++);
    }
    return {};
}

} // namespace crm
