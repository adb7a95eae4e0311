// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"
#include "core/transport/listener.h"

/// A listening endpoint: accepts connections and gives each its behaviour. I/O thread only.
class Server final : public Endpoint
{
    Q_OBJECT

public:
    using Endpoint::Endpoint;

    /// Listens as `config` says, or fails. Listening anew drops the old listener.
    void start(const ServerConfig& config);
    /// Other settings of the behaviour it has, for all its connections, from now on. Ignored if
    /// `behavior` is of another kind or framing.
    void changeBehavior(const BehaviorSpec& behavior);
    void stop() override;

private:
    void listen(const QHostAddress& address);
    void accept(qintptr descriptor);

    ServerConfig m_config;
    std::unique_ptr<Listener> m_listener;
};
