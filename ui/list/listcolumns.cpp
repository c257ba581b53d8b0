#include "ui/list/listcolumns.h"

#include "ui/list/columnheader.h"
#include "ui/list/listview.h"
#include "ui/list/shownview.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace crm {

ListColumns::ListColumns(ShownView& shown, RecordListModel& records, ListView& list)
    : QObject(&list)
    , m_shown(shown)
    , m_records(records)
    , m_list(list)
    , m_header(&list.header())
{
    m_header->viewport()->installEventFilter(this);
    connect(&m_shown, &ShownView::columnsChanged, this, &ListColumns::show);
    connect(&m_shown, &ShownView::queryChanged, this, &ListColumns::showSort);
    connect(m_header, &QHeaderView::sectionMoved, this, &ListColumns::takeOrder);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
    connect(m_header, &ColumnHeader::sortRequested, this,
        [this](const QString& field, SortStep step) { sortBy(field, step == SortStep::Added); });
    m_list.fitColumns();
    show();
    showSort();
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_isHeld = true;
    else if (event->type() == QEvent::MouseButtonRelease)
        m_isHeld = false;
    return QObject::eventFilter(watched, event);
}

void ListColumns::show()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    if (m_shown.fields() != m_header->fieldsInSight())
        showFields(m_shown.fields());
    showWidths();
    showSort();
}

void ListColumns::showFields(const QStringList& fields)
{
    // The rows stay the same, so the same rows stay current, selected and in sight.
    QItemSelection rows;
    const QItemSelection before = m_list.selectionModel()->selection();
    const int current = m_list.currentIndex().row();
    const int scrolled = m_list.verticalScrollBar()->value();
    m_records.setColumns(fields);
    for (int place = 0; place < m_header->count(); ++place)
        m_header->moveSection(m_header->visualIndex(place), place);
    m_list.fitColumns();
    for (const QItemSelectionRange& range : before)
        rows.select(m_records.index(range.top(), 0), m_records.index(range.bottom(), m_records.columnCount() - 1));
    m_list.selectionModel()->setCurrentIndex(m_records.index(current, 0), QItemSelectionModel::NoUpdate);
    m_list.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_list.verticalScrollBar()->setValue(scrolled);
}

void ListColumns::showWidths()
{
    const QList<ViewColumn> columns = m_shown.columns();
    const bool isFitted = std::all_of(columns.begin(), columns.end(), [](const ViewColumn& column) { return column.width == 0; });
    if (isFitted)
        m_list.fitColumns();
    for (const ViewColumn& column : columns) {
        if (column.width > 0)
            m_header->resizeSection(static_cast<int>(m_records.columns().indexOf(column.field)), column.width);
    }
}

void ListColumns::showSort()
{
    m_header->setSort(m_shown.sort());
}

/// A click sorts by the field alone, and the other way round when it does already; with Shift it is added to the keys.
void ListColumns::sortBy(const QString& field, bool isAdded)
{
    if (!m_shown.module().field(field)->isStored())
        return; // what is tied to a record has no order of its own
    QList<SortKey> sort = m_shown.sort();
    const auto known = std::find_if(sort.begin(), sort.end(), [&](const SortKey& key) { return key.field == field; });
    const bool turns = known != sort.end() && (isAdded || known == sort.begin());
    SortKey key{field, Qt::AscendingOrder};
    if (turns)
        key.order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!isAdded)
        sort = {key};
    else if (turns)
        *known = key;
    else
        sort << key;
    m_shown.setSort(sort);
}

void ListColumns::takeOrder()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    QMap<QString, ViewColumn> known;
    for (const ViewColumn& column : m_shown.columns())
        known.insert(column.field, column);
    QList<ViewColumn> columns;
    for (const QString& field : m_header->fieldsInSight())
        columns << known.value(field, {.field = field});
    m_shown.setColumns(columns);
}

void ListColumns::takeWidth(int column, int width)
{
    // The last column takes what the window leaves, and so does whatever the header resizes by itself.
    const bool isStretched = m_header->visualIndex(column) == m_header->count() - 1;
    if (m_isShowing || !m_isHeld || isStretched)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    QList<ViewColumn> columns = m_shown.columns();
    for (ViewColumn& one : columns) {
        if (one.field == m_records.columns()[column])
            one.width = width;
    }
    m_shown.setColumns(columns);
}

} // namespace crm
