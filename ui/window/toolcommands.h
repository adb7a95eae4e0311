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

/// What a main window does with the pages of its tools: checks a peer when an action or a window
/// that failed asks for it, shows the sockets of this computer, and goes from there to what is
/// ours. GUI thread.
class ToolCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        MainActions* actions;
        ToolPages* pages;
        EndpointDocks* docks;
        EndpointTree* tree;
        ConnectionView* connections;
    };

    /// `window` becomes the parent of the pages.
    ToolCommands(const Parts& parts, QWidget* window);

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Puts the focus where the page that is shown finds something; false if none does.
    bool find();
    [[nodiscard]] QList<QWidget*> pages() const;

private:
    void connectCheck();
    void connectSockets();
    void openCheck(const QString& host, quint16 port);
    void openSockets();

    Parts m_parts;
    CheckPage* m_check;
    SocketsPage* m_sockets;
};
