// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace StylePainting;

namespace {
QColor color(ColorRole role)
{
    return Theme::instance().color(role);
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
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(ColorRole::Panel));
        return;
    case PE_FrameMenu:
        paintPopupEdge(painter, option->rect);
        return;
    case PE_Frame:
        if (widget && widget->windowType() == Qt::Popup) {
            paintPopupEdge(painter, option->rect);
            return;
        }
        if (isFramedArea(widget)) {
            QStyleOption input(*option);
            input.state.setFlag(State_HasFocus, widget->hasFocus());
            input.state.setFlag(State_ReadOnly, !isWritable(widget));
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
        paintPopupEdge(painter, option->rect);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameTabBarBase:
    case PE_IndicatorTabTear:
        return;
    case PE_IndicatorTabClose:
        paintTabClose(painter, *option);
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
        if (widget && widget->property("primary").toBool() && (option->state & State_Enabled)) {
            QStyleOptionToolButton button(
                *qstyleoption_cast<const QStyleOptionToolButton*>(option));
            button.palette.setColor(QPalette::ButtonText, color(ColorRole::AccentText));
            button.icon = inColor(button.icon, button.iconSize, ColorRole::AccentText);
            QProxyStyle::drawControl(element, &button, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel: {
        QStyleOptionComboBox combo(*qstyleoption_cast<const QStyleOptionComboBox*>(option));
        const QRect field = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget);
        combo.currentText
            = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, field.width() - 2);
        QProxyStyle::drawControl(element, &combo, painter, widget);
        return;
    }
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
