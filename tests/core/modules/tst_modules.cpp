#include "core/modules/modules.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace crm;

namespace {

using Translations = QHash<std::pair<QString, QString>, QString>;

/// Read from the source file, so that the test needs no compiled translation.
Translations russianTranslations()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/telcom-crm_ru.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Translations found;
    QString context;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            found.insert({context, source}, xml.readElementText(QXmlStreamReader::IncludeChildElements)); // plurals have forms within
    }
    return found;
}

Catalogue translatedCatalogue()
{
    const Translations translations = russianTranslations();
    return defaultCatalogue([&](const char* context, const char* source) {
        return translations.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    });
}

QString at(const Module& module, const QString& name)
{
    return module.name + u'.' + name;
}

} // namespace

class TestModules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = translatedCatalogue(); }

    void modules_everyOne_hasUniqueSnakeCaseFields_data() { everyModule(); }
    void modules_everyOne_hasUniqueSnakeCaseFields();
    void modules_everyOne_hasUniqueLabels_data() { everyModule(); }
    void modules_everyOne_hasUniqueLabels();
    void modules_everyOne_isInRussianToo_data() { everyModule(); }
    void modules_everyOne_isInRussianToo();
    void modules_everyOne_namesListsAndModulesThatExist_data() { everyModule(); }
    void modules_everyOne_namesListsAndModulesThatExist();
    void modules_everyOne_placesFieldsInItsBlocks_data() { everyModule(); }
    void modules_everyOne_placesFieldsInItsBlocks();
    void modules_everyOne_namesItsOwnFields_data() { everyModule(); }
    void modules_everyOne_namesItsOwnFields();
    void modules_everyOne_canBeCreatedQuickly_data() { everyModule(); }
    void modules_everyOne_canBeCreatedQuickly();
    void relations_everyOne_comeBackByAReference();
    void conversion_everyRule_joinsFieldsThatFit();
    void conversion_ofALead_leavesOutOnlyItsOwnState();
    void lists_byDefault_haveTheseColumns_data();
    void lists_byDefault_haveTheseColumns();
    void choices_everyList_haveUniqueKeysInBothLanguages();
    void stageProbabilities_everyStage_hasOne();
    void contact_supportDates_areInOrder_data();
    void contact_supportDates_areInOrder();
    void deal_lost_needsAReason();

private:
    void everyModule() const;

    Catalogue m_catalogue;
};

void TestModules::everyModule() const
{
    QTest::addColumn<QString>("name");
    for (const Module& module : m_catalogue.modules())
        QTest::newRow(qPrintable(module.name)) << module.name;
}

void TestModules::modules_everyOne_hasUniqueSnakeCaseFields()
{
    QFETCH(QString, name);
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QString> seen;
    for (const Field& field : m_catalogue.module(name)->fields) {
        QVERIFY2(snakeCase.match(field.name).hasMatch(), qPrintable(field.name));
        QVERIFY2(!seen.contains(field.name), qPrintable(field.name));
        seen.insert(field.name);
    }
}

/// An exported file's columns are found again by their labels.
void TestModules::modules_everyOne_hasUniqueLabels()
{
    QFETCH(QString, name);
    for (const Language language : {Language::English, Language::Russian}) {
        QSet<QString> seen;
        for (const Field& field : m_catalogue.module(name)->fields) {
            QVERIFY2(!seen.contains(field.label.in(language)), qPrintable(field.label.in(language)));
            seen.insert(field.label.in(language));
        }
    }
}

void TestModules::modules_everyOne_isInRussianToo()
{
    QFETCH(QString, name);
    const Module& module = *m_catalogue.module(name);
    const auto verify = [&](const Text& text) { return !text.english.isEmpty() && !text.russian.isEmpty(); };
    QVERIFY(verify(module.label) && verify(module.singular));
    for (const Field& field : module.fields)
        QVERIFY2(verify(field.label), qPrintable(at(module, field.name)));
    for (const Block& block : module.blocks)
        QVERIFY2(verify(block.label), qPrintable(at(module, block.name)));
    for (const BuiltInView& view : module.views)
        QVERIFY2(verify(view.label), qPrintable(at(module, view.name)));
    for (const Relation& relation : module.relations)
        QVERIFY2(verify(relation.label), qPrintable(at(module, relation.module)));
}

