#include "core/store/integrity.h"

#include "core/schema/twins.h"
#include "core/store/query.h"
#include "core/store/recordrow.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr qsizetype problemsShown = 50;

struct IntegrityWords {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

Result<> addTwinProblems(
    const Database& database, const Module& module, const Field& field, const PhoneNumbers& phones, QStringList& problems)
{
    const QString twin = *twinColumn(field);
    Query query(database,
        QStringLiteral("SELECT number, %1, %2 FROM %3 WHERE %1 IS NOT NULL OR %2 IS NOT NULL").arg(field.name, twin, module.name));
    if (const auto done = query.run(); !done)
        return done;
    while (query.next()) {
        if (twinValue(field, query.value(1), phones) != query.value(2) && problems.size() < problemsShown)
            problems << IntegrityWords::tr("%1: the search key of %2 does not fit its value").arg(query.text(0), field.name);
    }
    return query.finished();
}

/// Runs a query whose first column says what is wrong with a row.
Result<> addRows(const Database& database, const QString& sql, const QVariantList& values, const QString& sentence, QStringList& problems)
{
    Query query(database, sql);
    query.bind(values);
    if (const auto done = query.run(); !done)
        return done;
    while (query.next()) {
        if (problems.size() < problemsShown)
            problems << sentence.arg(query.text(0));
    }
    return query.finished();
}

Result<> addModuleProblems(const Database& database, const Module& module, const PhoneNumbers& phones, QStringList& problems)
{
    for (const Field& field : module.fields) {
        if (!twinColumn(field))
            continue;
        if (const auto done = addTwinProblems(database, module, field, phones, problems); !done)
            return done;
    }
    const QString table = module.name;
    if (const auto done = addRows(database,
            QStringLiteral("SELECT r.id FROM record r WHERE r.module = ? AND NOT EXISTS (SELECT 1 FROM %1 m WHERE m.id = r.id)").arg(table),
            {table}, IntegrityWords::tr("Record %1 of %2 has no content").arg(QStringLiteral("%1"), table), problems);
        !done)
        return done;
    if (const auto done = addRows(database,
            QStringLiteral("SELECT m.id FROM %1 m WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.id = m.id AND r.module = ?)").arg(table),
            {table}, IntegrityWords::tr("Row %1 of %2 belongs to no record").arg(QStringLiteral("%1"), table), problems);
        !done)
        return done;
    if (const auto done = addRows(database, QStringLiteral("SELECT number FROM %1 GROUP BY number HAVING count(*) > 1").arg(table), {},
            IntegrityWords::tr("The number %1 was given twice"), problems);
        !done)
        return done;
    const auto prefix = module.prefix.size() + 1;
    return addRows(database,
        QStringLiteral("SELECT number FROM %1 WHERE number IS NULL OR CAST(substr(number, ?) AS INTEGER) > "
                       "coalesce((SELECT value FROM counter WHERE name = ?), 0)")
            .arg(table),
        {static_cast<qint64>(prefix), table}, IntegrityWords::tr("The number %1 is ahead of its counter"), problems);
}

/// An archived record names what it became, and what it became names it: both or neither.
Result<> addArchiveProblems(const Database& database, const Catalogue& catalogue, const Module& module, QStringList& problems)
{
    if (module.archivedBy.isEmpty())
        return {};
    QStringList traces;
    for (const Field& field : module.fields) {
        if (field.type == FieldType::Ref && !field.isEditable())
            traces << field.name + QStringLiteral(" IS NOT NULL");
    }
    if (const auto done = addRows(database,
            QStringLiteral("SELECT number FROM %1 WHERE %2 IS NULL AND (%3)")
                .arg(module.name, module.archivedBy, traces.join(QStringLiteral(" OR "))),
            {}, IntegrityWords::tr("%1 names what it became but is not archived"), problems);
        !done)
        return done;
    for (const auto& [other, field] : catalogue.referencesTo(module.name)) {
        if (field->isEditable())
            continue;
        if (const auto done = addRows(database,
                QStringLiteral("SELECT o.number FROM %1 o JOIN %2 m ON m.id = o.%3 WHERE m.%4 IS NULL")
                    .arg(other->name, module.name, field->name, module.archivedBy),
                {}, IntegrityWords::tr("%1 was made by a conversion that is only half there"), problems);
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<QStringList> recordProblems(const Database& database, const Catalogue& catalogue, const PhoneNumbers& phones)
{
    QStringList problems;
    for (const Module& module : catalogue.modules()) {
        if (const auto done = addModuleProblems(database, module, phones, problems); !done)
            return done.error();
        if (const auto done = addArchiveProblems(database, catalogue, module, problems); !done)
            return done.error();
    }
    return problems;
}

} // namespace crm
