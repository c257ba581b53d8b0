#include "ui/list/choicepill.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QPainter>

namespace crm {

namespace {

constexpr int padding = 9;
constexpr int margin = 2;

/// Of the text and what is around it. A font's advance is rounded, and half a pixel too little would cut “Hot” down to “…”.
int widthFor(const QFontMetrics& metrics, const QString& text)
{
    return metrics.horizontalAdvance(text) + 1 + 2 * padding;
}

} // namespace

ChoicePill::ChoicePill(QString text, const QString& color, QWidget* parent) : QWidget(parent), m_text(std::move(text)), m_color(color)
{
    setAccessibleName(m_text);
    setToolTip(m_text); // a narrow column cuts it short
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ChoicePill::sizeHint() const
{
    return {widthFor(fontMetrics(), m_text), fontMetrics().height() + 2 * margin};
}

void ChoicePill::draw(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const QPalette& palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = std::min(widthFor(metrics, text), rect.width());
    const int height = std::min(metrics.height() + 2 * margin, rect.height());
    const QRect pill(rect.left(), rect.center().y() - height / 2 + 1, width, height);
    const qreal strength = isDark(palette) ? 0.34 : 0.17;
    shapes::roundedFill(painter, pill, mixed(color, palette.color(QPalette::Base), strength), height / 2.0);
    painter->setPen(palette.color(QPalette::Text));
    const QRect inner = pill.adjusted(padding, 0, -padding, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, inner.width()));
}

void ChoicePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(&painter, rect(), m_text, m_color, palette());
}

} // namespace crm
