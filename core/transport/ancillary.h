// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

#include <sys/socket.h>

#include <optional>

/// What came with a message beside its bytes (cmsg(3)). A value.
struct Ancillary {
    /// Room for all of it: addresses, counters, credentials, and as many descriptors as the kernel
    /// passes at once (SCM_MAX_FD, unix(7)).
    static constexpr std::size_t room = 1536;

    SocketAddress destination; ///< to which it was sent, without a port (IP_PKTINFO); or invalid
    std::optional<quint32> dropped; ///< datagrams that the socket has lost so far (SO_RXQ_OVFL)
    std::optional<ucred> sender; ///< its process, user and group (SCM_CREDENTIALS)
    int descriptors = 0; ///< that were passed (SCM_RIGHTS), and are closed

    /// Of a message that recvmsg(2) or recvmmsg(2) filled in; closes descriptors that came with it.
    [[nodiscard]] static Ancillary read(msghdr& message);
};
