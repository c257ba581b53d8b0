#include "ui/card/blocktitle.h"

#include "ui/theme/tones.h"

#include <QPainter>

namespace crm {

BlockTitle::BlockTitle(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    QFont heavy = font();
    heavy.setWeight(QFont::DemiBold);
    setFont(heavy);
    setMinimumHeight(fontMetrics().height() + 8);
}

void BlockTitle::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tonesOf(palette()).hairline);
    const int from = fontMetrics().horizontalAdvance(text()) + 14;
    painter.drawLine(from, height() / 2, width(), height() / 2);
}

} // namespace crm
