// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"
#include "core/check/descriptor.h"

#include <functional>

/// Tries to connect by TCP, without blocking (connect(2)).
namespace ConnectProbe {

/// What came of one address: `socket` is open if it accepts; `duration` in ns.
using Tell = std::function<void(const ConnectFacts&, Descriptor socket, qint64 duration)>;

/// Tries all at once, and tells of each as soon as it is known, or after `timeout`. Errors: those
/// of addressError(), TimedOut.
void all(const QList<SocketAddress>& addresses, std::chrono::milliseconds timeout,
    const Cancellation& cancellation, const Tell& tell);
/// One connection; not open if it fails.
[[nodiscard]] Descriptor one(const SocketAddress& address, std::chrono::milliseconds timeout,
    const Cancellation& cancellation);

} // namespace ConnectProbe
