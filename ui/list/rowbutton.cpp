#include "ui/list/rowbutton.h"

#include "ui/theme/icon.h"

#include <QPainter>
#include <QTableView>

namespace crm {

RowButton::RowButton(QTableView& table) : QToolButton(table.viewport()), m_table(table)
{
    setIcon(themedIcon(QStringLiteral("more"), IconTone::Quiet));
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // the menu key and Shift+F10 are its keyboard way
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("What can be done with the row"));
    setToolTip(QStringLiteral("%1 (Shift+F10)").arg(accessibleName()));
    hide();
}

void RowButton::showIn(int row)
{
    m_row = row;
    place();
}

void RowButton::place()
{
    if (!m_table.model() || m_row >= m_table.model()->rowCount()) // a table that is just made has none
        m_row = -1;
    const int top = m_row < 0 ? -1 : m_table.rowViewportPosition(m_row);
    const int side = m_row < 0 ? 0 : m_table.rowHeight(m_row) - 1;
    const bool isInSight = m_row >= 0 && top > -side && top < m_table.viewport()->height();
    if (isInSight)
        setGeometry(m_table.viewport()->width() - side - 6, top, side + 6, side);
    setVisible(isInSight);
}

void RowButton::paintEvent(QPaintEvent* event)
{
    // Over the last column's text, so on the list's ground.
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.end();
    QToolButton::paintEvent(event);
}

} // namespace crm
