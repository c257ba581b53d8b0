#pragma once

#include "core/schema/catalogue.h"
#include "core/store/changelog.h"

namespace crm {

class Database;

/// A record that a search found.
struct SearchHit {
    qint64 id = 0;
    QString module;
    QString title;
};

struct SearchQuery {
    QString text;
    QStringList modules; ///< empty: all
    int limitPerModule = 20; ///< so that no module fills the answer
};

/// The trigram index over the folded words of all records, kept in the transaction of every write.
/// Owns the index's rows, not the words: those stand in record.search, put there by the store.
class SearchIndex : public SearchLog {
public:
    SearchIndex(const Database& database, const Catalogue& catalogue);

    Result<> changed(qint64 record, const QString& before, const QString& after) override;
    Result<> changedAll(const QList<WordsChange>& changes) override;
    Result<> created(qint64 first, qint64 last) override;
    Result<> added(const QList<qint64>& records) override;
    Result<> removing(const QList<qint64>& records) override;

    /// Records in which every word of the text is found, anywhere within their words: titles that start with it first, then, of the
    /// latest some hundred hits, word starts, then the rest; recent first. An empty text finds nothing.
    Result<QList<SearchHit>> find(const SearchQuery& query) const;

    /// What the index lacks or has too much, in words; empty when it agrees with the records.
    Result<QStringList> problems() const;
    /// Makes the index anew from record.search. Within a transaction of the caller's.
    Result<> rebuild() const;

private:
    using Hits = Result<QList<SearchHit>>;

    Result<> merge(int pages);
    Hits findInModule(const QStringList& words, const Module& module, int limit) const;
    Hits titlesStarting(const QStringList& words, const Module& module, int limit) const;
    Hits anywhere(const QStringList& words, const Module& module, int limit) const;
    Hits matching(const QString& match, const QStringList& words, const Module& module, int limit) const;
    Hits amongLatest(const QStringList& words, const Module& module, int limit) const;
    Result<bool> hasOlder(const Module& module) const; ///< than the latest
    Result<QString> trigramsStarting(const QString& letters) const;
    Hits read(const Module& module, const QString& sql, const QVariantList& values) const;
    static QString moduleMatch(const Module& module);

    const Database& m_database;
    const Catalogue& m_catalogue;
    int m_changes = 0;
    qint64 m_created = 0; ///< since the last merge
};

} // namespace crm
