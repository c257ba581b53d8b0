#include "core/store/analysis.h"

#include "core/store/analysisgroups.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <unordered_map>

namespace crm {

namespace {

struct AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

/// The fields of a question, found in the module; null where none is asked for.
struct AskedFields {
    const Module* module = nullptr;
    const Field* by = nullptr;
    const Field* series = nullptr;
    const Field* of = nullptr;

    FieldType measured() const { return of ? of->type : FieldType::Int; }
};

/// What one pass over the rows found.
struct Tallies {
    std::unique_ptr<Grouping> by;
    std::unique_ptr<Grouping> series; ///< null: none
    std::unordered_map<qint64, Tally> cells; ///< by the number of the group and that of its series

    static qint64 cell(int group, int series) { return (qint64(group) << 32) | series; }
    static int groupOf(qint64 cell) { return static_cast<int>(cell >> 32); }
    static int seriesOf(qint64 cell) { return static_cast<int>(cell & 0xffffffff); }
};

Error noField(const QString& name)
{
    return {Error::Validation, AnalysisWords::tr("There is no field “%1” any more to analyse by. Choose another.").arg(name), name};
}

Error unfit(const Field& field, Language language)
{
    return {Error::Validation, AnalysisWords::tr("Lists can't be analysed by “%1”. Choose another field.").arg(field.label.in(language)),
        field.name};
}

Result<AskedFields> fieldsOf(const AnalysisQuery& query, const Catalogue& catalogue, Language language)
{
    AskedFields fields{.module = catalogue.module(query.list.module)};
    fields.by = fields.module->field(query.by);
    if (!fields.by)
        return noField(query.by);
    if (!canGroupBy(*fields.by))
        return unfit(*fields.by, language);
    if (!query.series.isEmpty()) {
        fields.series = fields.module->field(query.series);
        if (!fields.series)
            return noField(query.series);
        if (!canGroupBy(*fields.series))
            return unfit(*fields.series, language);
    }
    if (query.measure != Measure::Count) {
        fields.of = fields.module->field(query.of);
        if (!fields.of)
            return noField(query.of);
        if (!canMeasure(*fields.of))
            return unfit(*fields.of, language);
    }
    return fields;
}

QStringList columnsOf(const AskedFields& fields)
{
    QStringList columns;
    for (const Field* field : {fields.by, fields.series, fields.of})
        columns << (field ? fields.module->name + QLatin1Char('.') + field->name : QStringLiteral("NULL"));
    return columns;
}

/// How big a group is among others: by what it sums up to, else by its records.
double weightOf(const Tally& tally, Measure measure, FieldType type)
{
    if (measure == Measure::Sum)
        return tally.figure(measure, type).value_or(QVariant()).toDouble();
    return static_cast<double>(tally.count());
}

/// Tallies added up by a part of the key.
std::vector<Tally> added(const Tallies& tallies, int groups, int (*part)(qint64 cell))
{
    std::vector<Tally> sums(groups);
    for (const auto& [cell, tally] : tallies.cells)
        sums[part(cell)].add(tally);
    return sums;
}

} // namespace

/// Turns tallies into rows and series.
class AnalysisTable {
public:
    AnalysisTable(const AnalysisQuery& query, const AskedFields& fields, const AnalysisGroups& groups, Language language)
        : m_query(query)
        , m_fields(fields)
        , m_groups(groups)
        , m_language(language)
    {
    }

