#include "core/store/filterwords.h"

#include "core/store/filtertext.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

bool isDate(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// Numbers are more or less, all else comes before or after.
bool isAmount(const Field& field)
{
    return field.type == FieldType::Int || field.type == FieldType::Money || field.type == FieldType::Percent;
}

/// %1 is the field, %2 the value.
QString orderPattern(Operator op, const Field& field)
{
    const bool amount = isAmount(field);
    switch (op) {
    case Operator::Less:
        return amount ? FilterWords::tr("%1 less than %2") : FilterWords::tr("%1 before %2");
    case Operator::LessOrEqual:
        return amount ? FilterWords::tr("%1 at most %2") : FilterWords::tr("%1 until %2");
    case Operator::Greater:
        return amount ? FilterWords::tr("%1 more than %2") : FilterWords::tr("%1 after %2");
    default:
        return amount ? FilterWords::tr("%1 at least %2") : FilterWords::tr("%1 from %2");
    }
}

QString pattern(Operator op, const Field& field)
{
    switch (op) {
    case Operator::Differs:
    case Operator::NoneOf:
        return FilterWords::tr("%1: not %2");
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return orderPattern(op, field);
    case Operator::Between:
        return FilterWords::tr("%1: %2");
    case Operator::Contains:
        return FilterWords::tr("%1 contains “%2”");
    case Operator::Lacks:
        return FilterWords::tr("%1 does not contain “%2”");
    case Operator::StartsWith:
        return FilterWords::tr("%1 starts with “%2”");
    case Operator::Empty:
        return isDate(field) ? FilterWords::tr("%1: never") : FilterWords::tr("%1: empty");
    case Operator::Filled:
        return FilterWords::tr("%1: filled in");
    case Operator::Anniversary:
        return FilterWords::tr("%1 (any year): %2");
    default:
        return FilterWords::tr("%1: %2");
    }
}

class Reader {
public:
    Reader(const Module& module, const Catalogue& catalogue, const ValueWriter& writer)
        : m_module(module)
        , m_catalogue(catalogue)
        , m_writer(writer)
    {
    }

    QString words(const Filter& filter) const
    {
        switch (filter.kind) {
        case Filter::Kind::Single:
            return single(filter.condition);
        case Filter::Kind::Not:
            return FilterWords::tr("not (%1)").arg(words(filter.parts.first()));
        default:
            break;
        }
        QStringList parts;
        for (const Filter& part : filter.parts) {
            const bool isGroup = part.kind == Filter::Kind::All || part.kind == Filter::Kind::Any;
            parts << (isGroup ? QStringLiteral("(%1)").arg(words(part)) : words(part));
        }
        return parts.join(filter.kind == Filter::Kind::All ? FilterWords::tr(" and ") : FilterWords::tr(" or "));
    }

private:
    QString single(const Condition& condition) const
    {
        const Field* field = fieldAt(condition.path, m_module, m_catalogue);
        if (!field)
            return FilterWords::tr("unknown field “%1”").arg(condition.path.join(QLatin1Char('.')));
        if (!condition.problem.isEmpty())
            return FilterWords::tr("can't be applied: %1").arg(condition.written);
        const QString label = fieldWords(condition.path, m_module, m_catalogue, m_writer.language());
        const QString compared = pattern(condition.op, *field);
        return compared.contains(QLatin1String("%2")) ? compared.arg(label, values(condition, *field)) : compared.arg(label);
    }

    QString values(const Condition& condition, const Field& field) const
    {
        if (condition.values.isEmpty())
            return periodWords(condition.period);
        if (condition.op == Operator::Between)
            return FilterWords::tr("%1 to %2").arg(value(field, condition.values.first()), value(field, condition.values.last()));
        QStringList texts;
        for (const QVariant& one : condition.values)
            texts << value(field, one);
        return texts.join(QStringLiteral(", "));
    }

    QString value(const Field& field, const QVariant& stored) const
    {
        if (stored.isNull())
            return FilterWords::tr("empty");
        if (field.type == FieldType::User && stored.toString().compare(meValue, Qt::CaseInsensitive) == 0)
            return FilterWords::tr("me");
        return field.isReference() ? stored.toString() : m_writer.shown(field, stored);
    }

    const Module& m_module;
    const Catalogue& m_catalogue;
    const ValueWriter& m_writer;
};

QString namedPeriodWords(const Period& period)
{
    static const char* const names[][3]{
        {QT_TRANSLATE_NOOP("Filter", "today"), QT_TRANSLATE_NOOP("Filter", "yesterday"), QT_TRANSLATE_NOOP("Filter", "tomorrow")},
        {QT_TRANSLATE_NOOP("Filter", "this week"), QT_TRANSLATE_NOOP("Filter", "last week"), QT_TRANSLATE_NOOP("Filter", "next week")},
        {QT_TRANSLATE_NOOP("Filter", "this month"), QT_TRANSLATE_NOOP("Filter", "last month"), QT_TRANSLATE_NOOP("Filter", "next month")},
        {QT_TRANSLATE_NOOP("Filter", "this quarter"), QT_TRANSLATE_NOOP("Filter", "last quarter"),
            QT_TRANSLATE_NOOP("Filter", "next quarter")},
        {QT_TRANSLATE_NOOP("Filter", "this year"), QT_TRANSLATE_NOOP("Filter", "last year"), QT_TRANSLATE_NOOP("Filter", "next year")}};
    return FilterWords::tr(names[static_cast<int>(period.unit)][static_cast<int>(period.kind)]);
}

} // namespace

