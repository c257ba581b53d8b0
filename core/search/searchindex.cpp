#include "core/search/searchindex.h"

#include "core/search/searchwords.h"
#include "core/store/bulkstatement.h"
#include "core/store/dialect.h"
#include "core/store/idlist.h"
#include "core/store/query.h"
#include "core/store/recordwords.h"
#include "core/store/tables.h"
#include "core/store/transaction.h"
#include "core/store/visibility.h"

#include <QCoreApplication>

namespace crm {

namespace {

// Ranking reads texts, so only the latest hits are ranked; titles that start with the word are found by their own index, however old.
constexpr int mostOfPrivate = 500;
constexpr int ranked = 200;
// One or two letters that are in less than a hundredth of the latest records are rare enough for their trigrams to be listed.
constexpr int latest = 2'000;
// Of a text's trigrams the rarest few leave hardly anything else, and the text itself is looked at anyway.
constexpr int trigramsLookedUp = 3;
// Each save leaves a piece. Merging a little at a time, when nobody waits, keeps the longest save at some milliseconds.
constexpr int fewPieces = 16;
constexpr int manyPieces = 128;
constexpr int savesBetweenLooks = 32;
constexpr int pagesPerMerge = 256;
constexpr int pagesPerBulkMerge = 1'000;
// FTS5's row with the structure of the index (https://www.sqlite.org/src/file/ext/fts5/fts5_index.c, "STRUCTURE RECORD").
constexpr int structureRow = 10;
constexpr int cookieSize = 4;
// A merge after each batch of an import took a tenth of its time.
constexpr qint64 createdBetweenMerges = 50'000;

/// As many pages as so many records fill, and half as many again: the merging keeps up with the writing.
int pagesFor(qsizetype records)
{
    return std::clamp(static_cast<int>(records / 12), pagesPerMerge, pagesPerBulkMerge);
}

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

QList<QByteArray> bytesOf(const QStringList& words)
{
    QList<QByteArray> bytes;
    for (const QString& word : words)
        bytes << word.toUtf8();
    return bytes;
}

/// Titles that start with the text, then texts with a word that starts so, then the rest; each kind as it comes, what is newer first.
QList<SearchHit> inOrder(
    const QList<SearchedRecord>& records, const QStringList& words, const Module& module, int limit, qsizetype& titleStarts)
{
    const QByteArray start = words.join(QLatin1Char(' ')).toUtf8();
    const QByteArray first = words.first().toUtf8();
    const QByteArray afterLine = '\n' + first;
    const QByteArray afterSpace = ' ' + first;
    QList<SearchHit> kinds[3];
    for (const SearchedRecord& record : records) {
        const SearchHit hit{record.id, module.name, record.title};
        if (record.foldedTitle.startsWith(start)) {
            kinds[0].append(hit);
        } else if (kinds[1].size() + kinds[2].size() < std::max(ranked, limit)) { // texts are long, and older ones would hardly be shown
            const bool isWord = record.words.startsWith(first) || record.words.contains(afterLine) || record.words.contains(afterSpace);
            kinds[isWord ? 1 : 2].append(hit);
        }
    }
    titleStarts = kinds[0].size();
    return kinds[0] + kinds[1] + kinds[2];
}

/// A number as FTS5 stores it: seven bits a byte, the highest first.
int readNumber(const QByteArray& bytes, qsizetype& at)
{
    int number = 0;
    while (at < bytes.size()) {
        const auto byte = static_cast<uchar>(bytes[at++]);
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            break;
    }
    return number;
}

} // namespace

SearchIndex::SearchIndex(const Database& database, const Catalogue& catalogue, const Session& session)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_latest(database)
{
}

Result<> SearchIndex::changed(qint64 record, const QString& before, const QString& after)
{
    m_latest.forget();
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
    // The first of a program is looked at, too: a script may call a new one for each save.
    return m_changes++ % savesBetweenLooks == 0 ? mergeIfMany() : Result<>();
}

Result<> SearchIndex::changedAll(const QList<WordsChange>& changes)
{
    if (changes.isEmpty())
        return {};
    m_latest.forget();
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
    return merge(pagesFor(changes.size()));
}

Result<> SearchIndex::added(const QList<qint64>& records)
{
    m_latest.forget();
    const auto done = execute(m_database,
        QStringLiteral(
            "INSERT INTO record_search(rowid, search) SELECT id, search FROM record WHERE id IN (%1) AND search IS NOT NULL ORDER "
            "BY id")
            .arg(idList(records)));
    return done ? merge(pagesFor(records.size())) : done;
}

Result<> SearchIndex::created(qint64 first, qint64 last)
{
    m_latest.forget();
    if (m_sample && m_sample->isOutgrownBy(last))
        m_sample.reset();
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
    m_latest.forget();
    const auto done = execute(m_database,
        QStringLiteral("INSERT INTO record_search(record_search, rowid, search) SELECT 'delete', id, search FROM record WHERE id IN "
                       "(%1) AND search IS NOT NULL ORDER BY id")
            .arg(idList(records)));
    return done ? merge(pagesFor(records.size())) : done;
}

Result<> SearchIndex::merge(int pages)
{
    return execute(m_database, QStringLiteral("INSERT INTO record_search(record_search, rank) VALUES('merge', ?)"), {pages});
}

/// Somebody who saves without a pause leaves no moment for merging; then a save has to do some of it.
Result<> SearchIndex::mergeIfMany()
{
    const auto amount = pieces();
    if (!amount)
        return amount.error();
    return *amount > manyPieces ? merge(pagesPerMerge) : Result<>();
}

Result<> SearchIndex::mergeSome()
{
    const auto before = pieces();
    if (!before)
        return before.error();
    if (*before <= std::max(fewPieces, m_settledPieces))
        return {};
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(Patience::None); !begun)
        return begun.error().kind == Error::Busy ? Result<>() : begun;
    const auto changes = queryValue(m_database, QStringLiteral("SELECT total_changes()"));
    if (const auto done = merge(pagesPerMerge); !done)
        return done;
    const auto after = queryValue(m_database, QStringLiteral("SELECT total_changes()"));
    if (const auto done = transaction.commit(Patience::Person); !done)
        return done;
    // A merge that finds nothing to do counts as one change (https://www.sqlite.org/fts5.html#the_merge_command).
    m_settledPieces = changes && after && after->toLongLong() - changes->toLongLong() < 2 ? *before : 0;
    return {};
}

