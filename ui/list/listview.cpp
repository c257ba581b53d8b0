#include "ui/list/listview.h"

#include "ui/list/listdelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace crm {

namespace {

constexpr int rowPadding = 15;

/// In average characters.
int usualWidth(const Field& field)
{
    switch (field.type) {
    case FieldType::Number:
        return 11;
    case FieldType::Phone:
        return 19;
    case FieldType::Email:
    case FieldType::Url:
        return 25;
    case FieldType::Date:
    case FieldType::Int:
    case FieldType::Percent:
        return 13;
    case FieldType::Choice:
    case FieldType::Money:
    case FieldType::User:
    case FieldType::DateTime:
        return 19;
    default:
        return field.length && field.length <= 60 ? 16 : 22;
    }
}

} // namespace

ListView::ListView(RecordListModel& records, QWidget* parent) : QTableView(parent), m_records(records)
{
    setModel(&records);
    setItemDelegate(new ListDelegate(this));
    setAccessibleName(tr("List of records"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setAccessibleName(tr("Columns"));
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_records.idAt(index.row())); });
}

void ListView::fitColumns()
{
    const int unit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_records.columnCount(); ++column) {
        const Field& field = *m_records.module().field(m_records.columns()[column]);
        setColumnWidth(column, std::max(unit * usualWidth(field), horizontalHeader()->sectionSizeHint(column) + unit));
    }
}

QList<qint64> ListView::selectedRecords() const
{
    QList<qint64> ids;
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const QItemSelectionRange& one, const QItemSelectionRange& other) { return one.top() < other.top(); });
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << m_records.idAt(row);
    }
    if (ids.isEmpty() && currentRecord())
        ids << currentRecord();
    return ids;
}

qint64 ListView::currentRecord() const
{
    return m_records.idAt(currentIndex().row());
}

void ListView::goTo(qint64 id)
{
    const int row = m_records.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_records.index(row, std::max(currentIndex().column(), 0)));
    scrollTo(currentIndex());
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::NoModifier) && currentRecord())
        Q_EMIT opened(currentRecord());
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) // Qt itself knows the menu key only
        Q_EMIT menuRequested(currentRowOnScreen());
    else
        QTableView::keyPressEvent(event);
}

void ListView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !indexAt(event->pos()).isValid())
        return; // below the rows: the commands of the row would go for one that nobody points at
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : currentRowOnScreen());
}

QPoint ListView::currentRowOnScreen() const
{
    const QRect row = visualRect(currentIndex()).intersected(viewport()->rect());
    return viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint());
}

bool ListView::isLinkAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.data(RecordListModel::LinkRole).toBool())
        return false;
    const int end = columnViewportPosition(index.column()) + sizeHintForIndex(index).width();
    return position.x() < end;
}

void ListView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (plain && isLinkAt(event->pos()) && selectionModel()->selectedRows().size() <= 1)
        Q_EMIT opened(m_records.idAt(indexAt(event->pos()).row()));
}

void ListView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(isLinkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT recordSelectionChanged();
}

} // namespace crm
