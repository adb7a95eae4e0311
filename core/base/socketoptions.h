// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

/// The options of a TCP socket that can be looked at and changed while it is connected. See
/// socket(7), tcp(7), ip(7).
enum class SocketOption : quint8 {
    NoDelay, ///< TCP_NODELAY: small segments go out at once
    KeepAlive, ///< SO_KEEPALIVE: a silent peer is asked whether it is there
    KeepAliveIdle, ///< TCP_KEEPIDLE, seconds of silence before the first question
    KeepAliveInterval, ///< TCP_KEEPINTVL, seconds between questions
    KeepAliveCount, ///< TCP_KEEPCNT, questions without an answer
    UserTimeout, ///< TCP_USER_TIMEOUT, ms that bytes may stay unacknowledged; 0: the system's
    Linger, ///< SO_LINGER, seconds that close() waits; 0: it resets; -1: off
    SendBuffer, ///< SO_SNDBUF, bytes; the kernel doubles what is set
    ReceiveBuffer, ///< SO_RCVBUF, bytes; the kernel doubles what is set
    TimeToLive, ///< IP_TTL or IPV6_UNICAST_HOPS, hops
    ReuseAddress, ///< SO_REUSEADDR
};

/// Their values, of one socket at one moment.
struct SocketOptions {
    static constexpr std::size_t count = std::size_t(SocketOption::ReuseAddress) + 1;
    static constexpr qint64 unknown = -2;

    std::array<qint64, count> values = [] {
        std::array<qint64, count> none;
        none.fill(unknown);
        return none;
    }();

    /// 0 or 1 of those that are on or off; `unknown` if the system does not tell.
    [[nodiscard]] qint64 of(SocketOption option) const { return values[std::size_t(option)]; }

    bool operator==(const SocketOptions&) const = default;
};
