#include "core/exchange/mapping.h"
#include "core/exchange/rowmapper.h"

#include <QTest>

using namespace crm;

static Field field(const char* name, const char* english, const char* russian, FieldType type = FieldType::Text)
{
    return {.name = QString::fromUtf8(name), .label = Text(QString::fromUtf8(english), QString::fromUtf8(russian)), .type = type};
}

static QList<Field> address(const QString& group)
{
    QList<Field> fields;
    for (const char* part : {"street", "po_box", "city", "region", "postcode", "country"})
        fields << Field{.name = group + QLatin1String(part), .label = Text(group + QLatin1String(part), QString())};
    return fields;
}

static Module module(const QString& name, const QStringList& title, const QList<Field>& fields)
{
    Module module;
    module.name = name;
    module.title = title;
    module.fields = fields;
    module.complete();
    return module;
}

static Module lead()
{
    return module(u"lead"_qs, {u"last_name"_qs, u"first_name"_qs},
        QList<Field>{field("salutation", "Salutation", "Обращение к лицу"), field("first_name", "First name", "Имя"),
            field("last_name", "Last name", "Фамилия"), field("company", "Company", "Организация"),
            field("phone", "Phone", "Телефон", FieldType::Phone), field("mobile", "Mobile", "Мобильный", FieldType::Phone),
            field("email", "E-mail", "E-mail", FieldType::Email), field("second_email", "Second e-mail", "Доп. e-mail", FieldType::Email),
            field("website", "Website", "Сайт", FieldType::Url), field("job_title", "Job title", "Должность"),
            field("telegram", "Telegram", "Telegram"), field("status", "Status", "Статус", FieldType::Choice)}
            + address({}));
}

static Module contact()
{
    Field code = field("code", "Code", "Код");
    code.headers = {u"Ticker"_qs};
    return module(u"contact"_qs, {u"last_name"_qs, u"first_name"_qs},
        QList<Field>{field("first_name", "First name", "Имя"), field("last_name", "Last name", "Фамилия"),
            field("account", "Account", "Контрагент", FieldType::Ref), field("phone", "Office phone", "Рабочий телефон", FieldType::Phone),
            field("mobile", "Mobile", "Мобильный", FieldType::Phone),
            field("other_phone", "Other phone", "Другой телефон", FieldType::Phone), field("email", "E-mail", "E-mail", FieldType::Email),
            field("birthday", "Birthday", "День рождения", FieldType::Date), code}
            + address(u"mailing_"_qs) + address(u"other_"_qs));
}

static Module account()
{
    return module(u"account"_qs, {u"name"_qs},
        QList<Field>{field("name", "Account", "Контрагент"), field("phone", "Phone", "Телефон", FieldType::Phone),
            field("website", "Website", "Сайт", FieldType::Url), field("employees", "Employees", "Число сотрудников", FieldType::Int)}
            + address(u"billing_"_qs) + address(u"shipping_"_qs));
}

/// "first_name,-,birthday:year": what each column fills.
static QString described(const Mapping& mapping, qsizetype columns)
{
    QStringList targets;
    for (int column = 0; column < columns; ++column) {
        const ColumnMapping* found = mapping.ofColumn(column);
        const QString part = found && found->part != Part::Whole ? u':' + partName(found->part) : QString();
        targets << (found ? found->field + part : u"-"_qs);
    }
    return targets.join(u',');
}

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void header_ofExport_isMapped_data();
    void header_ofExport_isMapped();
    void header_withoutField_isListedUnmapped();
    void header_programsOwnField_isNeverMapped();
    void header_number_tellsTheRecordOnly();
    void knows_names_data();
    void knows_names();
    void values_withoutHeader_areMapped_data();
    void values_withoutHeader_areMapped();
};

