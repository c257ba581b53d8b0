#include "core/exchange/recordjson.h"

namespace crm {

RecordJson::RecordJson(const Workspace& workspace, ChoiceForm choices) : m_workspace(workspace), m_choices(choices) { }

QJsonObject RecordJson::object(const Module& module, const Record& record, const QStringList& fields) const
{
    QJsonObject object{{QStringLiteral("number"), record.number()}};
    for (const QString& name : fields) {
        const Field& field = *module.field(name);
        const bool isTitled = m_choices == ChoiceForm::Label && field.isReference() && !record.value(name).isNull();
        object.insert(name, isTitled ? QJsonValue(record.titles.value(name)) : value(field, record.value(name)));
    }
    return object;
}

QJsonValue RecordJson::value(const Field& field, const QVariant& stored) const
{
    if (!field.isReference())
        return m_workspace.valueWriter().json(field, stored, m_choices);
    return stored.isNull() ? QJsonValue::Null : QJsonValue(nameOf(field, stored.toLongLong()));
}

QString RecordJson::nameOf(const Field& field, qint64 id) const
{
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    const Module& target = *m_workspace.catalogue().module(field.refersTo);
    // A login is what a script knows a person by.
    const QString login = QStringLiteral("login");
    const QString name = target.field(login) ? login : QStringLiteral("number");
    const auto records = m_workspace.reader().records(target, {id}, {name});
    const QString found = records && !records->isEmpty() ? records->first().value(name).toString() : QString();
    m_names.insert(id, found);
    return found;
}

} // namespace crm
