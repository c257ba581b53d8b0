#include "core/modules/modules.h"
#include "core/modules/shared.h"

#include <QCoreApplication>

namespace crm {

namespace {

QList<Field> personFields()
{
    return {
        {.name = "salutation", .label = QT_TRANSLATE_NOOP("contact", "Salutation"), .type = FieldType::Choice, .choices = "salutation"},
        {.name = "first_name",
            .label = QT_TRANSLATE_NOOP("contact", "First name"),
            .length = 40,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .vcard = "N.given"},
        {.name = "last_name",
            .label = QT_TRANSLATE_NOOP("contact", "Last name"),
            .length = 80,
            .required = Required::Yes,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .standIns = {"email", "phone", "mobile"},
            .vcard = "N.family"},
        {.name = "job_title",
            .label = QT_TRANSLATE_NOOP("contact", "Job title"),
            .length = 50,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .vcard = "TITLE"},
        {.name = "account",
            .label = QT_TRANSLATE_NOOP("contact", "Account"),
            .type = FieldType::Ref,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .refersTo = "account",
            .indexed = Indexed::Yes,
            .whenUnknown = WhenUnknown::Create,
            .headers = {"Account Name", "Company", "Company Name", "Company/Account", "Organization", "Related company",
                "Associated Company", "Компания", "Название компании", "Организация"},
            .vcard = "ORG"},
        {.name = "department", .label = QT_TRANSLATE_NOOP("contact", "Department"), .length = 80, .vcard = "ORG.unit"},
        {.name = "reports_to",
            .label = QT_TRANSLATE_NOOP("contact", "Reports to"),
            .type = FieldType::Ref,
            .refersTo = "contact",
            .indexed = Indexed::Yes,
            .headers = {"Manager", "Manager's Name", "Руководитель"}},
        {.name = "birthday",
            .label = QT_TRANSLATE_NOOP("contact", "Birthday"),
            .type = FieldType::Date,
            .headers = {"Birthdate", "Birth Date", "Date of birth", "Дата рождения"},
            .vcard = "BDAY"},
    };
}

QList<Field> phoneFields()
{
    return {
        {.name = "phone",
            .label = QT_TRANSLATE_NOOP("contact", "Work phone"),
            .type = FieldType::Phone,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .headers = {"Phone", "Business Phone", "Office Phone", "Phone Number", "Телефон"},
            .vcard = "TEL;work;voice"},
        {.name = "mobile",
            .label = QT_TRANSLATE_NOOP("contact", "Mobile"),
            .type = FieldType::Phone,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "TEL;cell"},
        {.name = "home_phone",
            .label = QT_TRANSLATE_NOOP("contact", "Home phone"),
            .type = FieldType::Phone,
            .searched = Searched::Yes,
            .vcard = "TEL;home"},
        {.name = "other_phone",
            .label = QT_TRANSLATE_NOOP("contact", "Other phone"),
            .type = FieldType::Phone,
            .searched = Searched::Yes,
            .headers = {"Phone 2", "Доп. телефон"},
            .vcard = "TEL;voice"},
        {.name = "fax",
            .label = QT_TRANSLATE_NOOP("contact", "Fax"),
            .type = FieldType::Phone,
            .searched = Searched::Yes,
            .vcard = "TEL;fax"},
        {.name = "assistant",
            .label = QT_TRANSLATE_NOOP("contact", "Assistant"),
            .length = 80,
            .headers = {"Assistant's Name", "AssistantName", "Имя помощника"}},
        {.name = "assistant_phone",
            .label = QT_TRANSLATE_NOOP("contact", "Assistant's phone"),
            .type = FieldType::Phone,
            .searched = Searched::Yes,
            .headers = {"Asst. Phone"},
            .vcard = "TEL;x-assistant"},
    };
}

QList<Field> onlineFields()
{
    return {
        {.name = "email",
            .label = QT_TRANSLATE_NOOP("contact", "E-mail"),
            .type = FieldType::Email,
            .shown = Shown::List | Shown::KeyField | Shown::QuickCreate,
            .indexed = Indexed::Yes,
            .searched = Searched::Yes,
            .duplicate = Duplicate::Key,
            .vcard = "EMAIL;work"},
        {.name = "second_email",
            .label = QT_TRANSLATE_NOOP("contact", "Second e-mail"),
            .type = FieldType::Email,
            .searched = Searched::Yes,
            .vcard = "EMAIL"},
        {.name = "vk", .label = QT_TRANSLATE_NOOP("contact", "VK"), .type = FieldType::Url, .headers = {"VKontakte", "ВК"}},
        {.name = "telegram",
            .label = QT_TRANSLATE_NOOP("contact", "Telegram"),
            .length = 100,
            .searched = Searched::Yes,
            .headers = {"Телеграм"}},
    };
}

QList<Field> marketingFields()
{
    return {
        {.name = "lead_source",
            .label = QT_TRANSLATE_NOOP("contact", "Lead source"),
            .type = FieldType::Choice,
            .choices = "lead_source",
            .headers = {"Original Source", "Источник контакта"}},
        {.name = "reference",
            .label = QT_TRANSLATE_NOOP("contact", "Gives references"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"Reference"}},
        {.name = "do_not_call",
            .label = QT_TRANSLATE_NOOP("contact", "Do not call"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"DoNotCall"}},
        {.name = "email_opt_out",
            .label = QT_TRANSLATE_NOOP("contact", "Do not e-mail"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"Email Opt Out", "HasOptedOutOfEmail", "Unsubscribed from all email"}},
        {.name = "notify_owner",
            .label = QT_TRANSLATE_NOOP("contact", "Notify the responsible"),
            .type = FieldType::Bool,
            .defaultValue = 0,
            .headers = {"Notify Owner"}},
        {.name = "image", .label = QT_TRANSLATE_NOOP("contact", "Image"), .type = FieldType::Image, .vcard = "PHOTO"},
    };
}

QList<Field> portalFields()
{
    return {
        {.name = "portal_access",
            .label = QT_TRANSLATE_NOOP("contact", "Portal access"),
            .type = FieldType::Bool,
            .block = "portal",
            .defaultValue = 0},
        {.name = "support_from", .label = QT_TRANSLATE_NOOP("contact", "Support from"), .type = FieldType::Date, .block = "portal"},
        {.name = "support_until", .label = QT_TRANSLATE_NOOP("contact", "Support until"), .type = FieldType::Date, .block = "portal"},
    };
}

QList<Field> mailingAddressFields()
{
    return {
        {.name = "mailing_street",
            .label = QT_TRANSLATE_NOOP("contact", "Street"),
            .length = 250,
            .block = "mailing",
            .vcard = "ADR.street;work"},
        {.name = "mailing_po_box",
            .label = QT_TRANSLATE_NOOP("contact", "PO box"),
            .length = 30,
            .block = "mailing",
            .vcard = "ADR.po_box;work"},
        {.name = "mailing_city",
            .label = QT_TRANSLATE_NOOP("contact", "City"),
            .length = 80,
            .shown = Shown::KeyField,
            .block = "mailing",
            .searched = Searched::Yes,
            .vcard = "ADR.city;work"},
        {.name = "mailing_region",
            .label = QT_TRANSLATE_NOOP("contact", "Region"),
            .length = 80,
            .block = "mailing",
            .headers = {"Mailing State", "MailingState", "Mailing State/Province"},
            .vcard = "ADR.region;work"},
        {.name = "mailing_postcode",
            .label = QT_TRANSLATE_NOOP("contact", "Postcode"),
            .length = 20,
            .block = "mailing",
            .headers = {"Mailing Postal Code", "MailingPostalCode", "Mailing Zip", "Mailing Zip/Postal Code"},
            .vcard = "ADR.postcode;work"},
        {.name = "mailing_country",
            .label = QT_TRANSLATE_NOOP("contact", "Country"),
            .length = 80,
            .shown = Shown::KeyField,
            .block = "mailing",
            .vcard = "ADR.country;work"},
    };
}

/// Both addresses stand in one list of columns, so the second one's labels say which it is.
QList<Field> otherAddressFields()
{
    return {
        {.name = "other_street",
            .label = QT_TRANSLATE_NOOP("contact", "Street (other)"),
            .length = 250,
            .block = "other",
            .vcard = "ADR.street;home"},
        {.name = "other_po_box",
            .label = QT_TRANSLATE_NOOP("contact", "PO box (other)"),
            .length = 30,
            .block = "other",
            .vcard = "ADR.po_box;home"},
        {.name = "other_city",
            .label = QT_TRANSLATE_NOOP("contact", "City (other)"),
            .length = 80,
            .block = "other",
            .searched = Searched::Yes,
            .vcard = "ADR.city;home"},
        {.name = "other_region",
            .label = QT_TRANSLATE_NOOP("contact", "Region (other)"),
            .length = 80,
            .block = "other",
            .headers = {"Other State", "OtherState", "Other State/Province"},
            .vcard = "ADR.region;home"},
        {.name = "other_postcode",
            .label = QT_TRANSLATE_NOOP("contact", "Postcode (other)"),
            .length = 20,
            .block = "other",
            .headers = {"Other Postal Code", "OtherPostalCode", "Other Zip", "Other Zip/Postal Code"},
            .vcard = "ADR.postcode;home"},
        {.name = "other_country",
            .label = QT_TRANSLATE_NOOP("contact", "Country (other)"),
            .length = 80,
            .block = "other",
            .vcard = "ADR.country;home"},
    };
}

QList<Field> originFields()
{
    return {
        {.name = "from_lead",
            .label = QT_TRANSLATE_NOOP("contact", "From a lead"),
            .type = FieldType::Bool,
            .block = "system",
            .defaultValue = 0,
            .written = Written::ByProgram},
        {.name = "lead",
            .label = QT_TRANSLATE_NOOP("contact", "Lead"),
            .type = FieldType::Ref,
            .block = "system",
            .refersTo = "lead",
            .written = Written::ByProgram},
    };
}

/// Stored dates are ISO 8601, so their order as text is their order in time.
std::optional<ModuleRefusal> refuseSupportEndingBeforeItBegins(const Values& values)
{
    const QString from = values.value("support_from").toString();
    const QString until = values.value("support_until").toString();
    if (from.isEmpty() || until.isEmpty() || until >= from)
        return {};
    return ModuleRefusal{"support_until", QT_TRANSLATE_NOOP("contact", "Support ends before it begins. Choose a later last day.")};
}

} // namespace

Module contacts()
{
    return {
        .name = "contact",
        .label = QT_TRANSLATE_NOOP("contact", "Contacts"),
        .singular = QT_TRANSLATE_NOOP("contact", "Contact"),
        .section = QT_TRANSLATE_NOOP("Section", "Marketing"),
        .icon = "contact",
        .prefix = "CON",
        .title = {"last_name", "first_name"},
        .secondLine = "account",
        .blocks = {{"main", QT_TRANSLATE_NOOP("Module", "Main")}, {"mailing", QT_TRANSLATE_NOOP("contact", "Mailing address")},
            {"other", QT_TRANSLATE_NOOP("contact", "Other address")}, {"portal", QT_TRANSLATE_NOOP("contact", "Customer portal")},
            {"description", QT_TRANSLATE_NOOP("Module", "Description")}, {"system", QT_TRANSLATE_NOOP("Module", "Record")}},
        .fields = personFields() + onlineFields() + phoneFields() + marketingFields() + mailingAddressFields() + otherAddressFields()
            + portalFields() + originFields(),
        .relations = {{QT_TRANSLATE_NOOP("contact", "Deals"), "deal", "contact"},
            {QT_TRANSLATE_NOOP("contact", "People who report to them"), "contact", "reports_to"}},
        .views = usualViews()
            + QList<BuiltInView>{{.name = "birthdays",
                .label = QT_TRANSLATE_NOOP("contact", "Birthdays this week"),
                .where = "birthday anniversary in this week"}},
        .check = refuseSupportEndingBeforeItBegins,
    };
}

} // namespace crm
