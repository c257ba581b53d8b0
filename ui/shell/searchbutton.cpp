#include "ui/shell/searchbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QPainter>

namespace crm {

SearchButton::SearchButton(const QString& text, QKeySequence shortcut, QWidget* parent)
    : QAbstractButton(parent)
    , m_shortcut(std::move(shortcut))
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setMaximumWidth(460);
    setAttribute(Qt::WA_Hover);
}

QSize SearchButton::sizeHint() const
{
    return {360, fontMetrics().height() + 14};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones& tones = tonesOf(palette());
    shapes::roundedFill(&painter, rect(), palette().color(QPalette::Base));
    shapes::roundedLine(&painter, rect(), hasFocus() ? tones.accent : underMouse() ? tones.quiet : tones.line, hasFocus() ? 2 : 1);
    const QRect icon(10, (height() - 16) / 2, 16, 16);
    themedIcon(QStringLiteral("search"), IconTone::Quiet).paint(&painter, icon);
    painter.setPen(tones.quiet);
    const QString keys = m_shortcut.toString(QKeySequence::NativeText);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
    const int keysWidth = fontMetrics().horizontalAdvance(keys) + 24;
    const QRect words = rect().adjusted(34, 0, -keysWidth, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace crm
