#include "ui/commands/palettedelegate.h"

#include "ui/commands/palettemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

namespace crm {

namespace {

constexpr int iconExtent = 22;
constexpr int margin = 12;

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Draws text elided in the area and answers what is left to its right.
QRect drawText(QPainter* painter, const QRect& area, const QString& text, const QColor& color)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setPen(color);
    painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, area.width()));
    return area.adjusted(std::min(area.width(), metrics.horizontalAdvance(text) + 10), 0, 0, 0);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones& tones = tonesOf(option.palette);
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setFont(option.font);
    if (index.data(PaletteModel::IsHeading).toBool()) {
        painter->setFont(headingFont(option.font));
        drawText(painter, area.adjusted(0, 6, 0, 0), index.data().toString(), tones.quiet);
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        shapes::roundedFill(painter, option.rect.adjusted(4, 1, -4, -1), tones.soft);
    themedIcon(index.data(PaletteModel::Icon).toString(), current ? IconTone::Accent : IconTone::Quiet)
        .paint(painter, QRect(area.left(), area.center().y() - iconExtent / 2, iconExtent, iconExtent));
    area.adjust(iconExtent + 12, 0, 0, 0);
    const QString hint = index.data(PaletteModel::Hint).toString();
    const int hintWidth = painter->fontMetrics().horizontalAdvance(hint);
    drawText(painter, QRect(area.right() - hintWidth, area.top(), hintWidth + 1, area.height()), hint, tones.quiet);
    area.adjust(0, 0, -hintWidth - 12, 0);
    area = drawText(painter, area, index.data().toString(), option.palette.color(QPalette::Text));
    drawText(painter, area, index.data(PaletteModel::Detail).toString(), tones.quiet);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = index.data(PaletteModel::IsHeading).toBool();
    return {0, option.fontMetrics.height() + (heading ? 14 : 20)};
}

} // namespace crm
