// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/now.h"

#include <map>
#include <vector>

class ConnectionPool;
class EndedSockets;

/// What the kernel says of the connections that somebody looks at. I/O thread.
class KernelWatch
{
public:
    /// Asked for at once; each costs about two microseconds.
    static constexpr std::size_t most = 256;

    /// From now on these for that watcher; those past `most` are left out.
    void want(quint32 watcher, std::vector<ConnectionId> connections);
    [[nodiscard]] bool isIdle() const { return m_wanted.empty(); }
    /// Asks the kernel; whether it says something else than before. Of what has no socket yet
    /// nothing is known; of what has ended, what `ended` knows.
    bool read(const ConnectionPool& pool, EndedSockets& ended);
    /// Whether one of them has written what is not known to be acknowledged.
    [[nodiscard]] bool isAcknowledgementDue(const ConnectionPool& pool) const;
    /// As it was read last; ascending.
    [[nodiscard]] const std::vector<KernelNow>& states() const { return m_states; }

private:
    [[nodiscard]] static KernelNow endedNow(ConnectionId id, EndedSockets& ended);

    std::map<quint32, std::vector<ConnectionId>> m_wantedBy; // by watcher
    std::vector<ConnectionId> m_wanted; // by any of them; ascending
    std::vector<KernelNow> m_states;
};
