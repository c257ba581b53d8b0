#include "core/store/filtercursor.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

} // namespace

const FilterToken& FilterCursor::peek(int ahead) const
{
    return m_tokens[std::min<qsizetype>(m_at + ahead, m_tokens.size() - 1)];
}

const FilterToken& FilterCursor::take()
{
    return m_tokens[std::min<qsizetype>(m_at++, m_tokens.size() - 1)];
}

bool FilterCursor::takeWord(const char* word)
{
    const bool found = peek().isWord(QLatin1String(word));
    m_at += found;
    return found;
}

bool FilterCursor::takeSymbol(const char* symbol)
{
    const bool found = peek().isSymbol(QLatin1String(symbol));
    m_at += found;
    return found;
}

std::optional<QString> FilterCursor::takeValue()
{
    if (peek().kind == FilterToken::Kind::Quoted)
        return take().text;
    QStringList words;
    while (peek().kind == FilterToken::Kind::Word && !peek().isWord(QLatin1String("and")) && !peek().isWord(QLatin1String("or")))
        words << take().text;
    return words.isEmpty() ? std::nullopt : std::optional(words.join(QLatin1Char(' ')));
}

Error FilterCursor::refused(const FilterToken& token, const QString& message)
{
    m_refused = token;
    return {Error::Validation, FilterWords::tr("At character %1: %2").arg(token.position + 1).arg(message)};
}

Error FilterCursor::expected(const QString& what)
{
    const FilterToken& token = peek();
    const QString found = token.kind == FilterToken::Kind::End ? FilterWords::tr("the end") : QStringLiteral("“%1”").arg(token.text);
    return refused(token, FilterWords::tr("expected %1, found %2.").arg(what, found));
}

} // namespace crm
