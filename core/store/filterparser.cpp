#include "core/store/filterparser.h"

#include "core/base/fold.h"
#include "core/store/filtercursor.h"
#include "core/store/filterperiod.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using Kind = FilterToken::Kind;

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

bool isOrdered(const Field& field)
{
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Number:
    case FieldType::Text:
        return true;
    default:
        return false;
    }
}

/// Recursive descent over the tokens: or, and, not, parentheses, conditions.
class Parser {
public:
    Parser(QList<FilterToken> tokens, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
        : m_cursor(std::move(tokens))
        , m_module(module)
        , m_catalogue(catalogue)
        , m_reader(reader)
    {
    }

    Result<Filter> parse()
    {
        if (m_cursor.peek().kind == Kind::End)
            return Filter();
        auto filter = alternatives();
        if (filter && m_cursor.peek().kind != Kind::End)
            return m_cursor.expected(FilterWords::tr("“and”, “or” or the end"));
        return filter;
    }

private:
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
        // A filter deeper than anybody means would overflow the stack.
        if (m_depth > 50)
            return Error{Error::Validation, FilterWords::tr("The filter is nested too deeply.")};
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
            return condition();
        const auto inner = alternatives();
        if (inner && !m_cursor.takeSymbol(")"))
            return m_cursor.expected(QStringLiteral("“)”"));
        return inner;
    }

    Result<Filter> condition()
    {
        Condition condition;
        const auto field = path(condition.path);
        if (!field)
            return field.error();
        const auto done = comparison(condition, **field);
        return done ? Result<Filter>(Filter::single(condition)) : Result<Filter>(done.error());
    }

    static const Field* fieldCalled(const Module& module, const QString& name)
    {
        if (const Field* field = module.field(name.toLower()))
            return field;
        const QString wanted = folded(name);
        // A label without its translation folds to nothing, as punctuation does.
        if (wanted.isEmpty())
            return nullptr;
        for (const Field& field : module.fields) {
            if (folded(field.label.english) == wanted || folded(field.label.russian) == wanted)
                return &field;
        }
        return nullptr;
    }

    Result<const Field*> path(QStringList& names)
    {
        const FilterToken token = m_cursor.peek();
        if (token.kind != Kind::Word && token.kind != Kind::Quoted)
            return m_cursor.expected(FilterWords::tr("a field"));
        const QStringList parts = token.kind == Kind::Word ? token.text.split(QLatin1Char('.')) : QStringList{token.text};
        const Module* module = &m_module;
        const Field* field = nullptr;
        for (const QString& part : parts) {
            if (field)
                module = m_catalogue.module(field->refersTo);
            field = module && names.size() < 2 ? fieldCalled(*module, part) : nullptr;
            if (!field)
                return Error{Error::Validation,
                    FilterWords::tr("At character %1: there is no field “%2”. Fields: %3.")
                        .arg(token.position + 1)
                        .arg(part, fieldNames(module ? *module : m_module))};
            names << field->name;
        }
        m_cursor.take();
        return field;
    }

    static QString fieldNames(const Module& module)
    {
        QStringList names;
        for (const Field& field : module.fields)
            names << field.name;
        return names.join(QStringLiteral(", "));
    }

    Result<> comparison(Condition& condition, const Field& field)
    {
        if (m_cursor.takeWord("is")) {
            condition.op = m_cursor.takeWord("not") ? Operator::Filled : Operator::Empty;
            if (m_cursor.takeWord("empty") || m_cursor.takeWord("null") || (condition.op == Operator::Empty && m_cursor.takeWord("never")))
                return {};
            return m_cursor.expected(FilterWords::tr("“empty”"));
        }
        const bool negated = m_cursor.takeWord("not");
        if (m_cursor.takeWord("contains"))
            return part(condition, field, negated ? Operator::Lacks : Operator::Contains);
        if (!negated && (m_cursor.takeWord("starts") || m_cursor.takeWord("begins"))) {
            m_cursor.takeWord("with");
            return part(condition, field, Operator::StartsWith);
        }
        if (m_cursor.takeWord("in"))
            return membership(condition, field, negated ? Operator::NoneOf : Operator::OneOf);
        if (!negated && m_cursor.takeWord("between"))
            return between(condition, field);
        if (!negated)
            return symbolComparison(condition, field);
        return m_cursor.expected(FilterWords::tr("“contains” or “in”"));
    }

    Result<> part(Condition& condition, const Field& field, Operator op)
    {
        if (!isTextual(field.type) && !field.isReference())
            return Error{Error::Validation,
                FilterWords::tr("At character %1: “%2” is not a text that has parts; use = or in.")
                    .arg(m_cursor.peek(-1).position + 1)
                    .arg(field.name)};
        return values(condition, field, op);
    }

