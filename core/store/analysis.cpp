#include "core/store/analysis.h"

#include "core/store/analysisgroups.h"
#include "core/store/database.h"
#include "core/store/groupedfield.h"

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
    GroupedField by = {};
    GroupedField series = {};
    const Field* of = nullptr;

    FieldType measured() const { return of ? of->type : FieldType::Int; }
};

/// Tallies by the numbers of a group and of its series. Those of the first series lie in a row: where there is no other, a text may make
/// as many groups as there are records.
class TallyCells {
public:
    Tally& at(int group, int series)
    {
        if (series > 0)
            return m_others[(qint64(group) << 32) | series];
        if (group >= static_cast<int>(m_first.size()))
            m_first.resize(group + 1);
        return m_first[group];
    }

    /// Calls take(group, series, tally) for each there is.
    template <class Take>
    void forEach(Take take) const
    {
        for (size_t group = 0; group < m_first.size(); ++group) {
            if (m_first[group].count() > 0)
                take(static_cast<int>(group), 0, m_first[group]);
        }
        for (const auto& [cell, tally] : m_others)
            take(static_cast<int>(cell >> 32), static_cast<int>(cell & 0xffffffff), tally);
    }

private:
    std::vector<Tally> m_first;
    std::unordered_map<qint64, Tally> m_others;
};

/// What one pass over the rows found.
struct Tallies {
    std::unique_ptr<Grouping> by;
    std::unique_ptr<Grouping> series; ///< null: none
    TallyCells cells;
    // Where a record is in several groups, adding cells up would count it as often. Empty otherwise.
    std::vector<Tally> ofBy = {};
    std::vector<Tally> ofSeries = {};
    Tally all = {};

    bool isOneEach() const { return by->isOneEach() && (!series || series->isOneEach()); }
    void add(const Cell& groups, const Cell& parts, const Cell& measured);
    void addToSeveral(const Cell& groups, const Cell& parts, const Cell& measured);
    std::vector<Tally> rows() const
    {
        return isOneEach() ? added(by->size(), [](int group, int) { return group; }) : filled(ofBy, by->size());
    }
    std::vector<Tally> columns() const
    {
        return isOneEach() ? added(series->size(), [](int, int one) { return one; }) : filled(ofSeries, series->size());
    }
    Tally whole() const;

private:
    std::vector<Tally> added(int amount, int (*number)(int group, int series)) const;
    static std::vector<Tally> filled(std::vector<Tally> tallies, int groups)
    {
        tallies.resize(groups);
        return tallies;
    }
};

void Tallies::add(const Cell& groups, const Cell& parts, const Cell& measured)
{
    cells.at(by->groupOf(groups), series ? series->groupOf(parts) : 0).add(measured);
}

void Tallies::addToSeveral(const Cell& groups, const Cell& parts, const Cell& measured)
{
    static constexpr int none = 0;
    const std::span<const int> rows = by->groupsOf(groups);
    const std::span<const int> columns = series ? series->groupsOf(parts) : std::span<const int>(&none, 1);
    const auto count = [&measured](std::vector<Tally>& tallies, std::span<const int> numbers) {
        for (const int number : numbers) {
            if (number >= static_cast<int>(tallies.size()))
                tallies.resize(number + 1);
            tallies[number].add(measured);
        }
    };
    all.add(measured);
    count(ofBy, rows);
    count(ofSeries, columns);
    for (const int row : rows) {
        for (const int column : columns)
            cells.at(row, column).add(measured);
    }
}

/// Tallies added up by one of their numbers.
std::vector<Tally> Tallies::added(int amount, int (*number)(int group, int series)) const
{
    std::vector<Tally> sums(amount);
    cells.forEach([&](int group, int one, const Tally& tally) { sums[number(group, one)].add(tally); });
    return sums;
}

