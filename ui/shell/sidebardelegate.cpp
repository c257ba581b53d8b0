#include "ui/shell/sidebardelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

namespace crm {

namespace {

constexpr int iconExtent = 22;
constexpr int iconLeft = 15;
constexpr int textLeft = iconLeft + iconExtent + 12;

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont itemFont(QFont font, bool current)
{
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

int SidebarDelegate::widthOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(SidebarIsHeading).toBool())
        return iconLeft + QFontMetrics(headingFont(option.font)).horizontalAdvance(index.data().toString()) + 12;
    const int text = QFontMetrics(itemFont(option.font, true)).horizontalAdvance(index.data().toString());
    const int keys = option.fontMetrics.horizontalAdvance(index.data(SidebarKeys).toString());
    return textLeft + text + 16 + keys + 16;
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(SidebarIsHeading).toBool())
        paintHeading(painter, option, index);
    else
        paintItem(painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones& tones = tonesOf(option.palette);
    const QRect area = option.rect.adjusted(iconLeft, 10, -8, 0);
    if (m_labels == Labels::Hidden)
        return shapes::hairline(painter, area.topLeft(), {option.rect.right() - iconLeft, area.top()}, tones.hairline);
    painter->setFont(headingFont(option.font));
    painter->setPen(tones.quiet);
    painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

void SidebarDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones& tones = tonesOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QRect pill = option.rect.adjusted(6, 1, -6, -1);
    if (current || over)
        shapes::roundedFill(painter, pill, current ? tones.soft : tones.hover);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::roundedLine(painter, pill, tones.accent, 2);
    themedIcon(index.data(SidebarIcon).toString(), current ? IconTone::Accent : IconTone::Text)
        .paint(painter, QRect(option.rect.left() + iconLeft, option.rect.center().y() - iconExtent / 2 + 1, iconExtent, iconExtent));
    if (m_labels == Labels::Hidden)
        return;
    const QRect area = option.rect.adjusted(textLeft, 0, -16, 0);
    painter->setFont(itemFont(option.font, current));
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    if (!over)
        return;
    painter->setFont(option.font);
    painter->setPen(tones.quiet);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, index.data(SidebarKeys).toString());
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(SidebarIsHeading).toBool())
        return {0, option.fontMetrics.height() + 20};
    return {0, m_labels == Labels::Hidden ? 21 : option.fontMetrics.height() + 22};
}

} // namespace crm