    Result<> symbolComparison(Condition& condition, const Field& field)
    {
        static const QList<std::pair<const char*, Operator>> symbols{{"=", Operator::Equals}, {"==", Operator::Equals},
            {"!=", Operator::Differs}, {"<>", Operator::Differs}, {"<=", Operator::LessOrEqual}, {">=", Operator::GreaterOrEqual},
            {"<", Operator::Less}, {">", Operator::Greater}};
        for (const auto& [symbol, op] : symbols) {
            if (!m_cursor.takeSymbol(symbol))
                continue;
            const bool ordering = op != Operator::Equals && op != Operator::Differs;
            if (ordering && !isOrdered(field))
                return Error{Error::Validation,
                    FilterWords::tr("At character %1: “%2” has no order; use = or contains.")
                        .arg(m_cursor.peek(-1).position + 1)
                        .arg(field.name)};
            return values(condition, field, op);
        }
        return m_cursor.expected(FilterWords::tr("a comparison: = != < <= > >= contains, starts with, in, between, is empty"));
    }

    Result<> values(Condition& condition, const Field& field, Operator op)
    {
        condition.op = op;
        if (isDate(field.type) && op == Operator::Equals && period(condition))
            return {};
        const auto read = value(field, op);
        if (!read)
            return read.error();
        if (read->isNull()) {
            if (op != Operator::Equals && op != Operator::Differs)
                return m_cursor.expected(FilterWords::tr("a value"));
            condition.op = op == Operator::Equals ? Operator::Empty : Operator::Filled;
            return {};
        }
        condition.values = {*read};
        return {};
    }

    Result<> between(Condition& condition, const Field& field)
    {
        if (!isOrdered(field))
            return m_cursor.expected(FilterWords::tr("= or contains, for this field has no order"));
        const auto from = value(field, Operator::GreaterOrEqual);
        if (!from)
            return from.error();
        if (!m_cursor.takeWord("and"))
            return m_cursor.expected(FilterWords::tr("“and”"));
        const auto to = value(field, Operator::LessOrEqual);
        if (!to)
            return to.error();
        condition.op = Operator::Between;
        condition.values = {*from, *to};
        return {};
    }

    Result<> membership(Condition& condition, const Field& field, Operator op)
    {
        condition.op = op;
        if (isDate(field.type) && op == Operator::OneOf && period(condition))
            return {};
        if (!m_cursor.takeSymbol("("))
            return m_cursor.expected(
                isDate(field.type) ? FilterWords::tr("a period, such as “last 7 days”, or a list in parentheses") : QStringLiteral("“(”"));
        do {
            const auto read = value(field, Operator::Equals);
            if (!read)
                return read.error();
            condition.values << *read;
        } while (m_cursor.takeSymbol(","));
        if (!m_cursor.takeSymbol(")"))
            return m_cursor.expected(FilterWords::tr("“,” or “)”"));
        return {};
    }

    bool period(Condition& condition)
    {
        const auto found = readPeriod(m_cursor);
        if (!found)
            return false;
        condition.op = Operator::During;
        condition.period = *found;
        return true;
    }

    /// A quoted text, or the words up to the next and, or, comma or parenthesis: status = Есть контакт and …
    std::optional<QString> valueText()
    {
        if (m_cursor.peek().kind == Kind::Quoted)
            return m_cursor.take().text;
        QStringList words;
        while (m_cursor.peek().kind == Kind::Word && !m_cursor.peek().isWord(QLatin1String("and"))
            && !m_cursor.peek().isWord(QLatin1String("or")))
            words << m_cursor.take().text;
        return words.isEmpty() ? std::nullopt : std::optional(words.join(QLatin1Char(' ')));
    }

    Result<QVariant> value(const Field& field, Operator op)
    {
        const int position = m_cursor.peek().position;
        const auto text = valueText();
        if (!text)
            return m_cursor.expected(FilterWords::tr("a value"));
        // Parts of texts, phones and names need not be whole values of their type.
        if (op == Operator::Contains || op == Operator::Lacks || op == Operator::StartsWith || field.isReference() || isTextual(field.type))
            return text->isEmpty() ? QVariant() : QVariant(*text);
        const auto read = m_reader.read(m_module, field, *text, Strictness::Person);
        if (!read)
            return Error{Error::Validation, FilterWords::tr("At character %1: %2").arg(position + 1).arg(read.error().message), field.name};
        return *read;
    }

    static bool isTextual(FieldType type)
    {
        return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Phone || type == FieldType::Email
            || type == FieldType::Url || type == FieldType::Number || type == FieldType::Inn || type == FieldType::Kpp
            || type == FieldType::Image || type == FieldType::Tags;
    }

    FilterCursor m_cursor;
    const Module& m_module;
    const Catalogue& m_catalogue;
    const ValueReader& m_reader;
    int m_depth = 0;
};

} // namespace

Result<Filter> parseFilter(const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
{
    auto tokens = filterTokens(text);
    if (!tokens)
        return tokens.error();
    return Parser(*std::move(tokens), module, catalogue, reader).parse();
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
