// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/result.h"
#include "core/base/tcpinfo.h"

#include <memory>
#include <vector>

/// A socket, whosever it is, as the kernel measures it.
struct MeasuredSocket {
    quint64 cookie = 0; ///< SO_COOKIE (socket(7))
    Transport transport = Transport::Tcp;
    /// Of UDP and Unix sockets as Linux has it: Established if it is connected, Closed if not.
    TcpState state = TcpState::Unknown;
    /// Bytes that are unread, of UDP with what the kernel needs for them; of a listener the
    /// connections that wait to be accepted.
    quint32 receiveQueue = 0;
    /// Bytes that are not acknowledged, of Unix sockets that the peer has not read; of a listener
    /// how many connections may wait.
    quint32 sendQueue = 0;
    quint32 receiveBuffer = 0; ///< of UDP: how much may be unread
    qint64 drops = -1; ///< of UDP: datagrams that found no room in it; -1: not known
    /// Until TIME-WAIT, or FIN-WAIT-2 without a process, ends; else -1.
    qint64 millisecondsLeft = -1;
    TcpInfo info; ///< of TCP; not known of what has no process any more
};

namespace MeasuredSockets {

/// All TCP, UDP and Unix sockets of this network namespace at this moment, by SOCK_DIAG
/// (sock_diag(7)). Costs about a microsecond for each. Any thread.
/// Errors: those of socket(2) and of the kernel's answer for TCP, where it has no SOCK_DIAG
/// (gVisor).
[[nodiscard]] Result<std::vector<MeasuredSocket>> read();

} // namespace MeasuredSockets

/// Tells of each TCP socket that the kernel destroys, with what it measured last: one that goes
/// into TIME-WAIT is destroyed too, since something smaller stands for it from then on
/// (SKNLGRP_INET_TCP_DESTROY of linux/sock_diag.h). Needs no right. One thread.
class DestroyedTcp
{
public:
    DestroyedTcp();
    ~DestroyedTcp();
    Q_DISABLE_COPY_MOVE(DestroyedTcp)

    /// To poll(2) for reading; -1 where the kernel does not tell.
    [[nodiscard]] int descriptor() const;
    /// What was told since the last time, without waiting. If it was not fetched for long, some of
    /// it is lost.
    [[nodiscard]] std::vector<MeasuredSocket> take();

private:
    class Group;
    std::unique_ptr<Group> m_group; // null where the kernel does not tell
};
