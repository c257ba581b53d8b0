#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QPushButton;

namespace crm {

/// How many rows are selected; the ranges are counted, for a million rows have one.
qint64 selectedRows(const QItemSelectionModel& selection);

/// What can be done with the rows that are selected, shown under them while there are several. The acts are commands of the window; the bar
/// only says of how many records they would be, and offers to take in all of the view.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    BulkBar(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    /// selected of the rows that the view has; total -1: they are being counted still.
    void showSelection(qint64 selected, qint64 total);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void allRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Desk& m_desk;
    QLabel* m_sentence;
    QPushButton* m_all;
};

} // namespace crm
