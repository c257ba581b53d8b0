#include "ui/list/grouppanel.h"

#include "core/store/cellsearch.h"
#include "ui/editors/choicebox.h"
#include "ui/list/countsdelegate.h"
#include "ui/list/shownview.h"
#include "ui/list/valuescounter.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int searchRole = Qt::UserRole;

} // namespace

GroupPanel::GroupPanel(const Desk& desk, ShownView& shown, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_counter(new ValuesCounter(desk, this))
    , m_title(new QLabel(this))
    , m_groups(new QListWidget(this))
{
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setUniformItemSizes(true);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_groups->setItemDelegate(new CountsDelegate(m_groups));
    m_groups->setAccessibleName(tr("Groups"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Quiet));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Group no more"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, [this] { m_shown.setGroupedBy({}); });
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 6, 4);
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_groups, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_counter, &ValuesCounter::counted, this, &GroupPanel::show);
    connect(m_counter, &ValuesCounter::failed, this, [this](const Error& error) { m_desk.report(error); });
    connect(m_groups, &QListWidget::currentRowChanged, this, &GroupPanel::choose);
    connect(&shown, &ShownView::changed, this, &GroupPanel::follow);
    connect(&shown, &ShownView::queryChanged, this, &GroupPanel::refresh);
    follow();
}

void GroupPanel::follow()
{
    const QString wanted = m_shown.now().groupedBy;
    const Field* field = m_shown.module().field(wanted);
    setVisible(field != nullptr);
    if (!field || m_field == wanted) {
        m_field = field ? m_field : QString();
        showCurrent();
        return;
    }
    m_field = wanted;
    m_title->setText(m_desk.label(field->label));
    m_groups->setAccessibleName(tr("Groups by “%1”").arg(m_title->text()));
    refresh();
}

void GroupPanel::refresh()
{
    if (m_field.isEmpty())
        return;
    if (const auto query = m_shown.queryWithout(m_field))
        m_counter->ask(*query, m_field);
}

void GroupPanel::show(const QList<ValueCount>& counts)
{
    if (m_field.isEmpty()) // grouped no more since it was asked
        return;
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    const Field& field = *m_shown.module().field(m_field);
    qint64 all = 0;
    for (const ValueCount& count : counts)
        all += count.count;
    const auto add = [this](const QString& label, qint64 count, const QString& search, const QIcon& icon) {
        auto* item = new QListWidgetItem(m_groups);
        item->setIcon(icon);
        CountsDelegate::set(item, label, m_desk.session.locale.toString(count));
        item->setData(searchRole, search);
    };
    add(counts.size() < ValuesCounter::most ? tr("All") : tr("All (the most frequent below)"), all, {}, {});
    for (const ValueCount& count : counts) {
        const Choice* choice = m_desk.catalogue->choice(field.choices, count.value.toString());
        add(count.value.isNull() ? tr("(empty)") : count.label, count.count, exactSearch(count.value.isNull() ? QString() : count.label),
            choiceDot(choice ? choice->color : QString()));
    }
    showCurrent();
}

void GroupPanel::showCurrent()
{
    const QSignalBlocker quiet(m_groups);
    const QString search = m_shown.search(m_field);
    int current = search.isEmpty() ? 0 : -1;
    for (int row = 1; row < m_groups->count(); ++row) {
        if (m_groups->item(row)->data(searchRole).toString() == search)
            current = row;
    }
    m_groups->setCurrentRow(current);
}

void GroupPanel::choose(int row)
{
    if (const QListWidgetItem* item = m_groups->item(row))
        m_shown.setSearch(m_field, item->data(searchRole).toString());
}

} // namespace crm
