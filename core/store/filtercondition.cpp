#include "core/store/filtercondition.h"

#include "core/base/fold.h"
#include "core/store/filterkinds.h"
#include "core/store/filterperiod.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using Kind = FilterToken::Kind;

bool isDate(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

const Field* fieldCalled(const Module& module, const QString& name)
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

QString fieldNames(const Module& module)
{
    QStringList names;
    for (const Field& field : module.fields)
        names << field.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

ConditionReader::ConditionReader(
    FilterCursor& cursor, const QString& text, const Module& module, const Catalogue& catalogue, const ValueReader& reader)
    : m_cursor(cursor)
    , m_text(text)
    , m_module(module)
    , m_catalogue(catalogue)
    , m_reader(reader)
{
}

Result<Filter> ConditionReader::read()
{
    const FilterToken first = m_cursor.peek();
    if (first.kind != Kind::Word && first.kind != Kind::Quoted)
        return m_cursor.expected(FilterWords::tr("a field"));
    m_isDenied = false;
    Condition condition;
    const Found found = path(condition);
    if (const auto done = comparison(condition, found); !done)
        return done.error();
    if (condition.problem.isEmpty())
        return m_isDenied ? Filter::negated(Filter::single(condition)) : Filter::single(condition);
    condition.written = m_text.mid(first.position, m_cursor.peek(-1).end - first.position);
    return Filter::single(condition);
}

void ConditionReader::note(Condition& condition, const FilterToken& token, const QString& problem)
{
    const Error error = m_cursor.refused(token, problem);
    if (condition.problem.isEmpty())
        condition.problem = problem;
    m_problems.append({token, error});
}

ConditionReader::Found ConditionReader::path(Condition& condition)
{
    const FilterToken token = m_cursor.take();
    const QStringList parts = token.kind == Kind::Word ? token.text.split(QLatin1Char('.')) : QStringList{token.text};
    const Module* module = &m_module;
    const Field* field = nullptr;
    for (const QString& part : parts) {
        if (field)
            module = m_catalogue.module(field->refersTo);
        field = module && condition.path.size() < 2 ? fieldCalled(*module, part) : nullptr;
        if (!field) {
            note(condition, token,
                FilterWords::tr("there is no field “%1”. Fields: %2.").arg(part, fieldNames(module ? *module : m_module)));
            condition.path = parts;
            return {.field = {.name = part}, .isKnown = false};
        }
        condition.path << field->name;
    }
    return {.field = *field};
}

Result<> ConditionReader::comparison(Condition& condition, const Found& found)
{
    if (m_cursor.takeWord("is"))
        return presence(condition);
    if (m_cursor.takeWord("not"))
        return deniedComparison(condition, found);
    if (m_cursor.takeWord("contains"))
        return single(condition, found, Operator::Contains);
    if (m_cursor.takeWord("starts") || m_cursor.takeWord("begins")) {
        m_cursor.takeWord("with");
        return single(condition, found, Operator::StartsWith);
    }
    if (m_cursor.takeWord("anniversary"))
        return within(condition, found);
    if (m_cursor.takeWord("in"))
        return membership(condition, found, Operator::OneOf);
    if (m_cursor.takeWord("between"))
        return between(condition, found);
    if (m_cursor.takeWord("before"))
        return single(condition, found, Operator::Less);
    if (m_cursor.takeWord("after"))
        return single(condition, found, Operator::Greater);
    return symbolComparison(condition, found);
}

Result<> ConditionReader::presence(Condition& condition)
{
    const bool isNot = m_cursor.takeWord("not");
    condition.op = isNot ? Operator::Filled : Operator::Empty;
    if (m_cursor.takeWord("empty") || m_cursor.takeWord("null") || (!isNot && m_cursor.takeWord("never")))
        return {};
    return m_cursor.expected(FilterWords::tr("“empty”"));
}

Result<> ConditionReader::deniedComparison(Condition& condition, const Found& found)
{
    if (m_cursor.takeWord("contains"))
        return single(condition, found, Operator::Lacks);
    if (m_cursor.takeWord("in"))
        return membership(condition, found, Operator::NoneOf);
    return m_cursor.expected(FilterWords::tr("“contains” or “in”"));
}

Result<> ConditionReader::symbolComparison(Condition& condition, const Found& found)
{
    static const QList<std::pair<const char*, Operator>> symbols{{"=", Operator::Equals}, {"==", Operator::Equals},
        {"!=", Operator::Differs}, {"<>", Operator::Differs}, {"<=", Operator::LessOrEqual}, {">=", Operator::GreaterOrEqual},
        {"<", Operator::Less}, {">", Operator::Greater}};
    for (const auto& [symbol, op] : symbols) {
        if (m_cursor.takeSymbol(symbol))
            return single(condition, found, op);
    }
    return m_cursor.expected(FilterWords::tr("a comparison: = != < <= > >= contains, starts with, in, between, before, after, is empty"));
}

/// The comparison that was just read must make sense for the field.
void ConditionReader::suits(Condition& condition, const Found& found, Operator op)
{
    condition.op = op;
    if (!found.isKnown || operatorsOf(found.field).contains(op))
        return;
    const FilterToken token = m_cursor.peek(-1);
    if (op == Operator::Contains || op == Operator::Lacks || op == Operator::StartsWith)
        note(condition, token, FilterWords::tr("“%1” is not a text that has parts; use = or in.").arg(found.field.name));
    else if (op == Operator::Anniversary)
        note(condition, token, FilterWords::tr("“%1” is not a date, and so has no anniversary.").arg(found.field.name));
    else
        note(condition, token, FilterWords::tr("“%1” has no order; use = or contains.").arg(found.field.name));
}

Result<> ConditionReader::single(Condition& condition, const Found& found, Operator op)
{
    suits(condition, found, op);
    if (op == Operator::Equals && period(condition, found, Operator::During))
        return {};
    if (op == Operator::Differs && period(condition, found, Operator::During)) {
        m_isDenied = true;
        return {};
    }
    if (period(condition, found, op))
        return {};
    const FilterToken first = m_cursor.peek();
    const auto read = value(condition, found, op);
    if (!read)
        return read.error();
    condition.values = {*read};
    if (!read->isNull() || !condition.problem.isEmpty())
        return {};
    // Nothing in quotes: the field is to be empty.
    if (op != Operator::Equals && op != Operator::Differs)
        return m_cursor.refused(first, FilterWords::tr("expected %1, found %2.").arg(FilterWords::tr("a value"), QStringLiteral("“”")));
    condition.op = op == Operator::Equals ? Operator::Empty : Operator::Filled;
    condition.values.clear();
    return {};
}

Result<> ConditionReader::within(Condition& condition, const Found& found)
{
    suits(condition, found, Operator::Anniversary);
    m_cursor.takeWord("in");
    const auto read = readPeriod(m_cursor);
    if (!read)
        return m_cursor.expected(FilterWords::tr("a period, such as “this week”"));
    condition.period = *read;
    return {};
}

Result<> ConditionReader::between(Condition& condition, const Found& found)
{
    suits(condition, found, Operator::Between);
    const auto from = value(condition, found, Operator::GreaterOrEqual);
    if (!from)
        return from.error();
    if (!m_cursor.takeWord("and"))
        return m_cursor.expected(FilterWords::tr("“and”"));
    const auto to = value(condition, found, Operator::LessOrEqual);
    if (!to)
        return to.error();
    condition.values = {*from, *to};
    return {};
}

Result<> ConditionReader::membership(Condition& condition, const Found& found, Operator op)
{
    suits(condition, found, op);
    if (period(condition, found, Operator::During)) {
        m_isDenied = op == Operator::NoneOf;
        return {};
    }
    if (!m_cursor.takeSymbol("("))
        return m_cursor.expected(
            isDate(found.field) ? FilterWords::tr("a period, such as “last 7 days”, or a list in parentheses") : QStringLiteral("“(”"));
    do {
        const auto read = value(condition, found, Operator::Equals);
        if (!read)
            return read.error();
        condition.values << *read;
    } while (m_cursor.takeSymbol(","));
    if (!m_cursor.takeSymbol(")"))
        return m_cursor.expected(FilterWords::tr("“,” or “)”"));
    return {};
}

bool ConditionReader::period(Condition& condition, const Found& found, Operator op)
{
    // Nobody knows whether a field that is gone was a date.
    if (found.isKnown && !takesPeriod(found.field, op))
        return false;
    const auto read = readPeriod(m_cursor);
    if (!read)
        return false;
    condition.op = op;
    condition.period = *read;
    return true;
}

Result<QVariant> ConditionReader::value(Condition& condition, const Found& found, Operator op)
{
    const FilterToken first = m_cursor.peek();
    const auto text = m_cursor.takeValue();
    if (!text)
        return m_cursor.expected(FilterWords::tr("a value"));
    const Field& field = found.field;
    // Parts of texts, phones and names need not be whole values of their type.
    const bool isPart = op == Operator::Contains || op == Operator::Lacks || op == Operator::StartsWith;
    if (isPart || !found.isKnown || field.isReference() || isTextual(field.type))
        return text->isEmpty() ? QVariant() : QVariant(*text);
    const auto read = m_reader.read(m_module, field, *text, Strictness::Person);
    if (read)
        return *read;
    note(condition, first, read.error().message);
    return QVariant(*text);
}

} // namespace crm
