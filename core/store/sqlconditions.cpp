#include "core/store/sqlconditions.h"

#include "core/store/dialect.h"

#include <QHash>

#include <algorithm>

namespace crm::sqlconditions {

namespace {

/// In parentheses. SQLite refuses expressions deeper than 1,000, and a flat row of ANDs or ORs is as deep as it is long; so a long one is
/// written as a tree.
QString tree(const QStringList& pieces, const QString& between)
{
    constexpr qsizetype longest = 100;
    if (pieces.size() <= longest)
        return QLatin1Char('(') + pieces.join(between) + QLatin1Char(')');
    QStringList branches;
    for (qsizetype start = 0; start < pieces.size(); start += longest)
        branches << tree(pieces.mid(start, longest), between);
    return tree(branches, between);
}

/// One column's "= ?" become one IN: a thousand of them apart take SQLite's planner half a minute.
QList<BoundSql> withEqualsTogether(const QList<BoundSql>& parts)
{
    static const QString equals = QStringLiteral(" = ?");
    QList<BoundSql> others;
    QStringList names;
    QHash<QString, QVariantList> values;
    for (const BoundSql& part : parts) {
        const QString name = part.sql.chopped(equals.size());
        if (!part.sql.endsWith(equals) || name.contains(QLatin1Char(' '))) {
            others << part;
            continue;
        }
        if (!values.contains(name))
            names << name;
        values[name] << part.values;
    }
    for (const QString& name : std::as_const(names))
        others << amongst(name, values.value(name));
    return others;
}

} // namespace

QString column(const Module& module, const QString& name)
{
    return module.name + QLatin1Char('.') + name;
}

BoundSql joined(const QList<BoundSql>& parts, const QString& between)
{
    BoundSql sql;
    QStringList pieces;
    for (const BoundSql& part : parts) {
        pieces << part.sql;
        sql.values << part.values;
    }
    sql.sql = tree(pieces, between);
    return sql;
}

BoundSql allOf(QList<BoundSql> conditions)
{
    std::stable_sort(conditions.begin(), conditions.end(),
        [](const BoundSql& one, const BoundSql& other) { return dialect::effort(one.sql) < dialect::effort(other.sql); });
    return conditions.isEmpty() ? BoundSql{QStringLiteral("1 = 1"), {}} : joined(conditions, QStringLiteral(" AND "));
}

BoundSql anyOf(const QList<BoundSql>& parts)
{
    return parts.isEmpty() ? BoundSql{QStringLiteral("1 = 0"), {}} : joined(withEqualsTogether(parts), QStringLiteral(" OR "));
}

BoundSql amongst(const QString& name, const QVariantList& values)
{
    if (values.size() == 1)
        return {name + QStringLiteral(" = ?"), values};
    return {QStringLiteral("%1 IN (%2)").arg(name, QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "))), values};
}

BoundSql denied(const BoundSql& sql)
{
    return {QStringLiteral("NOT coalesce(%1, 1 = 0)").arg(sql.sql), sql.values};
}

} // namespace crm::sqlconditions
