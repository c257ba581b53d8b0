#include "core/exchange/foreignheaders.h"

namespace crm {

namespace {

/// Fields: the likeliest first, the first that the module has and no other column claims; "-" makes the ones behind it less likely.
/// Names: as the programs write them; case, spaces and punctuation don't matter.
struct Names {
    const char* fields;
    const char* names;
};

constexpr Names People[] = {
    {"first_name", "first name|given name|forename|имя контакта|имя|contact first name|lead first name"},
    {"last_name", "last name|family name|surname|фамилия|фамилия контакта|contact last name|lead last name"},
    {"first_name:appended", "middle name|additional name|отчество|second_name|middle names"},
    {"name|last_name:full-name",
        "name|full name|display name|contact name|person name|полное имя|имя и фамилия|полное имя контакта|контакт|отображаемое имя"},
    {"last_name:family-first|name", "фио|ф.и.о.|фамилия имя отчество|фамилия и имя|фамилия имя|фио контакта|контактное лицо|file as"},
    {"salutation", "salutation|name prefix|honorific prefix|prefix|обращение|обращение к лицу"},
    {"title|job_title|salutation", "title"},
    {"job_title", "job title|position|post|role|organization title|organization 1 - title|должность|должность контакта"},
    {"department", "department|organization department|organization 1 - department|отдел|подразделение"},
    {"birthday", "birthday|birth date|birthdate|date of birth|dob|день рождения|дата рождения"},
    {"birthday:year", "birth year|год рождения"},
    {"birthday:month", "birth month|месяц рождения"},
    {"birthday:day", "birth day|день месяца рождения"},
    {"reports_to", "reports to|manager|manager's name|manager name|руководитель|начальник"},
    {"assistant", "assistant|assistant's name|assistant name|имя помощника|ассистент|помощник"},
    {"assistant_phone", "assistant's phone|assistant phone|asst. phone|телефон помощника|телефон ассистента"},
    {"email_opt_out",
        "email opt out|has opted out of email|unsubscribed from all email|unsubscribed|не отправлять почту|отказ от рассылки"},
    {"do_not_call", "do not call|не звонить"},
    {"vk", "vk|vkontakte|вконтакте|вк"},
    {"telegram", "telegram|телеграм|telegram username|tg"},
};

// A work number is the first choice of "phone", a general one after it; whatever is left over goes to the other numbers.
constexpr Names Reach[] = {
    {"phone|other_phone|mobile",
        "phone|phone number|telephone|tel|phones|телефон|телефоны|номер телефона|phone 1|phone 1 - value|primary phone|основной "
        "телефон|company main phone|company phone"},
    {"phone|-|other_phone",
        "business phone|work phone|office phone|phone work|phone_work|business phone 1|рабочий телефон|раб. телефон|телефон "
        "рабочий|рабочий прямой телефон"},
    {"mobile|-|other_phone|-|phone",
        "mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cellular|phone_mobile|phone mobile|мобильный|мобильный "
        "телефон|сотовый|сотовый телефон|телефон переносной|моб. телефон|телефон мобильный"},
    {"home_phone|-|-|other_phone|-|phone", "home phone|phone home|phone_home|домашний телефон|home phone 1|телефон домашний"},
    {"-|-|other_phone|mobile|home_phone|phone",
        "other phone|phone 2|phone 2 - value|business phone 2|home phone 2|second phone|alternate phone|другой телефон|телефон раб. "
        "2|телефон дом. 2|дополнительный телефон|доп. телефон|телефон 2|phone_other|contact phone"},
    {"-|-|-|other_phone|home_phone", "phone 3|phone 3 - value|телефон 3"},
    {"fax", "fax|fax number|business fax|work fax|phone fax|факс|рабочий факс|номер факса"},
    {"email|-|second_email",
        "email|e-mail address|email address|primary email|email 1|e-mail 1|e-mail 1 - value|email 1 - value|e-mail|mail|почта|электронная "
        "почта|эл. почта|адрес эл. почты|адрес электронной почты|work email|business email|email_work|email work|рабочий email|рабочий "
        "e-mail|e-mail рабочий|preferred email|адрес почты"},
    {"-|email|second_email",
        "personal email|home email|email_home|личный email|личный e-mail|частный e-mail|домашний e-mail|other email|другой email|другой "
        "e-mail|alternate email"},
    {"second_email",
        "secondary email|second email|additional email|e-mail 2 address|email 2 address|email 2|e-mail 2|e-mail 2 - value|email 2 - "
        "value|доп. e-mail|дополнительный email|адрес 2 эл. почты"},
    {"website",
        "website|web site|web|url|site|web page|webpage|web page 1|website 1 - value|website url|homepage|home page|company "
        "website|сайт|веб-сайт|веб-страница|web_work|рабочий сайт|корпоративный сайт|домашняя страница|business website"},
    {"-|website", "company domain name|domain|personal web page|домен"},
};

constexpr Names Firms[] = {
    {"company|account|name",
        "company|company name|organization|organisation|organization name|organization 1 - name|account name|account|account1 name|account "
        "1 name|firm|employer|company_title|associated company|primary company|организация|компания|название компании|компания "
        "контакта|контрагент|фирма|предприятие|клиент|место работы|наименование организации"},
    {"account:is-record", "is a company|is company|is_company|is an organization|это компания|является компанией|это организация"},
    {"name|company", "наименование|полное наименование|название"},
    {"short_name", "short name|краткое наименование|краткое название|сокращенное наименование"},
    {"subject", "deal name|opportunity name|название сделки|opportunity title|имя сделки|тема"},
    {"amount", "amount|deal amount|opportunity amount|opportunity|value|budget|сумма|бюджет|сумма сделки"},
    {"close_on", "close date|expected close date|closing date|предполагаемая дата закрытия|дата закрытия"},
    {"stage", "stage|deal stage|sales stage|pipeline stage|этап сделки|стадия|стадия сделки|stage_id|этап"},
    {"probability", "probability|вероятность"},
    {"next_step", "next step|следующий шаг"},
    {"lead_source", "lead source|source|original source|source_id|источник|источник лида|источник обращения|рекламный источник"},
    {"status", "status|lead status|status_id|статус|статус лида|состояние"},
    {"rating", "rating|рейтинг"},
    {"type", "type|account type|company type|тип|тип компании|вид контрагента|тип контрагента|company_type"},
    {"industry", "industry|sector|отрасль|сфера деятельности"},
    {"annual_revenue", "annual revenue|revenue|годовой доход|годовой оборот|выручка"},
    {"employees",
        "employees|number of employees|numemp|no. of employees|company size|кол-во сотрудников|количество сотрудников|число "
        "сотрудников|численность"},
    {"inn", "inn|инн|tax id|инн/кпп организации"},
    {"kpp", "kpp|кпп"},
    {"legal_form", "legal form|опф|форма собственности|организационно-правовая форма|форма"},
    {"parent", "parent account|parent company|member of|головная организация|входит в группу|холдинг"},
    {"owner",
        "owner|assigned to|assigned user|lead owner|contact owner|account owner|deal owner|company owner|opportunity owner|record "
        "owner|owner name|owner:user-username|responsible|assigned_by_id|ответственный|ответственный пользователь|основной "
        "менеджер|менеджер"},
    {"description",
        "description|notes|note|comment|comments|описание|заметки|заметка|примечание|примечания|комментарий|комментарии|примечание 1"},
    {"tags", "categories|category|категории|категория|метки"},
};

// Written by others, of no field here: known all the same, so that they speak for a row being the header.
constexpr const char* NoField =
    "nickname|photo|labels|phonetic first name|phonetic middle name|phonetic last name|name suffix|suffix|суффикс|file as|"
    "e-mail 1 - label|e-mail 2 - label|phone 1 - label|phone 2 - label|phone 1 - type|phone 2 - type|e-mail 1 - type|address 1 - label|"
    "address 1 - formatted|website 1 - label|screen name|pager|pager number|custom 1|custom 2|custom 3|custom 4|web page 2|"
    "теги|tags|id|ид|index|user id|customer id|organization id|account id|contact id|lead id|record id|"
    "created|created at|create date|created date|дата создания|дата создания сделки|modified at|last modified|валюта|currency|"
    "воронка|pipeline|lifecycle stage|gender|sex|пол|e-mail 3 address|адрес 3 эл. почты|connected on|founded|subscription date|"
    "group membership|initials|spouse|hobby|language|location|billing information|mileage|sensitivity|priority|subject|reference|"
    "primary|amount currency|deceased date|ticker symbol|ownership|sic code|preferred phone|preferred e-mail";

struct AddressPart {
    const char* field;
    const char* names;
};

constexpr AddressPart AddressParts[] = {
    {"street", "street|street address|street 1|address line 1|address 1|street name|address|адрес|улица|улица, дом"},
    {"street:appended", "street 2|street address 2|address line 2|address 2|street 3|адрес 2|улица 2|дом|house|квартира, офис"},
    {"po_box", "po box|post office box|p.o. box|а/я|абонентский ящик|почтовый ящик"},
    {"city", "city|town|locality|город|населенный пункт|нас. пункт"},
    {"region", "state|province|region|state/province|state/region|county|state or province|область|регион|край|область/край|республика"},
    {"postcode", "zip|zip code|postal code|postcode|post code|zip/postal code|postal/zip code|индекс|почтовый индекс"},
    {"country", "country|country/region|country name|country or region|страна|страна или регион|страна/регион"},
};

/// What stands before or behind the part's name for one of the addresses, and where that address goes.
struct AddressKind {
    const char* groups; ///< as for Names, "" being the only address of a lead
    const char* before;
    const char* behind;
};

constexpr AddressKind AddressKinds[] = {
    {"|billing_|mailing_", "|address |address 1 |address 1 - |primary |primary address ", ""},
    {"|billing_|mailing_|other_", "business |business address |work |work address |office |company |рабочий ",
        "(раб. адрес)|(рабочий адрес)|компании"},
    // A home address counts after the office, and fills the contact's second address when there is an office one.
    {"-||-|mailing_|other_", "home |home address |personal |домашний ", "(дом. адрес)|(домашний адрес)"},
    {"-|-|-|-|other_|shipping_", "other |other address |alternate |alt address |address 2 - |другой |дополнительный ",
        "(другой адрес)|(доп. адрес)"},
    {"billing_||mailing_|other_", "billing |billing address |legal |юридический ", "(юр. адрес)|(юридический адрес)|юридического адреса"},
    {"shipping_|-|-|mailing_|other_|", "shipping |shipping address |delivery |actual |фактический |доставка ",
        "(факт. адрес)|(фактический адрес)|фактического адреса"},
    {"mailing_||billing_", "mailing |mailing address |postal |почтовый |основной ", "(почтовый адрес)|(основной адрес)"},
};

QStringList listOf(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

Target targetOf(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    return {text.left(colon), colon < 0 ? Part::Whole : partFromName(text.sliced(colon + 1)).value_or(Part::Whole)};
}

using Table = QHash<QString, QList<Target>>;

/// The first who says what a name means is right: the more general tables come later.
void add(Table& table, const QString& name, const QList<Target>& targets)
{
    const QString folded = foldedHeader(name);
    if (!folded.isEmpty() && !table.contains(folded))
        table.insert(folded, targets);
}

void add(Table& table, const Names& entry)
{
    QList<Target> targets;
    for (const QString& field : listOf(entry.fields))
        targets << targetOf(field);
    for (const QString& name : listOf(entry.names))
        add(table, name, targets);
}

void add(Table& table, const AddressKind& kind, const AddressPart& part)
{
    QList<Target> targets;
    for (const QString& group : listOf(kind.groups))
        targets << (group == u"-" ? Target{group} : targetOf(group + QLatin1String(part.field)));
    for (const QString& name : listOf(part.names)) {
        for (const QString& before : listOf(kind.before))
            add(table, before + name, targets);
        for (const QString& behind : listOf(kind.behind))
            add(table, name + behind, targets);
    }
}

Table build()
{
    Table table;
    for (const Names& entry : People)
        add(table, entry);
    for (const Names& entry : Reach)
        add(table, entry);
    for (const Names& entry : Firms)
        add(table, entry);
    for (const QString& name : listOf(NoField))
        add(table, name, {});
    for (const AddressKind& kind : AddressKinds) {
        for (const AddressPart& part : AddressParts)
            add(table, kind, part);
    }
    return table;
}

} // namespace

const QHash<QString, QList<Target>>& foreignHeaders()
{
    static const Table table = build();
    return table;
}

} // namespace crm
