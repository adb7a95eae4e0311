// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <vector>

class Session;

/// Shows it all working: a server that speaks the header/content protocol, and three clients that
/// ask it a few things, slowly enough to watch. GUI thread.
class Demo : public QObject
{
    Q_OBJECT

public:
    static constexpr int clientCount = 3;

    /// `session` outlives it.
    explicit Demo(Session* session, QObject* parent = nullptr);

    [[nodiscard]] static EndpointConfig serverConfig();
    /// Waits until `server` listens, then asks for clients.
    void begin(EndpointId server);
    /// Talks over these connections once they are there.
    void setClients(EndpointId clients);
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);

signals:
    void clientsWanted(const EndpointConfig& config);

private:
    void askForClients(const AnalysisSnapshot& snapshot);
    void findConnections(const AnalysisSnapshot& snapshot);
    void sendNext();

    Session* m_session;
    EndpointId m_server; // while it is waited for
    EndpointId m_clients;
    std::vector<ConnectionId> m_connections;
    std::size_t m_sent = 0; // messages so far
    QTimer m_timer;
};
