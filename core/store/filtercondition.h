#pragma once

#include "core/base/result.h"
#include "core/schema/valuereader.h"
#include "core/store/filter.h"
#include "core/store/filtercursor.h"

namespace crm {

/// Reads one condition of a filter: a field, a comparison, values. What is not in the language is an error; a condition that is, but can't
/// be applied (its field or its choice is gone), comes back with the problem and the words it was written in.
class ConditionReader {
public:
    ConditionReader(FilterCursor& cursor, const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader);

    Result<Filter> read();
    /// Where the conditions with a problem stand, and the problem, in order.
    const QList<std::pair<FilterToken, Error>>& problems() const { return m_problems; }

private:
    /// A field that the description has, or one that stands in for what it lacks: then every comparison may follow.
    struct Found {
        Field field;
        bool isKnown = true;
    };

    Found path(Condition& condition);
    Result<> comparison(Condition& condition, const Found& found);
    Result<> presence(Condition& condition);
    Result<> deniedComparison(Condition& condition, const Found& found);
    Result<> symbolComparison(Condition& condition, const Found& found);
    Result<> within(Condition& condition, const Found& found);
    Result<> between(Condition& condition, const Found& found);
    Result<> membership(Condition& condition, const Found& found, Operator op);
    Result<> single(Condition& condition, const Found& found, Operator op);
    bool period(Condition& condition, const Found& found, Operator op);
    Result<QVariant> value(Condition& condition, const Found& found, Operator op);
    void suits(Condition& condition, const Found& found, Operator op);
    void note(Condition& condition, const FilterToken& token, const QString& problem);

    FilterCursor& m_cursor;
    const QString& m_text;
    const Module& m_module;
    const Catalogue& m_catalogue;
    const ValueReader& m_reader;
    QList<std::pair<FilterToken, Error>> m_problems;
    bool m_isDenied = false; ///< "not in last 7 days": the whole condition is
};

} // namespace crm
