#pragma once

#include "core/store/filtertokens.h"

#include <optional>

namespace crm {

/// A place in the tokens of a filter. Takes them one by one and says what was expected where another one stands.
class FilterCursor {
public:
    explicit FilterCursor(QList<FilterToken> tokens) : m_tokens(std::move(tokens)) { }

    const FilterToken& peek(int ahead = 0) const;
    const FilterToken& take();
    /// Whether the next token is the word, or symbol; it is taken then.
    bool takeWord(const char* word);
    bool takeSymbol(const char* symbol);
    /// A quoted text, or the words up to the next and, or, comma or parenthesis: status = Есть контакт and …
    std::optional<QString> takeValue();
    Error expected(const QString& what);
    /// An error about a token, which is remembered for who marks the place.
    Error refused(const FilterToken& token, const QString& message);
    const FilterToken& refusedToken() const { return m_refused; } ///< of the last error

    int place() const { return m_at; }
    void goBackTo(int place) { m_at = place; }

private:
    QList<FilterToken> m_tokens;
    int m_at = 0;
    FilterToken m_refused;
};

} // namespace crm
