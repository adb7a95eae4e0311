// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/clientgroup.h"

#include "core/base/clock.h"

namespace {
/// More at once would overrun a server's backlog, whose lost SYNs are sent again after a second.
constexpr int maxConnecting = 128;
}

void ClientGroup::start(const EndpointConfig& config)
{
    open(config);
    m_wanted.push_back({config, context().cause, config.count});
    connectMore();
}

void ClientGroup::stop()
{
    m_wanted.clear();
    context().isWaitingChanged = true;
    Endpoint::stop();
}

std::optional<EndpointNow> ClientGroup::now() const
{
    EndpointNow now;
    for (const Wanted& wanted : m_wanted)
        now.missingConnections += wanted.missing;
    if (now.missingConnections == 0)
        return {};
    now.endpoint = id();
    now.time = currentTimeNs();
    return now;
}

void ClientGroup::connectMore()
{
    m_isConnectingSoon = false;
    context().isWaitingChanged = true;
    while (!m_wanted.empty() && m_connecting < maxConnecting) {
        Wanted& wanted = m_wanted.front();
        const CauseScope scope(context(), wanted.cause);
        const EndpointConfig config = wanted.config;
        if (--wanted.missing == 0)
            m_wanted.pop_front();
        ++m_connecting;
        connectOnce(config);
    }
}

// Not within the call: a connection may fail, or stand, within the call that starts it.
void ClientGroup::connectSoon()
{
    if (!std::exchange(m_isConnectingSoon, true))
        QMetaObject::invokeMethod(this, &ClientGroup::connectMore, Qt::QueuedConnection);
}

void ClientGroup::connectionSettled()
{
    --m_connecting;
    if (!m_wanted.empty())
        connectSoon();
}
