// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace StylePainting;

namespace {
constexpr int controlHeight = 28; // pixels, of inputs and buttons at the default font size
constexpr int inputPadding = 4; // pixels, beside the text of a line
constexpr int scrollBarWidth = 10; // pixels

QColor color(ColorRole role)
{
    return Theme::instance().color(role);
}

int heightFor(const QStyleOption& option, int least)
{
    return std::max(least, option.fontMetrics.height() + 10);
}

// Text edits and the like, which have a frame of their own as lines of input have.
bool isFramedArea(const QWidget* widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return area && area->frameShape() == QFrame::StyledPanel
        && !qobject_cast<const QAbstractItemView*>(area) && !qobject_cast<const QScrollArea*>(area);
}

void fillBand(QPainter* painter, const QRect& rect, ColorRole fill)
{
    painter->fillRect(rect, color(fill));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), color(ColorRole::Hairline));
}
} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool feelsHover = qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QAbstractButton*>(widget);
    if (feelsHover)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintInput(painter, option->rect, option->state, color(ColorRole::Window));
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_IndicatorToolBarSeparator:
        if (element == PE_IndicatorToolBarSeparator)
            painter->fillRect(QRect(option->rect.center().x(), option->rect.top() + 6, 1,
                                  option->rect.height() - 12),
                color(ColorRole::Hairline));
        return;
    case PE_Frame:
        if (isFramedArea(widget)) {
            QStyleOption input(*option);
            input.state.setFlag(State_HasFocus, widget->hasFocus());
            paintInput(painter, input.rect, input.state, widget->palette().color(QPalette::Base));
            return;
        }
        break;
    case PE_PanelButtonCommand:
        paintButton(painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange
            && !qobject_cast<const QAbstractButton*>(widget))
            paintFocusRing(painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        paintCheckBox(painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameDockWidget: // of those that float
        painter->setPen(color(ColorRole::TertiaryText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameTabBarBase:
    case PE_IndicatorTabTear:
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, color(ColorRole::Hairline));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (widget && widget->property("primary").toBool() && (option->state & State_Enabled)) {
            QStyleOptionButton button(*qstyleoption_cast<const QStyleOptionButton*>(option));
            button.palette.setColor(QPalette::ButtonText, color(ColorRole::AccentText));
            QProxyStyle::drawControl(element, &button, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (widget && widget->property("primary").toBool()) {
            QStyleOptionToolButton button(
                *qstyleoption_cast<const QStyleOptionToolButton*>(option));
            button.palette.setColor(QPalette::ButtonText, color(ColorRole::AccentText));
            QProxyStyle::drawControl(element, &button, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        paintTab(painter, *qstyleoption_cast<const QStyleOptionTab*>(option));
        return;
    case CE_TabBarTabLabel: {
        QStyleOptionTab tab(*qstyleoption_cast<const QStyleOptionTab*>(option));
        const bool isSelected = tab.state & State_Selected;
        tab.palette.setColor(
            QPalette::WindowText, color(isSelected ? ColorRole::Text : ColorRole::SecondaryText));
        QProxyStyle::drawControl(element, &tab, painter, widget);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        fillBand(painter, option->rect, ColorRole::Panel);
        return;
    case CE_HeaderLabel: {
        QStyleOptionHeaderV2 header;
        static_cast<QStyleOptionHeader&>(header)
            = *qstyleoption_cast<const QStyleOptionHeader*>(option);
        header.palette.setColor(QPalette::ButtonText, color(ColorRole::SecondaryText));
        QProxyStyle::drawControl(element, &header, painter, widget);
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, color(ColorRole::Hairline));
        return;
    case CE_ToolBar:
        fillBand(painter, option->rect, ColorRole::Panel);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(ColorRole::Panel));
        return;
    case CE_MenuBarItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool isActive = item->state & State_Selected;
        painter->fillRect(item->rect, color(isActive ? ColorRole::Selection : ColorRole::Panel));
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
            item->state & State_Enabled, item->text, QPalette::ButtonText);
        return;
    }
    case CE_DockWidgetTitle: {
        const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
        paintDockTitle(painter, *dock, subElementRect(SE_DockWidgetTitleBarText, option, widget));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    const auto part = [&](SubControl subControl) {
        return subControlRect(control, option, subControl, widget);
    };
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        paintScrollBar(painter, *bar, part(SC_ScrollBarSlider));
        return;
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        paintComboBox(painter, *combo, part(SC_ComboBoxArrow));
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        paintSpinBox(painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button
        && control == CC_ToolButton
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
        drawPrimitive(PE_PanelButtonTool, button, painter, widget);
        QStyleOptionToolButton label(*button);
        if (!label.text.isEmpty() && label.toolButtonStyle != Qt::ToolButtonIconOnly)
            label.rect.adjust(Theme::grid / 2, 0, -Theme::grid / 2, 0);
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

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
            ? 0
            : QProxyStyle::pixelMetric(metric, option, widget);
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
