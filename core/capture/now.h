// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/ids.h"

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

    bool operator==(const EndpointNow&) const = default;
};

/// What the kernel says of a connection.
struct KernelNow {
    ConnectionId connection {};
    qint64 time = 0; ///< ns since 1970 UTC, when it was seen to say so first
    TcpState state = TcpState::Unknown;
    qint64 secondsLeft = -1; ///< of TIME-WAIT; else -1
    /// Bytes of ours that the peer's kernel has acknowledged; -1 if it is not known.
    qint64 acknowledgedBytes = -1;

    bool operator==(const KernelNow&) const = default;
};

/// What waits, and what the kernel says, at one moment: connections and endpoints that wait for
/// nothing are not in it. Plain data; immutable once it is published; any thread.
struct NowTable {
    std::vector<ConnectionNow> connections; ///< ascending
    std::vector<EndpointNow> endpoints; ///< ascending
    std::vector<KernelNow> kernel; ///< ascending; of those that were asked for and have a socket

    /// What is not known of it if it was not asked, or has no socket for it.
    [[nodiscard]] KernelNow kernelOf(ConnectionId id) const
    {
        const auto found = std::ranges::lower_bound(kernel, id, {}, &KernelNow::connection);
        return found != kernel.end() && found->connection == id ? *found : KernelNow {id};
    }
    /// Closed: the connection has ended, and the kernel keeps nothing of it any more.
    [[nodiscard]] TcpState kernelState(ConnectionId id) const { return kernelOf(id).state; }
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
