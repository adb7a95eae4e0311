// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"

/// The clients of one client window: any number of connections to one server. I/O thread only.
class ClientGroup final : public Endpoint
{
    Q_OBJECT

public:
    ClientGroup(EndpointId id, ConnectionContext& context, ConnectionPool& pool);

    /// Opens `config.count` connections more, a bounded number of them at a time.
    void start(const ClientConfig& config);
    void stop() override;

private:
    void connectMore();
    void handleSettled(ConnectionId id);

    ClientConfig m_config;
    QSet<ConnectionId> m_connecting;
    int m_missing = 0; // connections not asked for yet
};
