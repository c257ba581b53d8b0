#include "core/modules/modules.h"
#include "core/modules/shared.h"

#include <QCoreApplication>

namespace crm {

namespace {

QList<Field> reachFields()
{
    return {
        {.name = "name",
            .label = QT_TRANSLATE_NOOP("account", "Account"),
            .length = 100,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .standIns = {"short_name", "email"},
            .headers = {"Account Name", "Company Name", "Company", "Organization", "Organization Name", "Name", "Компания",
                "Название компании", "Организация", "Название", "Наименование", "Полное наименование"},
            .vcard = "ORG"},
        {.name = "short_name",
            .label = QT_TRANSLATE_NOOP("account", "Short name"),
            .length = 30,
            .searched = Searched::Yes,
            .headers = {"Краткое наименование", "Сокращённое наименование"}},
        {.name = "phone",
            .label = QT_TRANSLATE_NOOP("account", "Phone"),
            .type = FieldType::Phone,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "TEL;work;voice"},
        {.name = "other_phone",
            .label = QT_TRANSLATE_NOOP("account", "Other phone"),
            .type = FieldType::Phone,
            .searched = Searched::Yes,
            .headers = {"Phone 2", "Доп. телефон"},
            .vcard = "TEL;voice"},
        {.name = "fax",
            .label = QT_TRANSLATE_NOOP("account", "Fax"),
            .type = FieldType::Phone,
            .searched = Searched::Yes,
            .vcard = "TEL;fax"},
        {.name = "email",
            .label = QT_TRANSLATE_NOOP("account", "E-mail"),
            .type = FieldType::Email,
            .shown = Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "EMAIL;work"},
        {.name = "second_email",
            .label = QT_TRANSLATE_NOOP("account", "Second e-mail"),
            .type = FieldType::Email,
            .searched = Searched::Yes,
            .vcard = "EMAIL"},
        {.name = "website",
            .label = QT_TRANSLATE_NOOP("account", "Website"),
            .type = FieldType::Url,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .searched = Searched::Yes,
            .headers = {"Company Domain Name", "Домен компании"},
            .vcard = "URL"},
        {.name = "email_opt_out",
            .label = QT_TRANSLATE_NOOP("account", "Do not e-mail"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"Email Opt Out"}},
        {.name = "notify_owner",
            .label = QT_TRANSLATE_NOOP("account", "Notify the responsible"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"Notify Owner"}},
    };
}

QList<Field> businessFields()
{
    return {
        {.name = "parent",
            .label = QT_TRANSLATE_NOOP("account", "Member of"),
            .type = FieldType::Ref,
            .refersTo = "account",
            .indexed = Indexed::Yes,
            .headers = {"Parent Account", "Parent Company", "Головная организация"}},
        {.name = "type",
            .label = QT_TRANSLATE_NOOP("account", "Type"),
            .type = FieldType::Choice,
            .choices = "account_type",
            .headers = {"Account Type", "Company Type", "Тип компании", "Тип контрагента"}},
        {.name = "industry",
            .label = QT_TRANSLATE_NOOP("account", "Industry"),
            .type = FieldType::Choice,
            .choices = "industry",
            .headers = {"Сфера деятельности"}},
        {.name = "rating", .label = QT_TRANSLATE_NOOP("account", "Rating"), .type = FieldType::Choice, .choices = "rating"},
        {.name = "legal_form",
            .label = QT_TRANSLATE_NOOP("account", "Legal form"),
            .type = FieldType::Choice,
            .choices = "legal_form",
            .headers = {"Ownership", "ОПФ", "Организационно-правовая форма"}},
        {.name = "annual_revenue",
            .label = QT_TRANSLATE_NOOP("account", "Annual revenue"),
            .type = FieldType::Money,
            .headers = {"AnnualRevenue", "Годовой оборот", "Выручка"}},
        {.name = "employees",
            .label = QT_TRANSLATE_NOOP("account", "Employees"),
            .type = FieldType::Int,
            .headers = {"No. of Employees", "NumberOfEmployees", "Number of Employees", "NumEmp", "Кол-во сотрудников"}},
        {.name = "inn",
            .label = QT_TRANSLATE_NOOP("account", "INN"),
            .type = FieldType::Inn,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .headers = {"Tax ID", "TIN"}},
        {.name = "kpp", .label = QT_TRANSLATE_NOOP("account", "KPP"), .type = FieldType::Kpp},
    };
}

QList<Field> socialFields()
{
    return {
        {.name = "vk",
            .label = QT_TRANSLATE_NOOP("account", "VK"),
            .type = FieldType::Url,
            .block = "social",
            .headers = {"VKontakte", "ВК"}},
        {.name = "telegram", .label = QT_TRANSLATE_NOOP("account", "Telegram"), .length = 100, .block = "social", .headers = {"Телеграм"}},
        {.name = "ok", .label = QT_TRANSLATE_NOOP("account", "Odnoklassniki"), .type = FieldType::Url, .block = "social"},
        {.name = "youtube", .label = QT_TRANSLATE_NOOP("account", "YouTube"), .type = FieldType::Url, .block = "social"},
    };
}

QList<Field> legalAddressFields()
{
    return {
        {.name = "billing_street",
            .label = QT_TRANSLATE_NOOP("account", "Street"),
            .length = 250,
            .block = "billing",
            .headers = {"Legal Address", "Юридический адрес"},
            .vcard = "ADR.street;work"},
        {.name = "billing_po_box",
            .label = QT_TRANSLATE_NOOP("account", "PO box"),
            .length = 30,
            .block = "billing",
            .vcard = "ADR.po_box;work"},
        {.name = "billing_city",
            .label = QT_TRANSLATE_NOOP("account", "City"),
            .length = 80,
            .shown = Shown::List | Shown::KeyField,
            .block = "billing",
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .vcard = "ADR.city;work"},
        {.name = "billing_region",
            .label = QT_TRANSLATE_NOOP("account", "Region"),
            .length = 80,
            .block = "billing",
            .headers = {"Billing State", "BillingState", "Billing State/Province"},
            .vcard = "ADR.region;work"},
        {.name = "billing_postcode",
            .label = QT_TRANSLATE_NOOP("account", "Postcode"),
            .length = 20,
            .block = "billing",
            .headers = {"Billing Postal Code", "BillingPostalCode", "Billing Zip", "Billing Zip/Postal Code", "Billing Code"},
            .vcard = "ADR.postcode;work"},
        {.name = "billing_country",
            .label = QT_TRANSLATE_NOOP("account", "Country"),
            .length = 80,
            .shown = Shown::KeyField,
            .block = "billing",
            .vcard = "ADR.country;work"},
    };
}

/// Both addresses stand in one list of columns, so the second one's labels say which it is.
QList<Field> actualAddressFields()
{
    return {
        {.name = "shipping_street",
            .label = QT_TRANSLATE_NOOP("account", "Street (actual)"),
            .length = 250,
            .block = "shipping",
            .headers = {"Actual Address", "Фактический адрес"},
            .vcard = "ADR.street"},
        {.name = "shipping_po_box",
            .label = QT_TRANSLATE_NOOP("account", "PO box (actual)"),
            .length = 30,
            .block = "shipping",
            .vcard = "ADR.po_box"},
        {.name = "shipping_city",
            .label = QT_TRANSLATE_NOOP("account", "City (actual)"),
            .length = 80,
            .block = "shipping",
            .searched = Searched::Yes,
            .vcard = "ADR.city"},
        {.name = "shipping_region",
            .label = QT_TRANSLATE_NOOP("account", "Region (actual)"),
            .length = 80,
            .block = "shipping",
            .headers = {"Shipping State", "ShippingState", "Shipping State/Province"},
            .vcard = "ADR.region"},
        {.name = "shipping_postcode",
            .label = QT_TRANSLATE_NOOP("account", "Postcode (actual)"),
            .length = 20,
            .block = "shipping",
            .headers = {"Shipping Postal Code", "ShippingPostalCode", "Shipping Zip", "Shipping Zip/Postal Code", "Shipping Code"},
            .vcard = "ADR.postcode"},
        {.name = "shipping_country",
            .label = QT_TRANSLATE_NOOP("account", "Country (actual)"),
            .length = 80,
            .block = "shipping",
            .vcard = "ADR.country"},
    };
}

QList<Field> originFields()
{
    return {
        {.name = "from_lead",
            .label = QT_TRANSLATE_NOOP("account", "From a lead"),
            .type = FieldType::Bool,
            .block = "system",
            .defaultValue = 0,
            .written = Written::ByProgram},
        {.name = "lead",
            .label = QT_TRANSLATE_NOOP("account", "Lead"),
            .type = FieldType::Ref,
            .block = "system",
            .refersTo = "lead",
            .written = Written::ByProgram},
    };
}

} // namespace

Module accounts()
{
    return {
        .name = "account",
        .label = QT_TRANSLATE_NOOP("account", "Accounts"),
        .singular = QT_TRANSLATE_NOOP("account", "Account"),
        .section = QT_TRANSLATE_NOOP("Section", "Marketing"),
        .icon = "account",
        .prefix = "ACC",
        .numberShown = Shown::List,
        .title = {"name"},
        .named = Named::AsCompanies,
        .secondLine = "billing_city",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"social", QT_TRANSLATE_NOOP("account", "Social networks")},
            {"billing", QT_TRANSLATE_NOOP("account", "Legal address")}, {"shipping", QT_TRANSLATE_NOOP("account", "Actual address")},
            {"description", QT_TRANSLATE_NOOP("Module", "Description")}, {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = reachFields() + businessFields() + socialFields() + legalAddressFields() + actualAddressFields() + originFields(),
        .relations = {{QT_TRANSLATE_NOOP("account", "Contacts"), "contact", "account"},
            {QT_TRANSLATE_NOOP("account", "Deals"), "deal", "account"},
            {QT_TRANSLATE_NOOP("account", "Child accounts"), "account", "parent"}},
        .views = usualViews()
            + QList<BuiltInView>{{.name = "prospects", .label = QT_TRANSLATE_NOOP("account", "Prospects"), .where = "type = prospect"}},
    };
}

} // namespace crm
