#pragma once

#include "core/base/phone.h"
#include "core/store/recordreader.h"
#include "core/store/rowscan.h"
#include "core/store/tally.h"

namespace crm {

/// What is asked of a list: a figure of each group of its records, and, with a series, of each group of those groups.
struct AnalysisQuery {
    ListQuery list; ///< its order does not matter
    QString by; ///< the field whose values make the groups: their own, or "account.city"
    Period::Unit step = Period::Unit::Month; ///< of by, where that is a date
    QString series = {}; ///< the field that parts each group; empty: none
    Period::Unit seriesStep = Period::Unit::Month;
    Measure measure = Measure::Count;
    QString of = {}; ///< the field that is measured; for Count none
    int limit = 30; ///< of groups by texts and references; the rest is one group "Other"
    int seriesLimit = 8;
};

/// Records that belong together.
struct AnalysisGroup {
    enum class Kind { Value, Other, Empty };

    Kind kind = Kind::Value;
    QVariant value = {}; ///< in the stored form; of dates the first QDate of the step; null for Other and Empty
    QString label = {};
    QString color = {}; ///< of a choice that has one: "#rrggbb"
    Filter filter = {}; ///< holds for exactly these records of the list
};

struct AnalysisFigure {
    qint64 count = 0; ///< records
    QVariant figure = {}; ///< as Tally::figure()
};

struct AnalysisRow {
    AnalysisGroup group;
    AnalysisFigure all;
    QList<AnalysisFigure> cells = {}; ///< one for each series
};

struct AnalysisSeries {
    AnalysisGroup group;
    AnalysisFigure all;
};

struct AnalysisResult {
    QList<AnalysisRow> rows; ///< choices as in their list, dates in order without a gap, others biggest first; Other and Empty last
    QList<AnalysisSeries> series; ///< in their order likewise; empty unless asked for
    AnalysisFigure all; ///< each record once, however many groups it is in
};

/// Analyses lists in one pass over their rows. Changes nothing and leaves no statement open.
class Analysis {
public:
    Analysis(
        const Database& database, const Catalogue& catalogue, const Session& session, const PhoneNumbers& phones, const ListReader& lists);

    /// Error::Validation when a field is gone or can't be analysed so, or a sum is too large; Error::Cancelled when told to stop.
    Result<AnalysisResult> run(const AnalysisQuery& query, const RowScan::GoOn& goOn = {}) const;

private:
    const Database& m_database;
    const Catalogue& m_catalogue;
    const Session& m_session;
    const ListReader& m_lists;
    FilterSql m_filterSql;
};

} // namespace crm
