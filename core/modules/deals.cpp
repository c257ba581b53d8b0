#include "core/modules/modules.h"
#include "core/modules/shared.h"

#include <QCoreApplication>

namespace crm {

namespace {

QList<Field> saleFields()
{
    return {
        {.name = "name",
            .label = QT_TRANSLATE_NOOP("deal", "Deal"),
            .length = 120,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .headers = {"Deal Name", "Opportunity Name", "Name", "Название сделки", "Название"}},
        {.name = "account",
            .label = QT_TRANSLATE_NOOP("deal", "Account"),
            .type = FieldType::Ref,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .refersTo = "account",
            .indexed = Indexed::Yes,
            .whenUnknown = WhenUnknown::Create,
            .headers = {"Account Name", "Company", "Associated Company", "Компания"}},
        {.name = "contact",
            .label = QT_TRANSLATE_NOOP("deal", "Contact"),
            .type = FieldType::Ref,
            .shown = Shown::List | Shown::QuickCreate,
            .refersTo = "contact",
            .indexed = Indexed::Yes,
            .headers = {"Contact Name", "Associated Contact", "Основной контакт"}},
        {.name = "amount",
            .label = QT_TRANSLATE_NOOP("deal", "Amount"),
            .type = FieldType::Money,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .headers = {"Бюджет", "Бюджет сделки"}},
        {.name = "close_on",
            .label = QT_TRANSLATE_NOOP("deal", "Close date"),
            .type = FieldType::Date,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .headers = {"Expected Close Date", "CloseDate", "Дата завершения", "Предполагаемая дата закрытия"}},
    };
}

QList<Field> progressFields()
{
    return {
        {.name = "stage",
            .label = QT_TRANSLATE_NOOP("deal", "Stage"),
            .type = FieldType::Choice,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .defaultValue = "new",
            .choices = "deal_stage",
            .indexed = Indexed::Yes,
            .headers = {"Deal Stage", "Sales Stage", "StageName", "Стадия сделки", "Этап сделки"}},
        {.name = "probability",
            .label = QT_TRANSLATE_NOOP("deal", "Probability"),
            .type = FieldType::Percent,
            .headers = {"Probability (%)", "Deal probability"}},
        {.name = "lost_reason",
            .label = QT_TRANSLATE_NOOP("deal", "Reason lost"),
            .type = FieldType::Choice,
            .choices = "lost_reason",
            .headers = {"Loss Reason", "Closed Lost Reason", "Причина отказа"}},
        {.name = "type",
            .label = QT_TRANSLATE_NOOP("deal", "Type"),
            .type = FieldType::Choice,
            .choices = "deal_type",
            .headers = {"Deal Type", "Opportunity Type", "Тип сделки"}},
        {.name = "lead_source",
            .label = QT_TRANSLATE_NOOP("deal", "Lead source"),
            .type = FieldType::Choice,
            .choices = "lead_source",
            .headers = {"Original Source", "Источник сделки"}},
        {.name = "next_step", .label = QT_TRANSLATE_NOOP("deal", "Next step"), .length = 150},
        {.name = "lead",
            .label = QT_TRANSLATE_NOOP("deal", "Lead"),
            .type = FieldType::Ref,
            .block = "system",
            .refersTo = "lead",
            .written = Written::ByProgram},
    };
}

std::optional<ModuleRefusal> refuseLossWithoutReason(const Values& values)
{
    if (values.value("stage").toString() != "lost" || !values.value("lost_reason").toString().isEmpty())
        return {};
    return ModuleRefusal{"lost_reason", QT_TRANSLATE_NOOP("deal", "The deal is lost. Choose the reason why.")};
}

} // namespace

Module deals()
{
    return {
        .name = "deal",
        .label = QT_TRANSLATE_NOOP("deal", "Deals"),
        .singular = QT_TRANSLATE_NOOP("deal", "Deal"),
        .section = QT_TRANSLATE_NOOP("Section", "Sales"),
        .icon = "deal",
        .prefix = "DEA",
        .title = {"name"},
        .secondLine = "account",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"description", QT_TRANSLATE_NOOP("Module", "Description")},
            {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = saleFields() + progressFields(),
        .views = usualViews(),
        .check = refuseLossWithoutReason,
    };
}

} // namespace crm
