// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of Style: how large controls are, where their parts stand, and the hints that go
// with them.
#include "ui/theme/style.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QStyleOption>

using namespace StylePainting;

namespace {
constexpr int controlHeight = 28; // pixels, of inputs and buttons at the default font size
constexpr int inputPadding = 4; // pixels, beside the text of a line
constexpr int scrollBarWidth = 10; // pixels

int heightFor(const QStyleOption& option, int least)
{
    return std::max(least, option.fontMetrics.height() + 10);
}
} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // A bar without buttons: the groove is all of it.
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int shown
        = range <= 0 ? length : int(qint64(length) * bar->pageStep / (range + bar->pageStep));
    const int slider = std::clamp(shown, std::min(24, length), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return isHorizontal ? QRect(from, 0, size, bar->rect.height())
                            : QRect(0, from, bar->rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, piece(start, slider));
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, piece(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(
            bar->direction, bar->rect, piece(start + slider, length - start - slider));
    default:
        return {};
    }
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents
        || (widget && qobject_cast<QAbstractSpinBox*>(widget->parent())))
        return rect;
    return rect.adjusted(inputPadding, 0, -inputPadding, 0);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_DefaultFrameWidth:
        if (isFramedArea(widget))
            return Theme::grid / 2; // the round corners are inside
        return qobject_cast<const QAbstractItemView*>(widget)
            ? int(widget->windowType() == Qt::Popup) // its edge
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return Theme::cellPadding;
    case PM_DockWidgetTitleMargin:
        return Theme::grid;
    case PM_TabBarTabHSpace:
        return 2 * Theme::grid;
    case PM_TabBarTabVSpace:
        return 10;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarHandleExtent:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_FocusFrameHMargin: // of cells, whose text is a pixel inside it
        return Theme::cellPadding - 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return Theme::grid / 2;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
    const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_PushButton:
        size.setHeight(heightFor(*option, controlHeight));
        break;
    case CT_ToolButton:
        size.setHeight(std::max(size.height(), controlHeight));
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            size.rwidth() += Theme::grid;
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), Theme::rowHeight));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), Theme::rowHeight + 4));
        break;
    case CT_MenuItem:
        if (qstyleoption_cast<const QStyleOptionMenuItem*>(option)->menuItemType
            != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), Theme::rowHeight));
        break;
    case CT_MenuBarItem:
        size = {size.width() + 4, std::max(size.height(), Theme::rowHeight)};
        break;
    default:
        break;
    }
    return size;
}

QIcon Style::standardIcon(
    StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& theme = Theme::instance();
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return theme.icon(QStringLiteral("window-close"), ColorRole::TertiaryText);
    case SP_TitleBarNormalButton:
        return theme.icon(QStringLiteral("tab-detach"), ColorRole::TertiaryText);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}
