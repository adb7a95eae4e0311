// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/recordedconnections.h"

#include <algorithm>

namespace {
/// A client of ours can be gone before the server of ours accepts it; more than a listen backlog of
/// them (net.core.somaxconn is 4,096) cannot wait.
constexpr std::size_t maxLingering = 4096;
}

RecordedConnection& RecordedConnections::add()
{
    const ConnectionId id {++m_newest};
    RecordedConnection& connection = m_connections[id.value];
    connection.history.id = id;
    return connection;
}

void RecordedConnections::release(ConnectionId id)
{
    const RecordedConnection& connection = at(id);
    if (connection.isPaired || !connection.flow) {
        m_connections.erase(id.value);
        return;
    }
    m_lingering.push_back(id);
    if (m_lingering.size() > maxLingering) {
        m_connections.erase(m_lingering.front().value);
        m_lingering.pop_front();
    }
}

/// Ascending.
std::vector<quint32> RecordedConnections::ids() const
{
    std::vector<quint32> ids;
    ids.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        ids.push_back(id);
    std::ranges::sort(ids);
    return ids;
}
