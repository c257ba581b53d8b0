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
        const QString title = query.text(2);
        records.append({query.integer(0), query.text(1), title, folded(title).toUtf8(), query.text(3).toUtf8()});
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

void LatestRecords::forget()
{
    m_modules.clear();
    m_hasAny.clear();
}

void LatestRecords::forgetModuleOf(const QString& words)
{
    const QString sign = signOf(words);
    m_modules.remove(sign);
    m_hasAny.remove(sign);
}

Result<const LatestRecords::OfModule*> LatestRecords::of(const Module& module, int amount)
{
    if (const auto done = forgetIfOthersWrote(); !done)
        return done.error();
    const QString sign = moduleSign(module);
    if (const auto known = m_modules.constFind(sign); known != m_modules.constEnd())
        return &*known;
    auto records = searchedRecords(m_database,
        QStringLiteral("SELECT r.id, r.module, r.title, r.search FROM record_search s JOIN record r ON r.id = s.rowid "
                       "WHERE s.record_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        {matchExpression({sign}), amount});
    if (!records)
        return records.error();
    const bool isWhole = records->size() < amount;
    return &*m_modules.insert(sign, {*std::move(records), isWhole});
}

Result<bool> LatestRecords::hasAny(const Module& module)
{
    if (const auto done = forgetIfOthersWrote(); !done)
        return done.error();
    const QString sign = moduleSign(module);
    if (const auto known = m_hasAny.constFind(sign); known != m_hasAny.constEnd())
        return *known;
    const auto one = queryValue(
        m_database, QStringLiteral("SELECT rowid FROM record_search WHERE record_search MATCH ? LIMIT 1"), {matchExpression({sign})});
    if (!one)
        return one.error();
    return *m_hasAny.insert(sign, one->isValid());
}

} // namespace crm
