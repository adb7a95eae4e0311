// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpointconfig.h"

#include <QObject>

class ClientWindow;
class ConnectionView;
class EndpointDocks;
class EndpointTree;
class EndpointWindow;
class MainActions;
class ServerWindow;
class Session;
class SnapshotFeed;
struct EndpointFacts;

/// What a main window does with servers and clients: makes new ones, and does to those there are
/// what its actions and the tree of endpoints ask. GUI thread.
class EndpointCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        Session* session;
        SnapshotFeed* feed;
        MainActions* actions;
        EndpointDocks* docks;
        EndpointTree* tree;
        ConnectionView* connections;
    };

    EndpointCommands(const Parts& parts, QObject* parent);

    /// Opens a server window with the settings that were used last.
    void newServer();
    /// Opens a client window for the server that runs, or with the settings that were used last.
    void newClient();
    ServerWindow* startServer(const EndpointConfig& config);
    ClientWindow* connectClients(const EndpointConfig& config);
    /// Which actions can be done follows the window in front.
    void updateActions();

private:
    void connectActions();
    void connectTree();
    void handleAdded(EndpointWindow* window);
    void newClientOf(const EndpointFacts* server);
    void show(EndpointId id);
    void remove(EndpointId id);

    Parts m_parts;
};
