// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/socketmemory.h"

#include <array>

#include <linux/sock_diag.h>
#include <sys/socket.h>

SocketMemory socketMemory(int descriptor)
{
    std::array<quint32, SK_MEMINFO_VARS> memory {};
    socklen_t size = sizeof memory;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_MEMINFO, memory.data(), &size) != 0)
        return {};
    return {memory[SK_MEMINFO_RCVBUF], memory[SK_MEMINFO_SNDBUF], memory[SK_MEMINFO_DROPS]};
}
