#include "ui/import/columnruledialog.h"

#include "core/settings/countries.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace crm {

namespace {

bool namesOthers(const Field& field)
{
    return field.isReference() || field.type == FieldType::Choice;
}

bool isNumber(const Field& field)
{
    return field.type == FieldType::Int || field.type == FieldType::Money || field.type == FieldType::Percent;
}

bool isDate(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

QString fateText(WhenUnknown fate)
{
    switch (fate) {
    case WhenUnknown::LeaveEmpty:
        return ColumnRuleDialog::tr("leave empty");
    case WhenUnknown::TakeDefault:
        return ColumnRuleDialog::tr("take the default");
    case WhenUnknown::Create:
        return ColumnRuleDialog::tr("create");
    case WhenUnknown::Reject:
        return ColumnRuleDialog::tr("reject the row");
    }
    return {};
}

QString lettersText(Letters letters)
{
    switch (letters) {
    case Letters::AsTheyAre:
        return ColumnRuleDialog::tr("as they are");
    case Letters::Upper:
        return ColumnRuleDialog::tr("CAPITALS");
    case Letters::Lower:
        return ColumnRuleDialog::tr("small letters");
    case Letters::Capitalised:
        return ColumnRuleDialog::tr("Each Word Capitalised");
    }
    return {};
}

QString datesText(DayMonthOrder order)
{
    return order == DayMonthOrder::DayFirst ? ColumnRuleDialog::tr("day first: 31.12.2026")
                                            : ColumnRuleDialog::tr("month first: 12/31/2026");
}

QString markText(QChar mark)
{
    return mark == u',' ? ColumnRuleDialog::tr("decimal comma: 1.234,50") : ColumnRuleDialog::tr("decimal point: 1,234.50");
}

} // namespace

ColumnRuleDialog::ColumnRuleDialog(const Desk& desk, const QString& column, const Field& field, const ColumnRule& rule, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_field(field)
    , m_otherwise(new QLineEdit(rule.otherwise, this))
{
    setWindowTitle(tr("Rule for the column “%1”").arg(column));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    addChoices(form, rule);
    m_otherwise->setPlaceholderText(tr("nothing"));
    auto* label = new QLabel(namesOthers(field) ? tr("&Default, also of empty cells") : tr("An &empty cell says"), this);
    label->setBuddy(m_otherwise);
    m_otherwise->setAccessibleName(label->text().remove(u'&'));
    form->addRow(label, m_otherwise);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 24, 24, 20);
    whole->setSpacing(18);
    whole->addWidget(new PageHeader(desk.label(field.label), tr("Spaces around a value are always taken away."), this));
    whole->addLayout(form);
    whole->addStretch(1);
    whole->addWidget(buttons);
    setMinimumWidth(460);
}

QComboBox* ColumnRuleDialog::addChoice(
    QFormLayout* form, const QString& label, const QList<std::pair<QString, QVariant>>& choices, const QVariant& current)
{
    auto* box = new QComboBox(this);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    box->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(name, box);
    return box;
}

void ColumnRuleDialog::addChoices(QFormLayout* form, const ColumnRule& rule)
{
    if (namesOthers(m_field)) {
        QList<std::pair<QString, QVariant>> fates;
        for (const WhenUnknown fate : {WhenUnknown::LeaveEmpty, WhenUnknown::TakeDefault, WhenUnknown::Create, WhenUnknown::Reject}) {
            if (fate != WhenUnknown::Create || canBeCreated(m_field))
                fates.append({fateText(fate), static_cast<int>(fate)});
        }
        m_unknown = addChoice(form, tr("An &unknown value"), fates, static_cast<int>(whenUnknown(m_field, rule)));
    } else if (isDate(m_field)) {
        QList<std::pair<QString, QVariant>> orders{{tr("as the office writes them"), -1}};
        for (const DayMonthOrder order : {DayMonthOrder::DayFirst, DayMonthOrder::MonthFirst})
            orders.append({datesText(order), static_cast<int>(order)});
        m_dates = addChoice(form, tr("&Dates"), orders, rule.dates ? static_cast<int>(*rule.dates) : -1);
    } else if (isNumber(m_field)) {
        m_marks = addChoice(form, tr("&Numbers"),
            {{tr("as the office writes them"), QString()}, {markText(u','), QString(u',')}, {markText(u'.'), QString(u'.')}},
            rule.decimalMark ? QString(*rule.decimalMark) : QString());
    } else if (m_field.type == FieldType::Phone) {
        QList<std::pair<QString, QVariant>> regions{{tr("of the office’s country"), QString()}};
        for (const Country& country : countries())
            regions.append({QStringLiteral("%1 (%2)").arg(m_desk.label(country.name), country.code), country.code});
        m_countries = addChoice(form, tr("Numbers without a country &code are"), regions, rule.phoneCountry);
    } else if (m_field.type == FieldType::Text) {
        QList<std::pair<QString, QVariant>> cases;
        for (const Letters letters : {Letters::AsTheyAre, Letters::Upper, Letters::Lower, Letters::Capitalised})
            cases.append({lettersText(letters), static_cast<int>(letters)});
        m_letters = addChoice(form, tr("&Letters"), cases, static_cast<int>(rule.letters));
    }
}

ColumnRule ColumnRuleDialog::rule() const
{
    ColumnRule rule;
    rule.otherwise = m_otherwise->text().trimmed();
    if (m_letters)
        rule.letters = static_cast<Letters>(m_letters->currentData().toInt());
    if (m_dates && m_dates->currentData().toInt() >= 0)
        rule.dates = static_cast<DayMonthOrder>(m_dates->currentData().toInt());
    if (m_marks && !m_marks->currentData().toString().isEmpty())
        rule.decimalMark = m_marks->currentData().toString().front();
    if (m_countries)
        rule.phoneCountry = m_countries->currentData().toString();
    if (m_unknown) {
        const auto fate = static_cast<WhenUnknown>(m_unknown->currentData().toInt());
        if (fate != whenUnknown(m_field, {}))
            rule.unknown = fate;
    }
    return rule;
}

QString ruleText(const Field& field, const ColumnRule& rule)
{
    QStringList words;
    if (namesOthers(field))
        words << ColumnRuleDialog::tr("unknown: %1").arg(fateText(whenUnknown(field, rule)));
    if (rule.dates && isDate(field))
        words << datesText(*rule.dates);
    if (rule.decimalMark && isNumber(field))
        words << markText(*rule.decimalMark);
    if (!rule.phoneCountry.isEmpty())
        words << ColumnRuleDialog::tr("country %1").arg(rule.phoneCountry);
    if (rule.letters != Letters::AsTheyAre)
        words << lettersText(rule.letters);
    if (!rule.otherwise.isEmpty())
        words << ColumnRuleDialog::tr("empty: “%1”").arg(rule.otherwise);
    return words.isEmpty() ? ColumnRuleDialog::tr("as it is") : words.join(QStringLiteral(", "));
}

} // namespace crm
