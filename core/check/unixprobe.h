// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"
#include "core/check/descriptor.h"

/// Looks at the path of a Unix domain socket and connects to it (unix(7)).
namespace UnixProbe {

/// What stands at a path, or at "@" and an abstract name, and what on the way there stops us.
[[nodiscard]] PathFacts look(const QString& name);

struct Attempt {
    ConnectFacts facts;
    Descriptor socket; ///< open if it was accepted
};
/// One connection, which waits as long as the listener's queue is full. To connect a socket of
/// datagrams sends nothing.
/// Errors: those of UnixPath::connectError(), TimedOut.
[[nodiscard]] Attempt connect(Transport transport, const SocketAddress& address,
    std::chrono::milliseconds timeout, const Cancellation& cancellation);

} // namespace UnixProbe
