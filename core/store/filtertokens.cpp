#include "core/store/filtertokens.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QChar closingQuote(QChar opening)
{
    if (opening == QChar(0xab))
        return QChar(0xbb);
    return opening == QLatin1Char('"') || opening == QLatin1Char('\'') ? opening : QChar();
}

bool isSymbolCharacter(QChar c)
{
    return QStringView(u"()=,<>!").contains(c);
}

/// A doubled quote inside a quoted text stands for itself.
Result<FilterToken> quotedToken(const QString& text, int& at)
{
    FilterToken token{FilterToken::Kind::Quoted, {}, at, at};
    const QChar end = closingQuote(text[at]);
    for (++at; at < text.size(); ++at) {
        if (text[at] != end) {
            token.text += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == end) {
            token.text += text[at++];
        } else {
            token.end = ++at;
            return token;
        }
    }
    return Error{Error::Validation,
        FilterWords::tr("The quote opened at character %1 is never closed. Close it with %2.").arg(token.position + 1).arg(end)};
}

FilterToken symbolToken(const QString& text, int& at)
{
    static const QStringList pairs{
        QStringLiteral("!="), QStringLiteral("<>"), QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("==")};
    const int length = pairs.contains(text.mid(at, 2)) ? 2 : 1;
    const int start = at;
    at += length;
    return {FilterToken::Kind::Symbol, text.mid(start, length), start, at};
}

FilterToken wordToken(const QString& text, int& at)
{
    const int start = at;
    while (at < text.size() && !text[at].isSpace() && !isSymbolCharacter(text[at]))
        ++at;
    return {FilterToken::Kind::Word, text.mid(start, at - start), start, at};
}

} // namespace

Result<QList<FilterToken>> filterTokens(const QString& text)
{
    QList<FilterToken> tokens;
    int at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
        } else if (!closingQuote(text[at]).isNull()) {
            const auto token = quotedToken(text, at);
            if (!token)
                return token.error();
            tokens << *token;
        } else {
            tokens << (isSymbolCharacter(text[at]) ? symbolToken(text, at) : wordToken(text, at));
        }
    }
    tokens << FilterToken{FilterToken::Kind::End, {}, static_cast<int>(text.size()), static_cast<int>(text.size())};
    return tokens;
}

} // namespace crm
