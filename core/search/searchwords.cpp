#include "core/search/searchwords.h"

#include "core/base/fold.h"

namespace crm {

namespace {

constexpr int trigram = 3;
constexpr int fewestDigits = 5; ///< that are taken for a part of a phone number
constexpr int russianDigits = 11;

bool isPhone(const QString& text, const QString& digits)
{
    const qsizetype fewest = text.trimmed().startsWith(QLatin1Char('+')) ? 1 : fewestDigits; // a plus says what is being typed
    return digits.size() >= fewest && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void appendTrigrams(QStringList& trigrams, const QString& word)
{
    // By code points, as the tokenizer does: an emoji is one character of a trigram, not two.
    const QList<uint> points = word.toUcs4();
    for (qsizetype i = 0; i + trigram <= points.size(); ++i)
        trigrams << QString::fromUcs4(reinterpret_cast<const char32_t*>(&points[i]), trigram);
}

} // namespace

QStringList searchWords(const QString& text)
{
    const QString digits = digitsOf(text);
    if (!isPhone(text, digits))
        return folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // 8 916… and +7 916… are the same number: what follows the prefix is enough.
    const bool hasPrefix = digits.size() == russianDigits && (digits.startsWith(QLatin1Char('8')) || digits.startsWith(QLatin1Char('7')));
    return {hasPrefix ? digits.mid(1) : digits};
}

QStringList trigramsOf(const QStringList& words)
{
    QStringList trigrams;
    for (const QString& word : words)
        appendTrigrams(trigrams, word);
    return trigrams;
}

QString matchExpression(const QStringList& words)
{
    return allOfTrigrams(trigramsOf(words));
}

QString allOfTrigrams(const QStringList& trigrams)
{
    QStringList quoted;
    for (const QString& one : trigrams)
        quoted << quotedForMatch(one);
    return quoted.join(QStringLiteral(" AND "));
}

QString quotedForMatch(QString word)
{
    return QLatin1Char('"') + word.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace crm
