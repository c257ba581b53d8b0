#include "core/base/decimal.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

Error refused(const char* reason, QStringView text)
{
    return {Error::Validation, QCoreApplication::translate("Decimal", reason).arg(text)};
}

bool isSign(QChar c)
{
    return c == u'-' || c == u'+' || c == u'\u2212' || c == u'\u2013';
}

bool isGroupOnly(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019';
}

/// Digits, dots, commas, and one kind of mark for spaces and apostrophes, which can only group.
constexpr QChar groupMark(u'_');

std::optional<QString> simplifiedMarks(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (c == u'.' || c == u',')
            result += c;
        else if (isGroupOnly(c))
            result += groupMark;
        else
            return std::nullopt;
    }
    return result;
}

/// Takes the sign or the accountant's parentheses off; nullopt when they don't fit together.
std::optional<bool> takeSign(QStringView& text)
{
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1, text.size() - 2).trimmed();
        return true;
    }
    if (!text.isEmpty() && isSign(text.front())) {
        const bool negative = text.front() != u'+';
        text = text.mid(1).trimmed();
        return negative;
    }
    return false;
}

bool isGroupedByThree(QStringView whole, QChar mark)
{
    const auto groups = whole.split(mark);
    if (groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

bool groupsBy(const QLocale& locale, QChar mark)
{
    return locale.groupSeparator() == QString(mark);
}

enum class Meaning { Decimal, Group, Ambiguous };

Meaning meaningOf(QStringView text, qsizetype at, const QLocale& locale, LoneSeparator loneSeparator)
{
    const QChar mark = text[at];
    if (text.count(mark) > 1)
        return Meaning::Group;
    const QStringView before = text.first(at);
    const bool grouped = before.contains(u'.') || before.contains(u',') || before.contains(groupMark);
    const bool couldGroup = text.size() - at - 1 == 3 && before.size() <= 3 && !before.isEmpty() && !before.startsWith(u'0');
    if (grouped || !couldGroup || loneSeparator == LoneSeparator::IsDecimal)
        return Meaning::Decimal;
    return groupsBy(locale, mark) ? Meaning::Group : Meaning::Ambiguous;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The whole part without its groups; nullopt when they are not groups of three by one mark.
std::optional<QString> ungrouped(QStringView whole)
{
    for (const QChar mark : {groupMark, QChar(u','), QChar(u'.')}) {
        if (!whole.contains(mark))
            continue;
        if (!isGroupedByThree(whole, mark))
            return std::nullopt;
        return whole.toString().remove(mark);
    }
    return whole.toString();
}

} // namespace

Result<Decimal> readDecimal(QStringView text, const QLocale& locale, LoneSeparator loneSeparator)
{
    QStringView rest = text.trimmed();
    const auto negative = takeSign(rest);
    const auto marks = simplifiedMarks(rest);
    if (!negative || !marks || marks->isEmpty())
        return refused(QT_TRANSLATE_NOOP("Decimal", "“%1” is not a number. Write it like 1234.56."), text);

    qsizetype separator = qMax(marks->lastIndexOf(u'.'), marks->lastIndexOf(u','));
    if (separator >= 0) {
        const Meaning meaning = meaningOf(*marks, separator, locale, loneSeparator);
        if (meaning == Meaning::Ambiguous)
            return refused(
                QT_TRANSLATE_NOOP("Decimal", "“%1” can be read in two ways. Write it without a separator, or with two decimals."), text);
        if (meaning == Meaning::Group)
            separator = -1;
    }
    const QStringView all(*marks);
    const auto whole = ungrouped(separator < 0 ? all : all.first(separator));
    QString fraction = separator < 0 ? QString() : all.mid(separator + 1).toString();
    if (!whole || !isDigits(*whole) || !isDigits(fraction) || (whole->isEmpty() && fraction.isEmpty()))
        return refused(QT_TRANSLATE_NOOP("Decimal", "“%1” is not a number. Write it like 1234.56."), text);

    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return Decimal{*negative, whole->isEmpty() ? QStringLiteral("0") : *whole, fraction};
}

Result<qint64> scaled(const Decimal& decimal, int decimals)
{
    const QString digits =
        (decimal.negative ? QStringLiteral("-") : QString()) + decimal.whole + decimal.fraction.leftJustified(decimals, u'0');
    if (decimal.fraction.size() > decimals) {
        return decimals == 0
            ? refused(QT_TRANSLATE_NOOP("Decimal", "“%1” is not a whole number."), decimal.whole + u'.' + decimal.fraction)
            : refused(QT_TRANSLATE_NOOP("Decimal", "“%1” has more than two decimals."), decimal.whole + u'.' + decimal.fraction);
    }
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    if (!fits)
        return refused(QT_TRANSLATE_NOOP("Decimal", "%1 is too large a number."), decimal.whole);
    return value;
}

} // namespace crm
