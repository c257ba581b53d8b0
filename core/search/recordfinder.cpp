#include "core/search/recordfinder.h"

#include "core/schema/catalogue.h"
#include "core/search/searchwords.h"
#include "core/store/dialect.h"
#include "core/store/idlist.h"
#include "core/store/query.h"
#include "core/store/recordwords.h"
#include "core/store/session.h"
#include "core/store/tables.h"
#include "core/store/visibility.h"

namespace crm {

namespace {

// Ranking reads texts, so only the latest hits are ranked; titles that start with the word are found by their own index, however old.
constexpr int mostRanked = 100;
constexpr int mostOfHidden = 500;
// So many of all modules together show most searches to be answered already.
constexpr int rankedOfAll = 200;
// One or two letters that are in less than a hundredth of the latest records are rare enough for their trigrams to be listed.
constexpr int latestLookedAt = 2'000;
// Of a text's trigrams the rarest few leave hardly anything else, and the text itself is looked at anyway.
constexpr int trigramsLookedUp = 4;
// All trigrams have three characters, so that nothing is between one of them with this behind it and the next.
constexpr QChar firstCharacter(1);

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
QList<SearchHit> inOrder(const QList<SearchedRecord>& records, const QStringList& words, int limit, qsizetype& titleStarts)
{
    const QByteArray start = words.join(QLatin1Char(' ')).toUtf8();
    const QByteArray first = words.first().toUtf8();
    const QByteArray afterLine = '\n' + first;
    const QByteArray afterSpace = ' ' + first;
    QList<SearchHit> kinds[3];
    for (const SearchedRecord& record : records) {
        const SearchHit hit{record.id, record.module, record.title};
        if (record.foldedTitle.startsWith(start)) {
            kinds[0].append(hit);
        } else if (kinds[1].size() + kinds[2].size()
            < std::max(mostRanked, limit)) { // texts are long, and older ones would hardly be shown
            const bool isWord = record.words.startsWith(first) || record.words.contains(afterLine) || record.words.contains(afterSpace);
            kinds[isWord ? 1 : 2].append(hit);
        }
    }
    titleStarts = kinds[0].size();
    return kinds[0] + kinds[1] + kinds[2];
}

} // namespace

RecordFinder::RecordFinder(const Database& database, const Catalogue& catalogue, const Session& session)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_latest(database)
{
}

void RecordFinder::grew(qint64 lastRecord)
{
    if (m_sample && m_sample->isOutgrownBy(lastRecord))
        m_sample.reset();
}

Result<QList<SearchHit>> RecordFinder::find(const SearchQuery& query)
{
    const QStringList words = searchWords(query.text);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    const Modules modules = modulesOf(query);
    const int limit = query.limitPerModule;
    const int most = std::max(mostRanked, limit);
    Found found;
    const auto done =
        matchExpression(words).isEmpty() ? findByLetters(words, modules, limit, most, found) : findByTrigrams(words, modules, most, found);
    if (!done)
        return done.error();
    for (const Module* module : modules) {
        // Of what is partly hidden there are some hundred records at most: the best of all are taken, then those that may be seen.
        const bool isPartlyHidden = !module->sharedBy.isEmpty();
        auto best = ranked(found.value(module->name), words, *module, isPartlyHidden ? std::max(limit, mostOfHidden) : limit);
        if (!best)
            return best;
        if (const auto shown = takeOutHidden(*best, *module); !shown)
            return shown.error();
        hits << best->mid(0, limit);
    }
    return withTitles(hits);
}

Result<> RecordFinder::takeOutHidden(QList<SearchHit>& hits, const Module& module) const
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

RecordFinder::Modules RecordFinder::modulesOf(const SearchQuery& query) const
{
    Modules modules;
    for (const Module& module : m_catalogue.modules()) {
        // What has no place in the sidebar is found by whoever asks for it only.
        if (query.modules.isEmpty() ? !module.section.isEmpty() : query.modules.contains(module.name))
            modules << &module;
    }
    return modules;
}

Result<> RecordFinder::findByTrigrams(const QStringList& words, const Modules& modules, int most, Found& found)
{
    const auto trigrams = rarestTrigrams(words);
    return trigrams ? findMatching(allOfTrigrams(*trigrams), words, modules, most, found) : Result<>(trigrams.error());
}

Result<> RecordFinder::findByLetters(const QStringList& words, const Modules& modules, int limit, int most, Found& found)
{
    Modules others;
    for (const Module* module : modules) {
        const auto some = amongLatest(words, *module);
        if (!some)
            return some.error();
        found.insert(module->name, *some);
        if (!some->isWhole && some->records.size() < limit)
            others << module;
    }
    if (others.isEmpty())
        return {};
    const auto starting = trigramsStarting(
        *std::max_element(words.begin(), words.end(), [](const QString& one, const QString& other) { return one.size() < other.size(); }));
    if (!starting)
        return starting.error();
    for (const Module* module : std::as_const(others))
        found[module->name] = {{}, true};
    return starting->isEmpty() ? Result<>() : findMatching(QStringLiteral("(%1)").arg(*starting), words, others, most, found);
}

/// What is in few records is read once for all modules. Otherwise those that have not shown enough are asked one by one: the index
/// leaps over the records of others.
Result<> RecordFinder::findMatching(const QString& match, const QStringList& words, const Modules& modules, int most, Found& found)
{
    if (modules.size() > 1) {
        const auto isWhole = findInAll(match, words, modules, most, found);
        if (!isWhole || *isWhole)
            return isWhole ? Result<>() : Result<>(isWhole.error());
    }
    for (const Module* module : modules) {
        Candidates& some = found[module->name];
        if (some.isDone)
            continue;
        if (const auto done = findInOne(match, words, *module, most, some); !done)
            return done;
    }
    return {};
}

/// Answers whether these are all there are.
Result<bool> RecordFinder::findInAll(const QString& match, const QStringList& words, const Modules& modules, int most, Found& found) const
{
    const int mostOfAll = std::max(rankedOfAll, most);
    const auto records = matching(match, words, mostOfAll);
    if (!records)
        return records.error();
    const bool isWhole = records->size() < mostOfAll;
    for (const Module* module : modules)
        found[module->name] = {{}, isWhole};
    for (const SearchedRecord& record : *records) {
        const auto some = found.find(record.module);
        if (some == found.end() || some->isDone)
            continue;
        some->records << record;
        if (some->records.size() < most)
            continue;
        some->isDone = true;
        some->isWhole = false;
    }
    return isWhole;
}

Result<> RecordFinder::findInOne(const QString& match, const QStringList& words, const Module& module, int most, Candidates& some)
{
    const auto hasAny = m_latest.hasAny(module);
    if (!hasAny)
        return hasAny.error();
    some = {{}, true};
    if (!*hasAny)
        return {};
    auto records = matching(match + QStringLiteral(" AND ") + matchExpression({moduleSign(module)}), words, most);
    if (!records)
        return records.error();
    some.isWhole = records->size() < most;
    some.records = *std::move(records);
    return {};
}

Result<QList<SearchedRecord>> RecordFinder::matching(const QString& match, const QStringList& words, int most) const
{
    return searchedRecords(m_database,
        QStringLiteral("SELECT r.id, r.module, r.title, r.search FROM record_search s JOIN record r ON r.id = s.rowid "
                       "WHERE s.record_search MATCH ?%1 ORDER BY s.rowid DESC LIMIT ?")
            .arg(holdsAll(QStringLiteral("r.search"), words)),
        QVariantList{match} + variants(words) + QVariantList{most});
}

Result<RecordFinder::Candidates> RecordFinder::amongLatest(const QStringList& words, const Module& module)
{
    const auto newest = m_latest.of(module, latestLookedAt);
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

Result<QList<SearchHit>> RecordFinder::ranked(const Candidates& some, const QStringList& words, const Module& module, int limit) const
{
    qsizetype titleStarts = 0;
    const QList<SearchHit> ordered = inOrder(some.records, words, limit, titleStarts);
    if (some.isWhole || titleStarts >= limit)
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

Result<QStringList> RecordFinder::rarestTrigrams(const QStringList& words)
{
    const QStringList all = trigramsOf(words);
    if (all.size() < 2)
        return all;
    if (!m_sample) {
        auto sample = TrigramSample::taken(m_database);
        if (!sample)
            return sample.error();
        m_sample = *std::move(sample);
    }
    return m_sample->rarest(all, trigramsLookedUp);
}

Result<QList<SearchHit>> RecordFinder::titlesStarting(const QStringList& words, const Module& module, int limit) const
{
    const QString archived = module.archivedBy.isEmpty() ? QString() : QStringLiteral("m.%1 IS NULL AND ").arg(module.archivedBy);
    const QString range =
        archived + dialect::startsExpression(QStringLiteral("m.") + tables::sortColumn(*module.field(module.title.first())));
    const QString& start = words.first();
    QVariantList values{start, dialect::startsEnd(start)};
    // The unary + keeps the planner off the ids: it would read every record to have the newest first.
    // One word that the title's first field starts with is in the title and the text; only several have to be looked for there.
    QString sql = QStringLiteral("SELECT r.id, r.module, r.title, '' FROM (SELECT m.id FROM %1 m WHERE %2 ORDER BY +m.id DESC LIMIT ?) f "
                                 "JOIN record r ON r.id = f.id ORDER BY r.id DESC")
                      .arg(module.name, range);
    if (words.size() > 1) {
        sql =
            QStringLiteral("SELECT r.id, r.module, r.title, '' FROM %1 m JOIN record r ON r.id = m.id WHERE %2 AND instr(%3, ?) = 1%4 "
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

/// The vocabulary has a row for every trigram of every record, so this leaps from one trigram to the next: reading through those of two
/// common letters took 50 ms.
Result<QString> RecordFinder::trigramsStarting(const QString& letters) const
{
    Query query(m_database, QStringLiteral("SELECT term FROM record_trigram WHERE term >= ? AND term < ? LIMIT 1"));
    const QString end = dialect::startsEnd(letters);
    QStringList terms;
    for (QString from = letters;; from = terms.last() + firstCharacter) {
        if (const auto done = query.bind(from).bind(end).run(); !done)
            return done.error();
        if (!query.next())
            break;
        terms << query.text(0);
    }
    if (const auto done = query.finished(); !done)
        return done.error();
    for (QString& term : terms)
        term = quotedForMatch(term);
    return terms.join(QStringLiteral(" OR "));
}

/// Read now: the latest records are kept with titles as they were.
Result<QList<SearchHit>> RecordFinder::withTitles(QList<SearchHit> hits) const
{
    QList<qint64> ids;
    for (const SearchHit& hit : std::as_const(hits))
        ids << hit.id;
    Query query(m_database, QStringLiteral("SELECT id, title FROM record WHERE id IN (%1)").arg(idList(ids)));
    if (const auto done = query.run(); !done)
        return done.error();
    QHash<qint64, QString> titles;
    while (query.next())
        titles.insert(query.integer(0), query.text(1));
    if (const auto done = query.finished(); !done)
        return done.error();
    for (SearchHit& hit : hits)
        hit.title = titles.value(hit.id, hit.title);
    return hits;
}

} // namespace crm
