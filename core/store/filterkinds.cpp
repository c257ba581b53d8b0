#include "core/store/filterkinds.h"

namespace crm {

namespace {

const QList<Operator> order{Operator::GreaterOrEqual, Operator::LessOrEqual, Operator::Greater, Operator::Less, Operator::Between};
const QList<Operator> parts{Operator::Contains, Operator::Lacks, Operator::StartsWith};
const QList<Operator> identity{Operator::Equals, Operator::Differs};
const QList<Operator> choice{Operator::OneOf, Operator::NoneOf};
const QList<Operator> presence{Operator::Empty, Operator::Filled};

} // namespace

QList<Operator> operatorsOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Money:
    case FieldType::Percent:
        return order + identity + choice + presence;
    case FieldType::Date:
        return QList<Operator>{Operator::During, Operator::Anniversary} + order + identity + choice + presence;
    case FieldType::DateTime:
        return QList<Operator>{Operator::During} + order + identity + choice + presence;
    case FieldType::Bool:
    case FieldType::Star:
        return identity + choice + presence;
    case FieldType::Choice:
        return choice + identity + presence;
    case FieldType::Ref:
    case FieldType::User:
        return identity + choice + parts + presence;
    case FieldType::Text:
    case FieldType::Number:
        return parts + identity + choice + order + presence;
    default:
        return parts + identity + choice + presence;
    }
}

bool isTextual(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Number:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Inn:
    case FieldType::Kpp:
    case FieldType::Image:
    case FieldType::Tags:
        return true;
    default:
        return false;
    }
}

bool takesPeriod(const Field& field, Operator op)
{
    if (field.type != FieldType::Date && field.type != FieldType::DateTime)
        return false;
    switch (op) {
    case Operator::During:
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return true;
    default:
        return op == Operator::Anniversary && field.type == FieldType::Date;
    }
}

QString operatorText(Operator op)
{
    switch (op) {
    case Operator::Equals:
        return QStringLiteral("=");
    case Operator::Differs:
        return QStringLiteral("!=");
    case Operator::Less:
        return QStringLiteral("<");
    case Operator::LessOrEqual:
        return QStringLiteral("<=");
    case Operator::Greater:
        return QStringLiteral(">");
    case Operator::GreaterOrEqual:
        return QStringLiteral(">=");
    case Operator::Contains:
        return QStringLiteral("contains");
    case Operator::Lacks:
        return QStringLiteral("not contains");
    case Operator::StartsWith:
        return QStringLiteral("starts with");
    case Operator::OneOf:
        return QStringLiteral("in");
    case Operator::NoneOf:
        return QStringLiteral("not in");
    case Operator::Empty:
        return QStringLiteral("is empty");
    case Operator::Filled:
        return QStringLiteral("is not empty");
    default:
        return {};
    }
}

} // namespace crm
