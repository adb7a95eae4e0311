// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The memory of a socket of ours, as the kernel counts it (SO_MEMINFO, linux/sock_diag.h): bytes,
/// with what it needs for each packet. All 0 where it does not tell. A value; any thread.
struct SocketMemory {
    quint32 received = 0; ///< unread
    quint32 receiveBuffer = 0; ///< how much of that there may be
    quint32 sent = 0; ///< not sent yet; of Unix sockets not read by the peer
    quint32 sendBuffer = 0; ///< how much of that there may be
    quint32 drops = 0; ///< packets thrown away because there was no room

    [[nodiscard]] static SocketMemory of(int descriptor);
};
