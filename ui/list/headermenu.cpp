#include "ui/list/headermenu.h"

#include "ui/list/shownview.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"

namespace crm {

bool hasCountedValues(const Field& field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::LongText:
    case FieldType::Image:
        return false;
    default:
        return true;
    }
}

HeaderMenu::HeaderMenu(const Desk& desk, ShownView& shown, const QString& field, QWidget* parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_field(field)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Column “%1”").arg(desk.label(shown.module().field(field)->label)));
    if (shown.module().field(field)->isStored()) // what is tied to a record has no order of its own
        addSorting();
    addSeparator();
    addNarrowing();
    addSeparator();
    addColumns();
}

void HeaderMenu::addSorting()
{
    const QList<SortKey> sort = m_shown.sort();
    const bool isSorted = std::any_of(sort.begin(), sort.end(), [this](const SortKey& key) { return key.field == m_field; });
    connect(addAction(themedIcon(QStringLiteral("up")), tr("Sort &ascending")), &QAction::triggered, this,
        [this] { sortBy(Qt::AscendingOrder); });
    connect(addAction(themedIcon(QStringLiteral("down")), tr("Sort &descending")), &QAction::triggered, this,
        [this] { sortBy(Qt::DescendingOrder); });
    if (isSorted && sort.size() > 1) {
        connect(addAction(tr("&Leave out of the sort")), &QAction::triggered, this, &HeaderMenu::removeFromSort);
    } else if (!isSorted) {
        QMenu* added = addMenu(tr("Add &to the sort"));
        added->setToolTip(tr("Shift and a click on the heading does the same"));
        connect(added->addAction(tr("&Ascending")), &QAction::triggered, this, [this] { addToSort(Qt::AscendingOrder); });
        connect(added->addAction(tr("&Descending")), &QAction::triggered, this, [this] { addToSort(Qt::DescendingOrder); });
    }
}

void HeaderMenu::addNarrowing()
{
    const Field& field = *m_shown.module().field(m_field);
    if (field.type != FieldType::Image)
        connect(addAction(themedIcon(QStringLiteral("search")), tr("&Search in this column")), &QAction::triggered, this,
            &HeaderMenu::searchWanted);
    if (hasCountedValues(field)) {
        connect(addAction(themedIcon(QStringLiteral("filter")), tr("&Values with counts…")), &QAction::triggered, this,
            &HeaderMenu::valuesWanted);
        QAction* group = addAction(tr("&Group by this column"));
        group->setCheckable(true);
        group->setChecked(m_shown.now().groupedBy == m_field);
        connect(group, &QAction::triggered, this, [this](bool on) { m_shown.setGroupedBy(on ? m_field : QString()); });
    }
    if (!m_shown.search(m_field).isEmpty())
        connect(addAction(themedIcon(QStringLiteral("close")), tr("Search no &more in this column")), &QAction::triggered, this,
            [this] { m_shown.setSearch(m_field, {}); });
}

void HeaderMenu::addColumns()
{
    connect(addAction(tr("&Fit the width")), &QAction::triggered, this, &HeaderMenu::fitWanted);
    QAction* hide = addAction(tr("&Hide the column"));
    hide->setEnabled(m_shown.columns().size() > 1);
    connect(hide, &QAction::triggered, this, [this] { hideColumn(m_shown, m_field); });
    connect(addAction(themedIcon(QStringLiteral("columns")), tr("&Columns…")), &QAction::triggered, this, &HeaderMenu::columnsWanted);
}

void HeaderMenu::sortBy(Qt::SortOrder order)
{
    m_shown.setSort({{m_field, order}});
}

void HeaderMenu::addToSort(Qt::SortOrder order)
{
    m_shown.setSort(m_shown.sort() << SortKey{m_field, order});
}

void HeaderMenu::removeFromSort()
{
    QList<SortKey> sort = m_shown.sort();
    sort.removeIf([this](const SortKey& key) { return key.field == m_field; });
    m_shown.setSort(sort);
}

void hideColumn(ShownView& shown, const QString& field)
{
    QList<ViewColumn> columns = shown.columns();
    columns.removeIf([&field](const ViewColumn& column) { return column.field == field; });
    shown.setSearch(field, {}); // nothing may narrow the list from where nobody sees it
    shown.setColumns(columns);
}

} // namespace crm
