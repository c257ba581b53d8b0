#include "core/store/analysisgroups.h"

#include "core/base/dates.h"
#include "core/base/fold.h"
#include "core/store/query.h"
#include "core/store/ties.h"

#include <QCoreApplication>

#include <numeric>

namespace crm {

namespace {

// Days of three years. A single date far away would otherwise be followed by thousands of days without records.
constexpr qsizetype mostSteps = 1100;

struct AnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

Filter single(const Field& field, Operator op, const QVariantList& values = {})
{
    return Filter::single({.path = {field.name}, .op = op, .values = values, .period = {}});
}

AnalysisGroup emptyGroup(const Field& field)
{
    return {.kind = AnalysisGroup::Kind::Empty, .label = AnalysisWords::tr("(empty)"), .filter = single(field, Operator::Empty)};
}

/// Everything that has a value and is in none of the groups.
AnalysisGroup otherGroup(const Field& field, const QList<AnalysisGroup>& groups, int amount)
{
    QList<Filter> shown;
    for (const AnalysisGroup& group : groups)
        shown << group.filter;
    return {.kind = AnalysisGroup::Kind::Other,
        .label = AnalysisWords::tr("Other (%1)").arg(amount),
        .filter = Filter::all({single(field, Operator::Filled), Filter::negated(Filter::any(shown))})};
}

QVariant storedDay(const Field& field, QDate day)
{
    if (field.type == FieldType::DateTime)
        return storedDateTime(day.startOfDay(Qt::LocalTime));
    return storedDate(day);
}

/// Where steps without records are to stand: the first days of all steps from the first to the last, unless they are too many.
QList<QDate> withoutGaps(const QList<QDate>& firsts, Period::Unit step)
{
    QList<QDate> all;
    for (QDate day = firsts.first(); day <= firsts.last(); day = nextStep(step, day)) {
        all << day;
        if (all.size() > mostSteps)
            return firsts;
    }
    return all;
}

} // namespace

Result<ArrangedGroups> AnalysisGroups::arranged(
    const Field& field, Period::Unit step, const Grouping& grouping, const std::vector<double>& weights, Empties empties, int limit) const
{
    ArrangedGroups arranged;
    arranged.placeOf.assign(grouping.size(), 0);
    const std::vector<int> order = ordered(field, grouping, weights, limit);
    if (grouping.order() == GroupOrder::OfTime)
        placeSteps(field, step, grouping, order, arranged);
    else if (const auto done = placeValues(field, grouping, order, limit, arranged); !done)
        return done.error();
    if (empties == Empties::Some) {
        arranged.placeOf[0] = static_cast<int>(arranged.groups.size());
        arranged.groups << emptyGroup(field);
    }
    return arranged;
}

void AnalysisGroups::placeSteps(
    const Field& field, Period::Unit step, const Grouping& grouping, const std::vector<int>& order, ArrangedGroups& arranged) const
{
    if (order.empty())
        return;
    QList<QDate> firsts;
    for (const int group : order)
        firsts << grouping.value(group).toDate();
    const QList<QDate> all = withoutGaps(firsts, step);
    for (const QDate first : all)
        arranged.groups << dateGroup(field, step, first);
    for (const int group : order) {
        const auto place = std::lower_bound(all.begin(), all.end(), grouping.value(group).toDate());
        arranged.placeOf[group] = static_cast<int>(place - all.begin());
    }
}

Result<> AnalysisGroups::placeValues(
    const Field& field, const Grouping& grouping, const std::vector<int>& order, int limit, ArrangedGroups& arranged) const
{
    // What is left of a record's tags beside those that are shown would be no group that a filter could tell.
    const bool isTooMuch = grouping.isOneEach() && grouping.order() == GroupOrder::BiggestFirst && static_cast<int>(order.size()) > limit;
    const int shown = isTooMuch ? limit - 1 : static_cast<int>(order.size()); // "Other" takes a place, too
    for (int i = 0; i < static_cast<int>(order.size()); ++i) {
        arranged.placeOf[order[i]] = std::min(i, shown);
        if (i < shown)
            arranged.groups << valueGroup(field, grouping.value(order[i]));
    }
    if (field.isReference()) {
        if (const auto done = nameReferences(field, arranged.groups); !done)
            return done;
    }
    if (field.type == FieldType::Tags) {
        if (const auto done = colorTags(arranged.groups); !done)
            return done;
    }
    if (isTooMuch)
        arranged.groups << otherGroup(field, arranged.groups, static_cast<int>(order.size()) - shown);
    return {};
}

std::vector<int> AnalysisGroups::ordered(const Field& field, const Grouping& grouping, const std::vector<double>& weights, int limit) const
{
    std::vector<int> order(grouping.size() - 1);
    std::iota(order.begin(), order.end(), 1);
    if (grouping.order() == GroupOrder::OfTime) {
        std::sort(order.begin(), order.end(), [&](int a, int b) { return grouping.value(a).toDate() < grouping.value(b).toDate(); });
    } else if (grouping.order() == GroupOrder::BiggestFirst) {
        // Equally big ones as they turned up; those that are not shown in any order, for they may be a million.
        const auto inOrder = grouping.isOneEach() ? std::min<qsizetype>(limit, std::ssize(order)) : std::ssize(order);
        std::partial_sort(order.begin(), order.begin() + inOrder, order.end(),
            [&](int a, int b) { return weights[a] != weights[b] ? weights[a] > weights[b] : a < b; });
    } else {
        const std::vector<int> rank = ranked(field, grouping);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank[a] < rank[b]; });
    }
    return order;
}

