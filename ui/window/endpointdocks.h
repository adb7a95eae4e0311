// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QObject>

#include <vector>

class ClientWindow;
class EndpointWindow;
class QDockWidget;
class QMainWindow;
class ServerWindow;
class Session;

/// The server and client windows: docks that stand as tabs under the endpoint tree until the person
/// moves them or lets them float.
class EndpointDocks : public QObject
{
    Q_OBJECT

public:
    /// New docks go under `above`. `session` and `window` outlive it.
    EndpointDocks(Session* session, QMainWindow* window, QDockWidget* above);

    ServerWindow* addServer();
    ClientWindow* addClients();
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Null if there is none.
    [[nodiscard]] EndpointWindow* find(EndpointId id) const;
    /// The window that is on top or has the focus; null if there is none.
    [[nodiscard]] EndpointWindow* current() const { return m_current; }
    void show(EndpointWindow* window);
    void remove(EndpointWindow* window);
    void stopAll();
    /// Closes the current window: one that runs is only hidden.
    void closeCurrent();
    /// Lets the current window float, or puts it back.
    void toggleFloating();
    /// All of them back under the tree.
    void resetLayout();
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);

signals:
    void windowAdded(EndpointWindow* window);
    /// current() is another one.
    void currentChanged(EndpointWindow* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QDockWidget* dock;
        EndpointWindow* window;
    };

    void add(EndpointWindow* window);
    void place(QDockWidget* dock, QDockWidget* onto);
    void updateTitleBars();
    void setCurrent(EndpointWindow* window);
    [[nodiscard]] QDockWidget* dockOf(const EndpointWindow* window) const;

    Session* m_session;
    QMainWindow* m_window;
    QDockWidget* m_above;
    std::vector<Entry> m_entries;
    EndpointWindow* m_current = nullptr;
    AnalysisSnapshotPtr m_snapshot;
    int m_count = 0; // ever added
};