Result<int> SearchIndex::pieces() const
{
    const auto structure = queryValue(m_database, QStringLiteral("SELECT block FROM record_search_data WHERE id = ?"), {structureRow});
    if (!structure)
        return structure.error();
    const QByteArray bytes = structure->toByteArray();
    qsizetype at = cookieSize;
    (void)readNumber(bytes, at); // levels
    return readNumber(bytes, at);
}

Result<QList<SearchHit>> SearchIndex::find(const SearchQuery& query) const
{
    const QStringList words = searchWords(query.text);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    QString rareTrigrams;
    for (const Module& module : m_catalogue.modules()) {
        // What has no place in the sidebar is found by whoever asks for it only.
        if (query.modules.isEmpty() ? module.section.isEmpty() : !query.modules.contains(module.name))
            continue;
        // Of what is partly hidden there are some hundred records at most: all of them are found, then those that may be seen are taken.
        const int limit = module.sharedBy.isEmpty() ? query.limitPerModule : std::max(query.limitPerModule, mostOfPrivate);
        auto found = findInModule(words, module, limit, rareTrigrams);
        if (!found)
            return found;
        if (const auto done = takeOutHidden(*found, module); !done)
            return done.error();
        hits << found->mid(0, query.limitPerModule);
    }
    return hits;
}

Result<> SearchIndex::takeOutHidden(QList<SearchHit>& hits, const Module& module) const
{
    const QString visible = visibility::condition(module, module.name, m_session.person);
    if (visible.isEmpty() || hits.isEmpty())
        return {};
    QList<qint64> ids;
    for (const SearchHit& hit : std::as_const(hits))
        ids << hit.id;
    const auto seen =
        queryIds(m_database, QStringLiteral("SELECT id FROM %1 WHERE id IN (%2) AND %3").arg(module.name, idList(ids), visible));
    if (!seen)
        return seen.error();
    const QSet<qint64> known(seen->begin(), seen->end());
    hits.removeIf([&](const SearchHit& hit) { return !known.contains(hit.id); });
    return {};
}

/// rareTrigrams is found out once for all modules, if at all.
Result<QList<SearchHit>> SearchIndex::findInModule(const QStringList& words, const Module& module, int limit, QString& rareTrigrams) const
{
    const auto some = candidates(words, module, limit, rareTrigrams);
    if (!some)
        return some.error();
    qsizetype titleStarts = 0;
    const QList<SearchHit> ordered = inOrder(some->records, words, module, limit, titleStarts);
    if (some->isWhole || titleStarts >= limit)
        return ordered.mid(0, limit);
    auto hits = titlesStarting(words, module, limit);
    if (!hits)
        return hits;
    QSet<qint64> known;
    for (const SearchHit& hit : std::as_const(*hits))
        known.insert(hit.id);
    for (const SearchHit& hit : ordered) {
        if (hits->size() < limit && !known.contains(hit.id))
            hits->append(hit);
    }
    return hits;
}

