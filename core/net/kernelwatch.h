// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/now.h"

#include <vector>

class ConnectionPool;

/// What the kernel says of the connections that somebody looks at. I/O thread.
class KernelWatch
{
public:
    /// Asked for at once; each costs about a microsecond.
    static constexpr std::size_t most = 256;

    /// From now on these, and no others; those past `most` are left out.
    void want(std::vector<ConnectionId> connections);
    [[nodiscard]] bool isIdle() const { return m_wanted.empty(); }
    /// Asks the kernel; whether it says something else than before. Of what has no descriptor, or
    /// none yet, nothing is known.
    bool read(const ConnectionPool& pool);
    /// As it was read last; ascending.
    [[nodiscard]] const std::vector<KernelNow>& states() const { return m_states; }

private:
    std::vector<ConnectionId> m_wanted; // ascending
    std::vector<KernelNow> m_states;
};
