// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/clientgroup.h"

#include "core/base/clock.h"

namespace {
/// More at once would overrun a server's backlog, whose lost SYNs are sent again after a second.
constexpr int maxConnecting = 128;
}

ClientGroup::ClientGroup(EndpointId id, ConnectionContext& context, ConnectionPool& pool)
    : Endpoint(id, context, pool)
{
    // Queued: a connection may fail within the call that starts it.
    connect(
        &pool, &ConnectionPool::connected, this, &ClientGroup::handleSettled, Qt::QueuedConnection);
    connect(&pool, &ConnectionPool::ended, this, &ClientGroup::handleSettled, Qt::QueuedConnection);
}

void ClientGroup::start(const ClientConfig& config)
{
    m_config = config;
    m_missing += config.count;
    capture().endpointOpened(id(), Role::Client, hostPortText(config.host, config.port),
        config.framing.toString(), behaviorName(BehaviorSpec::Kind::Manual), currentTimeNs());
    connectMore();
}

void ClientGroup::stop()
{
    m_missing = 0;
    Endpoint::stop();
}

void ClientGroup::connectMore()
{
    while (m_missing > 0 && m_connecting.size() < maxConnecting) {
        --m_missing;
        const ConnectionId connection = pool().connectTo(id(), m_config);
        m_connecting.insert(connection);
        track(connection);
    }
}

void ClientGroup::handleSettled(ConnectionId connection)
{
    if (m_connecting.remove(connection))
        connectMore();
}
