#include "core/modules/modules.h"

namespace crm {

namespace {

// Colours say how far something has come: grey untouched, blue under way, amber waiting, orange warm, green good, red over.
constexpr auto grey = "#8a9199";
constexpr auto blue = "#3b82c4";
constexpr auto amber = "#c99a1e";
constexpr auto orange = "#d9772b";
constexpr auto green = "#3a9d5d";
constexpr auto red = "#c8453b";
constexpr auto teal = "#2a9d96";
constexpr auto violet = "#8a5cc4";
constexpr auto pink = "#c75a92";

ChoiceList leadStatuses()
{
    return {"lead_status",
        {
            {"not_contacted", {"Not contacted", "Не связывались"}, grey},
            {"attempted", {"Attempted to contact", "Попытка связаться"}, blue},
            {"contacted", {"Contacted", "Есть контакт"}, blue},
            {"contact_later", {"Contact in future", "Связаться позже"}, amber},
            {"cold", {"Cold", "Холодное"}, grey},
            {"warm", {"Warm", "Тёплое"}, amber},
            {"hot", {"Hot", "Горячее"}, orange},
            {"pre_qualified", {"Pre-qualified", "Предварительно квалифицировано"}, green},
            {"qualified", {"Qualified", "Квалифицировано"}, green},
            {"lost", {"Lost", "Потеряно"}, red},
            {"junk", {"Junk", "Ненужное"}, red},
        }};
}

ChoiceList leadSources()
{
    return {"lead_source",
        {
            {"cold_call", {"Cold call", "Холодный звонок"}},
            {"existing_customer", {"Existing customer", "Существующий клиент"}},
            {"self_generated", {"Self generated", "Самостоятельно"}},
            {"employee", {"Employee", "Сотрудник"}},
            {"partner", {"Partner", "Партнёр"}},
            {"pr", {"Public relations", "Связи с общественностью"}},
            {"direct_mail", {"Direct mail", "Почтовая рассылка"}},
            {"conference", {"Conference", "Конференция"}},
            {"trade_show", {"Trade show", "Выставка"}},
            {"web", {"Web site", "Веб-сайт"}},
            {"word_of_mouth", {"Word of mouth", "Рекомендация"}},
            {"other", {"Other", "Другое"}},
        }};
}

ChoiceList ratings()
{
    return {"rating",
        {
            {"active", {"Active", "Активный"}, green},
            {"acquired", {"Acquired", "Приобретённый"}, blue},
            {"market_failed", {"Market failed", "Неудача на рынке"}, amber},
            {"project_cancelled", {"Project cancelled", "Проект отменён"}, orange},
            {"shutdown", {"Shut down", "Закрыт"}, red},
        }};
}

ChoiceList accountTypes()
{
    return {"account_type",
        {
            {"prospect", {"Prospect", "Перспективный"}, blue},
            {"customer", {"Customer", "Заказчик"}, green},
            {"buyer", {"Buyer", "Покупатель"}, green},
            {"partner", {"Partner", "Партнёр"}, amber},
            {"competitor", {"Competitor", "Конкурент"}, red},
            {"reseller", {"Reseller", "Посредник"}},
            {"integrator", {"Integrator", "Интегратор"}},
            {"investor", {"Investor", "Инвестор"}},
            {"analyst", {"Analyst", "Аналитик"}},
            {"press", {"Press", "Пресса"}},
            {"other", {"Other", "Другое"}},
        }};
}

ChoiceList salutations()
{
    return {"salutation",
        {
            {"mr", {"Mr.", "Г-н"}},
            {"ms", {"Ms.", "Г-жа"}},
            {"mrs", {"Mrs.", "Г-жа"}},
            {"dr", {"Dr.", "Д-р"}},
            {"prof", {"Prof.", "Проф."}},
        }};
}

ChoiceList legalForms()
{
    return {"legal_form",
        {
            {"ooo", {"LLC (OOO)", "ООО"}},
            {"ao", {"Joint-stock company (AO)", "АО"}},
            {"pao", {"Public company (PAO)", "ПАО"}},
            {"ip", {"Sole proprietor (IP)", "ИП"}},
            {"self_employed", {"Self-employed", "Самозанятый"}},
            {"nko", {"Non-profit (NKO)", "НКО"}},
            {"state", {"State body", "Госорганизация"}},
            {"person", {"Individual", "Физическое лицо"}},
            {"other", {"Other", "Другое"}},
        }};
}

ChoiceList industries()
{
    return {"industry",
        {
            {"apparel", {"Apparel", "Лёгкая промышленность"}},
            {"banking", {"Banking", "Банки"}},
            {"biotechnology", {"Biotechnology", "Биотехнологии"}},
            {"chemicals", {"Chemicals", "Химическая промышленность"}},
            {"communications", {"Communications", "Связь"}},
            {"construction", {"Construction", "Строительство"}},
            {"consulting", {"Consulting", "Консалтинг"}},
            {"education", {"Education", "Образование"}},
            {"electronics", {"Electronics", "Электроника"}},
            {"energy", {"Energy", "Энергетика"}},
            {"engineering", {"Engineering", "Инжиниринг"}},
            {"entertainment", {"Entertainment", "Развлечения"}},
            {"environmental", {"Environmental", "Экология"}},
            {"finance", {"Finance", "Финансы"}},
            {"food", {"Food and beverage", "Пищевая промышленность"}},
            {"government", {"Government", "Государственный сектор"}},
            {"healthcare", {"Healthcare", "Здравоохранение"}},
            {"hospitality", {"Hospitality", "Гостиничный бизнес"}},
            {"insurance", {"Insurance", "Страхование"}},
            {"machinery", {"Machinery", "Машиностроение"}},
            {"manufacturing", {"Manufacturing", "Производство"}},
            {"media", {"Media", "СМИ"}},
            {"not_for_profit", {"Not for profit", "Некоммерческие организации"}},
            {"recreation", {"Recreation and sports", "Отдых и спорт"}},
            {"retail", {"Retail", "Розничная торговля"}},
            {"shipping", {"Logistics", "Логистика"}},
            {"technology", {"Technology", "Технологии"}},
            {"telecom", {"Telecommunications", "Телекоммуникации"}},
            {"transport", {"Transport", "Транспорт"}},
            {"utilities", {"Utilities", "Коммунальные услуги"}},
            {"other", {"Other", "Другое"}},
        }};
}

ChoiceList dealStages()
{
    return {"deal_stage",
        {
            {"new", {"New", "Новая"}, grey},
            {"qualification", {"Qualification", "Квалификация"}, blue},
            {"needs", {"Needs analysis", "Анализ потребностей"}, blue},
            {"proposal", {"Proposal", "Предложение"}, amber},
            {"negotiation", {"Negotiation", "Переговоры"}, orange},
            {"won", {"Won", "Выиграна"}, green},
            {"lost", {"Lost", "Проиграна"}, red},
        }};
}

ChoiceList dealTypes()
{
    return {"deal_type",
        {
            {"new_business", {"New business", "Новый клиент"}},
            {"existing_business", {"Existing business", "Действующий клиент"}},
            {"renewal", {"Renewal", "Продление"}},
            {"other", {"Other", "Другое"}},
        }};
}

ChoiceList lostReasons()
{
    return {"lost_reason",
        {
            {"price", {"Price", "Цена"}},
            {"competitor", {"Chose a competitor", "Выбран конкурент"}},
            {"no_budget", {"No budget", "Нет бюджета"}},
            {"no_need", {"No need any more", "Больше не нужно"}},
            {"timing", {"Bad timing", "Не подошли сроки"}},
            {"no_answer", {"No answer", "Перестали отвечать"}},
            {"other", {"Other", "Другое"}},
        }};
}

ChoiceList userRoles()
{
    return {"user_role",
        {
            {"administrator", {"Administrator", "Администратор"}},
            {"manager", {"Manager", "Руководитель"}},
            {"salesperson", {"Salesperson", "Менеджер по продажам"}},
            {"read_only", {"Read-only", "Только чтение"}},
        }};
}

ChoiceList languages()
{
    return {"language",
        {
            {"en", {"English", "Английский"}},
            {"ru", {"Russian", "Русский"}},
        }};
}

ChoiceList tagColors()
{
    return {"tag_color",
        {
            {"blue", {"Blue", "Синий"}, blue},
            {"green", {"Green", "Зелёный"}, green},
            {"amber", {"Amber", "Янтарный"}, amber},
            {"orange", {"Orange", "Оранжевый"}, orange},
            {"red", {"Red", "Красный"}, red},
            {"pink", {"Pink", "Розовый"}, pink},
            {"violet", {"Violet", "Фиолетовый"}, violet},
            {"teal", {"Teal", "Бирюзовый"}, teal},
            {"grey", {"Grey", "Серый"}, grey},
        }};
}

ChoiceList recordSources()
{
    return {"record_source",
        {
            {"manual", {"Entered by hand", "Введено вручную"}},
            {"import", {"Import", "Импорт"}},
            {"conversion", {"Conversion", "Преобразование"}},
            {"portal", {"Customer portal", "Клиентский портал"}},
            {"command_line", {"Command line", "Командная строка"}},
            {"sample", {"Sample data", "Примеры данных"}},
        }};
}

} // namespace

QList<ChoiceList> defaultChoices()
{
    return {leadStatuses(), leadSources(), ratings(), accountTypes(), salutations(), legalForms(), industries(), dealStages(), dealTypes(),
        lostReasons(), userRoles(), languages(), recordSources(), tagColors()};
}

QHash<QString, int> defaultStageProbabilities()
{
    return {{"new", 10}, {"qualification", 20}, {"needs", 30}, {"proposal", 50}, {"negotiation", 70}, {"won", 100}, {"lost", 0}};
}

} // namespace crm
