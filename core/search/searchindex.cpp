#include "core/search/searchindex.h"

#include "core/search/searchwords.h"
#include "core/store/bulkstatement.h"
#include "core/store/dialect.h"
#include "core/store/idlist.h"
#include "core/store/query.h"
#include "core/store/recordwords.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace crm {

namespace {

// Ranking reads texts, so only the latest hits are ranked; titles that start with the word are found by their own index, however old.
constexpr int ranked = 200;
// One or two letters that are in fewer than some hundredths of the latest records are rare enough for their trigrams to be listed.
constexpr int latest = 3'000;
// Merging a little at a time keeps the longest save at some milliseconds; FTS5's own merges stop it for seconds at a million records.
constexpr int savesBetweenMerges = 8;
constexpr int pagesPerMerge = 16;
constexpr int pagesPerBulkMerge = 1'000;
// A merge after each batch of an import took a tenth of its time.
constexpr qint64 createdBetweenMerges = 50'000;

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// Every word is in the text: " AND instr(…) > 0" for each.
QString holdsAll(const QString& text, const QStringList& words)
{
    return QStringLiteral(" AND %1").arg(dialect::containsExpression(text)).repeated(words.size());
}

QVariantList variants(const QStringList& words)
{
    return {words.begin(), words.end()};
}

/// Texts with a word that starts so, then the rest; what is newer first.
const QString rankOrder = QStringLiteral(
    " ORDER BY CASE WHEN instr(char(10) || replace(search, ' ', char(10)), char(10) || ?) > 0 THEN 0 ELSE 1 END, id DESC LIMIT ?");

} // namespace

SearchIndex::SearchIndex(const Database& database, const Catalogue& catalogue) : m_database(database), m_catalogue(catalogue) { }

Result<> SearchIndex::changed(qint64 record, const QString& before, const QString& after)
{
    if (!before.isEmpty()) {
        const auto done = execute(
            m_database, QStringLiteral("INSERT INTO record_search(record_search, rowid, search) VALUES('delete', ?, ?)"), {record, before});
        if (!done)
            return done;
    }
    if (!after.isEmpty()) {
        const auto done = execute(m_database, QStringLiteral("INSERT INTO record_search(rowid, search) VALUES(?, ?)"), {record, after});
        if (!done)
            return done;
    }
    return ++m_changes % savesBetweenMerges == 0 ? merge(pagesPerMerge) : Result<>();
}

Result<> SearchIndex::changedAll(const QList<WordsChange>& changes)
{
    if (changes.isEmpty())
        return {};
    BulkStatement removal(m_database, QStringLiteral("INSERT INTO record_search(record_search, rowid, search) VALUES('delete', ?, ?)"));
    BulkStatement addition(m_database, QStringLiteral("INSERT INTO record_search(rowid, search) VALUES(?, ?)"));
    CellRow row;
    for (const WordsChange& change : changes) {
        for (const auto& [statement, words] : {std::pair(&removal, &change.before), std::pair(&addition, &change.after)}) {
            if (words->isEmpty())
                continue;
            row.clear();
            row.add(QVariant(change.record));
            row.add(*words);
            if (const auto done = statement->run(row.cells()); !done)
                return done.error();
        }
    }
    return merge(pagesPerBulkMerge);
}

Result<> SearchIndex::added(const QList<qint64>& records)
{
    const auto done = execute(m_database,
        QStringLiteral(
            "INSERT INTO record_search(rowid, search) SELECT id, search FROM record WHERE id IN (%1) AND search IS NOT NULL ORDER "
            "BY id")
            .arg(idList(records)));
    return done ? merge(pagesPerBulkMerge) : done;
}

Result<> SearchIndex::created(qint64 first, qint64 last)
{
    const auto done = execute(m_database,
        QStringLiteral(
            "INSERT INTO record_search(rowid, search) SELECT id, search FROM record WHERE id BETWEEN ? AND ? AND search IS NOT NULL"),
        {first, last});
    m_created += last - first + 1;
    if (!done || m_created < createdBetweenMerges)
        return done;
    m_created = 0;
    return merge(pagesPerBulkMerge);
}

Result<> SearchIndex::removing(const QList<qint64>& records)
{
    const auto done = execute(m_database,
        QStringLiteral("INSERT INTO record_search(record_search, rowid, search) SELECT 'delete', id, search FROM record WHERE id IN "
                       "(%1) AND search IS NOT NULL ORDER BY id")
            .arg(idList(records)));
    return done ? merge(pagesPerBulkMerge) : done;
}

