// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/socketmemory.h"

#include <linux/sock_diag.h>
#include <sys/socket.h>

#include <array>

SocketMemory SocketMemory::of(int descriptor)
{
    std::array<quint32, SK_MEMINFO_VARS> told {};
    socklen_t size = sizeof told;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_MEMINFO, told.data(), &size) != 0)
        return {};
    return {.received = told[SK_MEMINFO_RMEM_ALLOC],
        .receiveBuffer = told[SK_MEMINFO_RCVBUF],
        .sent = told[SK_MEMINFO_WMEM_ALLOC],
        .sendBuffer = told[SK_MEMINFO_SNDBUF],
        .drops = told[SK_MEMINFO_DROPS]};
}
