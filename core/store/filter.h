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
        Recent, ///< so many units up to today, today included
        Coming, ///< so many units from today on, today included
    };

    Kind kind = Kind::Current;
    Unit unit = Unit::Day;
    int amount = 0; ///< for Recent and Coming

    /// First and last day. Weeks start on Monday.
    std::pair<QDate, QDate> range(QDate today) const;
    /// The days of any year that the period covers, as first and last "MM-dd": one stretch, or two around New Year.
    QList<std::pair<QString, QString>> daysOfYear(QDate today) const;

    friend bool operator==(const Period&, const Period&) = default;
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
    Anniversary, ///< of a date, whatever its year: within a period
};

/// One comparison. path has one field, or a reference field and a field of the record it names.
struct Condition {
    QStringList path;
    Operator op = Operator::Equals;
    QVariantList values = {}; ///< stored forms; for references what a person wrote, matched against number and title
    Period period = {}; ///< for During and Anniversary; for < <= > >= where there are no values
    /// Why the condition can't be applied: its field is gone, or its choice. Then written is its text, which must not get lost.
    QString problem = {};
    QString written = {};

    friend bool operator==(const Condition&, const Condition&) = default;
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
    /// How many values it compares with: what a question to the database is measured by.
    qsizetype size() const;
    /// Without groups of one and empty groups: as it would be read from its text.
    Filter simplified() const;

    static Filter all(QList<Filter> parts) { return {Kind::All, std::move(parts), {}}; }
    static Filter any(QList<Filter> parts) { return {Kind::Any, std::move(parts), {}}; }
    static Filter negated(Filter part) { return {Kind::Not, {std::move(part)}, {}}; }
    static Filter single(Condition condition) { return {Kind::Single, {}, std::move(condition)}; }

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// The value that stands for whoever asks: owner = me.
inline const QString meValue = QStringLiteral("me");

} // namespace crm
