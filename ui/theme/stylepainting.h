// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// How the controls of Style are painted, each from its option alone.
namespace StylePainting {

/// Text edits and the like, which have a frame of their own as lines of input have.
[[nodiscard]] bool isFramedArea(const QWidget* widget);
/// `fill` is what it is filled with while it is enabled.
/// Whether a person can write into it.
bool isWritable(const QWidget* area);
void paintInput(QPainter* painter, const QRect& rect, QStyle::State state, const QColor& fill);
void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintToolButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintFocusRing(QPainter* painter, const QRect& rect);
/// Of menus, popups and floating docks, which stand before what may have their colour.
void paintPopupEdge(QPainter* painter, const QRect& rect);
void paintCheckBox(QPainter* painter, const QStyleOption& option, bool isRadio);
void paintTab(QPainter* painter, const QStyleOptionTab& option);
/// The shape of an icon in a colour of the theme.
[[nodiscard]] QIcon inColor(const QIcon& icon, const QSize& size, ColorRole role);
/// The cross of a tab that can be closed: quiet until the mouse is over it.
void paintTabClose(QPainter* painter, const QStyleOption& option);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow);
void paintSpinBox(
    QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void paintDockTitle(QPainter* painter, const QStyleOptionDockWidget& option, const QRect& text);

} // namespace StylePainting
