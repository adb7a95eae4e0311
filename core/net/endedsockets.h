// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/system/kernelsocket.h"

#include <QHash>

#include <chrono>
#include <deque>

/// The sockets of connections that have ended, by the cookies that the kernel knows them by: it
/// keeps some of them a while longer, in TIME-WAIT for a minute. Of the 20,000 that ended last. I/O
/// thread.
class EndedSockets
{
public:
    static constexpr std::size_t most = 20'000;

    /// `cookie`: of the socket that is about to be closed; 0: it was, with an RST.
    void add(ConnectionId id, quint64 cookie);
    /// What the kernel says of it: its state and how long that lasts; Closed: it is gone. Unknown:
    /// it is not one of those that are kept, has ended since the kernel was asked, or that does not
    /// tell. Asks it for all that it still has, a millisecond for 10,000, but not so often that it
    /// takes more than a twentieth of the time.
    [[nodiscard]] KernelSocket find(ConnectionId id);

private:
    using Clock = std::chrono::steady_clock;

    struct Ended {
        quint64 cookie = 0;
        Clock::time_point at {};
        bool isGone = false;
    };

    void read();

    QHash<quint32, Ended> m_ended; // by connection
    std::deque<ConnectionId> m_order; // the oldest first
    QHash<quint64, KernelSocket> m_kept; // by cookie, as the kernel said last
    Clock::time_point m_askedAt {};
    Clock::duration m_cost {}; // of asking, the last time
    bool m_isKnown = false; // the kernel has answered
};
