// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionpool.h"

#include "core/base/clock.h"

ConnectionPool::ConnectionPool(ConnectionContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

ConnectionPool::~ConnectionPool() = default;

Connection* ConnectionPool::add(EndpointId endpoint, Role role, const QString& target)
{
    const ConnectionId id
        = m_context.capture.connectionOpened(endpoint, role, target, currentTimeNs());
    auto owned = std::make_unique<Connection>(id, role, m_context);
    Connection* connection = owned.get();
    connect(connection, &Connection::connected, this,
        [this, connection] { handleConnected(connection); });
    connect(connection, &Connection::ended, this, [this, connection] { handleEnded(connection); });
    m_connections.emplace(id.value, std::move(owned));
    return connection;
}

ConnectionId ConnectionPool::accept(EndpointId endpoint, qintptr descriptor,
    std::unique_ptr<Behavior> behavior, AfterPeerFin afterPeerFin)
{
    Connection* connection = add(endpoint, Role::Server, {});
    connection->setBehavior(std::move(behavior), afterPeerFin);
    const ConnectionId id = connection->id();
    connection->adopt(descriptor);
    return id;
}

ConnectionId ConnectionPool::connectTo(EndpointId endpoint, const ClientConfig& config)
{
    Connection* connection = add(endpoint, Role::Client, hostPortText(config.host, config.port));
    connection->setBehavior(nullptr, config.afterPeerFin);
    m_connecting.insert(connection);
    const ConnectionId id = connection->id();
    connection->connectTo(config.host, config.port, config.connectTimeout);
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

void ConnectionPool::resetAll()
{
    for (Connection* connection : all())
        connection->reset();
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

void ConnectionPool::handleConnected(Connection* connection)
{
    m_connecting.remove(connection);
    m_byAddresses.insert({connection->local(), connection->peer()}, connection->id());
    connection->recordConnected(pairOf(*connection));
    emit connected(connection->id());
}

// The peer may be a client of ours whose SYN was answered before Qt has told it so.
ConnectionId ConnectionPool::pairOf(const Connection& connection) const
{
    const ConnectionId pair = m_byAddresses.value({connection.peer(), connection.local()});
    if (pair.isValid() || connection.role() == Role::Client)
        return pair;
    for (const Connection* candidate : m_connecting) {
        if (candidate->connectingFrom() == connection.peer())
            return candidate->id();
    }
    return {};
}

void ConnectionPool::handleEnded(Connection* connection)
{
    const ConnectionId id = connection->id();
    m_connecting.remove(connection);
    m_byAddresses.remove({connection->local(), connection->peer()});
    // The connection is still on the stack.
    m_connections.extract(id.value).mapped().release()->deleteLater();
    emit ended(id);
}
