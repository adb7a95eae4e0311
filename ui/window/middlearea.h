// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QTabBar;

/// The middle of the main window, under the connections: docks that stand as tabs of one place, go
/// beside one another, or float. A main window of its own inside the other, so that what lies here
/// never takes room from the sides.
class MiddleArea : public QMainWindow
{
    Q_OBJECT

public:
    explicit MiddleArea(QWidget* parent);

    /// Adds a dock as the last tab of those that stand here, or where restoreState() says that one
    /// of its name stood.
    void add(QDockWidget* dock);
    /// Takes it out of its tabs and gives it a column of its own.
    void putBeside(QDockWidget* dock);
    /// Makes it a tab of the others again.
    void putBack(QDockWidget* dock);
    void bringToFront(QDockWidget* dock);
    /// Of what is seen: in front of its tabs.
    [[nodiscard]] static bool isInFront(const QDockWidget* dock);
    /// Whether it stands among tabs, which then say what it is.
    [[nodiscard]] bool isTab(const QDockWidget* dock) const;
    /// The docks of a tab bar, in their order.
    [[nodiscard]] static QList<QDockWidget*> docksOf(const QTabBar* tabs);
    [[nodiscard]] QList<QTabBar*> tabBars() const;
    /// Shows the docks' icons, and which can be closed.
    void updateTabs();

signals:
    /// Tabs have come, gone or moved, or another one is in front.
    void arrangementChanged();
    void tabCloseRequested(QDockWidget* dock);
    void tabDoubleClicked(QDockWidget* dock);

private:
    void handleMoved();
    void dress(QTabBar* tabs);
    [[nodiscard]] QDockWidget* lastDocked(const QDockWidget* besides) const;
};
