#pragma once

#include "core/store/recordlistmodel.h"

#include <QPointer>
#include <QTableView>

namespace crm {

class ColumnHeader;
class RowButton;

enum class RowHeight { Comfortable, Compact };

/// The table of a list. Rows are chosen whole; Enter, a double click or a click on the link opens.
/// Counts what is selected by ranges: a million selected rows are one of them.
class ListView final : public QTableView {
    Q_OBJECT

public:
    explicit ListView(RecordListModel& records, QWidget* parent = nullptr);

    RecordListModel& records() const { return m_records; }
    ColumnHeader& header() const { return *m_header; }

    QList<qint64> selectedRecords() const; ///< in the list's order; the current row where none is selected
    qsizetype selectedCount() const; ///< how many rows
    qint64 currentRecord() const;
    QString currentField() const; ///< of the cell that the keys are on, or were
    int lastColumn() const; ///< that the keys were in
    void goTo(qint64 id); ///< makes it current, selected and visible; nothing when the list lacks it
    void moveTo(const QModelIndex& index); ///< makes the cell current; several selected rows stay so

    int rowUnderHand() const { return m_rowUnderHand; } ///< -1: none

    /// Widths that suit the fields' types and lengths; for columns that were never drawn out by hand.
    void fitColumns();
    int usualWidthOf(int column) const;
    void showColumn(const QString& field); ///< scrolls sideways until it is in sight
    void setRowHeight(RowHeight height);
    /// Stands over the rows while it is shown, so that the headings and what is typed under them stay.
    void setOverlay(QWidget* overlay);

Q_SIGNALS:
    void opened(qint64 id);
    void recordSelectionChanged();
    void menuRequested(const QPoint& position); ///< on the screen: under the hand, or under the current row for the keyboard
    void typed(const QString& text); ///< letters, with the keys on a row

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QPoint currentRowOnScreen() const;
    bool isLinkAt(const QPoint& position) const;
    void openRowMenu();
    void setRowUnderHand(int row);
    void takeSelection();
    void putSelection(const RowMoves& moves);

    RecordListModel& m_records;
    ColumnHeader* m_header;
    RowButton* m_rowButton;
    QPointer<QWidget> m_overlay;
    QList<RowRange> m_taken; ///< rows that were selected, while the model rearranges its rows
    QString m_field; ///< that the keys were in
    int m_rowUnderHand = -1;
};

} // namespace crm
