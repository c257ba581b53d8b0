#include "ui/filter/conditionvalue.h"

#include "core/store/filterkinds.h"
#include "ui/filter/choicesvalue.h"
#include "ui/filter/periodvalue.h"
#include "ui/filter/typedvalue.h"

namespace crm {

namespace {

enum class Way { None, Period, PeriodOrDay, Choices, Typed, Stretch, Several };

Way wayOf(const Field& field, Operator op)
{
    if (op == Operator::Empty || op == Operator::Filled)
        return Way::None;
    if (op == Operator::During || op == Operator::Anniversary)
        return Way::Period;
    if (takesPeriod(field, op))
        return Way::PeriodOrDay;
    if (op == Operator::Between)
        return Way::Stretch;
    if (field.type == FieldType::Choice || field.type == FieldType::Bool)
        return Way::Choices;
    const bool isSeveral = op == Operator::OneOf || op == Operator::NoneOf;
    if (field.type == FieldType::User && (isSeveral || op == Operator::Equals || op == Operator::Differs))
        return Way::Choices;
    return isSeveral ? Way::Several : Way::Typed;
}

} // namespace

ConditionValue* makeConditionValue(const Desk& desk, const Module& module, const Field& field, Operator op, QWidget* parent)
{
    switch (wayOf(field, op)) {
    case Way::None:
        return nullptr;
    case Way::Period:
        return new PeriodValue(desk, module, field, PeriodValue::Offers::Periods, parent);
    case Way::PeriodOrDay:
        return new PeriodValue(desk, module, field, PeriodValue::Offers::PeriodsAndDays, parent);
    case Way::Choices:
        return new ChoicesValue(desk, field, parent);
    case Way::Stretch:
        return new StretchValue(desk, module, field, parent);
    case Way::Several:
        return new SeveralValue(desk, module, field, parent);
    case Way::Typed:
        break;
    }
    return makeTypedValue(desk, module, field, op, parent);
}

bool isEditedAlike(const Field& field, Operator one, Operator other)
{
    return wayOf(field, one) == wayOf(field, other) && !field.isReference();
}

} // namespace crm
