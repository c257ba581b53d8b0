<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Module</name>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Недавно изменённые</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Новые на этой неделе</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Создал</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Изменил</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Account</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Доп. e-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Не отправлять почту</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Уведомлять ответственного</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Входит в группу</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовой доход</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Число сотрудников</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Odnoklassniki</source>
        <translation>Одноклассники</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Street (actual)</source>
        <translation>Адрес (факт.)</translation>
    </message>
    <message>
        <source>PO box (actual)</source>
        <translation>А/я (факт.)</translation>
    </message>
    <message>
        <source>City (actual)</source>
        <translation>Город (факт.)</translation>
    </message>
    <message>
        <source>Region (actual)</source>
        <translation>Регион (факт.)</translation>
    </message>
    <message>
        <source>Postcode (actual)</source>
        <translation>Индекс (факт.)</translation>
    </message>
    <message>
        <source>Country (actual)</source>
        <translation>Страна (факт.)</translation>
    </message>
    <message>
        <source>From a lead</source>
        <translation>Из обращения</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Контрагенты</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Юридический адрес</translation>
    </message>
    <message>
        <source>Actual address</source>
        <translation>Фактический адрес</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Child accounts</source>
        <translation>Дочерние контрагенты</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Salutation</source>
        <translation>Обращение к лицу</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Начальник</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Домашний телефон</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>Assistant&apos;s phone</source>
        <translation>Телефон ассистента</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Доп. e-mail</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Gives references</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Не отправлять почту</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Уведомлять ответственного</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Доступ к порталу</translation>
    </message>
    <message>
        <source>Support from</source>
        <translation>Поддержка с</translation>
    </message>
    <message>
        <source>Support until</source>
        <translation>Поддержка до</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Street (other)</source>
        <translation>Адрес (доп.)</translation>
    </message>
    <message>
        <source>PO box (other)</source>
        <translation>А/я (доп.)</translation>
    </message>
    <message>
        <source>City (other)</source>
        <translation>Город (доп.)</translation>
    </message>
    <message>
        <source>Region (other)</source>
        <translation>Регион (доп.)</translation>
    </message>
    <message>
        <source>Postcode (other)</source>
        <translation>Индекс (доп.)</translation>
    </message>
    <message>
        <source>Country (other)</source>
        <translation>Страна (доп.)</translation>
    </message>
    <message>
        <source>From a lead</source>
        <translation>Из обращения</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Support ends before it begins. Choose a later last day.</source>
        <translation>Поддержка заканчивается раньше, чем начинается. Выберите более поздний последний день.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Основной адрес</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Дополнительный адрес</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Клиентский портал</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>People who report to them</source>
        <translation>Подчинённые</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Причина проигрыша</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>The deal is lost. Choose the reason why.</source>
        <translation>Сделка проиграна. Выберите причину.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Salutation</source>
        <translation>Обращение к лицу</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Доп. e-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Не отправлять почту</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовой доход</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Число сотрудников</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Преобразовано</translation>
    </message>
    <message>
        <source>Became the account</source>
        <translation>Стало контрагентом</translation>
    </message>
    <message>
        <source>Became the contact</source>
        <translation>Стало контактом</translation>
    </message>
    <message>
        <source>Became the deal</source>
        <translation>Стало сделкой</translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation>Горячие обращения</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>Преобразованные обращения</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Преобразование</translation>
    </message>
</context>
<context>
    <name>user</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Сотрудник</translation>
    </message>
</context>
</TS>
