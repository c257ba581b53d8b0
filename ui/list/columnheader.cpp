#include "ui/list/columnheader.h"

#include "core/store/recordlistmodel.h"
#include "ui/theme/tones.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

namespace crm {

namespace {

constexpr int markRoom = 30; // for the arrow and, with several keys, its number

} // namespace

ColumnHeader::ColumnHeader(RecordListModel& records, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_records(records)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setStretchLastSection(true);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        Q_EMIT sortRequested(fieldAt(section), m_modifiers.testFlag(Qt::ShiftModifier) ? SortStep::Added : SortStep::Alone);
    });
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::laidOut);
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeader::laidOut);
    connect(this, &QHeaderView::sectionCountChanged, this, &ColumnHeader::laidOut);
}

void ColumnHeader::setSelectionModel(QItemSelectionModel* selection)
{
    if (selection->parent() == this) // the one that came with the model
        QHeaderView::setSelectionModel(selection);
}

void ColumnHeader::setSort(const QList<SortKey>& sort)
{
    m_sort = sort;
    viewport()->update();
}

void ColumnHeader::setUnderRow(QWidget* row)
{
    m_underRow = row;
    row->setParent(this);
    row->installEventFilter(this);
    updateGeometries();
}

QString ColumnHeader::fieldAt(int section) const
{
    return m_records.columns().value(section);
}

int ColumnHeader::sectionOf(const QString& field) const
{
    return static_cast<int>(m_records.columns().indexOf(field));
}

int ColumnHeader::widthOf(int section) const
{
    return sectionSizeHint(section) + markRoom / 2;
}

QStringList ColumnHeader::fieldsInSight() const
{
    QStringList fields;
    for (int place = 0; place < count(); ++place)
        fields << fieldAt(logicalIndex(place));
    return fields;
}

QPoint ColumnHeader::menuPlace(int section) const
{
    const int left = std::clamp(sectionViewportPosition(section), 0, std::max(viewport()->width() - 40, 0));
    return viewport()->mapToGlobal(QPoint(left, viewport()->height()));
}

int ColumnHeader::placeOf(const QString& field) const
{
    const auto found = std::find_if(m_sort.begin(), m_sort.end(), [&](const SortKey& key) { return key.field == field; });
    return found == m_sort.end() ? -1 : static_cast<int>(found - m_sort.begin());
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int place = placeOf(fieldAt(section));
    if (place >= 0) // as Qt has it: the arrow that points down is the ascending one
        option->sortIndicator = m_sort[place].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const int place = placeOf(fieldAt(section));
    if (place < 0 || m_sort.size() < 2)
        return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter->save();
    painter->setFont(small);
    painter->setPen(tonesOf(palette()).accent);
    painter->drawText(rect.adjusted(0, 0, -markRoom + 4, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(place + 1));
    painter->restore();
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
    m_modifiers = {};
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    if (section >= 0)
        Q_EMIT menuRequested(fieldAt(section), event->globalPos());
}

int ColumnHeader::roomUnder() const
{
    return m_underRow && !m_underRow->isHidden() ? m_underRow->sizeHint().height() : 0;
}

QSize ColumnHeader::sizeHint() const
{
    const QSize headings = QHeaderView::sizeHint();
    return {headings.width(), headings.height() + roomUnder()};
}

void ColumnHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, roomUnder());
    QHeaderView::updateGeometries();
    placeUnderRow();
}

void ColumnHeader::placeUnderRow()
{
    if (m_underRow)
        m_underRow->setGeometry(0, height() - roomUnder(), width(), roomUnder());
    Q_EMIT laidOut();
}

void ColumnHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeUnderRow();
}

bool ColumnHeader::eventFilter(QObject* watched, QEvent* event)
{
    const bool changesRoom = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (watched == m_underRow && changesRoom) {
        updateGeometries();
        Q_EMIT geometriesChanged(); // the table gives the header its height
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace crm
