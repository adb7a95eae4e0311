// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"

#include <functional>

/// ICMP echo (RFC 792, RFC 4443 section 4.1) through datagram sockets, which need no more right
/// than net.ipv4.ping_group_range gives (icmp(7)).
namespace Ping {

/// Sends one echo request to each address, and tells of each once it is answered, or after
/// `timeout`; `duration` in ns.
void all(const QList<SocketAddress>& addresses, std::chrono::milliseconds timeout,
    const Cancellation& cancellation,
    const std::function<void(const PingFacts&, qint64 duration)>& tell);

} // namespace Ping
