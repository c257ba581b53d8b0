#include "ui/theme/look.h"

#include "ui/theme/tones.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace crm {

namespace {

constexpr int controlHeight = 34;
constexpr int rowHeight = 34;

bool isTextMenuButton(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && button->toolButtonStyle != Qt::ToolButtonIconOnly && button->features.testFlag(QStyleOptionToolButton::HasMenu);
}
constexpr int scrollExtent = 12;

/// At least the look's height, more when people have a large font.
int heightFor(const QStyleOption* option, int least)
{
    return std::max(least, option->fontMetrics.height() + 16);
}

} // namespace

Look::Look(SystemColours systemColours) : QProxyStyle(QStringLiteral("fusion")), m_systemColours(systemColours) { }

int Look::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // two pixels keep the corners of a text area's viewport inside its rounded frame
        return qobject_cast<const QAbstractItemView*>(widget) ? 1 : 2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
        return 8;
    case PM_LayoutVerticalSpacing:
        return 10;
    case PM_HeaderDefaultSectionSizeVertical:
        return std::max(rowHeight, widget ? widget->fontMetrics().height() + 16 : 0);
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin: // between a cell's edge and its text
        return 7;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 7;
    case PM_ToolBarIconSize:
        return 22;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Look::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_AllowWheelScrolling: // a wheel over a form scrolls it and changes nothing on the way
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return int(tonesOf(option ? option->palette : standardPalette()).hairline.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Look::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + 16, 88), heightFor(option, controlHeight)};
    case CT_LineEdit:
        return {result.width() + 12, heightFor(option, controlHeight)};
    case CT_ComboBox:
        return {result.width() + 16, heightFor(option, controlHeight)};
    case CT_SpinBox:
        return {result.width() + 12, heightFor(option, controlHeight)};
    case CT_ToolButton:
        return result.expandedTo({0, 30}) + QSize(isTextMenuButton(option) ? 16 : 6, 4);
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? result : QSize(result.width() + 24, heightFor(option, 32) - 2);
    }
    case CT_MenuBarItem:
        return result + QSize(8, 6);
    case CT_HeaderSection:
        return {result.width() + 8, std::max(result.height(), heightFor(option, rowHeight))};
    case CT_TabBarTab:
        return {result.width(), heightFor(option, 38) + 4};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), heightFor(option, 32) - 2)};
    default:
        return result;
    }
}

QRect Look::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
    }
    return rect;
}

void Look::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
        || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace crm
