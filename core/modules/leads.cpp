#include "core/modules/modules.h"
#include "core/modules/shared.h"

#include <QCoreApplication>

namespace crm {

namespace {

QList<Field> personFields()
{
    return {
        {.name = "salutation", .label = QT_TRANSLATE_NOOP("lead", "Salutation"), .type = FieldType::Choice, .choices = "salutation"},
        {.name = "first_name",
            .label = QT_TRANSLATE_NOOP("lead", "First name"),
            .length = 40,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .vcard = "N.given"},
        {.name = "last_name",
            .label = QT_TRANSLATE_NOOP("lead", "Last name"),
            .length = 80,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .standIns = {"company", "email", "phone", "mobile"},
            .vcard = "N.family"},
        {.name = "company",
            .label = QT_TRANSLATE_NOOP("lead", "Company"),
            .length = 100,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .headers = {"Company/Account", "Company Name", "Account Name", "Компания", "Название компании", "Контрагент"},
            .vcard = "ORG"},
    };
}

QList<Field> reachFields()
{
    return {
        {.name = "phone",
            .label = QT_TRANSLATE_NOOP("lead", "Phone"),
            .type = FieldType::Phone,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "TEL;work;voice"},
        {.name = "mobile",
            .label = QT_TRANSLATE_NOOP("lead", "Mobile"),
            .type = FieldType::Phone,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "TEL;cell"},
        {.name = "fax", .label = QT_TRANSLATE_NOOP("lead", "Fax"), .type = FieldType::Phone, .searched = Searched::Yes, .vcard = "TEL;fax"},
        {.name = "email",
            .label = QT_TRANSLATE_NOOP("lead", "E-mail"),
            .type = FieldType::Email,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "EMAIL;work"},
        {.name = "second_email",
            .label = QT_TRANSLATE_NOOP("lead", "Second e-mail"),
            .type = FieldType::Email,
            .searched = Searched::Yes,
            .vcard = "EMAIL"},
        {.name = "website",
            .label = QT_TRANSLATE_NOOP("lead", "Website"),
            .type = FieldType::Url,
            .shown = Shown::List | Shown::KeyField,
            .searched = Searched::Yes,
            .vcard = "URL"},
        {.name = "vk", .label = QT_TRANSLATE_NOOP("lead", "VK"), .type = FieldType::Url, .headers = {"VKontakte", "ВК"}},
        {.name = "telegram",
            .label = QT_TRANSLATE_NOOP("lead", "Telegram"),
            .length = 100,
            .searched = Searched::Yes,
            .headers = {"Телеграм"}},
        {.name = "email_opt_out",
            .label = QT_TRANSLATE_NOOP("lead", "Do not e-mail"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"Email Opt Out", "HasOptedOutOfEmail", "Unsubscribed from all email"}},
    };
}

QList<Field> workFields()
{
    return {
        {.name = "job_title", .label = QT_TRANSLATE_NOOP("lead", "Job title"), .length = 50, .vcard = "TITLE"},
        {.name = "lead_source",
            .label = QT_TRANSLATE_NOOP("lead", "Lead source"),
            .type = FieldType::Choice,
            .shown = Shown::KeyField,
            .choices = "lead_source",
            .headers = {"Original Source", "Источник лида", "Источник сделки"}},
        {.name = "status",
            .label = QT_TRANSLATE_NOOP("lead", "Status"),
            .type = FieldType::Choice,
            .shown = Shown::List | Shown::KeyField,
            .choices = "lead_status",
            .indexed = Indexed::Yes,
            .headers = {"Lead Status", "Статус лида", "Стадия"}},
        {.name = "rating", .label = QT_TRANSLATE_NOOP("lead", "Rating"), .type = FieldType::Choice, .choices = "rating"},
        {.name = "industry", .label = QT_TRANSLATE_NOOP("lead", "Industry"), .type = FieldType::Choice, .choices = "industry"},
        {.name = "annual_revenue",
            .label = QT_TRANSLATE_NOOP("lead", "Annual revenue"),
            .type = FieldType::Money,
            .headers = {"AnnualRevenue", "Годовой оборот", "Выручка"}},
        {.name = "employees",
            .label = QT_TRANSLATE_NOOP("lead", "Employees"),
            .type = FieldType::Int,
            .headers = {"No. of Employees", "NumberOfEmployees", "Number of Employees", "NumEmp", "Кол-во сотрудников"}},
    };
}

QList<Field> addressFields()
{
    return {
        {.name = "street", .label = QT_TRANSLATE_NOOP("lead", "Street"), .length = 250, .block = "address", .vcard = "ADR.street;work"},
        {.name = "po_box", .label = QT_TRANSLATE_NOOP("lead", "PO box"), .length = 30, .block = "address", .vcard = "ADR.po_box;work"},
        {.name = "city",
            .label = QT_TRANSLATE_NOOP("lead", "City"),
            .length = 80,
            .shown = Shown::List | Shown::KeyField,
            .block = "address",
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .vcard = "ADR.city;work"},
        {.name = "region", .label = QT_TRANSLATE_NOOP("lead", "Region"), .length = 80, .block = "address", .vcard = "ADR.region;work"},
        {.name = "postcode",
            .label = QT_TRANSLATE_NOOP("lead", "Postcode"),
            .length = 20,
            .block = "address",
            .vcard = "ADR.postcode;work"},
        {.name = "country",
            .label = QT_TRANSLATE_NOOP("lead", "Country"),
            .length = 80,
            .shown = Shown::KeyField,
            .block = "address",
            .vcard = "ADR.country;work"},
    };
}

QList<Field> conversionFields()
{
    return {
        {.name = "converted_at",
            .label = QT_TRANSLATE_NOOP("lead", "Converted"),
            .type = FieldType::DateTime,
            .block = "conversion",
            .written = Written::ByProgram,
            .indexed = Indexed::Yes},
        {.name = "converted_account",
            .label = QT_TRANSLATE_NOOP("lead", "Became the account"),
            .type = FieldType::Ref,
            .block = "conversion",
            .refersTo = "account",
            .written = Written::ByProgram},
        {.name = "converted_contact",
            .label = QT_TRANSLATE_NOOP("lead", "Became the contact"),
            .type = FieldType::Ref,
            .block = "conversion",
            .refersTo = "contact",
            .written = Written::ByProgram},
        {.name = "converted_deal",
            .label = QT_TRANSLATE_NOOP("lead", "Became the deal"),
            .type = FieldType::Ref,
            .block = "conversion",
            .refersTo = "deal",
            .written = Written::ByProgram},
    };
}

QList<ConversionRule> conversionRules()
{
    return {
        {"company", {{"account", "name"}, {"deal", "name"}}},
        {"phone", {{"account", "phone"}, {"contact", "phone"}}},
        {"fax", {{"account", "fax"}, {"contact", "fax"}}},
        {"mobile", {{"contact", "mobile"}}},
        {"email", {{"account", "email"}, {"contact", "email"}}},
        {"second_email", {{"account", "second_email"}, {"contact", "second_email"}}},
        {"website", {{"account", "website"}}},
        {"industry", {{"account", "industry"}}},
        {"rating", {{"account", "rating"}}},
        {"employees", {{"account", "employees"}}},
        {"annual_revenue", {{"account", "annual_revenue"}}},
        {"street", {{"account", "billing_street"}, {"account", "shipping_street"}, {"contact", "mailing_street"}}},
        {"po_box", {{"account", "billing_po_box"}, {"account", "shipping_po_box"}, {"contact", "mailing_po_box"}}},
        {"city", {{"account", "billing_city"}, {"account", "shipping_city"}, {"contact", "mailing_city"}}},
        {"region", {{"account", "billing_region"}, {"account", "shipping_region"}, {"contact", "mailing_region"}}},
        {"postcode", {{"account", "billing_postcode"}, {"account", "shipping_postcode"}, {"contact", "mailing_postcode"}}},
        {"country", {{"account", "billing_country"}, {"account", "shipping_country"}, {"contact", "mailing_country"}}},
        {"salutation", {{"contact", "salutation"}}},
        {"first_name", {{"contact", "first_name"}}},
        {"last_name", {{"contact", "last_name"}}},
        {"job_title", {{"contact", "job_title"}}},
        {"lead_source", {{"contact", "lead_source"}, {"deal", "lead_source"}}},
        {"description", {{"account", "description"}, {"contact", "description"}, {"deal", "description"}}},
        {"email_opt_out", {{"account", "email_opt_out"}, {"contact", "email_opt_out"}}},
        {"vk", {{"contact", "vk"}}},
        {"telegram", {{"contact", "telegram"}}},
        {"owner", {{"account", "owner"}, {"contact", "owner"}, {"deal", "owner"}}},
    };
}

QList<BuiltInView> leadViews()
{
    return usualViews()
        + QList<BuiltInView>{
            {.name = "hot", .label = QT_TRANSLATE_NOOP("lead", "Hot leads"), .where = "status = hot"},
            {.name = "converted",
                .label = QT_TRANSLATE_NOOP("lead", "Converted leads"),
                .where = "converted_at is not empty",
                .sort = "-converted_at"},
        };
}

} // namespace

Module leads()
{
    return {
        .name = "lead",
        .label = QT_TRANSLATE_NOOP("lead", "Leads"),
        .singular = QT_TRANSLATE_NOOP("lead", "Lead"),
        .section = QT_TRANSLATE_NOOP("Section", "Marketing"),
        .icon = "lead",
        .prefix = "LEA",
        .creatorShown = Shown::KeyField,
        .title = {"last_name", "first_name"},
        .secondLine = "company",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"address", QT_TRANSLATE_NOOP("lead", "Address")},
            {"conversion", QT_TRANSLATE_NOOP("lead", "Conversion")}, {"description", QT_TRANSLATE_NOOP("Module", "Description")},
            {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = personFields() + reachFields() + workFields() + addressFields() + conversionFields(),
        .views = leadViews(),
        .conversion = conversionRules(),
        .conversionHeirs = {"contact", "account"},
        .archivedBy = "converted_at",
    };
}

} // namespace crm
