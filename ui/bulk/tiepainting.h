#pragma once

#include <QPalette>
#include <QRect>
#include <QStringList>

class QPainter;

namespace crm {

/// Draws tags as small pills, one behind the other, as many as there is room for; what is left out is told by a number.
void drawTags(QPainter* painter, const QRect& rect, const QStringList& names, const QStringList& colors, const QPalette& palette);

enum class StarLook { On, Off };

/// Draws a star into the middle of the rectangle: full, or as a quiet outline to click at.
void drawStar(QPainter* painter, const QRect& rect, StarLook look, const QPalette& palette);

} // namespace crm