void TestMapping::header_ofExport_isMapped_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("targets");
    const auto row = [](const char* name, const char* module, const char* header, const char* targets) {
        QTest::newRow(name) << QString::fromUtf8(module) << QString::fromUtf8(header) << QString::fromUtf8(targets);
    };
    row("own keys", "lead", "first_name|last_name|second_email", "first_name,last_name,second_email");
    row("own Russian labels in any case", "lead", "ИМЯ|Фамилия|доп e-mail", "first_name,last_name,second_email");
    row("ё is е", "lead", "Тёлефон|Должность", "phone,job_title");
    row("foreign headers of the field itself", "contact", "Ticker", "code");
    row("reference of vtiger", "lead", "Leads::::Телефон", "phone");
    row("an exact name beats a synonym on its left", "lead", "Title|Job Title", "salutation,job_title");
    row("a synonym alone", "lead", "Title", "job_title");
    row("the first of two equal columns wins", "lead", "Company|Organization Name", "company,-");
    row("two phones", "lead", "Phone 1|Phone 2", "phone,mobile");
    row("two phones of a contact", "contact", "Phone 1|Phone 2", "phone,other_phone");
    row("mobile and second phone", "contact", "Phone 1|Phone 2|Mobile Phone", "phone,other_phone,mobile");
    row("Outlook addresses", "lead", "E-mail Address|E-mail 2 Address|E-mail 3 Address", "email,second_email,-");
    row("Google", "contact", "First Name|Organization Name|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Value|Address 1 - City|Birthday",
        "first_name,account,-,email,phone,mailing_city,birthday");
    row("HubSpot", "lead", "First Name|Last Name|Email|Phone Number|Company Name|State/Region|Postal Code|Country/Region|Lead Status",
        "first_name,last_name,email,phone,company,region,postcode,country,status");
    row("Salesforce account", "account", "Account Name|BillingCity|ShippingStreet|NumberOfEmployees",
        "name,billing_city,shipping_street,employees");
    row("Salesforce template with several records in a row", "contact",
        "Contact1 First Name|Contact1 Last Name|Contact1 Work Phone|Contact2 First Name|Account1 Name|Account1 Phone",
        "first_name,last_name,phone,-,account,other_phone");
    row("Bitrix24 codes", "lead", "NAME|LAST_NAME|SECOND_NAME|COMPANY_TITLE|PHONE_WORK|PHONE_MOBILE|EMAIL_WORK|WEB_WORK|POST|ADDRESS",
        "first_name,last_name,first_name:appended,company,phone,mobile,email,website,job_title,street");
    row("Bitrix24 contacts read as accounts", "account", "NAME|LAST_NAME|COMPANY_TITLE", "-,-,name");
    row("amoCRM deals read as accounts", "account", "Название сделки|Компания контакта", "-,name");
    row("amoCRM", "contact", "Полное имя контакта|Компания контакта|Рабочий телефон|Личный email|Теги",
        "last_name:full-name,account,phone,email,-");
    row("Russian Outlook", "contact",
        "Имя|Отчество|Фамилия|Организация|Улица (раб. адрес)|Город (раб. адрес)|Город (дом. адрес)|Адрес эл. почты",
        "first_name,first_name:appended,last_name,account,mailing_street,mailing_city,other_city,email");
    row("1C", "account", "Наименование|Телефон|Юридический адрес|Фактический адрес", "name,phone,billing_street,shipping_street");
    row("city of a lead", "lead", "City", "city");
    row("city of an account", "account", "City", "billing_city");
    row("city of a contact", "contact", "City", "mailing_city");
    row("organization of an account", "account", "Organization", "name");
    row("name of a person is the whole name", "contact", "Name|E-mail", "last_name:full-name,email");
    row("family name comes first by this header", "lead", "ФИО", "last_name:family-first");
    row("имя without a family name is the whole name", "lead", "Имя|Телефон", "last_name:full-name,phone");
    row("full name beside its parts", "lead", "Display Name|First Name|Last Name", "last_name:full-name,first_name,last_name");
    row("birthday in three columns", "contact", "Birth Year|Birth Month|Birth Day", "birthday:year,birthday:month,birthday:day");
    row("second lines belong to the address before them", "contact", "Home Address|Home Address 2|Work Address|Work Address 2",
        "other_street,other_street:appended,mailing_street,mailing_street:appended");
    row("a second line without its first goes nowhere", "lead", "Work Address|Home Address|Home Address 2", "street,-,-");
    row("a patronymic alone goes nowhere", "lead", "ФИО|Отчество", "last_name:family-first,-");
}