Result<SearchIndex::Candidates> SearchIndex::candidates(
    const QStringList& words, const Module& module, int limit, QString& rareTrigrams) const
{
    const auto trigrams = rarestTrigrams(words);
    if (!trigrams)
        return trigrams.error();
    const QString sign = matchExpression({moduleSign(module)});
    if (!trigrams->isEmpty())
        return matching(allOfTrigrams(*trigrams) + QStringLiteral(" AND ") + sign, words, limit);
    auto some = amongLatest(words, module);
    if (!some || some->isWhole || some->records.size() >= limit)
        return some;
    if (rareTrigrams.isNull()) {
        const auto starting = trigramsStarting(words.first());
        if (!starting)
            return starting.error();
        rareTrigrams = starting->isEmpty() ? QStringLiteral("") : *starting;
    }
    if (rareTrigrams.isEmpty())
        return Candidates{{}, true};
    return matching(QStringLiteral("(%1) AND %2").arg(rareTrigrams, sign), words, limit);
}

Result<SearchIndex::Candidates> SearchIndex::matching(const QString& match, const QStringList& words, int limit) const
{
    const int most = std::max(ranked, limit);
    auto records = searchedRecords(m_database,
        QStringLiteral("SELECT r.id, r.title, r.search FROM record_search s JOIN record r ON r.id = s.rowid "
                       "WHERE s.record_search MATCH ?%1 ORDER BY s.rowid DESC LIMIT ?")
            .arg(holdsAll(QStringLiteral("r.search"), words)),
        QVariantList{match} + variants(words) + QVariantList{most});
    if (!records)
        return records.error();
    const bool isWhole = records->size() < most;
    return Candidates{*std::move(records), isWhole};
}

Result<SearchIndex::Candidates> SearchIndex::amongLatest(const QStringList& words, const Module& module) const
{
    const auto newest = m_latest.of(module, latest);
    if (!newest)
        return newest.error();
    const QList<QByteArray> parts = bytesOf(words);
    Candidates some{{}, (*newest)->isWhole};
    for (const SearchedRecord& record : (*newest)->records) {
        if (std::all_of(parts.begin(), parts.end(), [&](const QByteArray& part) { return record.words.contains(part); }))
            some.records << record;
    }
    return some;
}

Result<QStringList> SearchIndex::rarestTrigrams(const QStringList& words) const
{
    const QStringList all = trigramsOf(words);
    if (all.size() <= trigramsLookedUp)
        return all;
    if (!m_sample) {
        auto sample = TrigramSample::taken(m_database);
        if (!sample)
            return sample.error();
        m_sample = *std::move(sample);
    }
    return m_sample->rarest(all, trigramsLookedUp);
}

Result<QList<SearchHit>> SearchIndex::titlesStarting(const QStringList& words, const Module& module, int limit) const
{
    const QString archived = module.archivedBy.isEmpty() ? QString() : QStringLiteral("m.%1 IS NULL AND ").arg(module.archivedBy);
    const QString range =
        archived + dialect::startsExpression(QStringLiteral("m.") + tables::sortColumn(*module.field(module.title.first())));
    const QString& start = words.first();
    QVariantList values{start, dialect::startsEnd(start)};
    // The unary + keeps the planner off the ids: it would read every record to have the newest first.
    // One word that the title's first field starts with is in the title and the text; only several have to be looked for there.
    QString sql = QStringLiteral("SELECT r.id, r.title, '' FROM (SELECT m.id FROM %1 m WHERE %2 ORDER BY +m.id DESC LIMIT ?) f "
                                 "JOIN record r ON r.id = f.id ORDER BY r.id DESC")
                      .arg(module.name, range);
    if (words.size() > 1) {
        sql =
            QStringLiteral("SELECT r.id, r.title, '' FROM %1 m JOIN record r ON r.id = m.id WHERE %2 AND instr(%3, ?) = 1%4 "
                           "ORDER BY +m.id DESC LIMIT ?")
                .arg(module.name, range, dialect::foldedExpression(QStringLiteral("r.title")), holdsAll(QStringLiteral("r.search"), words));
        values << words.join(QLatin1Char(' ')) << variants(words);
    }
    const auto records = searchedRecords(m_database, sql, values + QVariantList{limit});
    if (!records)
        return records.error();
    QList<SearchHit> hits;
    for (const SearchedRecord& record : *records)
        hits.append({record.id, module.name, record.title});
    return hits;
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
