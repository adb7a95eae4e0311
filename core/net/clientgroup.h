// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"

#include <deque>

/// The clients of one client window: any number of connections to one server. Where that is wanted
/// (EndpointConfig::reconnect), those that were lost are asked for again, after pauses of 1, 2, 4,
/// ... 60 s; a connection that lasts makes them short again. I/O thread only.
class ClientGroup final : public Endpoint
{
    Q_OBJECT

public:
    ClientGroup(EndpointId id, ConnectionContext& context, ConnectionPool& pool);

    [[nodiscard]] Role role() const override { return Role::Client; }
    /// Opens `config.count` connections more, a bounded number of them at a time.
    void start(const EndpointConfig& config) override;
    void stop() override;
    [[nodiscard]] std::optional<EndpointNow> now() const override;

private:
    /// What is still to be opened for one start().
    struct Wanted {
        EndpointConfig config;
        Cause cause;
        int missing = 0; // connections
    };

    void connectMore();
    void connectSoon();
    void connectionSettled(bool isEstablished) override;
    void connectionLost() override;
    void reconnect();

    std::deque<Wanted> m_wanted;
    int m_connecting = 0; // connections that are neither established nor given up
    bool m_isConnectingSoon = false;
    bool m_isStopped = false;
    int m_lost = 0; // connections that are to be asked for again
    int m_pauses = 0; // since a connection has lasted
    qint64 m_reconnectTime = 0; // as EndpointNow's
    QTimer m_reconnectTimer;
    QTimer m_lastingTimer; // since a connection was established
};
