#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace crm {

/// A piece of a filter's text.
struct FilterToken {
    enum class Kind { Word, Quoted, Symbol, End };

    Kind kind = Kind::End;
    QString text;
    int position = 0; ///< in characters from the start
    int end = 0; ///< the character behind it

    bool isWord(QLatin1String word) const { return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0; }
    bool isSymbol(QLatin1String symbol) const { return kind == Kind::Symbol && text == symbol; }
};

/// Words, quoted texts ("…", '…', «…») and the symbols ( ) , = != <> < <= > >=. Ends with a token of kind End.
Result<QList<FilterToken>> filterTokens(const QString& text);

} // namespace crm
