#include "core/store/valuecounts.h"

#include "core/base/dates.h"
#include "core/schema/valuewriter.h"
#include "core/store/grouping.h"
#include "core/store/query.h"
#include "core/store/recordreader.h"
#include "core/store/rowscan.h"
#include "core/store/tables.h"
#include "core/store/ties.h"

namespace crm {

namespace {

/// The records of a list, as a statement that gives these columns of them.
using Rows = std::function<BoundSql(const QStringList& columns)>;

/// The values, as "seen", and their amounts among the records.
BoundSql groupsOf(const Module& module, const Field& field, const Rows& rows, qint64 person)
{
    const QString amount = QStringLiteral("count(*) AS amount");
    if (field.type == FieldType::Tags) {
        const BoundSql records = rows({module.name + QStringLiteral(".id")});
        return {QStringLiteral("SELECT min(t.name) AS seen, %1 FROM link l JOIN tag t ON t.id = l.to_id "
                               "WHERE l.kind = ? AND %2 AND l.from_id IN (%3) GROUP BY t.name_fold")
                    .arg(amount, ties::visibleTag(), records.sql),
            QVariantList{ties::tagKind, person} + records.values};
    }
    if (!field.isStored()) {
        const BoundSql records = rows({ties::valueExpression(module, field, person) + QStringLiteral(" AS seen"), amount});
        return {records.sql + QStringLiteral(" GROUP BY seen"), records.values};
    }
    // By the twin, for so the filter compares: "Тверь" and "ТВЕРЬ" are one value to people.
    const BoundSql records = rows({QStringLiteral("min(%1.%2) AS seen").arg(module.name, field.name), amount});
    return {QStringLiteral("%1 GROUP BY %2.%3").arg(records.sql, module.name, tables::sortColumn(field)), records.values};
}

/// Moments by the local day they lie on: hardly two are the same, while a day is what people look for.
Result<QList<ValueCount>> dayCounts(const Database& database, const BoundSql& moments, const Field& field, const QLocale& locale)
{
    const auto days = groupingBy(field, Period::Unit::Day);
    std::vector<qint64> amounts;
    const auto done = RowScan(database, moments)
                          .run(1,
                              [&](const std::vector<Cell>& cells) {
                                  const size_t day = days->groupOf(cells[0]);
                                  amounts.resize(std::max(amounts.size(), day + 1));
                                  ++amounts[day];
                              },
                              {});
    if (!done)
        return done.error();
    QList<ValueCount> counts;
    for (size_t day = 0; day < amounts.size(); ++day) {
        const QDate date = days->value(static_cast<int>(day)).toDate();
        if (amounts[day] > 0)
            counts.append({date.isValid() ? QVariant(storedDate(date)) : QVariant(), date.isValid() ? shownDate(date, locale) : QString(),
                amounts[day]});
    }
    std::sort(counts.begin(), counts.end(), [](const ValueCount& one, const ValueCount& other) {
        return one.count != other.count ? one.count > other.count : one.value.toString() > other.value.toString();
    });
    return counts;
}

} // namespace

Result<QList<ValueCount>> RecordReader::valueCounts(
    const ListQuery& query, const QString& field, const ValueWriter& writer, int limit) const
{
    const Module& module = *m_catalogue.module(query.module);
    const Field& counted = *module.field(field);
    if (counted.type == FieldType::DateTime) {
        auto days = dayCounts(m_database, m_lists.rowsSql(query, {module.name + u'.' + field}), counted, writer.locale());
        return days ? Result<QList<ValueCount>>((*days).mid(0, limit)) : days;
    }
    const BoundSql groups = groupsOf(
        module, counted, [&](const QStringList& columns) { return m_lists.rowsSql(query, columns); }, m_session.person);
    Query asked(m_database,
        QStringLiteral("SELECT seen, amount, (SELECT title FROM record WHERE record.id = seen) FROM (%1) groups "
                       "ORDER BY amount DESC, seen LIMIT ?")
            .arg(groups.sql));
    if (const auto done = asked.bind(groups.values).bind(limit).run(); !done)
        return done.error();
    QList<ValueCount> counts;
    while (asked.next()) {
        const QVariant value = asked.value(0);
        // A star that is not there is shown as nothing; among values it needs a word.
        const bool isStar = counted.type == FieldType::Star;
        const QString label = counted.isReference() ? asked.text(2) : isStar ? writer.plain(counted, value) : writer.shown(counted, value);
        counts.append({value, value.isNull() ? QString() : label, asked.integer(1)});
    }
    if (const auto done = asked.finished(); !done)
        return done.error();
    return counts;
}

} // namespace crm
