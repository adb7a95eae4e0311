// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/kernelsockets.h"

#include "core/base/clock.h"

#include <QSet>

namespace {

/// What a connection waited for between two readings, the second `elapsed` after the first.
HeldUpBy heldUpBy(const MeasuredConnection& before, const MeasuredSocket& now, qint64 elapsedUs)
{
    const auto since = [](quint64 earlier, quint64 later) {
        return later > earlier ? qint64(later - earlier) : qint64(0);
    };
    const TcpInfo& was = before.info;
    const TcpInfo& is = now.info;
    if (since(was.windowLimitedTime, is.windowLimitedTime) * 2 > elapsedUs)
        return HeldUpBy::PeerWindow;
    if (since(was.bufferLimitedTime, is.bufferLimitedTime) * 2 > elapsedUs)
        return HeldUpBy::SendBuffer;
    if (since(was.busyTime, is.busyTime) * 2 > elapsedUs)
        return HeldUpBy::Network;
    return before.unread > 0 && now.receiveQueue > 0 ? HeldUpBy::OurReading : HeldUpBy::Nothing;
}

/// Whether a descriptor says something. CLOSED it says once both ends have finished, whatever the
/// kernel still keeps.
bool isSaid(TcpState state)
{
    return state != TcpState::Unknown && state != TcpState::Closed;
}

MeasuredListener measuredListener(EndpointId endpoint, const MeasuredSocket& socket)
{
    return {.endpoint = endpoint,
        .waiting = socket.receiveQueue,
        .limit = isDatagram(socket.transport) ? socket.receiveBuffer : socket.sendQueue,
        .transport = socket.transport,
        .drops = socket.drops};
}

} // namespace

void KernelSockets::opened(ConnectionId id, quint64 cookie, Transport transport)
{
    forget(id); // another attempt of the same connection
    if (cookie == 0)
        return;
    m_sockets.insert(cookie,
        {.connection = id, .transport = transport, .changedAt = Clock::now(), .lastInfo = {}});
    m_cookies.insert(id, cookie);
}

void KernelSockets::told(ConnectionId id, TcpState state)
{
    const auto known = m_sockets.find(m_cookies.value(id));
    if (known == m_sockets.end() || !isSaid(state))
        return;
    known->state = state;
    known->changedAt = Clock::now();
    if (isPassing(state) && m_passing.size() < mostPassing)
        m_passing.push_back(id);
}

bool KernelSockets::isPassing(TcpState state)
{
    return state == TcpState::SynReceived || state == TcpState::FinWait1
        || state == TcpState::Closing || state == TcpState::LastAck;
}

void KernelSockets::saw(ConnectionId id, TcpState state)
{
    const auto known = m_sockets.find(m_cookies.value(id));
    if (known != m_sockets.end() && isSaid(state))
        change(*known, state);
}

void KernelSockets::ended(ConnectionId id)
{
    const auto known = m_sockets.find(m_cookies.value(id));
    if (known == m_sockets.end())
        return;
    if (known->transport != Transport::Tcp)
        return forget(id);
    known->hasEnded = true;
    known->changedAt = Clock::now();
    m_ended.push_back(id);
    if (m_ended.size() > mostEnded) {
        forget(m_ended.front());
        m_ended.pop_front();
    }
}

void KernelSockets::forgotten(ConnectionId id)
{
    forget(id);
}

void KernelSockets::listening(EndpointId id, quint64 cookie)
{
    listeningStopped(id);
    if (cookie != 0)
        m_listeners.insert(cookie, id);
}

void KernelSockets::listeningStopped(EndpointId id)
{
    m_listeners.removeIf([id](const auto& each) { return each.value() == id; });
}

