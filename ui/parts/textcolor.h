// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

/// Writes a widget's text in the colour of a role. Call again when the theme changed.
inline void setTextColor(QWidget* widget, ColorRole role)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(role));
    palette.setColor(QPalette::Text, Theme::instance().color(role));
    widget->setPalette(palette);
}
