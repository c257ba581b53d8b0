#include "core/store/listsql.h"

#include "core/schema/twins.h"
#include "core/store/dialect.h"
#include "core/store/tables.h"
#include "core/store/ties.h"
#include "core/store/visibility.h"

namespace crm {

QList<BoundSql> ListSql::conditions(const Module& module, const ListQuery& query) const
{
    QList<BoundSql> all;
    if (!module.archivedBy.isEmpty() && !query.filter.mentions(module.archivedBy))
        all << BoundSql{QStringLiteral("%1.%2 IS NULL").arg(module.name, module.archivedBy), {}};
    if (const QString visible = visibility::condition(module, module.name, m_session.person); !visible.isEmpty())
        all << BoundSql{visible, {}};
    if (query.filter.kind == Filter::Kind::All) {
        for (const Filter& part : query.filter.parts)
            all << m_filters.where(module, part);
    } else {
        all << m_filters.where(module, query.filter);
    }
    return all;
}

QList<ListSql::Key> ListSql::keys(const Module& module, const ListQuery& query) const
{
    QList<Key> keys;
    for (const SortKey& key : query.sort) {
        if (const Field* field = module.field(key.field))
            keys.append({field, key.order});
    }
    return keys.isEmpty() ? QList<Key>{{module.field(module.link), Qt::AscendingOrder}} : keys;
}

QString ListSql::column(const Module& module, const Field& field) const
{
    if (!field.isStored())
        return ties::orderExpression(module, field, m_session.person);
    const QString name = module.name + QLatin1Char('.') + tables::sortColumn(field);
    if (twinColumn(field))
        return name;
    if (field.type == FieldType::Text)
        return dialect::foldedExpression(name);
    // The beginning of a long text orders it; a million whole ones would fill the memory.
    if (field.type == FieldType::LongText)
        return QStringLiteral("substr(%1, 1, 60)").arg(dialect::foldedExpression(name));
    return name;
}

BoundSql ListSql::term(const Module& module, const Field& field) const
{
    const QString value = column(module, field);
    if (field.isReference())
        return {
            QStringLiteral("(SELECT %1 FROM record WHERE record.id = %2)").arg(dialect::foldedExpression(QStringLiteral("title")), value),
            {}};
    if (field.type != FieldType::Choice)
        return {value, {}};
    // In the order of the list, as people know it, not by the keys.
    BoundSql sql;
    QString cases;
    int position = 0;
    for (const Choice& choice : m_catalogue.choices(field.choices)) {
        cases += QStringLiteral(" WHEN ? THEN %1").arg(position++);
        sql.values << choice.key;
    }
    sql.sql = cases.isEmpty() ? value : QStringLiteral("CASE %1%2 END").arg(value, cases);
    return sql;
}

BoundSql ListSql::order(const Module& module, const QList<Key>& keys) const
{
    BoundSql sql;
    QStringList terms;
    for (const Key& key : keys) {
        const BoundSql one = term(module, *key.field);
        sql.values << one.values;
        // Records without a value come last either way: who sorts wants to see values.
        terms << one.sql + (key.order == Qt::AscendingOrder ? QStringLiteral(" NULLS LAST") : QStringLiteral(" DESC NULLS LAST"));
    }
    const bool isDown = keys.first().order == Qt::DescendingOrder;
    terms << QStringLiteral("%1.id%2").arg(module.name, isDown ? QStringLiteral(" DESC") : QString());
    sql.sql = terms.join(QStringLiteral(", "));
    return sql;
}

} // namespace crm
