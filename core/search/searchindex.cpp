#include "core/search/searchindex.h"

#include "core/base/fold.h"
#include "core/store/dialect.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace crm {

namespace {

// A trigram index answers three characters and more; shorter words are looked for in the text itself.
constexpr int trigram = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

/// FTS5's string syntax: what stands in quotes has no operators (https://www.sqlite.org/fts5.html#fts5_strings).
QString quoted(QString word)
{
    return QLatin1Char('"') + word.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// AND of the word's trigrams: with detail=none the index knows no phrases.
QString trigramsOf(const QString& word)
{
    const QList<uint> points = word.toUcs4();
    QStringList trigrams;
    for (qsizetype i = 0; i + trigram <= points.size(); ++i) {
        QString part;
        for (int k = 0; k < trigram; ++k)
            part += QString::fromUcs4(reinterpret_cast<const char32_t*>(&points[i + k]), 1);
        trigrams << quoted(part);
    }
    return trigrams.join(QStringLiteral(" AND "));
}

QString matchExpression(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words) {
        if (word.size() >= trigram)
            parts << trigramsOf(word);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" AND "));
}

/// A phone number typed with its spaces is one word of digits; everything else is looked for word by word.
QStringList wordsOf(const QString& text)
{
    const QString digits = digitsOf(text);
    const bool isPhone = digits.size() >= 5 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (isPhone) {
        // 8 916… and +7 916… are the same number: what follows the prefix is enough.
        const bool russian = digits.size() == 11 && (digits.startsWith(QLatin1Char('8')) || digits.startsWith(QLatin1Char('7')));
        return {russian ? digits.mid(1) : digits};
    }
    return folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

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
    if (after.isEmpty())
        return {};
    return execute(m_database, QStringLiteral("INSERT INTO record_search(rowid, search) VALUES(?, ?)"), {record, after});
}

Result<> SearchIndex::created(qint64 first, qint64 last)
{
    return execute(m_database,
        QStringLiteral(
            "INSERT INTO record_search(rowid, search) SELECT id, search FROM record WHERE id BETWEEN ? AND ? AND search IS NOT NULL"),
        {first, last});
}

Result<QList<SearchHit>> SearchIndex::find(const SearchQuery& query) const
{
    const QStringList words = wordsOf(query.text);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    QStringList modules = query.modules;
    if (modules.isEmpty()) {
        for (const Module& module : m_catalogue.modules())
            modules << module.name;
    }
    for (const QString& module : modules) {
        const auto found = findInModule(words, module, query.limitPerModule);
        if (!found)
            return found;
        hits << *found;
    }
    return hits;
}

Result<QList<SearchHit>> SearchIndex::findInModule(const QStringList& words, const QString& module, int limit) const
{
    const QString match = matchExpression(words);
    QString sql = QStringLiteral("SELECT r.id, r.title FROM record r WHERE r.module = ? AND r.search IS NOT NULL");
    QVariantList values{module};
    if (!match.isEmpty()) {
        sql += QStringLiteral(" AND r.id IN (SELECT rowid FROM record_search WHERE record_search MATCH ?)");
        values << match;
    }
    for (const QString& word : words) {
        sql += QStringLiteral(" AND instr(r.search, ?) > 0");
        values << word;
    }
    // The words of a record stand one per line, the name first or near it; a hit at a line's or a word's start is what people mean.
    sql += QStringLiteral(
        " ORDER BY CASE WHEN instr(%1, ?) = 1 THEN 0 WHEN instr(char(10) || replace(r.search, ' ', char(10)), char(10) || ?) > 0 THEN 1 "
        "ELSE 2 END, r.id DESC LIMIT ?")
               .arg(dialect::foldedExpression(QStringLiteral("r.title")));
    values << words.join(QLatin1Char(' ')) << words.first() << limit;

    Query select(m_database, sql);
    if (const auto done = select.bind(values).run(); !done)
        return done.error();
    QList<SearchHit> hits;
    while (select.next())
        hits.append({select.integer(0), module, select.text(1)});
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
    return QStringList{tr("The search index does not agree with the records. It can be made anew.")};
}

Result<> SearchIndex::rebuild() const
{
    return execute(m_database, QStringLiteral("INSERT INTO record_search(record_search) VALUES('rebuild')"));
}

} // namespace crm
