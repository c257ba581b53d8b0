#pragma once

#include "core/schema/catalogue.h"

#include <QDate>

namespace crm {

/// A stretch of days, relative to the day it is asked on.
struct Period {
    enum class Unit { Day, Week, Month, Quarter, Year };
    enum class Kind {
        Current, ///< this week, today
        Previous, ///< last week, yesterday
        Following, ///< next week, tomorrow
        LastDays, ///< the days before today, today included
        NextDays, ///< the days after today, today included
    };

    Kind kind = Kind::Current;
    Unit unit = Unit::Day;
    int days = 0; ///< for LastDays and NextDays

    /// First and last day. Weeks start on Monday.
    std::pair<QDate, QDate> range(QDate today) const;
};

enum class Operator {
    Equals,
    Differs,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< two values, both included
    Contains,
    Lacks, ///< does not contain
    StartsWith,
    OneOf,
    NoneOf,
    Empty,
    Filled,
    During, ///< within a period
};

/// One comparison. path has one field, or a reference field and a field of the record it names.
struct Condition {
    QStringList path;
    Operator op = Operator::Equals;
    QVariantList values; ///< stored forms; for references what a person wrote, matched against number and title
    Period period;
};

/// What a list is narrowed by: a condition, or a group of filters of which all, any or none must hold. An empty All holds for every record.
struct Filter {
    enum class Kind { All, Any, Not, Single };

    Kind kind = Kind::All;
    QList<Filter> parts;
    Condition condition;

    bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }
    /// Whether the field is spoken of anywhere.
    bool mentions(const QString& field) const;

    static Filter all(QList<Filter> parts) { return {Kind::All, std::move(parts), {}}; }
    static Filter any(QList<Filter> parts) { return {Kind::Any, std::move(parts), {}}; }
    static Filter negated(Filter part) { return {Kind::Not, {std::move(part)}, {}}; }
    static Filter single(Condition condition) { return {Kind::Single, {}, std::move(condition)}; }
};

/// The value that stands for whoever asks: owner = me.
inline const QString meValue = QStringLiteral("me");

} // namespace crm
