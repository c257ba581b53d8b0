// Conditions on other records: those that a field refers to, tags and stars.
#include "core/base/fold.h"
#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/filtersql.h"
#include "core/store/sqlconditions.h"
#include "core/store/tables.h"
#include "core/store/ties.h"
#include "core/store/visibility.h"

namespace crm {

bool FilterSql::isMe(const Field& field, const QString& wanted)
{
    return field.type == FieldType::User && wanted.compare(meValue, Qt::CaseInsensitive) == 0;
}

BoundSql FilterSql::tied(const Module& module, const Field& field, const Condition& condition) const
{
    const QString id = sqlconditions::column(module, QStringLiteral("id"));
    const bool isFilled = condition.op == Operator::Filled;
    if (field.type == FieldType::Star) {
        const bool isWanted = isFilled || condition.values.first().toBool();
        return {QStringLiteral("%1 %2 (SELECT to_id FROM link WHERE from_id = ? AND kind = ?)")
                    .arg(id, isWanted ? QStringLiteral("IN") : QStringLiteral("NOT IN")),
            {m_session.person, ties::starKind}};
    }
    const QString tagged =
        QStringLiteral("%1 IN (SELECT l.from_id FROM link l JOIN tag t ON t.id = l.to_id WHERE l.kind = ? AND %2 AND %3)");
    const QVariantList seen{ties::tagKind, m_session.person};
    const QString name = QStringLiteral("t.name_fold");
    const QString wanted = isFilled ? QString() : folded(condition.values.first().toString());
    if (isFilled)
        return {tagged.arg(id, ties::visibleTag(), QStringLiteral("1 = 1")), seen};
    if (condition.op == Operator::Contains)
        return {tagged.arg(id, ties::visibleTag(), dialect::containsExpression(name)), seen + QVariantList{wanted}};
    if (condition.op == Operator::StartsWith)
        return {
            tagged.arg(id, ties::visibleTag(), dialect::startsExpression(name)), seen + QVariantList{wanted, dialect::startsEnd(wanted)}};
    return {tagged.arg(id, ties::visibleTag(), name + QStringLiteral(" = ?")), seen + QVariantList{wanted}};
}

BoundSql FilterSql::reference(const QString& name, const Field& field, const Condition& condition) const
{
    const QString wanted = condition.values.first().toString();
    if (isMe(field, wanted))
        return {name + QStringLiteral(" = ?"), {m_session.person}};
    BoundSql target = namedRecord(*m_catalogue.module(field.refersTo), wanted, condition.op);
    target.sql = QStringLiteral("%1 IN (%2)").arg(name, target.sql);
    return target;
}

BoundSql FilterSql::namedRecord(const Module& target, const QString& wanted, Operator op) const
{
    const QString name = folded(wanted);
    const QString title = dialect::foldedExpression(QStringLiteral("r.title"));
    const QString seen = visibility::condition(target, target.name, m_session.person);
    const QString visible =
        seen.isEmpty() ? QString() : QStringLiteral(" AND r.id IN (SELECT %1.id FROM %1 WHERE %2)").arg(target.name, seen);
    if (op == Operator::Contains)
        return {QStringLiteral("SELECT r.id FROM record r WHERE r.module = ? AND %1%2").arg(dialect::containsExpression(title), visible),
            {target.name, name}};
    if (op == Operator::StartsWith)
        return {QStringLiteral("SELECT r.id FROM record r WHERE r.module = ? AND %1%2").arg(dialect::startsExpression(title), visible),
            {target.name, name, dialect::startsEnd(name)}};
    return recordsNamed(target, {wanted});
}

BoundSql FilterSql::recordsNamed(const Module& target, const QStringList& names) const
{
    BoundSql sql;
    const auto add = [&](const QString& name, const QVariantList& values) {
        const BoundSql found = sqlconditions::amongst(name, values);
        sql.sql += QStringLiteral("%1SELECT id FROM %2 WHERE %3%4")
                       .arg(sql.sql.isEmpty() ? QString() : QStringLiteral(" UNION "), target.name, found.sql,
                           visibility::andVisible(target, target.name, m_session.person));
        sql.values << found.values;
    };
    for (const Field& field : target.fields) {
        // A user is called by login, an account by INN: whatever is unique or is the title names a record.
        if (field.unique != Unique::Yes && field.type != FieldType::Inn && !target.title.contains(field.name))
            continue;
        QVariantList values;
        for (const QString& name : names)
            values << (twinColumn(field) ? twinValue(field, name, m_phones) : QVariant(name));
        add(tables::sortColumn(field), values);
    }
    // By way of the module's own table: titles have no index, and there are far more records than users.
    add(QStringLiteral("(SELECT title FROM record WHERE record.id = %1.id)").arg(target.name), QVariantList(names.begin(), names.end()));
    return sql;
}

} // namespace crm
