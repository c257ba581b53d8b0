#pragma once

#include <QToolButton>

class QTableView;

namespace crm {

/// The three dots at the end of one row of a table: of the row under the hand, else of the current one.
class RowButton final : public QToolButton {
    Q_OBJECT

public:
    explicit RowButton(QTableView& table);

    int row() const { return m_row; } ///< -1 while it is hidden
    void showIn(int row); ///< -1: hides it
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTableView& m_table;
    int m_row = -1;
};

} // namespace crm
