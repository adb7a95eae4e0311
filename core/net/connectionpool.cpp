// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionpool.h"

#include "core/base/clock.h"

ConnectionPool::ConnectionPool(ConnectionContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

ConnectionPool::~ConnectionPool() = default;

Connection* ConnectionPool::add(EndpointId endpoint, Role role, const QString& target,
    ConnectionHandler* handler, AfterPeerFin afterPeerFin)
{
    const ConnectionId id
        = m_context.capture.connectionOpened(endpoint, role, target, currentTimeNs());
    auto owned = std::make_unique<Connection>(id, role, m_context, handler, afterPeerFin);
    Connection* connection = owned.get();
    connect(connection, &Connection::attempted, this,
        [this, id](const SocketAddress& local, const SocketAddress& peer) {
            m_byAddresses.insert({local, peer}, id);
            m_attempts[id].append({local, peer});
        });
    connect(connection, &Connection::connected, this,
        [this, connection] { handleConnected(connection); });
    connect(connection, &Connection::ended, this, [this, connection] { handleEnded(connection); });
    m_connections.emplace(id.value, std::move(owned));
    return connection;
}

ConnectionId ConnectionPool::accept(
    EndpointId endpoint, int descriptor, ConnectionHandler* handler, AfterPeerFin afterPeerFin)
{
    Connection* connection = add(endpoint, Role::Server, {}, handler, afterPeerFin);
    const ConnectionId id = connection->id();
    connection->adopt(descriptor);
    return id;
}

ConnectionId ConnectionPool::connectTo(
    EndpointId endpoint, const EndpointConfig& config, ConnectionHandler* handler)
{
    Connection* connection = add(endpoint, Role::Client, hostPortText(config.address, config.port),
        handler, config.afterPeerFin);
    const ConnectionId id = connection->id();
    connection->connectTo(config.address, config.port, config.connectTimeout);
    return id;
}

Connection* ConnectionPool::find(ConnectionId id) const
{
    const auto found = m_connections.find(id.value);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void ConnectionPool::closeAll()
{
    for (Connection* connection : all())
        connection->close();
}

void ConnectionPool::giveUpAll(const QString& why)
{
    for (Connection* connection : all())
        connection->giveUp(why);
}

// A copy: a call may end a connection, but deletes it only later.
std::vector<Connection*> ConnectionPool::all() const
{
    std::vector<Connection*> connections;
    connections.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        connections.push_back(connection.get());
    return connections;
}

void ConnectionPool::forgetAttempts(ConnectionId id)
{
    for (const Addresses& addresses : m_attempts.take(id))
        forget(addresses, id);
}

// The same addresses may be another connection's by now.
void ConnectionPool::forget(const Addresses& addresses, ConnectionId id)
{
    const auto place = m_byAddresses.find(addresses);
    if (place != m_byAddresses.end() && *place == id)
        m_byAddresses.erase(place);
}

void ConnectionPool::handleConnected(Connection* connection)
{
    forgetAttempts(connection->id());
    m_byAddresses.insert({connection->local(), connection->peerAddress()}, connection->id());
    connection->recordConnected(pairOf(*connection));
}

// The peer may be a client of ours whose SYN was answered before it was told so.
ConnectionId ConnectionPool::pairOf(const Connection& connection) const
{
    const ConnectionId pair = m_byAddresses.value({connection.peerAddress(), connection.local()});
    return pair == connection.id() ? ConnectionId() : pair;
}

void ConnectionPool::handleEnded(Connection* connection)
{
    const ConnectionId id = connection->id();
    forgetAttempts(id);
    forget({connection->local(), connection->peerAddress()}, id);
    // The connection is still on the stack.
    m_connections.extract(id.value).mapped().release()->deleteLater();
    emit ended(id);
}