Result<> SearchIndex::merge(int pages)
{
    return execute(m_database, QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('merge', ?)"), {pages});
}

Result<QList<SearchHit>> SearchIndex::find(const SearchQuery& query) const
{
    const QStringList words = searchWords(query.text);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    for (const Module& module : m_catalogue.modules()) {
        // What has no place in the sidebar is found by whoever asks for it only.
        if (query.modules.isEmpty() ? module.section.isEmpty() : !query.modules.contains(module.name))
            continue;
        const auto found = findInModule(words, module, query.limitPerModule);
        if (!found)
            return found;
        hits << *found;
    }
    return hits;
}

Result<QList<SearchHit>> SearchIndex::findInModule(const QStringList& words, const Module& module, int limit) const
{
    auto hits = titlesStarting(words, module, limit);
    if (!hits || hits->size() == limit)
        return hits;
    const auto others = anywhere(words, module, limit);
    if (!others)
        return others;
    for (const SearchHit& hit : *others) {
        const bool known = std::any_of(hits->begin(), hits->end(), [&](const SearchHit& one) { return one.id == hit.id; });
        if (!known && hits->size() < limit)
            hits->append(hit);
    }
    return hits;
}

Result<QList<SearchHit>> SearchIndex::titlesStarting(const QStringList& words, const Module& module, int limit) const
{
    const QString archived = module.archivedBy.isEmpty() ? QString() : QStringLiteral("m.%1 IS NULL AND ").arg(module.archivedBy);
    const QString range =
        archived + dialect::startsExpression(QStringLiteral("m.") + tables::sortColumn(*module.field(module.title.first())));
    const QString& start = words.first();
    const QVariantList bounds{start, dialect::startsEnd(start)};
    // The unary + keeps the planner off the ids: it would read every record to have the newest first.
    // One word that the title's first field starts with is in the title and the text; only several have to be looked for there.
    if (words.size() == 1)
        return read(module,
            QStringLiteral("SELECT r.id, r.title FROM (SELECT m.id FROM %1 m WHERE %2 ORDER BY +m.id DESC LIMIT ?) f JOIN record r ON r.id "
                           "= f.id ORDER BY r.id DESC")
                .arg(module.name, range),
            bounds + QVariantList{limit});
    const QString sql =
        QStringLiteral(
            "SELECT r.id, r.title FROM %1 m JOIN record r ON r.id = m.id WHERE %2 AND instr(%3, ?) = 1%4 ORDER BY +m.id DESC LIMIT ?")
            .arg(module.name, range, dialect::foldedExpression(QStringLiteral("r.title")), holdsAll(QStringLiteral("r.search"), words));
    return read(module, sql, bounds + QVariantList{words.join(QLatin1Char(' '))} + variants(words) + QVariantList{limit});
}

Result<QList<SearchHit>> SearchIndex::anywhere(const QStringList& words, const Module& module, int limit) const
{
    const QString match = moduleMatch(module);
    if (const QString trigrams = matchExpression(words); !trigrams.isEmpty())
        return matching(match + QStringLiteral(" AND ") + trigrams, words, module, limit);
    const auto hits = amongLatest(words, module, limit);
    if (!hits || hits->size() >= limit)
        return hits;
    const auto older = hasOlder(module);
    if (!older)
        return older.error();
    if (!*older)
        return hits;
    const auto trigrams = trigramsStarting(words.first());
    if (!trigrams)
        return trigrams.error();
    if (trigrams->isEmpty())
        return QList<SearchHit>();
    return matching(QStringLiteral("%1 AND (%2)").arg(match, *trigrams), words, module, limit);
}

QString SearchIndex::moduleMatch(const Module& module)
{
    return matchExpression({moduleSign(module)});
}

Result<QList<SearchHit>> SearchIndex::matching(const QString& match, const QStringList& words, const Module& module, int limit) const
{
    const QString sql =
        QStringLiteral("SELECT id, title FROM (SELECT r.id, r.title, r.search FROM record_search s JOIN record r ON r.id = s.rowid "
                       "WHERE s.record_search MATCH ?%1 ORDER BY s.rowid DESC LIMIT ?)")
            .arg(holdsAll(QStringLiteral("r.search"), words));
    return read(
        module, sql + rankOrder, QVariantList{match} + variants(words) + QVariantList{std::max(ranked, limit), words.first(), limit});
}

Result<QList<SearchHit>> SearchIndex::amongLatest(const QStringList& words, const Module& module, int limit) const
{
    const QString sql = QStringLiteral(
        "SELECT id, title FROM (SELECT id, title, search FROM (SELECT r.id, r.title, r.search FROM record_search s "
        "JOIN record r ON r.id = s.rowid WHERE s.record_search MATCH ? ORDER BY s.rowid DESC LIMIT ?) WHERE 1 = 1%1 LIMIT ?)")
                            .arg(holdsAll(QStringLiteral("search"), words));
    return read(module, sql + rankOrder,
        QVariantList{moduleMatch(module), latest} + variants(words) + QVariantList{std::max(ranked, limit), words.first(), limit});
}

Result<bool> SearchIndex::hasOlder(const Module& module) const
{
    const auto next = queryValue(m_database, QStringLiteral("SELECT rowid FROM record_search WHERE record_search MATCH ? LIMIT 1 OFFSET ?"),
        {moduleMatch(module), latest});
    if (!next)
        return next.error();
    return !next->isNull();
}

Result<QString> SearchIndex::trigramsStarting(const QString& letters) const
{
    Query query(m_database, QStringLiteral("SELECT term FROM record_trigram WHERE term >= ? AND term < ?"));
    if (const auto done = query.bind(letters).bind(dialect::startsEnd(letters)).run(); !done)
        return done.error();
    QStringList terms;
    while (query.next())
        terms << quotedForMatch(query.text(0));
    if (const auto done = query.finished(); !done)
        return done.error();
    return terms.join(QStringLiteral(" OR "));
}

Result<QList<SearchHit>> SearchIndex::read(const Module& module, const QString& sql, const QVariantList& values) const
{
    Query select(m_database, sql);
    if (const auto done = select.bind(values).run(); !done)
        return done.error();
    QList<SearchHit> hits;
    while (select.next())
        hits.append({select.integer(0), module.name, select.text(1)});
    if (const auto done = select.finished(); !done)
        return done.error();
    return hits;
}

Result<QStringList> SearchIndex::problems() const
{
    // Compares the index with record.search, row by row; rank 1 makes it do so for an external content table.
    const auto checked = execute(m_database, QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('integrity-check', 1)"));
    if (checked)
        return QStringList();
    if (checked.error().kind == Error::Busy)
        return checked.error();
    return QStringList{SearchWords::tr("The search index does not agree with the records. It can be made anew.")};
}

Result<> SearchIndex::rebuild() const
{
    return execute(m_database, QStringLiteral("INSERT INTO record_search(record_search) VALUES('rebuild')"));
}

} // namespace crm
