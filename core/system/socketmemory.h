// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the kernel may hold for a socket, and what it threw away (SO_MEMINFO, socket(7)).
struct SocketMemory {
    quint32 receiveBuffer = 0; ///< bytes; 0: the system does not tell
    quint32 sendBuffer = 0; ///< bytes; 0: the system does not tell
    quint32 drops = 0; ///< messages that found no room in the receive buffer
};

/// Any thread.
[[nodiscard]] SocketMemory socketMemory(int descriptor);
