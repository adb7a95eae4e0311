// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/tcpinfo.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

TcpState TcpInfo::state(int descriptor)
{
    quint8 state = 0; // tcp_info's first member; the kernel copies no more than there is room for
    socklen_t size = sizeof state;
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &state, &size) != 0)
        return TcpState::Unknown;
    return state <= quint8(TcpState::Closing) ? TcpState(state) : TcpState::Unknown;
}
