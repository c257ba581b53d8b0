#include "ui/bulk/tiepainting.h"

#include "ui/list/choicepill.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>

namespace crm {

namespace {

constexpr int gap = 4;
constexpr int pillPadding = 18; // of both sides together, as ChoicePill draws them
constexpr int points = 10; // of a star with five rays
constexpr qreal innerPart = 0.45;

QPolygonF star(const QPointF& middle, qreal radius)
{
    QPolygonF shape;
    for (int i = 0; i < points; ++i) {
        const qreal angle = -M_PI_2 + i * M_PI * 2 / points;
        const qreal reach = i % 2 ? radius * innerPart : radius;
        shape << middle + QPointF(qCos(angle), qSin(angle)) * reach;
    }
    return shape;
}

} // namespace

void drawTags(QPainter* painter, const QRect& rect, const QStringList& names, const QStringList& colors, const QPalette& palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QRect room = rect;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int wanted = metrics.horizontalAdvance(names[i]) + pillPadding;
        const QString more = QStringLiteral("+%1").arg(names.size() - i);
        const int rest = i + 1 < names.size() ? metrics.horizontalAdvance(more) + gap : 0;
        if (i > 0 && wanted + rest > room.width()) {
            painter->setPen(tonesOf(palette).quiet);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, more);
            return;
        }
        const QColor color(colors.value(i));
        ChoicePill::draw(painter, room, names[i], color.isValid() ? color : tonesOf(palette).quiet, palette);
        room.setLeft(room.left() + wanted + gap);
    }
}

void drawStar(QPainter* painter, const QRect& rect, StarLook look, const QPalette& palette)
{
    const Tones& tones = tonesOf(palette);
    const qreal radius = std::min(rect.width(), rect.height()) * 0.28;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look == StarLook::On ? tones.warning : mixed(tones.quiet, palette.color(QPalette::Base), 0.55), 1.2));
    painter->setBrush(look == StarLook::On ? QBrush(tones.warning) : QBrush(Qt::NoBrush));
    painter->drawPolygon(star(QRectF(rect).center() + QPointF(0, 1), radius));
    painter->restore();
}

} // namespace crm