void KernelSockets::apply(const KernelReading& reading)
{
    if (!reading.isComplete)
        return;
    auto table = std::make_shared<MeasuredTable>();
    QSet<quint64> kept;
    for (const MeasuredSocket& socket : reading.sockets) {
        if (const auto known = m_sockets.find(socket.cookie); known != m_sockets.end()) {
            table->connections.push_back(measured(socket, *known, reading));
            if (known->hasEnded)
                kept.insert(socket.cookie);
            if (known->changedAt < reading.begun)
                change(*known, socket.state);
        } else if (const auto listener = m_listeners.constFind(socket.cookie);
                   listener != m_listeners.cend()) {
            table->listeners.push_back(measuredListener(*listener, socket));
        }
    }
    forgetGone(reading.begun, kept);
    std::ranges::sort(table->connections, {}, &MeasuredConnection::connection);
    std::ranges::sort(table->listeners, {}, &MeasuredListener::endpoint);
    m_table = std::move(table);
    m_readAt = reading.begun;
}

MeasuredConnection KernelSockets::measured(
    const MeasuredSocket& socket, Known& known, const KernelReading& reading) const
{
    const MeasuredConnection* const before = m_table ? m_table->find(known.connection) : nullptr;
    MeasuredConnection now {.connection = known.connection,
        .time = currentTimeNs(),
        .state = socket.state,
        .unread = socket.receiveQueue,
        .unacknowledged = socket.sendQueue,
        .drops = socket.drops,
        .info = socket.info};
    if (socket.millisecondsLeft >= 0)
        now.secondsLeft = (socket.millisecondsLeft + 999) / 1000;
    if (socket.transport == Transport::Tcp && !socket.info.isKnown) {
        now.isInfoOld = true;
        now.info = known.lastInfo;
        if (!now.info.isKnown && before)
            now.info = before->info;
    } else if (before) {
        using std::chrono::microseconds;
        const auto elapsed
            = std::chrono::duration_cast<microseconds>(reading.begun - m_readAt).count();
        now.heldUpBy = heldUpBy(*before, socket, elapsed);
    }
    return now;
}

// What was there when we closed it and is not in the reading is gone.
void KernelSockets::forgetGone(Clock::time_point time, const QSet<quint64>& kept)
{
    std::deque<ConnectionId> left;
    for (const ConnectionId id : m_ended) {
        const quint64 cookie = m_cookies.value(id);
        const auto known = m_sockets.find(cookie);
        if (known == m_sockets.end())
            continue;
        if (kept.contains(cookie) || known->changedAt >= time) {
            left.push_back(id);
            continue;
        }
        change(*known, TcpState::Closed);
        forget(id);
    }
    m_ended = std::move(left);
}

bool KernelSockets::applyDestroyed(const std::vector<MeasuredSocket>& sockets)
{
    bool isAnyOurs = false;
    for (const MeasuredSocket& socket : sockets) {
        const auto known = m_sockets.find(socket.cookie);
        if (known == m_sockets.end())
            continue;
        isAnyOurs = true;
        known->lastInfo = socket.info;
        const ConnectionId id = known->connection;
        // The end that finished first may be in TIME-WAIT now: the next reading tells.
        const bool isLast
            = known->state == TcpState::LastAck || known->state == TcpState::CloseWait;
        if (!known->hasEnded || !isLast)
            continue;
        change(*known, TcpState::Closed);
        forget(id);
    }
    return isAnyOurs;
}

TcpState KernelSockets::stateOf(ConnectionId id) const
{
    const auto known = m_sockets.constFind(m_cookies.value(id));
    return known != m_sockets.cend() ? known->state : TcpState::Unknown;
}

void KernelSockets::change(Known& known, TcpState state)
{
    if (known.state == state)
        return;
    known.state = state;
    known.changedAt = Clock::now();
    if (known.transport == Transport::Tcp) // others have no way through RFC 9293's states
        m_capture.kernelState(known.connection, state, currentTimeNs());
}

void KernelSockets::forget(ConnectionId id)
{
    m_sockets.remove(m_cookies.take(id));
}
