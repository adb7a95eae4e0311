// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"
#include "core/transport/hostlookup.h"
#include "core/transport/listener.h"

/// A listening endpoint: accepts connections. I/O thread only.
class Server final : public Endpoint
{
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    ~Server() override;

    [[nodiscard]] Role role() const override { return Role::Server; }
    /// Listening anew drops the old listener. Where it listens, or why not, stands in the capture.
    void start(const EndpointConfig& config) override;
    void stop() override;

protected:
    void tellAgain() override;

private:
    void listen(const QList<SocketAddress>& addresses);
    [[nodiscard]] std::unique_ptr<Listener> makeListener();
    void stopListening();

    std::unique_ptr<Listener> m_listener;
    SocketAddress m_local; // where that listens
    std::optional<Error> m_pausedBy; // why it accepts nobody; nothing: it does
    HostLookup m_lookup;
};
