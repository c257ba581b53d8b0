#include "ui/filter/periodvalue.h"

#include "core/store/filterwords.h"
#include "ui/editors/fieldeditor.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace crm {

namespace {

using Kind = Period::Kind;
using Unit = Period::Unit;

const QString dayKey = QStringLiteral("day");
const QString recentKey = QStringLiteral("recent");
const QString comingKey = QStringLiteral("coming");

QString keyOf(Kind kind, Unit unit)
{
    if (kind == Kind::Recent)
        return recentKey;
    if (kind == Kind::Coming)
        return comingKey;
    return QStringLiteral("%1/%2").arg(static_cast<int>(kind)).arg(static_cast<int>(unit));
}

/// A combo box is called by its label to those who can't see it.
QComboBox* namedBox(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    auto* label = new QLabel(name, parent);
    label->setBuddy(box);
    label->hide();
    return box;
}

} // namespace

PeriodValue::PeriodValue(const Desk& desk, const Module& module, const Field& field, Offers offers, QWidget* parent)
    : ConditionValue(parent)
    , m_kind(namedBox(tr("Period"), this))
    , m_amount(new QSpinBox(this))
    , m_unit(namedBox(tr("Unit"), this))
    , m_day(makeFieldEditor(module, field, desk, this))
{
    fill(offers);
    m_kind->setMaxVisibleItems(20);
    m_amount->setRange(1, 999);
    m_amount->setValue(7);
    m_amount->setAccessibleName(tr("How many"));
    m_day->input()->setAccessibleName(tr("Day"));
    m_day->setMinimumWidth(150);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* part :
        {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_day)})
        row->addWidget(part);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        Q_EMIT edited();
    });
    connect(m_amount, &QSpinBox::valueChanged, this, &ConditionValue::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ConditionValue::edited);
    connect(m_day, &FieldEditor::edited, this, &ConditionValue::edited);
    showParts();
}

void PeriodValue::fill(Offers offers)
{
    if (offers == Offers::PeriodsAndDays)
        m_kind->addItem(tr("the day"), dayKey);
    for (const Unit unit : {Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year}) {
        for (const Kind kind : {Kind::Current, Kind::Previous, Kind::Following})
            m_kind->addItem(periodWords({kind, unit}), keyOf(kind, unit));
    }
    m_kind->addItem(tr("the last…"), recentKey);
    m_kind->addItem(tr("the next…"), comingKey);
    m_unit->addItem(tr("days"), static_cast<int>(Unit::Day));
    m_unit->addItem(tr("weeks"), static_cast<int>(Unit::Week));
    m_unit->addItem(tr("months"), static_cast<int>(Unit::Month));
    m_unit->addItem(tr("quarters"), static_cast<int>(Unit::Quarter));
    m_unit->addItem(tr("years"), static_cast<int>(Unit::Year));
}

void PeriodValue::showParts()
{
    const QString key = m_kind->currentData().toString();
    const bool isCounted = key == recentKey || key == comingKey;
    m_amount->setVisible(isCounted);
    m_unit->setVisible(isCounted);
    m_day->setVisible(key == dayKey);
}

void PeriodValue::show(const Condition& condition)
{
    const QSignalBlocker quiet(this);
    const Period& period = condition.period;
    const int day = m_kind->findData(dayKey);
    if (!condition.values.isEmpty() && day >= 0) {
        m_kind->setCurrentIndex(day);
        m_day->setValue(condition.values.first());
    } else {
        m_kind->setCurrentIndex(m_kind->findData(keyOf(period.kind, period.unit)));
        m_amount->setValue(period.amount > 0 ? period.amount : m_amount->value());
        if (period.amount > 0)
            m_unit->setCurrentIndex(static_cast<int>(period.unit));
    }
    showParts();
}

Period PeriodValue::period() const
{
    const QString key = m_kind->currentData().toString();
    if (key == recentKey || key == comingKey)
        return {key == recentKey ? Kind::Recent : Kind::Coming, Unit(m_unit->currentData().toInt()), m_amount->value()};
    return {Kind(key.section(u'/', 0, 0).toInt()), Unit(key.section(u'/', 1).toInt())};
}

bool PeriodValue::read(Condition& condition) const
{
    if (m_kind->currentData().toString() != dayKey) {
        condition.period = period();
        return true;
    }
    const auto day = m_day->value();
    if (!day || day->isNull())
        return false;
    condition.values = {*day};
    return true;
}

} // namespace crm
