#pragma once

#include "core/base/datescanner.h"
#include "core/schema/field.h"

#include <QJsonObject>
#include <QLocale>

#include <optional>

namespace crm {

enum class Letters { AsTheyAre, Upper, Lower, Capitalised };

/// What is done to the texts of one column before they are read, and with those that name nothing. What is not said is found out by the
/// field's type and the office's locale.
struct ColumnRule {
    QString otherwise = {}; ///< what an empty cell says, and an unknown one when it takes the default
    Letters letters = Letters::AsTheyAre;
    std::optional<DayMonthOrder> dates = {};
    std::optional<QChar> decimalMark = {}; ///< the other of comma and point separates thousands
    QString phoneCountry = {}; ///< ISO 3166, of numbers without a country code; empty: the office's
    std::optional<WhenUnknown> unknown = {};

    bool operator==(const ColumnRule&) const = default;
};

WhenUnknown whenUnknown(const Field& field, const ColumnRule& rule);
/// Whether an import may make records of what the field refers to. Never people who can sign in, nor choices: those are the
/// administrator's.
bool canBeCreated(const Field& field);

/// What the values of a column look like where the rule can be told from them: "25/12/2020" has the day first, "1.234,50" a decimal comma.
ColumnRule guessedRule(const Field& field, const QStringList& values);

/// The text after the rule. Dates become ISO, numbers plain; what cannot be read so stays as it is, for the reader to judge.
QString ruled(const Field& field, const ColumnRule& rule, const QString& text);

QJsonObject toJson(const ColumnRule& rule);
ColumnRule columnRuleFromJson(const QJsonObject& json);

} // namespace crm
