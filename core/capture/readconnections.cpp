// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/readconnections.h"

namespace {
/// Ids count up by one, but those that came and went while nothing was recorded leave no trace.
constexpr qint64 maxUntoldConnections = 1024 * 1024;

/// As many as the writer waits for (recordedconnections.cpp).
constexpr std::size_t maxLingering = 4096;
}

ReadConnection* ReadConnections::find(ConnectionId id)
{
    const auto found = m_connections.find(id.value);
    return found == m_connections.end() ? nullptr : &found->second;
}

bool ReadConnections::wasOpened(ConnectionId id) const
{
    const auto found = m_connections.find(id.value);
    return m_gone.contains(id) || (found != m_connections.end() && found->second.isOpened);
}

ReadConnection* ReadConnections::place(ConnectionId id)
{
    if (ReadConnection* const connection = find(id))
        return connection;
    if (!canBePlaced(id))
        return nullptr;
    ReadConnection& connection = m_connections[id.value];
    connection.id = id;
    return &connection;
}

ConnectionId ReadConnections::freeId(ConnectionId wanted) const
{
    const auto found = m_connections.find(wanted.value);
    const bool isTaken = found != m_connections.end() && found->second.isOpened;
    return isTaken || !canBePlaced(wanted) ? ConnectionId {m_greatest.value + 1} : wanted;
}

void ReadConnections::opened(ReadConnection& connection)
{
    connection.isOpened = true;
    m_greatest = std::max(m_greatest, connection.id);
    ++m_opened;
}

bool ReadConnections::pairUp(ReadConnection& one, ReadConnection& other)
{
    const auto isFreeFor = [](const ReadConnection& connection, ConnectionId pair) {
        return !connection.pair.isValid() || connection.pair == pair;
    };
    if (!isFreeFor(one, other.id) || !isFreeFor(other, one.id))
        return false;
    one.pair = other.id;
    other.pair = one.id;
    return true;
}

void ReadConnections::ended(ReadConnection& connection)
{
    connection.hasEnded = true;
    if (!connection.isConnected) {
        erase(connection.id);
        return;
    }
    m_lingering.push_back(connection.id);
    if (m_lingering.size() > maxLingering) {
        letGo(m_lingering.front());
        m_lingering.pop_front();
    }
}

bool ReadConnections::canBePlaced(ConnectionId id) const
{
    return id.isValid() && id.value <= m_opened + maxUntoldConnections && !m_gone.contains(id);
}

void ReadConnections::letGo(ConnectionId id)
{
    ReadConnection* const connection = find(id);
    if (!connection) // it went with its pair
        return;
    const ReadConnection* const pair = find(connection->pair);
    if (pair && pair->isLive())
        connection->isLeft = true;
    else
        erase(id);
}

/// With what is kept for this one alone.
void ReadConnections::erase(ConnectionId id)
{
    const auto place = m_connections.find(id.value);
    const ConnectionId pairId = place->second.pair;
    if (place->second.isOpened)
        m_gone.add(id);
    m_connections.erase(place);
    const ReadConnection* const pair = find(pairId);
    if (pair && pair->pair == id && (pair->isLeft || !pair->isOpened))
        erase(pairId);
}
