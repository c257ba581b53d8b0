#include "ui/theme/look.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace crm {

namespace {

using shapes::Direction;

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

QColor arrowColor(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Enabled) ? tonesOf(option->palette).quiet
                                                         : option->palette.color(QPalette::Disabled, QPalette::Text);
}

void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (isTextArea(widget))
        return shapes::field(painter, option, widget);
    const qreal corner = qobject_cast<const QAbstractItemView*>(widget) ? 1 : shapes::radius;
    shapes::roundedLine(painter, option->rect, tonesOf(option->palette).hairline, 1, corner);
}

void drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame && frame->lineWidth > 0)
        shapes::field(painter, option, widget);
}

void drawFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (qobject_cast<const QPushButton*>(widget)) // ringed with its panel
        return;
    shapes::roundedLine(painter, option->rect.adjusted(1, 1, -1, -1), tonesOf(option->palette).accent, 1, 4);
}

void drawBranch(const QStyleOption* option, QPainter* painter)
{
    if (option->state.testFlag(QStyle::State_Children))
        shapes::chevron(
            painter, option->rect, option->state.testFlag(QStyle::State_Open) ? Direction::Down : Direction::Right, arrowColor(option));
}

void drawSeparator(const QStyleOption* option, QPainter* painter)
{
    const QRect area = option->rect;
    const QColor color = tonesOf(option->palette).hairline;
    if (option->state.testFlag(QStyle::State_Horizontal))
        shapes::hairline(painter, {area.center().x(), area.top() + 6}, {area.center().x(), area.bottom() - 6}, color);
    else
        shapes::hairline(painter, {area.left() + 6, area.center().y()}, {area.right() - 6, area.center().y()}, color);
}

void drawSplitter(const QStyleOption* option, QPainter* painter)
{
    const QRect area = option->rect;
    const Tones& tones = tonesOf(option->palette);
    const QColor color = option->state.testFlag(QStyle::State_MouseOver) ? tones.accent : tones.hairline;
    if (option->state.testFlag(QStyle::State_Horizontal))
        shapes::hairline(painter, {area.center().x(), area.top()}, {area.center().x(), area.bottom()}, color);
    else
        shapes::hairline(painter, {area.left(), area.center().y()}, {area.right(), area.center().y()}, color);
}

bool opensMenu(const QStyleOptionToolButton& button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// Beside a text; an icon alone says by itself that there is more.
QRect menuArrow(const QStyleOptionToolButton& button)
{
    if (button.toolButtonStyle == Qt::ToolButtonIconOnly)
        return {};
    return {button.rect.right() - 20, button.rect.center().y() - 8, 16, 16};
}

void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter)
{
    painter->fillRect(item->rect, item->palette.window());
    if (item->state & (QStyle::State_Selected | QStyle::State_Sunken))
        shapes::roundedFill(painter, item->rect, tonesOf(item->palette).hover);
    const QPalette::ColorGroup group = item->state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(item->palette.color(group, QPalette::WindowText));
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

/// Six pixels in the middle, so that a bar reads as progress and not as a button.
QRect barRect(const QRect& area)
{
    return {area.left(), area.center().y() - 2, area.width(), 6};
}

void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const QRect area = barRect(bar->rect);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qreal share = range > 0 ? qreal(qint64(bar->progress) - bar->minimum) / qreal(range) : 1;
    const QColor accent = tonesOf(bar->palette).accent;
    shapes::roundedFill(painter, QRectF(area.left(), area.top(), std::max(6.0, area.width() * share), area.height()),
        range > 0 ? accent : mixed(accent, bar->palette.color(QPalette::Window), 0.5), 3);
}

