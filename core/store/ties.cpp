#include "core/store/ties.h"

#include "core/store/dialect.h"

namespace crm::ties {

namespace {

QString starExpression(const Module& module, qint64 person)
{
    return QStringLiteral("(SELECT count(*) FROM link WHERE from_id = %1 AND to_id = %2.id AND kind = 'star')")
        .arg(QString::number(person), module.name);
}

QString tagsExpression(const Module& module, qint64 person, const QString& name)
{
    const QString names = QStringLiteral("SELECT min(t.%1) AS name FROM link l JOIN tag t ON t.id = l.to_id WHERE l.from_id = %2.id AND "
                                         "l.kind = 'tag' AND (t.owner = %3 OR t.shared = 1) GROUP BY t.name_fold ORDER BY t.name_fold");
    return QStringLiteral("(SELECT %1 FROM (%2))")
        .arg(dialect::joinedExpression(QStringLiteral("name")), names.arg(name, module.name, QString::number(person)));
}

} // namespace

QString valueExpression(const Module& module, const Field& field, qint64 person)
{
    return field.type == FieldType::Star ? starExpression(module, person) : tagsExpression(module, person, QStringLiteral("name"));
}

QString orderExpression(const Module& module, const Field& field, qint64 person)
{
    return field.type == FieldType::Star ? starExpression(module, person) : tagsExpression(module, person, QStringLiteral("name_fold"));
}

QString visibleTag()
{
    return QStringLiteral("(t.owner = ? OR t.shared = 1)");
}

} // namespace crm::ties