QString filterWords(const Filter& filter, const Module& module, const Catalogue& catalogue, const ValueWriter& writer)
{
    return Reader(module, catalogue, writer).words(filter.simplified());
}

QString periodWords(const Period& period)
{
    const bool isRecent = period.kind == Period::Kind::Recent;
    if (!isRecent && period.kind != Period::Kind::Coming)
        return namedPeriodWords(period);
    switch (period.unit) {
    case Period::Unit::Day:
        return isRecent ? FilterWords::tr("last %n day(s)", nullptr, period.amount)
                        : FilterWords::tr("next %n day(s)", nullptr, period.amount);
    case Period::Unit::Week:
        return isRecent ? FilterWords::tr("last %n week(s)", nullptr, period.amount)
                        : FilterWords::tr("next %n week(s)", nullptr, period.amount);
    case Period::Unit::Month:
        return isRecent ? FilterWords::tr("last %n month(s)", nullptr, period.amount)
                        : FilterWords::tr("next %n month(s)", nullptr, period.amount);
    case Period::Unit::Quarter:
        return isRecent ? FilterWords::tr("last %n quarter(s)", nullptr, period.amount)
                        : FilterWords::tr("next %n quarter(s)", nullptr, period.amount);
    case Period::Unit::Year:
        break;
    }
    return isRecent ? FilterWords::tr("last %n year(s)", nullptr, period.amount)
                    : FilterWords::tr("next %n year(s)", nullptr, period.amount);
}

QString operatorWords(Operator op, const Field& field)
{
    const bool amount = isAmount(field);
    switch (op) {
    case Operator::Equals:
        return FilterWords::tr("is");
    case Operator::Differs:
        return FilterWords::tr("is not");
    case Operator::Less:
        return amount ? FilterWords::tr("less than") : FilterWords::tr("before");
    case Operator::LessOrEqual:
        return amount ? FilterWords::tr("at most") : FilterWords::tr("until");
    case Operator::Greater:
        return amount ? FilterWords::tr("more than") : FilterWords::tr("after");
    case Operator::GreaterOrEqual:
        return amount ? FilterWords::tr("at least") : FilterWords::tr("from");
    case Operator::Between:
        return FilterWords::tr("between");
    case Operator::Contains:
        return FilterWords::tr("contains");
    case Operator::Lacks:
        return FilterWords::tr("does not contain");
    case Operator::StartsWith:
        return FilterWords::tr("starts with");
    case Operator::OneOf:
        return FilterWords::tr("is one of");
    case Operator::NoneOf:
        return FilterWords::tr("is none of");
    case Operator::Empty:
        return isDate(field) ? FilterWords::tr("never (empty)") : FilterWords::tr("is empty");
    case Operator::Filled:
        return FilterWords::tr("is filled in");
    case Operator::During:
        return FilterWords::tr("is within");
    case Operator::Anniversary:
        return FilterWords::tr("has its day (any year) within");
    }
    return {};
}

QString fieldWords(const QStringList& path, const Module& module, const Catalogue& catalogue, Language language)
{
    const Field* field = fieldAt(path, module, catalogue);
    if (!field)
        return path.join(QLatin1Char('.'));
    const QString label = field->label.in(language);
    return path.size() == 1 ? label : module.field(path.first())->label.in(language) + QStringLiteral(" › ") + label;
}

} // namespace crm
