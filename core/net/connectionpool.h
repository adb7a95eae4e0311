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
    ConnectionId accept(EndpointId endpoint, Transport transport, int descriptor,
        ConnectionHandler* handler, AfterPeerFin afterPeerFin);
    /// Stands on a stream that is there already: of a peer of datagrams, which is told of them from
    /// now on. The connection may have ended when this returns.
    ConnectionId adopt(
        EndpointId endpoint, Role role, std::unique_ptr<Stream> stream, ConnectionHandler* handler);
    /// Starts connecting; what comes of it is told to the handler, perhaps before this returns.
    /// `others`: as Connection::connectTo().
    ConnectionId connectTo(EndpointId endpoint, const EndpointConfig& config,
        ConnectionHandler* handler, DatagramSocketOwner& others);

    /// Null if it is gone.
    [[nodiscard]] Connection* find(ConnectionId id) const;
    [[nodiscard]] bool isEmpty() const { return m_connections.empty(); }
    void closeAll();
    /// Ends all that have not closed in time.
    void giveUpAll(const QString& why);

signals:
    void ended(ConnectionId id);

private:
    /// What tells one end of a connection from all others: its addresses, or what its socket is
    /// known by where Unix domain sockets have none.
    struct End {
        Transport transport = Transport::Tcp;
        SocketAddress local {};
        SocketAddress peer {};
        quint64 socket = 0;

        bool operator==(const End&) const = default;
        friend size_t qHash(const End& end, size_t seed)
        {
            return qHashMulti(seed, int(end.transport), end.local, end.peer, end.socket);
        }
    };

    [[nodiscard]] std::vector<Connection*> all() const;
    Connection* add(EndpointId endpoint, Role role, Transport transport, const QString& target,
        ConnectionHandler* handler, AfterPeerFin afterPeerFin);
    void forgetAttempts(ConnectionId id);
    void forget(const End& end, ConnectionId id);
    [[nodiscard]] static End endOf(const Connection& connection);
    [[nodiscard]] static End otherEndOf(const Connection& connection);
    void handleConnected(Connection* connection);
    void handleEnded(Connection* connection);
    [[nodiscard]] ConnectionId pairOf(const Connection& connection) const;

    ConnectionContext& m_context;
    std::unordered_map<quint32, std::unique_ptr<Connection>> m_connections;
    QHash<End, ConnectionId> m_byEnd; // connected ones, and those whose SYN went out
    QHash<ConnectionId, QList<End>> m_attempts; // SYNs that went out and are not answered yet
};
