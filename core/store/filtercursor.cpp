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

Error FilterCursor::expected(const QString& what) const
{
    const QString found = peek().kind == FilterToken::Kind::End ? FilterWords::tr("the end") : QStringLiteral("“%1”").arg(peek().text);
    return {Error::Validation,
        FilterWords::tr("At character %1: expected %2, found %3.").arg(QString::number(peek().position + 1), what, found)};
}

} // namespace crm