Tally Tallies::whole() const
{
    Tally sum = all;
    if (isOneEach())
        cells.forEach([&](int, int, const Tally& tally) { sum.add(tally); });
    return sum;
}

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
    for (const auto& [grouped, name] : {std::pair(&fields.by, query.by), std::pair(&fields.series, query.series)}) {
        if (name.isEmpty() && grouped == &fields.series)
            continue;
        *grouped = groupedField(name, *fields.module, catalogue);
        if (!grouped->field)
            return noField(name);
        if (!canGroupBy(*grouped))
            return unfit(*grouped->field, language);
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

QStringList columnsOf(const AskedFields& fields, qint64 person)
{
    const QString none = QStringLiteral("NULL");
    QStringList columns;
    for (const GroupedField& grouped : {fields.by, fields.series})
        columns << (grouped.field ? groupedColumn(*fields.module, grouped, person) : none);
    columns << (fields.of ? fields.module->name + QLatin1Char('.') + fields.of->name : none);
    return columns;
}

/// How big a group is among others: by what it sums up to, else by its records.
double weightOf(const Tally& tally, Measure measure, FieldType type)
{
    if (measure == Measure::Sum)
        return tally.figure(measure, type).value_or(QVariant()).toDouble();
    return static_cast<double>(tally.count());
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
        const std::vector<Tally> ofRows = tallies.rows(); // once: of a text they may be as many as records
        const auto rows = arranged(m_fields.by, m_query.step, *tallies.by, ofRows, m_query.limit);
        if (!rows)
            return rows.error();
        Result<ArrangedGroups> series = ArrangedGroups{{}, {0}};
        if (m_fields.series.field)
            series = arranged(m_fields.series, m_query.seriesStep, *tallies.series, tallies.columns(), m_query.seriesLimit);
        if (!series)
            return series.error();
        return table(tallies, gathered(ofRows, *rows), *rows, *series);
    }

private:
    Result<ArrangedGroups> arranged(
        const GroupedField& grouped, Period::Unit step, const Grouping& grouping, const std::vector<Tally>& tallies, int limit) const
    {
        std::vector<double> weights;
        for (const Tally& tally : tallies)
            weights.push_back(weightOf(tally, m_query.measure, m_fields.measured()));
        const auto empties = tallies[0].count() > 0 ? AnalysisGroups::Empties::Some : AnalysisGroups::Empties::None;
        auto arranged = m_groups.arranged(*grouped.field, step, grouping, weights, empties, limit);
        if (arranged && grouped.through) {
            for (AnalysisGroup& group : (*arranged).groups)
                group.filter = throughReference(std::move(group.filter), grouped.through->name);
        }
        return arranged;
    }

    Result<AnalysisResult> table(
        const Tallies& tallies, const std::vector<Tally>& ofRows, const ArrangedGroups& rows, const ArrangedGroups& series) const
    {
        const qsizetype width = series.groups.size();
        const std::vector<Tally> ofSeries = width ? gathered(tallies.columns(), series) : std::vector<Tally>();
        std::vector<Tally> cells(rows.groups.size() * width);
        tallies.cells.forEach([&](int group, int one, const Tally& tally) {
            if (width)
                cells[rows.placeOf[group] * width + series.placeOf[one]].add(tally);
        });
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
        result.all = figure(tallies.whole());
        if (!fits)
            return tooLarge();
        return result;
    }

    /// What belongs to each of the groups that are shown.
    static std::vector<Tally> gathered(const std::vector<Tally>& tallies, const ArrangedGroups& arranged)
    {
        std::vector<Tally> sums(arranged.groups.size());
        for (size_t group = 0; group < tallies.size(); ++group) {
            if (tallies[group].count() > 0)
                sums[arranged.placeOf[group]].add(tallies[group]);
        }
        return sums;
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
    for (const auto& [grouped, step, made] :
        {std::tuple(fields->by, query.step, &tallies.by), std::tuple(fields->series, query.seriesStep, &tallies.series)}) {
        auto grouping = grouped.field ? groupingBy(m_database, m_catalogue, m_session.person, grouped, step)
                                      : Result<std::unique_ptr<Grouping>>(std::unique_ptr<Grouping>());
        if (!grouping)
            return grouping.error();
        *made = *std::move(grouping);
    }
    const RowScan scan(m_database, m_lists.rowsSql(query.list, columnsOf(*fields, m_session.person)));
    const auto add = tallies.isOneEach() ? &Tallies::add : &Tallies::addToSeveral;
    const auto done = scan.run(
        3, [&](const std::vector<Cell>& cells) { (tallies.*add)(cells[0], cells[1], cells[2]); }, goOn);
    if (!done)
        return done.error();
    const AnalysisGroups groups(m_database, m_catalogue, m_session, m_filterSql);
    return AnalysisTable(query, *fields, groups, m_session.language).of(tallies);
}

} // namespace crm
