// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QWidget;

/// Does what a standard key does where the focus of `window` is: what of the window's parts has an
/// action of that key is triggered, else it gets the key.
void performKey(const QWidget* window, QKeySequence::StandardKey key);
