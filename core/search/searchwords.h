#pragma once

#include <QStringList>

namespace crm {

/// The folded words that a typed text looks for. A phone number typed with its spaces is one word of digits.
QStringList searchWords(const QString& text);

/// Every three characters within a word that follow each other; none of words that are shorter.
QStringList trigramsOf(const QStringList& words);

/// AND of all trigrams of the words, in FTS5's syntax: with detail=none the index knows no phrases. Empty when no word has three letters.
QString matchExpression(const QStringList& words);
/// The same of trigrams.
QString allOfTrigrams(const QStringList& trigrams);

/// What stands in quotes has no operators (https://www.sqlite.org/fts5.html#fts5_strings).
QString quotedForMatch(QString word);

} // namespace crm
