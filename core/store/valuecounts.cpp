#include "core/store/valuecounts.h"

#include "core/schema/valuewriter.h"
#include "core/store/query.h"
#include "core/store/recordreader.h"
#include "core/store/tables.h"
#include "core/store/ties.h"

namespace crm {

Result<QList<ValueCount>> RecordReader::valueCounts(
    const ListQuery& query, const QString& field, const ValueWriter& writer, int limit) const
{
    const Module& module = *m_catalogue.module(query.module);
    const Field& counted = *module.field(field);
    // Each tag by itself, whatever other tags its records carry: that is what the filter asks for.
    const auto countedTags = [this](const BoundSql& rows) -> BoundSql {
        return {
            QStringLiteral("SELECT min(t.name) AS seen, count(*) AS amount FROM link l JOIN tag t ON t.id = l.to_id WHERE l.kind = ? AND "
                           "%1 AND l.from_id IN (%2) GROUP BY t.name_fold")
                .arg(ties::visibleTag(), rows.sql),
            QVariantList{ties::tagKind, m_session.person} + rows.values};
    };
    // By the twin, for so the filter compares: "Тверь" and "ТВЕРЬ" are one value to people.
    const QString seen = counted.isStored() ? QStringLiteral("min(%1.%2)").arg(module.name, field)
                                            : ties::valueExpression(module, counted, m_session.person);
    const QString key = counted.isStored() ? module.name + u'.' + tables::sortColumn(counted) : QStringLiteral("seen");
    const auto countedValues = [&]() -> BoundSql {
        BoundSql rows = m_lists.rowsSql(query, {seen + QStringLiteral(" AS seen"), QStringLiteral("count(*) AS amount")});
        rows.sql += QStringLiteral(" GROUP BY ") + key;
        return rows;
    };
    const BoundSql groups =
        counted.type == FieldType::Tags ? countedTags(m_lists.rowsSql(query, {module.name + QStringLiteral(".id")})) : countedValues();
    Query asked(m_database,
        QStringLiteral("SELECT seen, amount, (SELECT title FROM record WHERE record.id = seen) FROM (%1) groups "
                       "ORDER BY amount DESC, seen LIMIT ?")
            .arg(groups.sql));
    if (const auto done = asked.bind(groups.values).bind(limit).run(); !done)
        return done.error();
    QList<ValueCount> counts;
    while (asked.next()) {
        const QVariant value = asked.value(0);
        const QString label = counted.isReference() ? asked.text(2) : writer.shown(counted, value);
        counts.append({value, value.isNull() ? QString() : label, asked.integer(1)});
    }
    if (const auto done = asked.finished(); !done)
        return done.error();
    return counts;
}

} // namespace crm
