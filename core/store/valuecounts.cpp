#include "core/store/valuecounts.h"

#include "core/schema/valuewriter.h"
#include "core/store/query.h"
#include "core/store/recordreader.h"
#include "core/store/tables.h"

namespace crm {

Result<QList<ValueCount>> RecordReader::valueCounts(
    const ListQuery& query, const QString& field, const ValueWriter& writer, int limit) const
{
    const Module& module = *m_catalogue.module(query.module);
    const Field& counted = *module.field(field);
    if (!counted.isStored())
        return QList<ValueCount>(); // tags and stars are ties to records, not values
    const BoundSql where = fromWhere(module, query);
    // By the twin, for so the filter compares: "Тверь" and "ТВЕРЬ" are one value to people.
    const QString groups = QStringLiteral("SELECT min(%1.%2) AS seen, count(*) AS amount%3 GROUP BY %1.%4")
                               .arg(module.name, field, where.sql, tables::sortColumn(counted));
    Query asked(m_database,
        QStringLiteral("SELECT seen, amount, (SELECT title FROM record WHERE record.id = seen) FROM (%1) groups "
                       "ORDER BY amount DESC, seen LIMIT ?")
            .arg(groups));
    if (const auto done = asked.bind(where.values).bind(limit).run(); !done)
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