void TestModules::modules_everyOne_namesListsAndModulesThatExist()
{
    QFETCH(QString, name);
    const Module& module = *m_catalogue.module(name);
    for (const Field& field : module.fields) {
        QVERIFY2((field.type == FieldType::Choice) == !m_catalogue.choices(field.choices).isEmpty(), qPrintable(at(module, field.name)));
        QVERIFY2(field.isReference() == (m_catalogue.module(field.refersTo) != nullptr), qPrintable(at(module, field.name)));
        if (field.type == FieldType::Choice && !field.defaultValue.isNull())
            QVERIFY2(m_catalogue.choice(field.choices, field.defaultValue.toString()), qPrintable(at(module, field.name)));
    }
}

void TestModules::modules_everyOne_placesFieldsInItsBlocks()
{
    QFETCH(QString, name);
    const Module& module = *m_catalogue.module(name);
    for (const Field& field : module.fields)
        QVERIFY2(module.block(field.block), qPrintable(at(module, field.name)));
    for (const Block& block : module.blocks)
        QVERIFY2(!module.fieldsOfBlock(block.name).isEmpty(), qPrintable(at(module, block.name)));
    QCOMPARE(module.blocks.first().name, QStringLiteral("main"));
    QCOMPARE(module.blocks.last().name, QStringLiteral("system"));
}

void TestModules::modules_everyOne_namesItsOwnFields()
{
    QFETCH(QString, name);
    const Module& module = *m_catalogue.module(name);
    QStringList named = module.title + QStringList{module.link, module.secondLine};
    if (!module.archivedBy.isEmpty())
        named << module.archivedBy;
    for (const Field& field : module.fields)
        named << field.standIns;
    for (const BuiltInView& view : module.views) {
        named << (view.sort.isEmpty() ? module.link : QString(view.sort).remove(u'-'));
        named << (view.where.isEmpty() ? module.link : view.where.section(u' ', 0, 0));
    }
    for (const QString& field : named)
        QVERIFY2(module.field(field), qPrintable(at(module, field)));
    QVERIFY(module.field(module.link)->isShown(Shown::List));
}

/// Whatever must be filled and has no value of its own is asked for.
void TestModules::modules_everyOne_canBeCreatedQuickly()
{
    QFETCH(QString, name);
    const Module& module = *m_catalogue.module(name);
    for (const Field& field : module.fields) {
        const bool asked = field.isShown(Shown::QuickCreate) || !field.defaultValue.isNull() || field.name == QStringLiteral("owner");
        QVERIFY2(!field.isRequired() || asked, qPrintable(at(module, field.name)));
    }
}

void TestModules::relations_everyOne_comeBackByAReference()
{
    for (const Module& module : m_catalogue.modules()) {
        for (const Relation& relation : module.relations) {
            const Module* other = m_catalogue.module(relation.module);
            QVERIFY2(other, qPrintable(at(module, relation.module)));
            const Field* back = other->field(relation.field);
            QVERIFY2(back && back->refersTo == module.name, qPrintable(at(*other, relation.field)));
            QVERIFY2(back->indexed == Indexed::Yes, qPrintable(at(*other, relation.field)));
        }
    }
}

void TestModules::conversion_everyRule_joinsFieldsThatFit()
{
    for (const Module& module : m_catalogue.modules()) {
        for (const ConversionRule& rule : module.conversion) {
            const Field* from = module.field(rule.from);
            QVERIFY2(from, qPrintable(at(module, rule.from)));
            QVERIFY2(!rule.to.isEmpty(), qPrintable(at(module, rule.from)));
            for (const FieldOfModule& target : rule.to) {
                const Module* other = m_catalogue.module(target.module);
                const Field* to = other ? other->field(target.field) : nullptr;
                QVERIFY2(to, qPrintable(target.module + u'.' + target.field));
                QVERIFY2(to->type == from->type && to->choices == from->choices, qPrintable(at(*other, to->name)));
                QVERIFY2(to->length == 0 || (from->length > 0 && to->length >= from->length), qPrintable(at(*other, to->name)));
            }
        }
    }
}

