// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

/// The timer that a TCP socket waits for, as the kernel tells it with its list of sockets.
struct SocketTimer {
    /// With the numbers of Linux (inet_diag_msg::idiag_timer).
    enum class Kind : quint8 { None, Retransmit, KeepAlive, TimeWait, Probe };

    Kind kind = Kind::None;
    qint64 millisecondsLeft = 0;
    int count = 0; ///< how often it ran out already: segments sent again, probes sent

    bool operator==(const SocketTimer&) const = default;
};

/// The timers of this computer's TCP sockets that have one (sock_diag(7)), by their cookies. Any
/// thread.
class SocketTimers
{
public:
    /// Empty where there is no SOCK_DIAG. Costs about a microsecond for each connection.
    [[nodiscard]] static SocketTimers read();

    [[nodiscard]] SocketTimer find(quint64 cookie) const { return m_timers.value(cookie); }

private:
    QHash<quint64, SocketTimer> m_timers;
};