void drawComboBox(const QStyleOptionComboBox* box, const QRect& arrow, QPainter* painter, const QWidget* widget)
{
    if (box->frame && box->subControls.testFlag(QStyle::SC_ComboBoxFrame))
        shapes::field(painter, box, widget);
    if (box->subControls.testFlag(QStyle::SC_ComboBoxArrow))
        shapes::chevron(painter, arrow, Direction::Down, arrowColor(box));
}

} // namespace

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tones& tones = tonesOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        return drawLineEdit(option, painter, widget);
    case PE_FrameLineEdit:
        return shapes::field(painter, option, widget);
    case PE_Frame:
        return drawFrame(option, painter, widget);
    case PE_FrameGroupBox:
        return shapes::roundedLine(painter, option->rect, tones.hairline);
    case PE_PanelButtonCommand:
        return shapes::button(painter, option, widget);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        return shapes::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(), tones.hairline);
    case PE_PanelButtonTool:
        return shapes::toolButton(painter, option);
    case PE_FrameFocusRect:
        return drawFocus(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return shapes::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return shapes::radioButton(painter, option);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return shapes::chevron(painter, option->rect, Direction::Down, arrowColor(option));
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return shapes::chevron(painter, option->rect, Direction::Up, arrowColor(option));
    case PE_IndicatorArrowLeft:
        return shapes::chevron(painter, option->rect, Direction::Left, arrowColor(option));
    case PE_IndicatorArrowRight:
        return shapes::chevron(painter, option->rect, Direction::Right, arrowColor(option));
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool down = header && header->sortIndicator == QStyleOptionHeader::SortDown;
        // Fusion asks itself, not us, where the arrow stands, and puts it at the upper edge. Under the headings there may be more.
        QRect arrow = option->rect;
        if (const auto* headings = qobject_cast<const QAbstractScrollArea*>(widget))
            arrow.moveCenter({arrow.center().x(), headings->viewport()->height() / 2});
        return shapes::chevron(painter, arrow, down ? Direction::Down : Direction::Up, tones.accent);
    }
    case PE_IndicatorToolBarSeparator:
        return drawSeparator(option, painter);
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameMenu:
        return shapes::roundedLine(painter, option->rect, tones.line, 1, 1);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Look::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuBarItem(item, painter);
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_HeaderSection:
        return shapes::headerSection(painter, option);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        return shapes::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(), tonesOf(option->palette).hairline);
    case CE_HeaderLabel:
        return drawHeaderLabel(option, painter, widget);
    case CE_TabBarTabShape:
        return shapes::tab(painter, option);
    case CE_TabBarTabLabel:
        return drawTabLabel(option, painter, widget);
    case CE_Splitter:
        return drawSplitter(option, painter);
    case CE_ProgressBarGroove:
        return shapes::roundedFill(painter, barRect(option->rect), tonesOf(option->palette).hairline, 3);
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            drawProgress(bar, painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(box, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), painter, widget);
    }
    if (control == CC_SpinBox) {
        shapes::field(painter, option, widget);
        if (option->subControls.testFlag(SC_SpinBoxUp))
            shapes::chevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), Direction::Up, arrowColor(option));
        if (option->subControls.testFlag(SC_SpinBoxDown))
            shapes::chevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), Direction::Down, arrowColor(option));
        return;
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && bar->maximum > bar->minimum)
            shapes::scrollHandle(painter, option, subControlRect(control, option, SC_ScrollBarSlider, widget), bar->orientation);
        return;
    }
    const auto* button = control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr;
    if (button && opensMenu(*button))
        return drawMenuButton(*button, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Look::drawMenuButton(QStyleOptionToolButton button, QPainter* painter, const QWidget* widget) const
{
    // Fusion puts the arrow into the lower right corner, half over the text.
    const QRect arrow = menuArrow(button);
    const QRect whole = button.rect;
    button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    drawPrimitive(PE_PanelButtonTool, &button, painter, widget);
    button.rect = QRect(whole.topLeft(), QPoint(arrow.isEmpty() ? whole.right() : arrow.left(), whole.bottom()));
    drawControl(CE_ToolButtonLabel, &button, painter, widget);
    if (!arrow.isEmpty())
        shapes::chevron(painter, arrow, Direction::Down, arrowColor(&button));
}

} // namespace crm
