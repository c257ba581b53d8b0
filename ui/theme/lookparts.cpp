#include "ui/theme/look.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QStyleOption>

namespace crm {

namespace {

/// The same icon in one colour, for grounds that the palette's text does not stand out from.
QIcon tinted(const QIcon& icon, const QSize& size, qreal scale, const QColor& color)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), color);
    painter.end();
    return QIcon(pixmap);
}

/// A thin bar without arrows: the groove is the whole of it, the pages what the handle leaves.
QRect scrollBarRect(const QStyleOptionSlider* bar, QStyle::SubControl part, int leastHandle)
{
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle =
        range > 0 ? std::min(length, std::max(leastHandle, int(qint64(bar->pageStep) * length / (range + bar->pageStep)))) : length;
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto span = [&](int from, int extent) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), extent) : QRect(from, 0, extent, bar->rect.height());
        return QStyle::visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

} // namespace

QRect Look::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarRect(bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(5, 0, 0, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return rect.translated(-4, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(5, 0, 0, 0);
    return rect;
}

void Look::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || !shapes::isFilled(option, widget))
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    QStyleOptionButton filled = *button;
    const QColor color = tonesOf(option->palette).onAccent;
    filled.palette.setColor(QPalette::ButtonText, color);
    if (!filled.icon.isNull())
        filled.icon = tinted(filled.icon, filled.iconSize, painter->device()->devicePixelRatio(), color);
    QProxyStyle::drawControl(CE_PushButtonLabel, &filled, painter, widget);
}

void Look::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    QStyleOptionMenuItem plain = *item;
    if (item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)) {
        shapes::roundedFill(painter, item->rect, tonesOf(item->palette).hover);
        plain.state.setFlag(State_Selected, false); // or Fusion fills the row with the accent
    }
    QProxyStyle::drawControl(CE_MenuItem, &plain, painter, widget);
}

void Look::drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    QStyleOptionHeaderV2 label;
    if (const auto* second = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
        label = *second;
    else
        static_cast<QStyleOptionHeader&>(label) = *header;
    label.palette.setColor(QPalette::ButtonText, tonesOf(option->palette).quiet);
    label.state.setFlag(State_On, false); // a selected cell makes its heading bold, which shifts and cuts it
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void Look::drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return;
    QStyleOptionTab label = *tab;
    label.state.setFlag(State_HasFocus, false); // ringed with its shape
    const bool current = tab->state.testFlag(State_Selected);
    const QColor color = current ? tonesOf(option->palette).accent : tonesOf(option->palette).quiet;
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
        label.palette.setColor(QPalette::Active, role, color);
    label.palette.setColor(QPalette::Inactive, QPalette::WindowText, color);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

} // namespace crm
