// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

void performKey(const QWidget* window, QKeySequence::StandardKey key)
{
    QWidget* const focused = window->focusWidget();
    if (!focused)
        return;
    const QList<QAction*> actions = focused->actions();
    const auto own = std::ranges::find_if(actions,
        [key](const QAction* action) { return action->shortcuts().contains(QKeySequence(key)); });
    if (own != actions.end()) {
        (*own)->trigger();
        return;
    }
    const QKeyCombination keys = QKeySequence(key)[0];
    QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    QApplication::sendEvent(focused, &press);
}
