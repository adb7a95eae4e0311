// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

/// The way that this computer would send to an address. A value.
struct Route {
    int error = 0; ///< errno: ENETUNREACH, EHOSTUNREACH, EACCES (prohibited), EINVAL (blackhole)
    bool isLocal = false; ///< the address is one of this computer's
    QString interface; ///< "eth0"; empty: not known
    SocketAddress source; ///< the address that it would send from; invalid: not known
    SocketAddress gateway; ///< the router in between; invalid: there is none

    bool operator==(const Route&) const = default;

    /// Asks the kernel (RTM_GETROUTE, rtnetlink(7)); nothing is sent. ENOSYS if it cannot be asked.
    /// Any thread.
    [[nodiscard]] static Route to(const SocketAddress& address);
};
