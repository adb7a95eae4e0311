// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

/// Asks for the context menu at a place of `widget`, as the right button does, gives it to
/// `use(QMenu*)` (null if there is none), and closes it. The menu may have an event loop of its
/// own.
template<typename Use>
void useContextMenu(QWidget* widget, QPoint place, Use use)
{
    bool isDone = false;
    QTimer::singleShot(0, widget, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        use(menu);
        if (menu)
            menu->close();
        isDone = true;
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
    if (!QTest::qWaitFor([&] { return isDone; }))
        qFatal("a context menu does not close");
}