void TestModules::conversion_ofALead_leavesOutOnlyItsOwnState()
{
    const Module& lead = *m_catalogue.module(QStringLiteral("lead"));
    QStringList left;
    for (const Field& field : lead.fields) {
        const bool converted = std::any_of(
            lead.conversion.begin(), lead.conversion.end(), [&](const ConversionRule& rule) { return rule.from == field.name; });
        if (!converted && field.isEditable() && field.isStored())
            left << field.name;
    }
    QCOMPARE(left, QStringList{QStringLiteral("status")});
}

void TestModules::lists_byDefault_haveTheseColumns_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("columns");
    QTest::newRow("leads") << "lead"
                           << "star first_name last_name company phone email website status city owner tags";
    QTest::newRow("accounts") << "account"
                              << "star number name phone website billing_city owner tags";
    QTest::newRow("contacts") << "contact"
                              << "star first_name last_name job_title account email phone owner tags";
    QTest::newRow("deals") << "deal"
                           << "star name account contact amount close_on stage owner tags";
}

void TestModules::lists_byDefault_haveTheseColumns()
{
    QFETCH(QString, module);
    QFETCH(QString, columns);
    QCOMPARE(m_catalogue.module(module)->fieldsShown(Shown::List).join(u' '), columns);
}

void TestModules::choices_everyList_haveUniqueKeysInBothLanguages()
{
    static const QRegularExpression color(QStringLiteral("^#[0-9a-f]{6}$"));
    for (const ChoiceList& list : m_catalogue.choiceLists()) {
        QSet<QString> seen;
        for (const Choice& choice : list.choices) {
            QVERIFY2(!seen.contains(choice.key), qPrintable(list.name + u'.' + choice.key));
            seen.insert(choice.key);
            QVERIFY2(!choice.label.english.isEmpty() && !choice.label.russian.isEmpty(), qPrintable(list.name + u'.' + choice.key));
            QVERIFY2(choice.color.isEmpty() || color.match(choice.color).hasMatch(), qPrintable(choice.color));
        }
    }
}

void TestModules::stageProbabilities_everyStage_hasOne()
{
    const QHash<QString, int> probabilities = defaultStageProbabilities();
    const QList<Choice>& stages = m_catalogue.choices(QStringLiteral("deal_stage"));
    QCOMPARE(probabilities.size(), stages.size());
    for (const Choice& stage : stages)
        QVERIFY2(probabilities.contains(stage.key), qPrintable(stage.key));
}

void TestModules::contact_supportDates_areInOrder_data()
{
    QTest::addColumn<QVariant>("from");
    QTest::addColumn<QVariant>("until");
    QTest::addColumn<bool>("refused");
    QTest::newRow("until after from is fine") << QVariant("2026-01-01") << QVariant("2026-12-31") << false;
    QTest::newRow("one day of support is fine") << QVariant("2026-01-01") << QVariant("2026-01-01") << false;
    QTest::newRow("until before from is refused") << QVariant("2026-01-02") << QVariant("2026-01-01") << true;
    QTest::newRow("no last day is fine") << QVariant("2026-01-02") << QVariant() << false;
    QTest::newRow("no first day is fine") << QVariant() << QVariant("2026-01-02") << false;
}

void TestModules::contact_supportDates_areInOrder()
{
    QFETCH(QVariant, from);
    QFETCH(QVariant, until);
    QFETCH(bool, refused);
    const Module& contact = *m_catalogue.module(QStringLiteral("contact"));
    const auto refusal = contact.check({{QStringLiteral("support_from"), from}, {QStringLiteral("support_until"), until}});
    QCOMPARE(refusal.has_value(), refused);
    if (refusal)
        QCOMPARE(refusal->field, QStringLiteral("support_until"));
}

void TestModules::deal_lost_needsAReason()
{
    const Module& deal = *m_catalogue.module(QStringLiteral("deal"));
    const QString stage = QStringLiteral("stage");
    const QString reason = QStringLiteral("lost_reason");
    QVERIFY(!deal.check({{stage, QStringLiteral("won")}}));
    QVERIFY(!deal.check({{stage, QStringLiteral("lost")}, {reason, QStringLiteral("price")}}));
    const auto refusal = deal.check({{stage, QStringLiteral("lost")}, {reason, QVariant()}});
    QVERIFY(refusal);
    QCOMPARE(refusal->field, reason);
}

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
