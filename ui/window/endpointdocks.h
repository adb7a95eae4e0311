// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QObject>

#include <vector>

class ClientWindow;
class EndpointWindow;
class MiddleArea;
class QDockWidget;
class ServerWindow;
class Session;
class TabPage;

/// The server and client windows: docks that stand as tabs in the middle until the person moves
/// them or lets them float. The n-th of a role stands where the n-th stood last.
class EndpointDocks : public QObject
{
    Q_OBJECT

public:
    /// `session` and `area` outlive it.
    EndpointDocks(Session* session, MiddleArea* area);

    ServerWindow* addServer();
    ClientWindow* addClients();
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Null if there is none.
    [[nodiscard]] EndpointWindow* find(EndpointId id) const;
    /// The window that was in front last or has the focus; null if there is none.
    [[nodiscard]] EndpointWindow* current() const { return m_current; }
    void show(EndpointWindow* window);
    void remove(EndpointWindow* window);
    void stopAll();
    /// Closes the current window: one that runs is only hidden.
    void closeCurrent();
    /// Lets the current window float, or puts it back.
    void toggleFloating();
    /// Puts the current window beside the others, or back among their tabs.
    void toggleBeside();
    /// All of them back among the tabs.
    void resetLayout();
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);

signals:
    /// current() is another one.
    void currentChanged(EndpointWindow* window);
    void added(EndpointWindow* window);
    /// How many of an endpoint's messages nobody has seen is another.
    void unreadChanged(EndpointId endpoint, qint64 count);

private:
    struct Entry {
        QDockWidget* dock;
        TabPage* page;
        EndpointWindow* window;
    };

    void add(EndpointWindow* window, const QString& name);
    void leaveWhatIsBehind();
    void close(EndpointWindow* window);
    void setFloating(EndpointWindow* window, bool on);
    void updateTitleBars();
    void updateTitle(const EndpointWindow* window);
    void updateIcons();
    void setCurrent(EndpointWindow* window);
    [[nodiscard]] QString freeName(const QString& role) const;
    [[nodiscard]] QDockWidget* dockOf(const EndpointWindow* window) const;
    [[nodiscard]] EndpointWindow* windowOf(const QDockWidget* dock) const;

    Session* m_session;
    MiddleArea* m_area;
    std::vector<Entry> m_entries;
    EndpointWindow* m_current = nullptr;
    AnalysisSnapshotPtr m_snapshot;
};
