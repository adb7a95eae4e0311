// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/base/socketoptions.h"
#include "core/base/tcpinfo.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <vector>

/// What is queued on a connection by one cause.
struct QueuedSend {
    static constexpr qsizetype shownBytes = 256;

    Cause cause;
    qint64 bytes = 0; ///< of a file: those that are not sent yet, held or not
    QByteArray start; ///< the first of them, at most `shownBytes`

    bool operator==(const QueuedSend&) const = default;
};

/// What a connection waits for at one moment: nothing of it is in a record of the capture.
struct ConnectionNow {
    /// How the connection is to end once all that is queued is sent.
    enum class End : quint8 { None, HalfClose, Close, Reset };

    static constexpr std::size_t shownSends = 8;

    ConnectionId connection;
    qint64 time = 0; ///< ns since 1970 UTC, when it was so
    qint64 queuedBytes = 0; ///< taken to be sent, and not yet handed to the kernel
    std::vector<QueuedSend> queued; ///< the oldest, at most `shownSends`
    End end = End::None;
    bool isReadingPaused = false;

    bool operator==(const ConnectionNow&) const = default;
};

/// What an endpoint waits for at one moment.
struct EndpointNow {
    EndpointId endpoint;
    qint64 time = 0; ///< ns since 1970 UTC, when it was so
    qint64 missingConnections = 0; ///< of clients: asked for, and not begun yet
    qint64 reconnectTime = 0; ///< of clients: ns since 1970 UTC, when those that were lost are
                              ///< asked for again; 0: none is to be

    bool operator==(const EndpointNow&) const = default;
};

/// What the kernel says of a connection.
struct KernelNow {
    ConnectionId connection {};
    qint64 time = 0; ///< ns since 1970 UTC, when it was seen to say so first
    TcpState state = TcpState::Unknown;
    /// Bytes of ours that the peer's kernel has acknowledged; -1 if it is not known.
    qint64 acknowledgedBytes = -1;

    bool operator==(const KernelNow&) const = default;
};

/// What holds up the bytes of a connection.
enum class HeldUpBy : quint8 {
    Nothing, ///< all is sent and read
    OurReading, ///< bytes have come that we do not read
    PeerWindow, ///< the peer's window is full: it does not read
    SendBuffer, ///< our send buffer is too small for the way
    Network, ///< losses, or the congestion window
};

/// What the kernel measures of a connection's socket. Peers of one socket of datagrams have none.
struct MeasuredConnection {
    ConnectionId connection {};
    qint64 time = 0; ///< ns since 1970 UTC
    TcpState state = TcpState::Unknown; ///< of UDP and Unix sockets Established
    HeldUpBy heldUpBy = HeldUpBy::Nothing; ///< since the time before
    bool isInfoOld = false; ///< `info` is from before our descriptor was closed
    qint64 secondsLeft = -1; ///< of TIME-WAIT, and of FIN-WAIT-2 without a process; else -1
    quint32 unread = 0; ///< bytes in the receive buffer
    /// Bytes in the send buffer; of Unix sockets memory of what the peer has not read.
    quint32 unacknowledged = 0;
    qint64 drops = -1; ///< of UDP: datagrams that found no room; -1: not known
    TcpInfo info {}; ///< of TCP alone
};

/// What the kernel says of a server's socket: the one that listens, or the one of datagrams.
struct MeasuredListener {
    EndpointId endpoint {};
    /// Established connections that wait to be accepted; of datagrams bytes of the receive buffer.
    quint32 waiting = 0;
    /// How many may wait (the backlog of listen(2)); of UDP the bytes of the receive buffer; 0: not
    /// known.
    quint32 limit = 0;
    Transport transport = Transport::Tcp;
    qint64 drops = -1; ///< of UDP: datagrams that found no room; -1: not known
};

/// What the kernel measures of all connections and listeners at one moment; of what has ended, as
/// long as the kernel keeps it.
struct MeasuredTable {
    std::vector<MeasuredConnection> connections; ///< ascending
    std::vector<MeasuredListener> listeners; ///< ascending

