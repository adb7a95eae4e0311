// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpoint.h"
#include "core/transport/hostlookup.h"

/// A listening endpoint: accepts connections. I/O thread only.
class Server final : public Endpoint
{
    Q_OBJECT

public:
    Server(EndpointId id, ConnectionContext& context, ConnectionPool& pool);
    ~Server() override;

    [[nodiscard]] Role role() const override { return Role::Server; }
    /// Listening anew drops the old listener. Where it listens, or why not, stands in the capture.
    void start(const EndpointConfig& config) override;
    void stop() override;
    void changeGroups(const QList<GroupMembership>& groups) override;

protected:
    void tellAgain() override;

private:
    void listen(const QList<SocketAddress>& addresses);
    [[nodiscard]] Result<SocketAddress> listenAt(const SocketAddress& address);
    [[nodiscard]] Result<SocketAddress> listenByTcp(const SocketAddress& address);
    [[nodiscard]] Result<SocketAddress> listenByUnix(const SocketAddress& address);
    [[nodiscard]] Result<SocketAddress> bindDatagrams(const SocketAddress& address);
    template<typename AnyListener>
    void follow(std::unique_ptr<AnyListener> listener);
    void stopListening();

    void peerAppeared(std::unique_ptr<DatagramStream> stream) override;
    void endIdlePeers();
    void endLongestIdle();

    std::unique_ptr<QObject> m_listener; // of streams
    DatagramSocket::Ptr m_socket; // of datagrams
    std::optional<SocketAddress> m_local; // where it listens; nothing: it does not
    QTimer m_idleTimer; // of peers that send datagrams
    std::optional<Error> m_pausedBy; // why it accepts nobody; nothing: it does
    HostLookup m_lookup;
};
