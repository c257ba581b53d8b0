#include "core/store/filterparser.h"

#include "core/store/filtercondition.h"
#include "core/store/filtercursor.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using Kind = FilterToken::Kind;

// SQLite binds 32,766 values in one statement, and a record that is named takes six of them: number, INN, login, title.
constexpr int mostValues = 5'000;

// Deeper than anybody means; SQLite's own parser gives up at some thirty.
constexpr int deepest = 20;

/// Recursive descent over the tokens: or, and, not, parentheses, conditions.
class Parser {
public:
    Parser(QList<FilterToken> tokens, const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
        : m_cursor(std::move(tokens))
        , m_conditions(m_cursor, text, module, catalogue, reader)
    {
    }

    WrittenFilter parse()
    {
        const auto filter = whole();
        WrittenFilter written;
        for (const auto& [token, error] : m_conditions.problems())
            written.mistakes.append({token.position, token.end, error});
        if (filter)
            written.filter = *filter;
        else
            written.mistakes.append({m_cursor.refusedToken().position, m_cursor.refusedToken().end, filter.error()});
        return written;
    }

private:
    Result<Filter> whole()
    {
        if (m_cursor.peek().kind == Kind::End)
            return Filter();
        auto filter = alternatives();
        if (filter && m_cursor.peek().kind != Kind::End)
            return m_cursor.expected(FilterWords::tr("“and”, “or” or the end"));
        return filter;
    }

    Result<Filter> alternatives()
    {
        QList<Filter> parts;
        do {
            const auto part = conjunction();
            if (!part)
                return part;
            parts << *part;
        } while (m_cursor.takeWord("or"));
        return parts.size() == 1 ? parts.first() : Filter::any(parts);
    }

    Result<Filter> conjunction()
    {
        QList<Filter> parts;
        do {
            const auto part = unary();
            if (!part)
                return part;
            parts << *part;
        } while (m_cursor.takeWord("and"));
        return parts.size() == 1 ? parts.first() : Filter::all(parts);
    }

    Result<Filter> unary()
    {
        if (m_depth > deepest)
            return m_cursor.refused(m_cursor.peek(), FilterWords::tr("the filter is nested too deeply."));
        ++m_depth;
        const auto filter = unaryAtDepth();
        --m_depth;
        return filter;
    }

    Result<Filter> unaryAtDepth()
    {
        if (m_cursor.takeWord("not")) {
            const auto part = unary();
            return part ? Filter::negated(*part) : part;
        }
        if (!m_cursor.takeSymbol("("))
            return m_conditions.read();
        const auto inner = alternatives();
        if (inner && !m_cursor.takeSymbol(")"))
            return m_cursor.expected(QStringLiteral("“)”"));
        return inner;
    }

    FilterCursor m_cursor;
    ConditionReader m_conditions;
    int m_depth = 0;
};

} // namespace

WrittenFilter readFilter(const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
{
    auto tokens = filterTokens(text);
    if (!tokens)
        return {.filter = {}, .mistakes = {{0, static_cast<int>(text.size()), tokens.error()}}};
    WrittenFilter written = Parser(*std::move(tokens), text, module, catalogue, reader).parse();
    if (written.filter) {
        if (const auto done = checkSize(*written.filter); !done)
            return {.filter = {}, .mistakes = {{0, static_cast<int>(text.size()), done.error()}}};
    }
    return written;
}

Result<Filter> parseFilter(const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
{
    WrittenFilter written = readFilter(text, module, catalogue, reader);
    if (!written.mistakes.isEmpty())
        return written.mistakes.first().error;
    return *std::move(written.filter);
}

Result<> checkSize(const Filter& filter)
{
    if (filter.size() <= mostValues)
        return {};
    return Error{Error::Validation,
        FilterWords::tr("The filter compares with %1 values; %2 are the most. Split it, or mark the records with a tag and filter by that.")
            .arg(filter.size())
            .arg(mostValues)};
}

Result<QList<SortKey>> parseSort(const QString& text, const Module& module)
{
    QList<SortKey> keys;
    for (QString part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        part = part.trimmed();
        const bool descending = part.startsWith(QLatin1Char('-'));
        const QString name = descending ? part.mid(1) : part;
        if (!module.field(name))
            return Error{Error::Validation, FilterWords::tr("There is no field “%1” to sort by.").arg(name), name};
        keys.append({name, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace crm
