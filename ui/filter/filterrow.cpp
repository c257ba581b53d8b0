#include "ui/filter/filterrow.h"

#include "core/store/filterkinds.h"
#include "core/store/filtertext.h"
#include "core/store/filterwords.h"
#include "ui/filter/conditionvalue.h"
#include "ui/filter/fieldchooser.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace crm {

namespace {

/// Fields of which several values are ticked: "is" means any of them, however many.
bool isTicked(const Field& field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Bool || field.type == FieldType::User;
}

bool isWithin(Operator op)
{
    return op == Operator::During || op == Operator::Anniversary;
}

constexpr int deniedBit = 1 << 16;

} // namespace

FilterRow::FilterRow(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_row(new QHBoxLayout(this))
    , m_field(new FieldChooser(desk, module, this))
    , m_operator(new QComboBox(this))
    , m_brokenText(new QLabel(this))
    , m_menu(new QMenu(this))
{
    makeParts();
    m_operator->hide();
    connect(m_field, &FieldChooser::chosen, this, [this](const QStringList& path) {
        showField(path);
        showValue({.path = path});
        Q_EMIT edited();
    });
    connect(m_operator, &QComboBox::activated, this, &FilterRow::changeOperator);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterRow::menuAboutToShow);
}

void FilterRow::makeParts()
{
    auto* fieldLabel = new QLabel(tr("Field"), this);
    fieldLabel->setBuddy(m_field);
    fieldLabel->hide();
    m_operator->setAccessibleName(tr("Comparison"));
    m_operator->setMaxVisibleItems(20);
    auto* label = new QLabel(tr("Comparison"), this); // Qt calls a combo box by its buddy only
    label->setBuddy(m_operator);
    label->hide();
    m_brokenText->setWordWrap(true);
    m_brokenText->setTextFormat(Qt::PlainText);
    m_brokenText->hide();
    auto* more = new QToolButton(this);
    more->setIcon(themedIcon(QStringLiteral("more"), IconTone::Quiet));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->setAccessibleName(tr("Move this condition"));
    more->setToolTip(more->accessibleName());
    auto* remove = new QToolButton(this);
    remove->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove this condition"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, &FilterRow::removeRequested);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_field);
    m_row->addWidget(m_operator);
    m_row->addWidget(m_brokenText, 1);
    m_row->addStretch(1);
    m_row->addWidget(more);
    m_row->addWidget(remove);
}

bool FilterRow::canShow(const Filter& filter)
{
    if (filter.kind == Filter::Kind::Single)
        return true;
    return filter.kind == Filter::Kind::Not && filter.parts.first().kind == Filter::Kind::Single
        && isWithin(filter.parts.first().condition.op) && filter.parts.first().condition.problem.isEmpty();
}

void FilterRow::setFilter(const Filter& filter)
{
    const bool isDenied = filter.kind == Filter::Kind::Not;
    Condition condition = isDenied ? filter.parts.first().condition : filter.condition;
    if (!condition.problem.isEmpty()) {
        showBroken(filter);
        return;
    }
    m_field->setPath(condition.path);
    showField(condition.path);
    if (isTicked(*m_described) && condition.op == Operator::Equals)
        condition.op = Operator::OneOf;
    else if (isTicked(*m_described) && condition.op == Operator::Differs)
        condition.op = Operator::NoneOf;
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(condition.op) | (isDenied ? deniedBit : 0)));
    showValue(condition);
}

void FilterRow::showBroken(const Filter& filter)
{
    m_broken = filter;
    const QString problem = filter.condition.problem.section(QStringLiteral(". "), 0, 0);
    m_brokenText->setText(QStringLiteral("⚠ %1 — %2").arg(filter.condition.written, problem));
    m_brokenText->setAccessibleName(tr("A condition that can't be applied: %1").arg(filter.condition.written));
    m_brokenText->setToolTip(filter.condition.problem);
    m_brokenText->show();
    m_field->hide();
    m_operator->hide();
}

QList<FilterRow::Comparison> FilterRow::comparisons() const
{
    QList<Comparison> offered;
    for (const Operator op : operatorsOf(*m_described)) {
        const bool isSaidByTicks = isTicked(*m_described) && (op == Operator::Equals || op == Operator::Differs);
        if (!isSaidByTicks)
            offered.append({op, false});
        if (isWithin(op))
            offered.append({op, true});
    }
    return offered;
}

QString FilterRow::words(const Comparison& comparison) const
{
    if (isTicked(*m_described) && comparison.op == Operator::OneOf)
        return operatorWords(Operator::Equals, *m_described);
    if (isTicked(*m_described) && comparison.op == Operator::NoneOf)
        return operatorWords(Operator::Differs, *m_described);
    if (!comparison.isDenied)
        return operatorWords(comparison.op, *m_described);
    return comparison.op == Operator::During ? tr("is not within") : tr("has not its day (any year) within");
}

void FilterRow::showField(const QStringList& path)
{
    m_described = fieldAt(path, m_module, *m_desk.catalogue);
    m_operator->clear();
    if (!m_described)
        return;
    for (const Comparison& comparison : comparisons())
        m_operator->addItem(words(comparison), static_cast<int>(comparison.op) | (comparison.isDenied ? deniedBit : 0));
    m_operator->show();
}

FilterRow::Comparison FilterRow::chosen() const
{
    const int packed = m_operator->currentData().toInt();
    return {static_cast<Operator>(packed & ~deniedBit), (packed & deniedBit) != 0};
}

void FilterRow::showValue(const Condition& condition)
{
    const bool hadFocus = m_value && m_value->isAncestorOf(focusWidget());
    delete m_value;
    m_value = nullptr;
    const Module& owner = condition.path.size() == 2 ? m_desk.module(m_module.field(condition.path.first())->refersTo) : m_module;
    m_value = makeConditionValue(m_desk, owner, *m_described, chosen().op, this);
    if (!m_value)
        return;
    const bool hasSomething = !condition.values.isEmpty() || condition.op == chosen().op;
    if (hasSomething)
        m_value->show(condition);
    m_row->insertWidget(2, m_value, 3);
    setTabOrder(m_operator, m_value);
    connect(m_value, &ConditionValue::edited, this, &FilterRow::edited);
    m_value->setVisible(true);
    if (hadFocus)
        m_value->setFocus();
}

void FilterRow::changeOperator()
{
    // What is typed stays where the other comparison is typed in the same way.
    Condition kept{.path = m_field->path(), .op = chosen().op};
    if (m_value)
        (void)m_value->read(kept);
    showValue(kept);
    Q_EMIT edited();
}

void FilterRow::focusValue()
{
    QWidget* target = m_value ? static_cast<QWidget*>(m_value) : m_field;
    target->setFocus(Qt::OtherFocusReason);
}

std::optional<Filter> FilterRow::filter() const
{
    if (m_broken)
        return m_broken;
    if (!m_described)
        return std::nullopt;
    const Comparison comparison = chosen();
    Condition condition{.path = m_field->path(), .op = comparison.op};
    if (m_value && !m_value->read(condition))
        return std::nullopt;
    if (isTicked(*m_described) && condition.values.size() == 1 && !condition.values.first().isNull()) {
        if (condition.op == Operator::OneOf)
            condition.op = Operator::Equals;
        else if (condition.op == Operator::NoneOf)
            condition.op = Operator::Differs;
    }
    return comparison.isDenied ? Filter::negated(Filter::single(condition)) : Filter::single(condition);
}

} // namespace crm
