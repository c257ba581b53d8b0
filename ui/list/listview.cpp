#include "ui/list/listview.h"

#include "ui/list/columnheader.h"
#include "ui/list/listdelegate.h"
#include "ui/list/rowbutton.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <numeric>

namespace crm {

namespace {

constexpr int rowPadding = 15;
constexpr int compactPadding = 7;

/// In average characters.
int usualWidth(const Field& field)
{
    switch (field.type) {
    case FieldType::Star:
        return 5;
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

ListView::ListView(RecordListModel& records, QWidget* parent)
    : QTableView(parent)
    , m_records(records)
    , m_header(new ColumnHeader(records, this))
    , m_rowButton(new RowButton(*this))
{
    setHorizontalHeader(m_header);
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
    setRowHeight(RowHeight::Comfortable);
    connect(m_rowButton, &QToolButton::clicked, this, &ListView::openRowMenu);
    connect(&records, &QAbstractItemModel::modelReset, m_rowButton, [this] { m_rowButton->showIn(-1); });
    connect(&records, &RecordListModel::rearranging, this, &ListView::takeSelection);
    connect(&records, &RecordListModel::rearranged, this, &ListView::putSelection);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_records.idAt(index.row())); });
}

void ListView::setRowHeight(RowHeight height)
{
    const int padding = height == RowHeight::Compact ? compactPadding : rowPadding;
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + padding);
}

void ListView::setOverlay(QWidget* overlay)
{
    m_overlay = overlay;
    overlay->setParent(this);
    overlay->setAutoFillBackground(true);
    overlay->setBackgroundRole(QPalette::Base);
    overlay->hide();
    updateGeometries();
}

void ListView::fitColumns()
{
    for (int column = 0; column < m_records.columnCount(); ++column)
        setColumnWidth(column, usualWidthOf(column));
}

int ListView::usualWidthOf(int column) const
{
    const int unit = fontMetrics().horizontalAdvance(u'0');
    const Field& field = *m_records.module().field(m_records.columns()[column]);
    return std::max(unit * usualWidth(field), m_header->widthOf(column));
}

void ListView::showColumn(const QString& field)
{
    const int section = m_header->sectionOf(field);
    if (section < 0)
        return;
    const int left = m_header->sectionViewportPosition(section);
    const int right = left + m_header->sectionSize(section);
    QScrollBar* bar = horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (right > viewport()->width())
        bar->setValue(bar->value() + std::min(right - viewport()->width(), left));
}

QList<qint64> ListView::selectedRecords() const
{
    QList<qint64> ids;
    ids.reserve(selectedCount());
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

qsizetype ListView::selectedCount() const
{
    qsizetype rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

QString ListView::currentField() const
{
    return m_records.columns().value(lastColumn());
}

int ListView::lastColumn() const
{
    return currentIndex().isValid() ? currentIndex().column() : std::max(m_header->sectionOf(m_field), 0);
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

void ListView::moveTo(const QModelIndex& index)
{
    const bool several = selectedCount() > 1;
    selectionModel()->setCurrentIndex(
        index, several ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint() && event->text() != QLatin1String(" ")
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (enter && isPlain && currentRecord())
        Q_EMIT opened(currentRecord());
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) // Qt itself knows the menu key only
        Q_EMIT menuRequested(currentRowOnScreen());
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && currentIndex().isValid())
        Q_EMIT m_header->menuRequested(currentField(), m_header->menuPlace(currentIndex().column()));
    else if (isText) // Qt would look through all rows for one that begins so: at a million, for minutes
        Q_EMIT typed(event->text());
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
    if (plain && isLinkAt(event->pos()) && selectedCount() <= 1)
        Q_EMIT opened(m_records.idAt(indexAt(event->pos()).row()));
}

void ListView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(isLinkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_rowButton->showIn(rowAt(event->pos().y()));
    setRowUnderHand(rowAt(event->pos().y()));
}

void ListView::setRowUnderHand(int row)
{
    const int before = std::exchange(m_rowUnderHand, row);
    if (before == row)
        return;
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

bool ListView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_rowButton->underMouse()) {
        m_rowButton->showIn(currentIndex().row());
        setRowUnderHand(-1);
    }
    return QTableView::viewportEvent(event);
}

void ListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy) { // the hand is over another row now
        m_rowButton->showIn(-1);
        setRowUnderHand(-1);
    }
    if (dx)
        Q_EMIT m_header->laidOut();
}

void ListView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_overlay)
        m_overlay->setGeometry(viewport()->geometry());
    if (m_rowButton)
        m_rowButton->place();
}

void ListView::openRowMenu()
{
    const int row = m_rowButton->row();
    // Several selected rows stay so, but calls and letters go to the one that was clicked.
    selectionModel()->setCurrentIndex(m_records.index(row, std::max(currentIndex().column(), 0)),
        selectionModel()->isRowSelected(row) ? QItemSelectionModel::NoUpdate
                                             : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT menuRequested(m_rowButton->mapToGlobal(QPoint(0, m_rowButton->height())));
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_field = currentField();
    m_rowButton->showIn(current.row());
}

/// Qt keeps an index for every selected row while rows are rearranged: at a hundred thousand for a fifth of a second.
void ListView::takeSelection()
{
    m_taken.clear();
    if (selectedCount() < 2)
        return;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        m_taken << RowRange{range.top(), range.bottom()};
    const QSignalBlocker quiet(selectionModel()); // they stay selected
    selectionModel()->clearSelection();
}

void ListView::putSelection(const RowMoves& moves)
{
    if (m_taken.isEmpty())
        return;
    QItemSelection rows;
    for (const RowRange& range : moves.now(m_taken))
        rows.append(QItemSelectionRange(m_records.index(range.first, 0), m_records.index(range.last, m_records.columnCount() - 1)));
    {
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
    viewport()->update();
    const auto before = std::accumulate(
        m_taken.begin(), m_taken.end(), qsizetype(0), [](qsizetype sum, const RowRange& one) { return sum + one.last - one.first + 1; });
    m_taken.clear();
    if (selectedCount() != before)
        Q_EMIT recordSelectionChanged();
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT recordSelectionChanged();
}

} // namespace crm
