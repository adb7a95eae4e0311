// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QDockWidget;
class QStackedWidget;

/// Pages that take the middle of the window for a while: in the place of what else stands there,
/// its home, and without the inspector, which has nothing to say of them.
class ToolPages : public QObject
{
    Q_OBJECT

public:
    /// `stack` shows its home now. Both outlive it.
    ToolPages(QStackedWidget* stack, QDockWidget* inspector, QObject* parent);

    /// Adds a page to the stack.
    void add(QWidget* page);
    void show(QWidget* page);
    /// Shows the home again, with the focus where it was if it is in the page; nothing if no page
    /// is shown.
    void leave();
    /// What is shown while no page is: an index of the stack.
    void setHome(int index);
    [[nodiscard]] int home() const { return m_home; }
    /// The page that is shown; null if none is.
    [[nodiscard]] QWidget* current() const { return m_current; }

signals:
    /// Another page is shown, or none.
    void changed(QWidget* page);

private:
    QStackedWidget* m_stack;
    QDockWidget* m_inspector;
    QWidget* m_current = nullptr;
    QPointer<QWidget> m_focus; // of the window, before
    int m_home;
    bool m_hidInspector = false;
};
