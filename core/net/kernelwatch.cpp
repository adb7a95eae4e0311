// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/kernelwatch.h"

#include "core/base/clock.h"
#include "core/net/connectionpool.h"
#include "core/net/endedsockets.h"

#include <algorithm>

void KernelWatch::want(quint32 watcher, std::vector<ConnectionId> connections)
{
    if (connections.empty())
        m_wantedBy.erase(watcher);
    else
        m_wantedBy[watcher] = std::move(connections);
    m_wanted.clear();
    for (const auto& [who, wanted] : m_wantedBy)
        m_wanted.insert(m_wanted.end(), wanted.begin(), wanted.end());
    std::ranges::sort(m_wanted);
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    if (m_wanted.size() > most)
        m_wanted.resize(most);
}

bool KernelWatch::read(const ConnectionPool& pool, EndedSockets& ended)
{
    std::vector<KernelNow> states;
    for (const ConnectionId id : m_wanted) {
        const Connection* const connection = pool.find(id);
        const KernelNow now = connection ? connection->kernelNow() : endedNow(id, ended);
        if (now.state != TcpState::Unknown)
            states.push_back(now);
    }
    const auto isSame = [](const KernelNow& a, const KernelNow& b) {
        return a.connection == b.connection && a.state == b.state && a.secondsLeft == b.secondsLeft
            && a.acknowledgedBytes == b.acknowledgedBytes;
    };
    if (std::ranges::equal(states, m_states, isSame))
        return false;
    m_states = std::move(states);
    return true;
}

KernelNow KernelWatch::endedNow(ConnectionId id, EndedSockets& ended)
{
    const KernelSocket socket = ended.find(id);
    KernelNow now {.connection = id, .time = currentTimeNs(), .state = socket.state};
    if (socket.millisecondsLeft >= 0 && socket.state == TcpState::TimeWait)
        now.secondsLeft = (socket.millisecondsLeft + 999) / 1000;
    return now;
}

bool KernelWatch::isAcknowledgementDue(const ConnectionPool& pool) const
{
    return std::ranges::any_of(m_states, [&pool](const KernelNow& known) {
        const Connection* const connection = pool.find(known.connection);
        return connection && connection->sender().writtenBytes() > known.acknowledgedBytes;
    });
}
