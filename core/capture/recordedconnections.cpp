// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/recordedconnections.h"

namespace {
/// A client of ours can be gone before the server of ours accepts it; more than a listen backlog of
/// them (net.core.somaxconn is 4,096) cannot wait.
constexpr std::size_t maxLingering = 4096;
}

RecordedConnection& RecordedConnections::add()
{
    m_connections.push_back(std::make_unique<RecordedConnection>());
    RecordedConnection& connection = *m_connections.back();
    connection.history.id = {quint32(m_connections.size())};
    return connection;
}

void RecordedConnections::release(ConnectionId id)
{
    const RecordedConnection& connection = at(id);
    if (connection.isPaired || !connection.flow) {
        m_connections[id.value - 1].reset();
        return;
    }
    m_lingering.push_back(id);
    if (m_lingering.size() > maxLingering) {
        m_connections[m_lingering.front().value - 1].reset();
        m_lingering.pop_front();
    }
}
