#pragma once

#include "core/schema/catalogue.h"
#include "core/search/latestrecords.h"
#include "core/search/trigramsample.h"
#include "core/store/changelog.h"
#include "core/store/session.h"

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
    /// session: who looks, for some records are a person's own. It may be filled later.
    SearchIndex(const Database& database, const Catalogue& catalogue, const Session& session);

    Result<> changed(qint64 record, const QString& before, const QString& after) override;
    Result<> changedAll(const QList<WordsChange>& changes) override;
    Result<> created(qint64 first, qint64 last) override;
    Result<> added(const QList<qint64>& records) override;
    Result<> removing(const QList<qint64>& records) override;

    /// Records in which every word of the text is found, anywhere within their words: titles that start with it first, then, of the
    /// latest some hundred hits, word starts, then the rest; recent first. An empty text finds nothing.
    Result<QList<SearchHit>> find(const SearchQuery& query) const;

    /// Goes on with merging what many saves have left, a piece of some 20 ms in a transaction of its own; nothing when somebody else is
    /// writing. For moments in which nobody waits: FTS5's own merges stop a save for seconds at a million records.
    Result<> mergeSome();
    /// Of how many pieces the index is; each costs every search a little.
    Result<int> pieces() const;

    /// What the index lacks or has too much, in words; empty when it agrees with the records.
    Result<QStringList> problems() const;
    /// Makes the index anew from record.search. Within a transaction of the caller's.
    Result<> rebuild() const;

private:
    struct Candidates {
        QList<SearchedRecord> records; ///< every one of them has all the words; newest first
        bool isWhole = false; ///< there are no others
    };

    Result<> merge(int pages);
    Result<> mergeIfMany();
    Result<> takeOutHidden(QList<SearchHit>& hits, const Module& module) const;
    Result<QList<SearchHit>> findInModule(const QStringList& words, const Module& module, int limit, QString& rareTrigrams) const;
    Result<Candidates> candidates(const QStringList& words, const Module& module, int limit, QString& rareTrigrams) const;
    Result<Candidates> matching(const QString& match, const QStringList& words, int limit) const;
    Result<Candidates> amongLatest(const QStringList& words, const Module& module) const;
    Result<QList<SearchHit>> titlesStarting(const QStringList& words, const Module& module, int limit) const;
    Result<QString> trigramsStarting(const QString& letters) const;
    Result<QStringList> rarestTrigrams(const QStringList& words) const;

    const Database& m_database;
    const Catalogue& m_catalogue;
    const Session& m_session;
    mutable LatestRecords m_latest;
    mutable std::optional<TrigramSample> m_sample;
    int m_changes = 0;
    int m_settledPieces = 0; ///< when merging had nothing more to do
    qint64 m_created = 0; ///< since the last merge
};

} // namespace crm
