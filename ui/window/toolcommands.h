// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/window/toolpages.h"

class CheckPage;
class ConnectionView;
class EndpointDocks;
class EndpointTree;
class MainActions;
class SocketsPage;

/// What a main window does with its tools: check a peer, and the sockets of this computer, each a
/// page in the middle for a while. GUI thread.
class ToolCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        QStackedWidget* pages;
        QDockWidget* inspector;
        MainActions* actions;
        EndpointTree* tree;
        EndpointDocks* docks;
        ConnectionView* connections;
    };

    ToolCommands(const Parts& parts, QWidget* window);

    [[nodiscard]] ToolPages* pages() const { return m_pages; }
    /// The pages that keys go to.
    [[nodiscard]] QList<QWidget*> panels() const;
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Where the page in front has a filter of its own; false if there is none.
    [[nodiscard]] bool focusFilter() const;

private:
    void connectCheck();
    void connectSockets();
    void openSockets();
    /// Without a host: the page as it is.
    void openCheck(const TransportAddress& place);

    Parts m_parts;
    ToolPages* m_pages;
    CheckPage* m_check;
    SocketsPage* m_sockets;
};
