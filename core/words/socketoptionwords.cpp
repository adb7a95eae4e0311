// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/socketoptionwords.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SocketOptionWords)
};

constexpr qint64 mostSeconds = 32'767; // tcp(7)
constexpr qint64 mostBuffer = 64 * 1024 * 1024; // bytes
constexpr qint64 mostMilliseconds = 24 * 60 * 60 * 1000;

SocketOptionWords keepAliveWords(SocketOption option)
{
    switch (option) {
    case SocketOption::KeepAlive:
        return {.label = Words::tr("Ask a silent peer (keep-alive)"),
            .name = QStringLiteral("SO_KEEPALIVE"),
            .meaning
            = Words::tr("A peer that is silent is asked whether it is still there; without "
                        "this, a peer that lost its power is never missed."),
            .isSwitch = true};
    case SocketOption::KeepAliveIdle:
        return {.label = Words::tr("… after a silence of"),
            .name = QStringLiteral("TCP_KEEPIDLE"),
            .meaning = Words::tr("How long it is silent before it is asked first."),
            .unit = Words::tr("s"),
            .least = 1,
            .most = mostSeconds};
    case SocketOption::KeepAliveInterval:
        return {.label = Words::tr("… again every"),
            .name = QStringLiteral("TCP_KEEPINTVL"),
            .meaning = Words::tr("How long it has to answer before it is asked again."),
            .unit = Words::tr("s"),
            .least = 1,
            .most = mostSeconds};
    default:
        return {.label = Words::tr("… and ended after"),
            .name = QStringLiteral("TCP_KEEPCNT"),
            .meaning = Words::tr("After so many questions without an answer the connection ends "
                                 "with ETIMEDOUT."),
            .unit = Words::tr("questions"),
            .least = 1,
            .most = 127};
    }
}

} // namespace

SocketOptionWords socketOptionWords(SocketOption option)
{
    switch (option) {
    case SocketOption::NoDelay:
        return {.label = Words::tr("Send small segments at once"),
            .name = QStringLiteral("TCP_NODELAY"),
            .meaning = Words::tr("Nagle's algorithm is off. While it is on, small writes wait for "
                                 "the acknowledgement of the ones before, and go out together."),
            .isSwitch = true};
    case SocketOption::KeepAlive:
    case SocketOption::KeepAliveIdle:
    case SocketOption::KeepAliveInterval:
    case SocketOption::KeepAliveCount:
        return keepAliveWords(option);
    case SocketOption::UserTimeout:
        return {.label = Words::tr("Unacknowledged at most"),
            .name = QStringLiteral("TCP_USER_TIMEOUT"),
            .meaning = Words::tr("Bytes that stay unacknowledged for so long end the connection "
                                 "(RFC 5482)."),
            .unit = Words::tr("ms"),
            .least = 0,
            .most = mostMilliseconds,
            .leastText = Words::tr("system's")};
    case SocketOption::Linger:
        return {.label = Words::tr("Wait in close()"),
            .name = QStringLiteral("SO_LINGER"),
            .meaning = Words::tr("Off: close() returns at once and the kernel sends what is left. "
                                 "0 s: close() sends an RST and drops it."),
            .unit = Words::tr("s"),
            .least = -1,
            .most = mostSeconds,
            .leastText = Words::tr("off")};
    case SocketOption::SendBuffer:
        return {.label = Words::tr("Send buffer"),
            .name = QStringLiteral("SO_SNDBUF"),
            .meaning = Words::tr("Bytes that the kernel keeps to send. It doubles what is set, for "
                                 "its own bookkeeping, and tunes it no more by itself."),
            .unit = Words::tr("B"),
            .least = 0,
            .most = mostBuffer};
    case SocketOption::ReceiveBuffer:
        return {.label = Words::tr("Receive buffer"),
            .name = QStringLiteral("SO_RCVBUF"),
            .meaning
            = Words::tr("Bytes that the kernel keeps unread; our window is what is free of "
                        "it. It doubles what is set, and tunes it no more by itself."),
            .unit = Words::tr("B"),
            .least = 0,
            .most = mostBuffer};
    case SocketOption::TimeToLive:
        return {.label = Words::tr("Hops at most"),
            .name = QStringLiteral("IP_TTL"),
            .meaning = Words::tr("A router that gets a packet after so many others drops it (time "
                                 "to live; with IPv6 hop limit, IPV6_UNICAST_HOPS)."),
            .least = 1,
            .most = 255};
    case SocketOption::ReuseAddress:
        return {.label = Words::tr("Address may be bound again"),
            .name = QStringLiteral("SO_REUSEADDR"),
            .meaning = Words::tr("A server can bind its port though connections of an earlier one "
                                 "are in TIME-WAIT. It matters at bind() alone."),
            .isSwitch = true};
    }
    Q_UNREACHABLE();
}