void TestMapping::header_ofExport_isMapped()
{
    QFETCH(QString, module);
    QFETCH(QString, header);
    const QStringList columns = header.split(u'|');
    const Module target = module == u"lead" ? lead() : module == u"account" ? account() : contact();
    const Mapping mapping = mappingFromHeader(target, columns);
    QTEST(described(mapping, columns.size()), "targets");
    QCOMPARE(mapping.columns.size() + mapping.unmapped.size(), columns.size());
}

void TestMapping::header_withoutField_isListedUnmapped()
{
    QCOMPARE(mappingFromHeader(lead(), {u"Nickname"_qs, u"E-mail"_qs, QString(), u"Something"_qs}).unmapped, (QList<int>{0, 3}));
}

void TestMapping::header_programsOwnField_isNeverMapped()
{
    QVERIFY(mappingFromHeader(lead(), {u"created_at"_qs, u"version"_qs}).columns.isEmpty());
}

void TestMapping::header_number_tellsTheRecordOnly()
{
    const Mapping mapping = mappingFromHeader(lead(), {u"number"_qs, u"Last name"_qs});
    QVERIFY(mapping.ofField(u"number"_qs));
    QCOMPARE(RowMapper(mapping, lead()).fields(), QStringList{u"last_name"_qs});
}

void TestMapping::knows_names_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("known");
    QTest::newRow("own label") << u"Фамилия"_qs << true;
    QTest::newRow("synonym of a field the module lacks") << u"Annual Revenue"_qs << true;
    QTest::newRow("a column nobody can use") << u"Nickname"_qs << true;
    QTest::newRow("a person") << u"Ann Lee"_qs << false;
    QTest::newRow("nothing") << u" "_qs << false;
}

void TestMapping::knows_names()
{
    QFETCH(QString, cell);
    QTEST(HeaderNames(lead()).knows(cell), "known");
}

void TestMapping::values_withoutHeader_areMapped_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("targets");
    QTest::newRow("display name beside its parts") << u"lead"_qs
                                                   << QList<QStringList>{{u"Ann Lee"_qs, u"Ann"_qs, u"Lee"_qs, u"ann@x.example"_qs},
                                                          {u"Bob Fox"_qs, u"Bob"_qs, u"Fox"_qs, u"bob@x.example"_qs}}
                                                   << u"last_name:full-name,first_name,last_name,email"_qs;
    QTest::newRow("parts in the other order") << u"lead"_qs
                                              << QList<QStringList>{{u"Lee"_qs, u"Ann"_qs, u"Ann Lee"_qs},
                                                     {u"Fox"_qs, u"Bob"_qs, u"Bob Fox"_qs}}
                                              << u"last_name,first_name,last_name:full-name"_qs;
    QTest::newRow("two words of text and a phone")
        << u"lead"_qs << QList<QStringList>{{u"+7 916 123-45-67"_qs, u"Ann"_qs, u"Lee"_qs}} << u"phone,first_name,last_name"_qs;
    QTest::newRow("Russian family names first")
        << u"lead"_qs << QList<QStringList>{{u"Сомов"_qs, u"Пётр"_qs}, {u"Жуковская"_qs, u"Анна"_qs}} << u"last_name,first_name"_qs;
    QTest::newRow("whole name, two phones, a number")
        << u"lead"_qs << QList<QStringList>{{u"Ann Lee"_qs, u"84951234567"_qs, u"8 916 123 45 67"_qs, u"12"_qs}}
        << u"last_name:full-name,phone,mobile,-"_qs;
    QTest::newRow("a firm and its site") << u"account"_qs << QList<QStringList>{{u"https://rosa.example"_qs, u"ООО Роза"_qs}}
                                         << u"website,name"_qs;
    QTest::newRow("no rows") << u"lead"_qs << QList<QStringList>{} << u""_qs;
}

void TestMapping::values_withoutHeader_areMapped()
{
    QFETCH(QString, module);
    QFETCH(QList<QStringList>, rows);
    const Mapping mapping = mappingFromValues(module == u"lead" ? lead() : account(), rows);
    QTEST(described(mapping, rows.isEmpty() ? 0 : rows.first().size()), "targets");
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
