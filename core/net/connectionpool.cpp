// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionpool.h"

#include "core/base/clock.h"

ConnectionPool::ConnectionPool(ConnectionContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

ConnectionPool::~ConnectionPool() = default;

Connection* ConnectionPool::add(EndpointId endpoint, Role role, Transport transport,
    const QString& target, ConnectionHandler* handler, AfterPeerFin afterPeerFin)
{
    const ConnectionId id = m_context.capture.connectionOpened(
        endpoint, role, target, currentTimeNs(), {transport, Layer::Wire, {}});
    auto owned
        = std::make_unique<Connection>(id, role, transport, m_context, handler, afterPeerFin);
    Connection* connection = owned.get();
    connect(connection, &Connection::attempted, this,
        [this, id](const SocketAddress& local, const SocketAddress& peer) {
            const End end {.local = local, .peer = peer};
            m_byEnd.insert(end, id);
            m_attempts[id].append(end);
        });
    connect(connection, &Connection::connected, this,
        [this, connection] { handleConnected(connection); });
    connect(connection, &Connection::ended, this, [this, connection] { handleEnded(connection); });
    m_connections.emplace(id.value, std::move(owned));
    return connection;
}

ConnectionId ConnectionPool::accept(EndpointId endpoint, Transport transport, int descriptor,
    ConnectionHandler* handler, AfterPeerFin afterPeerFin)
{
    Connection* connection = add(endpoint, Role::Server, transport, {}, handler, afterPeerFin);
    const ConnectionId id = connection->id();
    connection->adopt(descriptor);
    return id;
}

ConnectionId ConnectionPool::adopt(
    EndpointId endpoint, Role role, std::unique_ptr<Stream> stream, ConnectionHandler* handler)
{
    Connection* connection
        = add(endpoint, role, stream->transport(), {}, handler, AfterPeerFin::StayHalfOpen);
    const ConnectionId id = connection->id();
    connection->start(std::move(stream));
    return id;
}

ConnectionId ConnectionPool::connectTo(EndpointId endpoint, const EndpointConfig& config,
    ConnectionHandler* handler, DatagramSocketOwner& others)
{
    Connection* connection = add(endpoint, Role::Client, config.transport,
        placeText(config.place()), handler, config.afterPeerFin);
    const ConnectionId id = connection->id();
    connection->connectTo(config, others);
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
    for (const End& end : m_attempts.take(id))
        forget(end, id);
}

// The same addresses may be another connection's by now.
void ConnectionPool::forget(const End& end, ConnectionId id)
{
    const auto place = m_byEnd.find(end);
    if (place != m_byEnd.end() && *place == id)
        m_byEnd.erase(place);
}

/// Clients of Unix domain sockets have no addresses, and their servers all the same one.
ConnectionPool::End ConnectionPool::endOf(const Connection& connection)
{
    const Transport transport = connection.transport();
    if (isUnix(transport) && !isDatagram(transport))
        return {.transport = transport, .socket = connection.socketId()};
    return {.transport = transport, .local = connection.local(), .peer = connection.peerAddress()};
}

ConnectionPool::End ConnectionPool::otherEndOf(const Connection& connection)
{
    const Transport transport = connection.transport();
    if (isUnix(transport) && !isDatagram(transport))
        return {.transport = transport, .socket = connection.peerSocketId()};
    return {.transport = transport, .local = connection.peerAddress(), .peer = connection.local()};
}

void ConnectionPool::handleConnected(Connection* connection)
{
    forgetAttempts(connection->id());
    m_byEnd.insert(endOf(*connection), connection->id());
    const ConnectionId pair = pairOf(*connection);
    if (Connection* const other = find(pair))
        other->setPair(connection->id());
    connection->setPair(pair);
    connection->recordConnected();
}

// The peer may be a client of ours whose SYN was answered before it was told so.
ConnectionId ConnectionPool::pairOf(const Connection& connection) const
{
    const ConnectionId pair = m_byEnd.value(otherEndOf(connection));
    const Connection* const other = find(pair);
    const bool isTaken = other && other->pair().isValid() && other->pair() != connection.id();
    if (!other || pair == connection.id() || isTaken)
        return {}; // or it is that of an earlier one of those addresses
    return pair;
}

void ConnectionPool::handleEnded(Connection* connection)
{
    const ConnectionId id = connection->id();
    forgetAttempts(id);
    forget(endOf(*connection), id);
    // The connection is still on the stack.
    m_connections.extract(id.value).mapped().release()->deleteLater();
    emit ended(id);
}
