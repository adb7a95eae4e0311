// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connection.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <unordered_map>

/// Owns every connection of the I/O thread, and finds the two that are each other's ends.
/// I/O thread only.
class ConnectionPool final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionPool(ConnectionContext& context, QObject* parent = nullptr);
    ~ConnectionPool() override;

    /// Takes over an accepted descriptor. The connection may have ended when this returns.
    ConnectionId accept(
        EndpointId endpoint, int descriptor, ConnectionHandler* handler, AfterPeerFin afterPeerFin);
    /// Starts connecting; what comes of it is told to the handler, perhaps before this returns.
    ConnectionId connectTo(
        EndpointId endpoint, const EndpointConfig& config, ConnectionHandler* handler);

    /// Null if it is gone.
    [[nodiscard]] Connection* find(ConnectionId id) const;
    [[nodiscard]] bool isEmpty() const { return m_connections.empty(); }
    void closeAll();
    /// Ends all that have not closed in time.
    void giveUpAll(const QString& why);

signals:
    void ended(ConnectionId id);

private:
    using Addresses = std::pair<SocketAddress, SocketAddress>; // one end's local and peer

    [[nodiscard]] std::vector<Connection*> all() const;
    Connection* add(EndpointId endpoint, Role role, const QString& target,
        ConnectionHandler* handler, AfterPeerFin afterPeerFin);
    void forgetAttempts(ConnectionId id);
    void forget(const Addresses& addresses, ConnectionId id);
    void handleConnected(Connection* connection);
    void handleEnded(Connection* connection);
    [[nodiscard]] ConnectionId pairOf(const Connection& connection) const;

    ConnectionContext& m_context;
    std::unordered_map<quint32, std::unique_ptr<Connection>> m_connections;
    QHash<Addresses, ConnectionId> m_byAddresses; // connected ones, and those whose SYN went out
    QHash<ConnectionId, QList<Addresses>> m_attempts; // SYNs that went out and are not answered yet
};
