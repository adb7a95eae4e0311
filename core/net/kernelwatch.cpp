// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/kernelwatch.h"

#include "core/base/clock.h"
#include "core/net/connectionpool.h"

#include <algorithm>

void KernelWatch::want(std::vector<ConnectionId> connections)
{
    m_wanted = std::move(connections);
    if (m_wanted.size() > most)
        m_wanted.resize(most);
    std::ranges::sort(m_wanted);
}

bool KernelWatch::read(const ConnectionPool& pool)
{
    const qint64 time = currentTimeNs();
    std::vector<KernelNow> states;
    for (const ConnectionId id : m_wanted) {
        const Connection* const connection = pool.find(id);
        const TcpState state = connection ? connection->kernelState() : TcpState::Unknown;
        if (state != TcpState::Unknown)
            states.push_back({id, time, state});
    }
    const auto isSame = [](const KernelNow& a, const KernelNow& b) {
        return a.connection == b.connection && a.state == b.state;
    };
    if (std::ranges::equal(states, m_states, isSame))
        return false;
    m_states = std::move(states);
    return true;
}
