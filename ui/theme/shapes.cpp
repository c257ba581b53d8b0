#include "ui/theme/shapes.h"

#include "ui/theme/mark.h"
#include "ui/theme/tones.h"

#include <QPainterPath>
#include <QStyle>

namespace crm::shapes {

namespace {

bool isOn(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// Focus is ringed once people go by keyboard; a click shows by itself where it went.
bool showsKeyboardFocus(const QStyleOption* option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
}

QColor indicatorLine(const QStyleOption* option)
{
    const Tones& tones = tonesOf(option->palette);
    if (!isOn(option, QStyle::State_Enabled))
        return tones.hairline;
    return isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_HasFocus) ? tones.accent
                                                                                         : mixed(tones.quiet, tones.line, 0.4);
}

QColor indicatorFill(const QStyleOption* option)
{
    const Tones& tones = tonesOf(option->palette);
    return isOn(option, QStyle::State_Enabled) ? tones.accent : tones.line;
}

} // namespace

void roundedFill(QPainter* painter, const QRectF& rect, const QColor& fill, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, corner, corner);
    painter->restore();
}

void roundedLine(QPainter* painter, const QRect& rect, const QColor& line, qreal width, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter->restore();
}

void hairline(QPainter* painter, const QPoint& from, const QPoint& to, const QColor& color)
{
    painter->save();
    painter->setPen(QPen(color, 1));
    painter->drawLine(from, to);
    painter->restore();
}

void chevron(QPainter* painter, const QRect& rect, Direction direction, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    constexpr int turns[] = {180, 0, 90, -90};
    painter->rotate(turns[int(direction)]);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
    painter->restore();
}

void tick(QPainter* painter, const QRect& rect, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->drawPolyline(QPolygonF({{-3.6, 0.2}, {-1.1, 2.8}, {3.8, -2.8}}));
    painter->restore();
}

void field(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const Tones& tones = tonesOf(option->palette);
    const bool wrong = markOf(widget) == FieldMark::Error;
    const bool focused = isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled);
    const bool hovered = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    const bool still = isOn(option, QStyle::State_ReadOnly) || !isOn(option, QStyle::State_Enabled);
    const QColor line = wrong ? tones.error
        : focused             ? tones.accent
        : still               ? tones.hairline
        : hovered             ? mixed(tones.quiet, tones.line, 0.5)
                              : tones.line;
    roundedFill(
        painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), option->palette.color(still ? QPalette::Window : QPalette::Base));
    roundedLine(painter, option->rect, line, focused ? 2 : 1);
}

bool isFilled(const QStyleOption* option, const QWidget* widget)
{
    if (!isOn(option, QStyle::State_Enabled))
        return false;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton)) || isPrimary(widget);
}

void button(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const Tones& tones = tonesOf(option->palette);
    const auto* described = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = described && described->features.testFlag(QStyleOptionButton::Flat);
    const bool filled = isFilled(option, widget);
    const bool down = isOn(option, QStyle::State_Sunken);
    const bool over = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    const QColor ground = option->palette.color(QPalette::Window);
    QColor fill = filled ? tones.accent : flat ? QColor(Qt::transparent) : option->palette.color(QPalette::Button);
    if (isOn(option, QStyle::State_On))
        fill = tones.soft;
    if (down || over)
        fill = filled ? mixed(tones.accent, ground, down ? 0.8 : 0.9) : down ? tones.pressed : tones.hover;
    if (!isOn(option, QStyle::State_Enabled) && !flat)
        fill = ground;
    roundedFill(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), fill);
    if (!filled && !flat)
        roundedLine(painter, option->rect, isOn(option, QStyle::State_Enabled) ? tones.line : tones.hairline);
    if (showsKeyboardFocus(option) && filled)
        roundedLine(painter, option->rect.adjusted(2, 2, -2, -2), tones.onAccent, 1.5, radius - 2);
    else if (showsKeyboardFocus(option))
        roundedLine(painter, option->rect, tones.accent, 2);
}

void toolButton(QPainter* painter, const QStyleOption* option)
{
    const Tones& tones = tonesOf(option->palette);
    const QRectF area = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isOn(option, QStyle::State_Sunken))
        roundedFill(painter, area, tones.pressed);
    else if (isOn(option, QStyle::State_On))
        roundedFill(painter, area, tones.soft);
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        roundedFill(painter, area, tones.hover);
    if (showsKeyboardFocus(option))
        roundedLine(painter, option->rect, tones.accent, 2);
}

void checkBox(QPainter* painter, const QStyleOption* option)
{
    const Tones& tones = tonesOf(option->palette);
    const bool filled = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    roundedFill(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5),
        filled ? indicatorFill(option) : option->palette.color(QPalette::Base), 4);
    if (!filled)
        roundedLine(painter, option->rect, indicatorLine(option), 1, 4);
    if (isOn(option, QStyle::State_On))
        tick(painter, option->rect, tones.onAccent);
    else if (isOn(option, QStyle::State_NoChange))
        roundedFill(painter, QRectF(option->rect.center() - QPointF(3.5, 0.5), QSizeF(8, 2)), tones.onAccent, 1);
}

void radioButton(QPainter* painter, const QStyleOption* option)
{
    const qreal corner = option->rect.width() / 2.0;
    const bool on = isOn(option, QStyle::State_On);
    roundedFill(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5),
        on ? indicatorFill(option) : option->palette.color(QPalette::Base), corner);
    if (on)
        roundedFill(painter, QRectF(option->rect).adjusted(5, 5, -5, -5), tonesOf(option->palette).onAccent, corner);
    else
        roundedLine(painter, option->rect, indicatorLine(option), 1, corner);
}

void headerSection(QPainter* painter, const QStyleOption* option)
{
    const Tones& tones = tonesOf(option->palette);
    const QRect& area = option->rect;
    const bool over = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    painter->fillRect(area, over ? tones.hover : option->palette.color(QPalette::Base));
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header && header->orientation == Qt::Vertical)
        return hairline(painter, area.topRight(), area.bottomRight(), tones.hairline);
    hairline(painter, area.bottomLeft(), area.bottomRight(), tones.hairline);
    if (over)
        hairline(painter, area.topRight() + QPoint(0, 8), area.bottomRight() - QPoint(0, 8), tones.line);
}

void tab(QPainter* painter, const QStyleOption* option)
{
    const Tones& tones = tonesOf(option->palette);
    const QRect area = option->rect.adjusted(2, 3, -2, -3);
    if (showsKeyboardFocus(option))
        roundedLine(painter, area, tones.accent, 2);
    if (isOn(option, QStyle::State_Selected))
        roundedFill(painter, QRectF(area.left() + 8, option->rect.bottom() - 2, area.width() - 16, 3), tones.accent, 1.5);
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        roundedFill(painter, area, tones.hover);
}

void scrollHandle(QPainter* painter, const QStyleOption* option, const QRect& handle, Qt::Orientation orientation)
{
    const Tones& tones = tonesOf(option->palette);
    const bool active = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const int side = active ? 2 : 3;
    const QRectF thin = QRectF(handle).adjusted(orientation == Qt::Vertical ? side : 2, orientation == Qt::Vertical ? 2 : side,
        orientation == Qt::Vertical ? -side : -2, orientation == Qt::Vertical ? -2 : -side);
    roundedFill(painter, thin, active ? tones.quiet : mixed(tones.quiet, tones.hairline, 0.45), std::min(thin.width(), thin.height()) / 2);
}

} // namespace crm::shapes
