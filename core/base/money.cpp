#include "core/base/money.h"

#include "core/base/decimal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace crm {

namespace {

/// Words and codes that stand for the one currency of the office. Which of them is written is not kept.
const std::array currencyWords = {u"руб.", u"руб", u"р.", u"р", u"rub.", u"rub", u"rur", u"usd", u"eur", u"gbp", u"kzt", u"byn", u"uah"};

bool takeSymbol(QStringView& text)
{
    const auto isSymbol = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    if (!text.isEmpty() && isSymbol(text.back())) {
        text.chop(1);
        return true;
    }
    if (!text.isEmpty() && isSymbol(text.front())) {
        text = text.mid(1);
        return true;
    }
    return false;
}

void takeWord(QStringView& text)
{
    for (const QStringView word : currencyWords) {
        if (text.endsWith(word, Qt::CaseInsensitive))
            return text.chop(word.size());
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size());
            return;
        }
    }
}

/// "$1,000", "-$5", "($5.00)", "100 руб." lose the currency and keep the rest.
QString withoutCurrency(QStringView text)
{
    QStringView rest = text.trimmed();
    QString sign;
    if (std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }))
        return rest.toString(); // no amount; the error is to quote it as it was written
    const bool parenthesised = rest.startsWith(u'(') && rest.endsWith(u')');
    if (parenthesised)
        rest = rest.mid(1, rest.size() - 2);
    if (!rest.isEmpty() && (rest.front() == u'-' || rest.front() == u'\u2212' || rest.front() == u'+')) {
        sign = rest.front();
        rest = rest.mid(1);
    }
    rest = rest.trimmed();
    if (!takeSymbol(rest))
        takeWord(rest);
    const QString amount = sign + rest.trimmed().toString();
    return parenthesised ? u'(' + amount + u')' : amount;
}

/// The minor units as "1234" and "56", where the smallest number of all must not overflow.
std::pair<QString, QString> parts(qint64 minorUnits)
{
    const quint64 magnitude = minorUnits < 0 ? ~quint64(minorUnits) + 1 : quint64(minorUnits);
    return {QString::number(magnitude / 100), QString::number(magnitude % 100).rightJustified(2, u'0')};
}

} // namespace

Result<qint64> readMoney(QStringView text, const QLocale& locale)
{
    const auto decimal = readDecimal(withoutCurrency(text), locale, LoneSeparator::ByLocale);
    if (!decimal)
        return decimal.error();
    return scaled(*decimal, 2);
}

QString shownMoney(qint64 minorUnits, const QLocale& locale)
{
    const auto [whole, fraction] = parts(minorUnits);
    const QString grouped = locale.toString(whole.toLongLong());
    return (minorUnits < 0 ? locale.negativeSign() : QString()) + grouped + locale.decimalPoint() + fraction;
}

QString plainMoney(qint64 minorUnits)
{
    const auto [whole, fraction] = parts(minorUnits);
    return (minorUnits < 0 ? QStringLiteral("-") : QString()) + whole + u'.' + fraction;
}

} // namespace crm
