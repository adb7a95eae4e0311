// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"

#include <functional>

/// Asks UDP ports whether anybody is there (udp(7)). UDP itself has no answer to give: what comes
/// is the program's own, or an ICMP error from a kernel on the way (RFC 1122 section 4.1.3.3).
namespace DatagramProbe {

using Tell = std::function<void(const DatagramFacts&, qint64 duration)>; // ns

/// What the first datagram may take of the time: it may be lost, or too empty for an answer.
constexpr int shareOfFirst = 4;

/// Connects a socket to each address and sends an empty datagram, to all at once; where nothing
/// comes within a fourth of `timeout`, a line feed as well. Tells of each datagram as soon as it
/// is known what came of it. `sends` false: connects only, which sends nothing.
/// Errors: those of addressError(), and TimedOut.
void all(const QList<SocketAddress>& addresses, bool sends, std::chrono::milliseconds timeout,
    const Cancellation& cancellation, const Tell& tell);

} // namespace DatagramProbe
