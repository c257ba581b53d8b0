#include "ui/filter/filtergroup.h"

#include "ui/editors/choicebox.h"
#include "ui/filter/fieldchooser.h"
#include "ui/filter/filterrow.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int indent = 18;

QToolButton* footButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(themedIcon(QStringLiteral("add"), IconTone::Accent));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterGroup::FilterGroup(const Desk& desk, const Module& module, FilterGroup* outer, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_outer(outer)
    , m_kind(new ChoiceBox(this))
    , m_column(new QVBoxLayout)
{
    m_kind->addItem(tr("All of these hold"), All);
    m_kind->addItem(tr("Any of these holds"), Any);
    m_kind->addItem(tr("None of these holds"), None);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(outer ? indent : 0, 0, 0, 0);
    column->setSpacing(6);
    m_column->setSpacing(6);
    column->addLayout(makeHead());
    column->addLayout(m_column);
    column->addLayout(makeFoot());
    connect(m_kind, &QComboBox::activated, this, &FilterGroup::edited);
}

QLayout* FilterGroup::makeHead()
{
    auto* name = new QLabel(tr("How the conditions are joined"), this); // Qt calls a combo box by its buddy only
    name->setBuddy(m_kind);
    name->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch();
    if (!m_outer)
        return row;
    auto* remove = new QToolButton(this);
    remove->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove this group"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this] { m_outer->remove(this); });
    row->addWidget(remove);
    return row;
}

QLayout* FilterGroup::makeFoot()
{
    auto* condition = footButton(tr("Condition"), this);
    condition->setAccessibleName(tr("Add a condition"));
    auto* group = footButton(tr("Group"), this);
    group->setAccessibleName(tr("Add a group of conditions"));
    connect(condition, &QToolButton::clicked, this, [this] { addCondition()->fieldChooser()->setFocus(); });
    connect(group, &QToolButton::clicked, this, [this] { addGroup()->rows().first()->fieldChooser()->setFocus(); });
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(condition);
    row->addWidget(group);
    row->addStretch();
    return row;
}

void FilterGroup::clear()
{
    qDeleteAll(std::exchange(m_parts, {}));
}

void FilterGroup::setFilter(const Filter& filter)
{
    clear();
    show(filter);
    if (m_parts.isEmpty())
        addCondition();
}

/// Sets the kind and makes the parts. "Not any of" is none.
void FilterGroup::show(const Filter& filter)
{
    if (FilterRow::canShow(filter) && !filter.isEmpty()) {
        auto* row = new FilterRow(m_desk, m_module, this);
        row->setFilter(filter);
        connectRow(row);
        insert(row);
        return;
    }
    if (filter.kind == Filter::Kind::Not) {
        const Filter& denied = filter.parts.first();
        m_kind->setCurrentIndex(None);
        for (const Filter& part : denied.kind == Filter::Kind::Any ? denied.parts : QList<Filter>{denied}) {
            if (FilterRow::canShow(part))
                show(part);
            else
                addGroup()->setFilter(part);
        }
        return;
    }
    m_kind->setCurrentIndex(filter.kind == Filter::Kind::Any ? Any : All);
    for (const Filter& part : filter.parts) {
        if (FilterRow::canShow(part))
            show(part);
        else
            addGroup()->setFilter(part);
    }
}

Filter FilterGroup::filter() const
{
    QList<Filter> parts;
    for (QWidget* part : m_parts) {
        if (const auto* group = qobject_cast<FilterGroup*>(part))
            parts << group->filter();
        else if (const auto condition = static_cast<FilterRow*>(part)->filter())
            parts << *condition;
    }
    parts.removeIf([](const Filter& part) { return part.isEmpty(); });
    if (parts.isEmpty())
        return {};
    if (m_kind->currentData().toInt() == None)
        return Filter::negated(Filter::any(parts).simplified());
    return (m_kind->currentData().toInt() == Any ? Filter::any(parts) : Filter::all(parts)).simplified();
}

QList<FilterRow*> FilterGroup::rows() const
{
    QList<FilterRow*> rows;
    for (QWidget* part : m_parts) {
        if (auto* row = qobject_cast<FilterRow*>(part))
            rows << row;
    }
    return rows;
}

QList<FilterGroup*> FilterGroup::groups() const
{
    QList<FilterGroup*> groups;
    for (QWidget* part : m_parts) {
        if (auto* group = qobject_cast<FilterGroup*>(part))
            groups << group;
    }
    return groups;
}

void FilterGroup::insert(QWidget* part)
{
    m_parts << part;
    m_column->addWidget(part);
    part->setVisible(true);
}

FilterRow* FilterGroup::addCondition()
{
    auto* row = new FilterRow(m_desk, m_module, this);
    connectRow(row);
    insert(row);
    return row;
}

FilterGroup* FilterGroup::addGroup()
{
    auto* group = new FilterGroup(m_desk, m_module, this, this);
    group->addCondition();
    group->m_kind->setCurrentIndex(m_kind->currentData().toInt() == Any ? All : Any);
    connect(group, &FilterGroup::edited, this, &FilterGroup::edited);
    insert(group);
    return group;
}

void FilterGroup::connectRow(FilterRow* row)
{
    connect(row, &FilterRow::edited, this, &FilterGroup::edited);
    connect(row, &FilterRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &FilterRow::menuAboutToShow, this, [this, row] { fillMenu(row); });
}

void FilterGroup::remove(QWidget* part)
{
    m_parts.removeOne(part);
    part->hide();
    part->deleteLater(); // its own click brought us here
    if (m_parts.isEmpty() && m_outer)
        m_outer->remove(this);
    else if (m_parts.isEmpty())
        addCondition()->fieldChooser()->setFocus();
    Q_EMIT edited();
}

void FilterGroup::focusPart(int part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    if (auto* row = qobject_cast<FilterRow*>(m_parts[part]))
        row->focusValue();
    else
        static_cast<FilterGroup*>(m_parts[part])->focusPart(0);
}

void FilterGroup::take(FilterRow* row, FilterGroup& from)
{
    row->disconnect(&from);
    from.m_parts.removeOne(row);
    from.m_column->removeWidget(row);
    row->setParent(this);
    connectRow(row);
    insert(row);
    if (from.m_parts.isEmpty() && from.m_outer)
        from.m_outer->remove(&from);
    row->focusValue();
    Q_EMIT edited();
}

void FilterGroup::fillMenu(FilterRow* row)
{
    row->menu()->clear();
    int number = 0;
    for (FilterGroup* group : whole().everyGroup()) {
        ++number;
        if (group != this)
            row->menu()->addAction(
                tr("Move to group %1: %2").arg(number).arg(group->words()), group, [this, group, row] { group->take(row, *this); });
    }
    row->menu()->addAction(tr("Move to a new group"), this, [this, row] {
        FilterGroup* group = addGroup();
        const QList<FilterRow*> empty = group->rows();
        group->take(row, *this);
        for (FilterRow* one : empty)
            group->remove(one);
    });
}

FilterGroup& FilterGroup::whole()
{
    return m_outer ? m_outer->whole() : *this;
}

QList<FilterGroup*> FilterGroup::everyGroup()
{
    QList<FilterGroup*> every{this};
    for (FilterGroup* group : groups())
        every << group->everyGroup();
    return every;
}

QString FilterGroup::words() const
{
    return m_kind->currentText();
}

void FilterGroup::paintEvent(QPaintEvent*)
{
    if (!m_outer)
        return;
    QPainter painter(this);
    painter.fillRect(4, 4, 2, height() - 8, mixed(tonesOf(palette()).accent, palette().color(QPalette::Base), 0.5));
}

} // namespace crm
