#include "core/store/ties.h"

#include "core/store/dialect.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

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

// Beyond it reading every link of a tag is faster than looking the records up.
constexpr qsizetype fewRecords = 5'000;

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

Result<QHash<qint64, QMap<QString, qint64>>> tagUses(const Database& database)
{
    Query query(database,
        QStringLiteral("SELECT l.to_id, r.module, count(*) FROM link l JOIN record r ON r.id = l.from_id WHERE l.kind = ? "
                       "GROUP BY l.to_id, r.module"));
    if (const auto done = query.bind(tagKind).run(); !done)
        return done.error();
    QHash<qint64, QMap<QString, qint64>> uses;
    while (query.next())
        uses[query.integer(0)].insert(query.text(1), query.integer(2));
    if (const auto done = query.finished(); !done)
        return done.error();
    return uses;
}

Result<QHash<qint64, qint64>> tagAmounts(const Database& database, const QList<qint64>& records)
{
    const bool isFew = records.size() <= fewRecords;
    const QSet<qint64> wanted = isFew ? QSet<qint64>() : QSet<qint64>(records.begin(), records.end());
    const QString where = isFew ? QStringLiteral(" AND from_id IN (%1)").arg(idList(records)) : QString();
    Query query(database, QStringLiteral("SELECT from_id, to_id FROM link WHERE kind = ?") + where);
    if (const auto done = query.bind(tagKind).run(); !done)
        return done.error();
    QHash<qint64, qint64> amounts;
    while (query.next()) {
        if (isFew || wanted.contains(query.integer(0)))
            ++amounts[query.integer(1)];
    }
    if (const auto done = query.finished(); !done)
        return done.error();
    return amounts;
}

} // namespace crm::ties