    Result<AnalysisResult> of(const Tallies& tallies) const
    {
        const auto rows =
            arranged(*m_fields.by, m_query.step, *tallies.by, added(tallies, tallies.by->size(), &Tallies::groupOf), m_query.limit);
        if (!rows)
            return rows.error();
        Result<ArrangedGroups> series = ArrangedGroups{{}, {0}};
        if (m_fields.series)
            series = arranged(*m_fields.series, m_query.seriesStep, *tallies.series,
                added(tallies, tallies.series->size(), &Tallies::seriesOf), m_query.seriesLimit);
        if (!series)
            return series.error();
        return table(tallies, *rows, *series);
    }

private:
    Result<ArrangedGroups> arranged(
        const Field& field, Period::Unit step, const Grouping& grouping, const std::vector<Tally>& tallies, int limit) const
    {
        std::vector<double> weights;
        for (const Tally& tally : tallies)
            weights.push_back(weightOf(tally, m_query.measure, m_fields.measured()));
        const auto empties = tallies[0].count() > 0 ? AnalysisGroups::Empties::Some : AnalysisGroups::Empties::None;
        return m_groups.arranged(field, step, grouping, weights, empties, limit);
    }

    Result<AnalysisResult> table(const Tallies& tallies, const ArrangedGroups& rows, const ArrangedGroups& series) const
    {
        const qsizetype width = series.groups.size();
        std::vector<Tally> ofRows(rows.groups.size());
        std::vector<Tally> ofSeries(width);
        std::vector<Tally> cells(rows.groups.size() * width);
        Tally all;
        for (const auto& [cell, tally] : tallies.cells) {
            const int row = rows.placeOf[Tallies::groupOf(cell)];
            const int column = series.placeOf[Tallies::seriesOf(cell)];
            ofRows[row].add(tally);
            all.add(tally);
            if (width) {
                ofSeries[column].add(tally);
                cells[row * width + column].add(tally);
            }
        }
        AnalysisResult result;
        bool fits = true;
        const auto figure = [&](const Tally& tally) -> AnalysisFigure {
            const auto value = tally.figure(m_query.measure, m_fields.measured());
            fits = fits && value.has_value();
            return {tally.count(), value.value_or(QVariant())};
        };
        for (qsizetype i = 0; i < rows.groups.size(); ++i) {
            AnalysisRow row{rows.groups[i], figure(ofRows[i])};
            for (qsizetype k = 0; k < width; ++k)
                row.cells << figure(cells[i * width + k]);
            result.rows << row;
        }
        for (qsizetype k = 0; k < width; ++k)
            result.series << AnalysisSeries{series.groups[k], figure(ofSeries[k])};
        result.all = figure(all);
        if (!fits)
            return tooLarge();
        return result;
    }

    Error tooLarge() const
    {
        return {Error::Validation,
            AnalysisWords::tr("“%1” adds up to more than can be shown. Filter out the records with impossible values.")
                .arg(m_fields.of->label.in(m_language)),
            m_fields.of->name};
    }

    const AnalysisQuery& m_query;
    const AskedFields& m_fields;
    const AnalysisGroups& m_groups;
    Language m_language;
};

Analysis::Analysis(
    const Database& database, const Catalogue& catalogue, const Session& session, const PhoneNumbers& phones, const ListReader& lists)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_lists(lists)
    , m_filterSql(catalogue, session, phones)
{
}

Result<AnalysisResult> Analysis::run(const AnalysisQuery& query, const RowScan::GoOn& goOn) const
{
    const auto fields = fieldsOf(query, m_catalogue, m_session.language);
    if (!fields)
        return fields.error();
    Tallies tallies;
    tallies.by = groupingBy(*fields->by, query.step);
    if (fields->series)
        tallies.series = groupingBy(*fields->series, query.seriesStep);
    const RowScan scan(m_database, m_lists.rowsSql(query.list, columnsOf(*fields)));
    const auto done = scan.run(
        3,
        [&](const std::vector<Cell>& cells) {
            const int series = tallies.series ? tallies.series->groupOf(cells[1]) : 0;
            tallies.cells[Tallies::cell(tallies.by->groupOf(cells[0]), series)].add(cells[2]);
        },
        goOn);
    if (!done)
        return done.error();
    const AnalysisGroups groups(m_database, m_catalogue, m_session, m_filterSql);
    return AnalysisTable(query, *fields, groups, m_session.language).of(tallies);
}

} // namespace crm
