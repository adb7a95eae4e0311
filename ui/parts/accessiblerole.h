// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// Says what a widget is of which Qt tells assistive technology nothing, such as a scroll area that
/// takes the focus. To be called before the widget gets a name, for Qt keeps what it found then.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
