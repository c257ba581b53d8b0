#pragma once

#include "core/store/filterparser.h"

#include <QHeaderView>
#include <QPointer>

namespace crm {

class RecordListModel;

enum class SortStep { Alone, Added };

/// The headings of a list: they tell by which fields it is sorted, in which order, and ask for another order or a column's menu.
/// Under them is room for the row in which people search.
class ColumnHeader final : public QHeaderView {
    Q_OBJECT

public:
    ColumnHeader(RecordListModel& records, QWidget* parent);

    void setSort(const QList<SortKey>& sort); ///< shown only
    const QList<SortKey>& sort() const { return m_sort; }
    /// Stands under the headings, as wide as the header; hidden, it takes no room. The header owns it.
    void setUnderRow(QWidget* row);

    QString fieldAt(int section) const;
    int sectionOf(const QString& field) const; ///< -1 when there is none
    int widthOf(int section) const; ///< that its heading and its mark of sorting need
    QStringList fieldsInSight() const; ///< from left to right
    QPoint menuPlace(int section) const; ///< on the screen, under the heading

    QSize sizeHint() const override;
    /// No heading looks selected, and Qt finds out whether one is by counting its rows: at a million, for a tenth of a second.
    void setSelectionModel(QItemSelectionModel* selection) override;

Q_SIGNALS:
    void sortRequested(const QString& field, crm::SortStep step);
    void menuRequested(const QString& field, const QPoint& position); ///< on the screen
    void laidOut(); ///< sections have moved, or are as wide as they were not

public Q_SLOTS:
    void updateGeometries() override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int placeOf(const QString& field) const; ///< among the keys of the order; -1: none
    int roomUnder() const;
    void placeUnderRow();

    RecordListModel& m_records;
    QList<SortKey> m_sort;
    QPointer<QWidget> m_underRow;
    Qt::KeyboardModifiers m_modifiers; ///< of the click that is being answered
};

} // namespace crm
