#include "core/store/valuecounts.h"

#include "core/schema/valuewriter.h"
#include "core/store/query.h"
#include "core/store/recordreader.h"
#include "core/store/tables.h"
#include "core/store/ties.h"

namespace crm {

namespace {

/// The values, as "seen", and their amounts among the records.
BoundSql groupsOf(const Module& module, const Field& field, const BoundSql& records, qint64 person)
{
    if (field.type == FieldType::Tags)
        return {QStringLiteral("SELECT min(t.name) AS seen, count(*) AS amount FROM link l JOIN tag t ON t.id = l.to_id "
                               "WHERE l.kind = ? AND %1 AND l.from_id IN (SELECT %2.id%3) GROUP BY t.name_fold")
                    .arg(ties::visibleTag(), module.name, records.sql),
            QVariantList{ties::tagKind, person} + records.values};
    if (!field.isStored())
        return {QStringLiteral("SELECT %1 AS seen, count(*) AS amount%2 GROUP BY seen")
                    .arg(ties::valueExpression(module, field, person), records.sql),
            records.values};
    // By the twin, for so the filter compares: "Тверь" and "ТВЕРЬ" are one value to people.
    return {QStringLiteral("SELECT min(%1.%2) AS seen, count(*) AS amount%3 GROUP BY %1.%4")
                .arg(module.name, field.name, records.sql, tables::sortColumn(field)),
        records.values};
}

} // namespace

Result<QList<ValueCount>> RecordReader::valueCounts(
    const ListQuery& query, const QString& field, const ValueWriter& writer, int limit) const
{
    const Module& module = *m_catalogue.module(query.module);
    const Field& counted = *module.field(field);
    const BoundSql groups = groupsOf(module, counted, fromWhere(module, query), m_session.person);
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
