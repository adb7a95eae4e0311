// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include "core/base/clock.h"

#include <algorithm>

Endpoint::Endpoint(EndpointId id, ConnectionContext& context, ConnectionPool& pool)
    : m_id(id)
    , m_context(context)
    , m_pool(pool)
{
    m_repeatTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_repeatTimer, &QTimer::timeout, this, &Endpoint::sendRepeated);
    connect(&pool, &ConnectionPool::ended, this,
        [this](ConnectionId connection) { m_connections.remove(connection); });
}

void Endpoint::stop()
{
    stopRepeating();
    for (Connection* connection : connections())
        connection->close();
    capture().endpointStopped(m_id, currentTimeNs());
}

void Endpoint::sendToAll(const QByteArray& bytes)
{
    for (Connection* connection : connections())
        connection->send(bytes);
}

void Endpoint::sendFileToAll(const QString& path)
{
    for (Connection* connection : connections()) {
        if (const auto result = connection->sendFile(path); !result) {
            emit failed(m_id, result.error());
            return;
        }
    }
}

void Endpoint::startRepeating(const Repeat& repeat)
{
    m_repeat = repeat;
    m_repeatTimer.start(repeat.interval);
    sendRepeated();
}

void Endpoint::sendRepeated()
{
    if (!m_repeat.only.isValid())
        sendToAll(m_repeat.bytes);
    else if (Connection* connection = m_pool.find(m_repeat.only))
        connection->send(m_repeat.bytes);
}

void Endpoint::stopRepeating()
{
    m_repeatTimer.stop();
}

void Endpoint::track(ConnectionId connection)
{
    if (m_pool.find(connection))
        m_connections.insert(connection);
}

void Endpoint::fail(const Error& error)
{
    capture().endpointFailed(m_id, error, currentTimeNs());
    emit failed(m_id, error);
}

// In the order of opening; a copy, because sending may end a connection.
std::vector<Connection*> Endpoint::connections() const
{
    std::vector<ConnectionId> ids(m_connections.begin(), m_connections.end());
    std::sort(ids.begin(), ids.end());
    std::vector<Connection*> found;
    for (const ConnectionId id : ids) {
        if (Connection* connection = m_pool.find(id))
            found.push_back(connection);
    }
    return found;
}
