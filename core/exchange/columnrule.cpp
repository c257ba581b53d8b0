#include "core/exchange/columnrule.h"

#include "core/base/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

namespace {

constexpr const char* letterNames[] = {"as-they-are", "upper", "lower", "capitalised"};
constexpr const char* unknownNames[] = {"leave-empty", "take-default", "create", "reject"};

template <class Enum, size_t N>
std::optional<Enum> named(const char* const (&names)[N], const QString& name)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const char* one) { return name == QLatin1String(one); });
    return found == std::end(names) ? std::nullopt : std::optional(static_cast<Enum>(found - std::begin(names)));
}

QString capitalised(const QString& text)
{
    QString result = text.toLower();
    bool isStart = true;
    for (QChar& c : result) {
        if (isStart && c.isLetter())
            c = c.toUpper();
        isStart = !c.isLetterOrNumber() && c != u'\'' && c != u'’';
    }
    return result;
}

QString lettered(const QString& text, Letters letters)
{
    switch (letters) {
    case Letters::Upper:
        return text.toUpper();
    case Letters::Lower:
        return text.toLower();
    case Letters::Capitalised:
        return capitalised(text);
    case Letters::AsTheyAre:
        break;
    }
    return text;
}

QString isoDate(const QString& text, DayMonthOrder order)
{
    const auto written = scanDate(text, order);
    if (!written || !QDate::isValid(written->year, written->month, written->day))
        return text;
    const QString date = QDate(written->year, written->month, written->day).toString(Qt::ISODate);
    if (!written->time)
        return date;
    const QString time = date + u'T' + written->time->toString(Qt::ISODate);
    return written->offsetFromUtc
        ? QDateTime(QDate(written->year, written->month, written->day), *written->time, Qt::OffsetFromUTC, *written->offsetFromUtc)
              .toString(Qt::ISODate)
        : time;
}

QString plainNumber(QString text, QChar mark)
{
    const QChar group = mark == u',' ? u'.' : u',';
    text.removeIf([&](QChar c) { return c.isSpace() || c == group || c == u'\''; });
    return text.replace(mark, u'.');
}

bool isNumber(FieldType type)
{
    return type == FieldType::Int || type == FieldType::Money || type == FieldType::Percent;
}

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

std::optional<DayMonthOrder> guessedOrder(const QStringList& values)
{
    static const QRegularExpression pair(uR"(^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4})"_qs);
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString& value : values) {
        const auto match = pair.match(value);
        dayFirst += match.hasMatch() && match.captured(1).toInt() > 12;
        monthFirst += match.hasMatch() && match.captured(2).toInt() > 12;
    }
    if (dayFirst == monthFirst)
        return {};
    return dayFirst > monthFirst ? DayMonthOrder::DayFirst : DayMonthOrder::MonthFirst;
}

/// The mark behind which there are not exactly three digits, or that stands behind the other one.
std::optional<QChar> guessedMark(const QStringList& values)
{
    int commas = 0;
    int points = 0;
    for (const QString& value : values) {
        const qsizetype comma = value.lastIndexOf(u',');
        const qsizetype point = value.lastIndexOf(u'.');
        const qsizetype last = std::max(comma, point);
        if (last < 0)
            continue;
        const auto digits = std::count_if(value.begin() + last, value.end(), [](QChar c) { return c.isDigit(); });
        const bool isDecimal = digits != 3 || (comma >= 0 && point >= 0);
        commas += isDecimal && last == comma;
        points += isDecimal && last == point;
    }
    if (commas == points)
        return {};
    return QChar(commas > points ? u',' : u'.');
}

} // namespace

WhenUnknown whenUnknown(const Field& field, const ColumnRule& rule)
{
    const WhenUnknown wanted = rule.unknown.value_or(field.whenUnknown);
    return wanted == WhenUnknown::Create && !canBeCreated(field) ? WhenUnknown::LeaveEmpty : wanted;
}

bool canBeCreated(const Field& field)
{
    return field.type == FieldType::Ref;
}

ColumnRule guessedRule(const Field& field, const QStringList& values)
{
    ColumnRule rule;
    if (isDate(field.type))
        rule.dates = guessedOrder(values);
    else if (isNumber(field.type))
        rule.decimalMark = guessedMark(values);
    return rule;
}

QString ruled(const Field& field, const ColumnRule& rule, const QString& text)
{
    if (text.isEmpty())
        return rule.otherwise.isEmpty() ? text : rule.otherwise;
    if (rule.dates && isDate(field.type))
        return isoDate(text, *rule.dates);
    if (rule.decimalMark && isNumber(field.type))
        return plainNumber(text, *rule.decimalMark);
    if (!rule.phoneCountry.isEmpty() && field.type == FieldType::Phone)
        return PhoneNumbers(rule.phoneCountry).readable(text);
    return lettered(text, rule.letters);
}

QJsonObject toJson(const ColumnRule& rule)
{
    QJsonObject json;
    if (!rule.otherwise.isEmpty())
        json.insert(u"otherwise"_qs, rule.otherwise);
    if (rule.letters != Letters::AsTheyAre)
        json.insert(u"letters"_qs, QLatin1String(letterNames[static_cast<int>(rule.letters)]));
    if (rule.dates)
        json.insert(u"dates"_qs, *rule.dates == DayMonthOrder::DayFirst ? u"day-first"_qs : u"month-first"_qs);
    if (rule.decimalMark)
        json.insert(u"decimal-mark"_qs, QString(*rule.decimalMark));
    if (!rule.phoneCountry.isEmpty())
        json.insert(u"phone-country"_qs, rule.phoneCountry);
    if (rule.unknown)
        json.insert(u"unknown"_qs, QLatin1String(unknownNames[static_cast<int>(*rule.unknown)]));
    return json;
}

ColumnRule columnRuleFromJson(const QJsonObject& json)
{
    ColumnRule rule;
    rule.otherwise = json[u"otherwise"].toString();
    rule.letters = named<Letters>(letterNames, json[u"letters"].toString()).value_or(Letters::AsTheyAre);
    const QString dates = json[u"dates"].toString();
    if (!dates.isEmpty())
        rule.dates = dates == u"day-first" ? DayMonthOrder::DayFirst : DayMonthOrder::MonthFirst;
    const QString mark = json[u"decimal-mark"].toString();
    if (!mark.isEmpty())
        rule.decimalMark = mark.front();
    rule.phoneCountry = json[u"phone-country"].toString();
    rule.unknown = named<WhenUnknown>(unknownNames, json[u"unknown"].toString());
    return rule;
}

} // namespace crm
