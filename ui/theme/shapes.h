#pragma once

#include <QPainter>
#include <QStyleOption>

/// The shapes the look is made of. Each draws one of them and leaves the painter as it was.
namespace crm::shapes {

inline constexpr qreal radius = 6;

void roundedFill(QPainter* painter, const QRectF& rect, const QColor& fill, qreal corner = radius);
void roundedLine(QPainter* painter, const QRect& rect, const QColor& line, qreal width = 1, qreal corner = radius);
void hairline(QPainter* painter, const QPoint& from, const QPoint& to, const QColor& color);

enum class Direction { Up, Down, Left, Right };
void chevron(QPainter* painter, const QRect& rect, Direction direction, const QColor& color);
void tick(QPainter* painter, const QRect& rect, const QColor& color);

/// The frame and ground of anything that is typed or chosen in: border, focus ring, error.
void field(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void button(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void toolButton(QPainter* painter, const QStyleOption* option);
void checkBox(QPainter* painter, const QStyleOption* option);
void radioButton(QPainter* painter, const QStyleOption* option);
void headerSection(QPainter* painter, const QStyleOption* option);
void tab(QPainter* painter, const QStyleOption* option);
void scrollHandle(QPainter* painter, const QStyleOption* option, const QRect& handle, Qt::Orientation orientation);

/// A button filled with the accent: the default of a dialog or the one made primary.
bool isFilled(const QStyleOption* option, const QWidget* widget);

} // namespace crm::shapes
