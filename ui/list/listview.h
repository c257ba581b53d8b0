#pragma once

#include "core/store/recordlistmodel.h"

#include <QTableView>

namespace crm {

/// The table of a list. Rows are chosen whole; Enter, a double click or a click on the link opens.
class ListView final : public QTableView {
    Q_OBJECT

public:
    explicit ListView(RecordListModel& records, QWidget* parent = nullptr);

    QList<qint64> selectedRecords() const; ///< in the list's order; the current row where none is selected
    qint64 currentRecord() const;
    void goTo(qint64 id); ///< makes it current, selected and visible; nothing when the list lacks it

    /// Widths that suit the fields' types and lengths; for columns that were never drawn out by hand.
    void fitColumns();

Q_SIGNALS:
    void opened(qint64 id);
    void recordSelectionChanged();
    void menuRequested(const QPoint& position); ///< on the screen: under the hand, or under the current row for the keyboard

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    QPoint currentRowOnScreen() const;
    bool isLinkAt(const QPoint& position) const;

    RecordListModel& m_records;
};

} // namespace crm
