#pragma once

#include "core/store/analysis.h"
#include "core/store/grouping.h"

namespace crm {

/// The groups of one field as they are shown, and where among them each of a Grouping's groups went.
struct ArrangedGroups {
    QList<AnalysisGroup> groups;
    std::vector<int> placeOf; ///< by the Grouping's number
};

/// Puts groups into the order in which people read them, and says how they are called and which filter selects them.
class AnalysisGroups {
public:
    AnalysisGroups(const Database& database, const Catalogue& catalogue, const Session& session, const FilterSql& filterSql)
        : m_database(database)
        , m_catalogue(catalogue)
        , m_session(session)
        , m_filterSql(filterSql)
    {
    }

    enum class Empties { None, Some };

    /// weights: how big each of the groups is. empties: whether there are records in group 0.
    Result<ArrangedGroups> arranged(const Field& field, Period::Unit step, const Grouping& grouping, const std::vector<double>& weights,
        Empties empties, int limit) const;

private:
    /// By number; of the biggest first, no more than the limit are in order.
    std::vector<int> ordered(const Field& field, const Grouping& grouping, const std::vector<double>& weights, int limit) const;
    std::vector<int> ranked(const Field& field, const Grouping& grouping) const;
    void placeSteps(
        const Field& field, Period::Unit step, const Grouping& grouping, const std::vector<int>& order, ArrangedGroups& arranged) const;
    Result<> placeValues(
        const Field& field, const Grouping& grouping, const std::vector<int>& order, int limit, ArrangedGroups& arranged) const;
    Result<> colorTags(QList<AnalysisGroup>& groups) const;
    Result<> nameReferences(const Field& field, QList<AnalysisGroup>& groups) const;
    Result<QString> nameOf(const Field& field, qint64 id, const QString& title) const;
    AnalysisGroup valueGroup(const Field& field, const QVariant& value) const;
    AnalysisGroup choiceGroup(const Field& field, const QVariant& value) const;
    AnalysisGroup dateGroup(const Field& field, Period::Unit step, QDate first) const;
    QString dateLabel(Period::Unit step, QDate first) const;

    const Database& m_database;
    const Catalogue& m_catalogue;
    const Session& m_session;
    const FilterSql& m_filterSql;
};

} // namespace crm