    /// Null if there is none.
    [[nodiscard]] const MeasuredConnection* find(ConnectionId id) const
    {
        const auto found
            = std::ranges::lower_bound(connections, id, {}, &MeasuredConnection::connection);
        return found != connections.end() && found->connection == id ? &*found : nullptr;
    }
    [[nodiscard]] const MeasuredListener* find(EndpointId id) const
    {
        const auto found = std::ranges::lower_bound(listeners, id, {}, &MeasuredListener::endpoint);
        return found != listeners.end() && found->endpoint == id ? &*found : nullptr;
    }
};

using MeasuredTablePtr = std::shared_ptr<const MeasuredTable>;

/// All that is known of one connection's socket, for who looks at that one.
struct InspectedSocket {
    ConnectionId connection {};
    qint64 time = 0; ///< ns since 1970 UTC
    quint32 unread = 0; ///< bytes in the receive buffer; of datagrams with what the kernel needs
    quint32 unacknowledged = 0; ///< bytes in the send buffer; of Unix sockets as MeasuredConnection
    TcpInfo info {}; ///< of TCP alone
    SocketOptions options {}; ///< those that its transport has
    quint32 drops = 0; ///< of UDP: datagrams thrown away because the receive buffer was full
    quint32 receiveBuffer = 0; ///< bytes that the kernel may hold unread (SO_MEMINFO); 0: not told
    quint32 sendBuffer = 0; ///< bytes that it may hold to be sent; 0: not told

    bool operator==(const InspectedSocket&) const = default;
};

/// What waits, and what the kernel says, at one moment: connections and endpoints that wait for
/// nothing are not in it. Plain data; immutable once it is published; any thread.
struct NowTable {
    std::vector<ConnectionNow> connections; ///< ascending
    std::vector<EndpointNow> endpoints; ///< ascending
    std::vector<KernelNow> kernel; ///< ascending; of those asked for that the kernel still has
    std::vector<InspectedSocket> inspected; ///< those that were asked for and have a descriptor
    MeasuredTablePtr measured; ///< null: nothing was measured

    /// What is not known of it if it was not asked, or has no socket for it.
    [[nodiscard]] KernelNow kernelOf(ConnectionId id) const
    {
        const auto found = std::ranges::lower_bound(kernel, id, {}, &KernelNow::connection);
        return found != kernel.end() && found->connection == id ? *found : KernelNow {id};
    }
    [[nodiscard]] TcpState kernelState(ConnectionId id) const { return kernelOf(id).state; }
    /// Null if it was not measured, or the kernel has forgotten it.
    [[nodiscard]] const MeasuredConnection* measuredOf(ConnectionId id) const
    {
        return measured ? measured->find(id) : nullptr;
    }
    [[nodiscard]] const MeasuredListener* measuredOf(EndpointId id) const
    {
        return measured ? measured->find(id) : nullptr;
    }
    /// Null if it was not asked for, or has no descriptor.
    [[nodiscard]] const InspectedSocket* inspectedOf(ConnectionId id) const
    {
        const auto found = std::ranges::find(inspected, id, &InspectedSocket::connection);
        return found != inspected.end() ? &*found : nullptr;
    }
    /// Null if it waits for nothing.
    [[nodiscard]] const ConnectionNow* find(ConnectionId id) const
    {
        const auto found
            = std::ranges::lower_bound(connections, id, {}, &ConnectionNow::connection);
        return found != connections.end() && found->connection == id ? &*found : nullptr;
    }
    /// Null if it waits for nothing.
    [[nodiscard]] const EndpointNow* find(EndpointId id) const
    {
        const auto found = std::ranges::lower_bound(endpoints, id, {}, &EndpointNow::endpoint);
        return found != endpoints.end() && found->endpoint == id ? &*found : nullptr;
    }

    /// The one in which nothing waits.
    [[nodiscard]] static const std::shared_ptr<const NowTable>& empty()
    {
        static const auto table = std::make_shared<const NowTable>();
        return table;
    }

    bool operator==(const NowTable&) const = default;
};

using NowTablePtr = std::shared_ptr<const NowTable>;
