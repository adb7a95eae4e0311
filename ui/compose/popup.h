// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

#include <algorithm>

/// Shows a popup above `button`, right edges aligned, or below where there is no room.
inline void popUpBeside(QWidget* popup, const QWidget* button)
{
    constexpr int gap = 4; // pixels
    popup->adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    const int left = button->width() - popup->width();
    QPoint place = button->mapToGlobal(QPoint(left, -popup->height() - gap));
    if (place.y() < screen.top())
        place = button->mapToGlobal(QPoint(left, button->height() + gap));
    const int rightmost = std::max(screen.left(), screen.right() - popup->width());
    place.setX(std::clamp(place.x(), screen.left(), rightmost));
    popup->move(place);
    popup->show();
}
