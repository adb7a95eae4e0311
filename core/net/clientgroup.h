// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"

#include <deque>

/// The clients of one client window: any number of connections to one server. I/O thread only.
class ClientGroup final : public Endpoint
{
    Q_OBJECT

public:
    using Endpoint::Endpoint;

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
    void connectionSettled() override;

    std::deque<Wanted> m_wanted;
    int m_connecting = 0; // connections that are neither established nor given up
    bool m_isConnectingSoon = false;
};
