#include "core/search/latestrecords.h"

#include "core/base/fold.h"
#include "core/search/searchwords.h"
#include "core/store/dialect.h"
#include "core/store/query.h"
#include "core/store/recordwords.h"

namespace crm {

Result<QList<SearchedRecord>> searchedRecords(const Database& database, const QString& sql, const QVariantList& values)
{
    Query query(database, sql);
    if (const auto done = query.bind(values).run(); !done)
        return done.error();
    QList<SearchedRecord> records;
    while (query.next()) {
        const QString title = query.text(1);
        records.append({query.integer(0), title, folded(title).toUtf8(), query.text(2).toUtf8()});
    }
    if (const auto done = query.finished(); !done)
        return done.error();
    return records;
}

Result<> LatestRecords::forgetIfOthersWrote()
{
    const auto version = dialect::dataVersion(m_database);
    if (!version)
        return version.error();
    if (std::exchange(m_dataVersion, *version) != *version)
        forget();
    return {};
}

Result<const LatestRecords::OfModule*> LatestRecords::of(const Module& module, int amount)
{
    if (const auto done = forgetIfOthersWrote(); !done)
        return done.error();
    if (const auto known = m_modules.constFind(module.name); known != m_modules.constEnd())
        return &*known;
    auto records = searchedRecords(m_database,
        QStringLiteral("SELECT r.id, r.title, r.search FROM record_search s JOIN record r ON r.id = s.rowid "
                       "WHERE s.record_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        {matchExpression({moduleSign(module)}), amount});
    if (!records)
        return records.error();
    const bool isWhole = records->size() < amount;
    return &*m_modules.insert(module.name, {*std::move(records), isWhole});
}

} // namespace crm
