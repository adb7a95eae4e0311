// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endedsockets.h"

#include "core/system/sockdiag.h"

void EndedSockets::add(ConnectionId id, quint64 cookie)
{
    m_ended.insert(id.value, {cookie, Clock::now(), cookie == 0});
    m_order.push_back(id);
    if (m_order.size() > most) {
        m_ended.remove(m_order.front().value);
        m_order.pop_front();
    }
}

void EndedSockets::read()
{
    constexpr int part = 20; // of the time that may go into this: one
    const Clock::time_point now = Clock::now();
    if (now - m_askedAt < part * m_cost)
        return;
    m_askedAt = now;
    const Result<std::vector<KernelSocket>> sockets = SockDiag::closingTcp();
    m_cost = Clock::now() - now;
    m_isKnown = sockets.has_value();
    m_kept.clear();
    if (!m_isKnown)
        return;
    for (const KernelSocket& socket : *sockets)
        m_kept.insert(socket.cookie, socket);
}

KernelSocket EndedSockets::find(ConnectionId id)
{
    KernelSocket socket;
    const auto ended = m_ended.find(id.value);
    if (ended == m_ended.end())
        return socket;
    if (!ended->isGone) {
        read();
        if (!m_isKnown || ended->at > m_askedAt)
            return socket;
        if (const auto kept = m_kept.constFind(ended->cookie); kept != m_kept.constEnd())
            return *kept;
        ended->isGone = true;
    }
    socket.state = TcpState::Closed;
    return socket;
}
