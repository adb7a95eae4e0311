// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/socketaddress.h"

#include <QByteArray>

/// The timer that a TCP socket waits for.
struct SocketTimer {
    /// With the numbers of Linux (inet_diag_msg::idiag_timer).
    enum class Kind : quint8 {
        None,
        Retransmit,
        KeepAlive,
        TimeWait, ///< also of FIN-WAIT-2 without a process
        Probe,
    };

    Kind kind = Kind::None;
    qint64 millisecondsLeft = 0;
    int count = 0; ///< how often it ran out already: segments sent again, probes sent

    bool operator==(const SocketTimer&) const = default;
};

/// A socket of this computer, whosever it is, as the kernel lists it.
struct KernelSocket {
    Transport transport = Transport::Tcp;
    /// Of UDP and Unix sockets as Linux has it: Established if it is connected, Closed if not.
    TcpState state = TcpState::Unknown;
    bool isBoundOnly = false; ///< TCP: bind() gave it a port; it neither listens nor connects
    SocketAddress local; ///< of a Unix socket invalid
    SocketAddress peer; ///< port 0: none
    QByteArray localName; ///< of a Unix socket: its path, or "@" and its abstract name; empty: none
    QByteArray peerName; ///< likewise, of the other end
    quint64 peerInode = 0; ///< of a Unix socket: the other end's inode; 0: none
    quint32 fileInode = 0; ///< of a Unix socket with a path: that of the file; 0: not known
    qint64 receiveQueue = 0; ///< bytes; of a listener the connections that wait to be accepted
    qint64 sendQueue = 0; ///< bytes; of a listener how many may wait
    qint64 drops = -1; ///< UDP: datagrams that found no room; -1: not known
    SocketTimer timer; ///< TCP: what it waits for
    quint64 inode = 0; ///< 0: no process has it, the kernel keeps it
    quint64 cookie = 0; ///< SO_COOKIE (socket(7)); 0: not known
    quint32 uid = 0; ///< whose it is

    /// How long its state lasts, in ms: of TIME-WAIT, and of FIN-WAIT-2 without a process; else -1.
    [[nodiscard]] qint64 millisecondsLeft() const
    {
        return timer.kind == SocketTimer::Kind::TimeWait ? timer.millisecondsLeft : -1;
    }
};

/// That of a Unix domain socket by its type: SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET (socket(2)).
[[nodiscard]] Transport transportOfUnixType(int type);
/// "tcp", "udp", "unix-stream", ...: the words of `sockets`, older than those of transportName().
[[nodiscard]] QLatin1String socketProtocolName(Transport transport);
/// RFC 9293's word of a TCP socket, "BOUND" if it is bound only; of others "LISTEN", "CONNECTED" or
/// "UNCONNECTED".
[[nodiscard]] QLatin1String socketStateName(const KernelSocket& socket);
/// Of a UDP or Unix socket that does not listen: "CONNECTED", "UNCONNECTED".
[[nodiscard]] QLatin1String connectedName(TcpState state);
