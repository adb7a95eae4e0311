// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/clientgroup.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace {
/// More at once would overrun a server's backlog, whose lost SYNs are sent again after a second.
constexpr int maxConnecting = 128;

constexpr std::chrono::milliseconds firstPause {1'000};
constexpr std::chrono::milliseconds longestPause {60'000};
/// A connection that was there so long has lasted.
constexpr std::chrono::milliseconds lasting {10'000};

/// Before clients ask again, for the time after `earlier` pauses; up to a tenth longer, so that
/// those whom a server has lost do not all come at once.
std::chrono::milliseconds pauseAfter(int earlier)
{
    constexpr int doublings = 6; // over the longest pause
    const std::chrono::milliseconds pause
        = std::min(longestPause, firstPause * (1 << std::min(earlier, doublings)));
    const auto tenth = quint32(pause.count() / 10);
    return pause + std::chrono::milliseconds(QRandomGenerator::global()->bounded(tenth));
}
}

ClientGroup::ClientGroup(EndpointId id, ConnectionContext& context, ConnectionPool& pool)
    : Endpoint(id, context, pool)
{
    m_reconnectTimer.setSingleShot(true);
    m_lastingTimer.setSingleShot(true);
    connect(&m_reconnectTimer, &QTimer::timeout, this, &ClientGroup::reconnect);
    connect(&m_lastingTimer, &QTimer::timeout, this, [this] { m_pauses = 0; });
}

void ClientGroup::start(const EndpointConfig& config)
{
    m_isStopped = false;
    m_pauses = 0;
    open(config);
    m_wanted.push_back({config, context().cause, config.count});
    connectMore();
}

void ClientGroup::stop()
{
    m_wanted.clear();
    m_reconnectTimer.stop();
    m_reconnectTime = 0;
    m_lost = 0;
    m_isStopped = true;
    context().isWaitingChanged = true;
    Endpoint::stop();
}

std::optional<EndpointNow> ClientGroup::now() const
{
    EndpointNow now;
    for (const Wanted& wanted : m_wanted)
        now.missingConnections += wanted.missing;
    now.reconnectTime = m_reconnectTime;
    if (now.missingConnections == 0 && now.reconnectTime == 0)
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

void ClientGroup::connectionSettled(bool isEstablished)
{
    --m_connecting;
    if (isEstablished)
        m_lastingTimer.start(lasting);
    if (!m_wanted.empty())
        connectSoon();
}

void ClientGroup::connectionLost()
{
    if (!config().reconnect || m_isStopped)
        return;
    ++m_lost;
    m_lastingTimer.stop();
    if (m_reconnectTimer.isActive())
        return;
    const std::chrono::milliseconds pause = pauseAfter(m_pauses++);
    m_reconnectTime = currentTimeNs() + std::chrono::nanoseconds(pause).count();
    m_reconnectTimer.start(pause);
    context().isWaitingChanged = true;
}

/// All of them together, as one new wish.
void ClientGroup::reconnect()
{
    const CauseScope scope(context(), context().nextReadCause());
    m_reconnectTime = 0;
    m_wanted.push_back({config(), context().cause, std::exchange(m_lost, 0)});
    connectMore();
}
