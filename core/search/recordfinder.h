#pragma once

#include "core/search/latestrecords.h"
#include "core/search/trigramsample.h"

#include <optional>

namespace crm {

class Catalogue;
struct Session;

/// A record that a search found.
struct SearchHit {
    qint64 id = 0;
    QString module;
    QString title;
};

struct SearchQuery {
    QString text;
    QStringList modules; ///< empty: all that have a place in the sidebar
    int limitPerModule = 20; ///< so that no module fills the answer
};

/// Finds records by the trigram index. Keeps what the next keystroke needs again, and forgets it when it is told of a write.
class RecordFinder {
public:
    /// session: who looks, for some records are a person's own. It may be filled later.
    RecordFinder(const Database& database, const Catalogue& catalogue, const Session& session);

    Result<QList<SearchHit>> find(const SearchQuery& query);

    LatestRecords& latest() { return m_latest; }
    /// Records up to this one are there now.
    void grew(qint64 lastRecord);

private:
    struct Candidates {
        QList<SearchedRecord> records; ///< every one of them has all the words; newest first
        bool isWhole = false; ///< there are no others
        bool isDone = false; ///< there are as many as anybody needs
    };
    using Found = QHash<QString, Candidates>; ///< by module
    using Modules = QList<const Module*>;

    Modules modulesOf(const SearchQuery& query) const;
    Result<> findByTrigrams(const QStringList& words, const Modules& modules, int most, Found& found);
    Result<> findByLetters(const QStringList& words, const Modules& modules, int limit, int most, Found& found);
    Result<> findMatching(const QString& match, const QStringList& words, const Modules& modules, int most, Found& found);
    Result<bool> findInAll(const QString& match, const QStringList& words, const Modules& modules, int most, Found& found) const;
    Result<> findInOne(const QString& match, const QStringList& words, const Module& module, int most, Candidates& some);
    Result<Candidates> amongLatest(const QStringList& words, const Module& module);
    Result<QList<SearchedRecord>> matching(const QString& match, const QStringList& words, int most) const;
    Result<QList<SearchHit>> ranked(const Candidates& some, const QStringList& words, const Module& module, int limit) const;
    Result<QList<SearchHit>> titlesStarting(const QStringList& words, const Module& module, int limit) const;
    Result<QString> trigramsStarting(const QString& letters) const;
    Result<QStringList> rarestTrigrams(const QStringList& words);
    Result<> takeOutHidden(QList<SearchHit>& hits, const Module& module) const;
    Result<QList<SearchHit>> withTitles(QList<SearchHit> hits) const;

    const Database& m_database;
    const Catalogue& m_catalogue;
    const Session& m_session;
    LatestRecords m_latest;
    std::optional<TrigramSample> m_sample;
};

} // namespace crm