/// Yes before no; choices as in their list, those that are in it no more behind them.
std::vector<int> AnalysisGroups::ranked(const Field& field, const Grouping& grouping) const
{
    std::vector<int> rank(grouping.size());
    const QList<Choice>& choices = m_catalogue.choices(field.choices);
    for (int group = 1; group < grouping.size(); ++group) {
        const QVariant value = grouping.value(group);
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const Choice& one) { return one.key == value.toString(); });
        rank[group] = field.type == FieldType::Bool || field.type == FieldType::Star ? int(!value.toBool())
                                                                                     : static_cast<int>(choice - choices.begin());
    }
    return rank;
}

AnalysisGroup AnalysisGroups::valueGroup(const Field& field, const QVariant& value) const
{
    if (field.type == FieldType::Choice)
        return choiceGroup(field, value);
    AnalysisGroup group{.value = value, .label = value.toString(), .filter = single(field, Operator::Equals, {value})};
    if (field.type == FieldType::Bool)
        group.label = value.toBool() ? AnalysisWords::tr("Yes") : AnalysisWords::tr("No");
    if (field.type == FieldType::Star)
        group.label = value.toBool() ? AnalysisWords::tr("Starred") : AnalysisWords::tr("Not starred");
    return group;
}

AnalysisGroup AnalysisGroups::choiceGroup(const Field& field, const QVariant& value) const
{
    const Choice* choice = m_catalogue.choice(field.choices, value.toString());
    return {.value = value,
        .label = choice ? choice->label.in(m_session.language) : value.toString(),
        .color = choice ? choice->color : QString(),
        .filter = single(field, Operator::Equals, {value})};
}

AnalysisGroup AnalysisGroups::dateGroup(const Field& field, Period::Unit step, QDate first) const
{
    const QDate last = nextStep(step, first).addDays(-1);
    return {.value = first,
        .label = dateLabel(step, first),
        .filter = first == last ? single(field, Operator::Equals, {storedDay(field, first)})
                                : single(field, Operator::Between, {storedDay(field, first), storedDay(field, last)})};
}

QString AnalysisGroups::dateLabel(Period::Unit step, QDate first) const
{
    const QLocale& locale = m_session.locale;
    switch (step) {
    case Period::Unit::Day:
        return shownDate(first, locale);
    case Period::Unit::Week:
        return AnalysisWords::tr("week of %1").arg(shownDate(first, locale));
    case Period::Unit::Month:
        return locale.standaloneMonthName(first.month(), QLocale::ShortFormat) + QLatin1Char(' ') + QString::number(first.year());
    case Period::Unit::Quarter:
        return AnalysisWords::tr("Q%1 %2").arg(QString::number((first.month() + 2) / 3), QString::number(first.year()));
    case Period::Unit::Year:
        return QString::number(first.year());
    }
    return {};
}

Result<> AnalysisGroups::colorTags(QList<AnalysisGroup>& groups) const
{
    for (AnalysisGroup& group : groups) {
        const auto color = queryValue(m_database,
            QStringLiteral("SELECT t.color FROM tag t WHERE t.name_fold = ? AND %1 ORDER BY t.id LIMIT 1").arg(ties::visibleTag()),
            {folded(group.label), m_session.person});
        if (!color)
            return color.error();
        if (const Choice* choice = m_catalogue.choice(QStringLiteral("tag_color"), color->toString()))
            group.color = choice->color;
    }
    return {};
}

Result<> AnalysisGroups::nameReferences(const Field& field, QList<AnalysisGroup>& groups) const
{
    for (AnalysisGroup& group : groups) {
        const qint64 id = group.value.toLongLong();
        const auto title = queryValue(m_database, QStringLiteral("SELECT title FROM record WHERE id = ?"), {id});
        if (!title)
            return title.error();
        group.label = title->toString();
        const auto name = nameOf(field, id, group.label);
        if (!name)
            return name.error();
        group.filter = single(field, Operator::Equals, {*name});
        if (group.label.isEmpty())
            group.label = *name;
    }
    return {};
}

/// Filters speak of records as people do. Users, who are few, by their names unless another is called so, others by their numbers.
Result<QString> AnalysisGroups::nameOf(const Field& field, qint64 id, const QString& title) const
{
    const Module& target = *m_catalogue.module(field.refersTo);
    if (field.type == FieldType::User && title.compare(meValue, Qt::CaseInsensitive) != 0) {
        const BoundSql named = m_filterSql.recordsNamed(target, {title});
        const auto ids = queryIds(m_database, named.sql, named.values);
        if (!ids)
            return ids.error();
        if (*ids == QList<qint64>{id})
            return title;
    }
    const auto number = queryValue(m_database, QStringLiteral("SELECT number FROM %1 WHERE id = ?").arg(target.name), {id});
    if (!number)
        return number.error();
    return number->toString();
}

} // namespace crm
