// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/kernelsocket.h"

#include <sys/socket.h>

Transport transportOfUnixType(int type)
{
    return type == SOCK_STREAM ? Transport::UnixStream
        : type == SOCK_DGRAM   ? Transport::UnixDatagram
                               : Transport::UnixSeqpacket;
}

QLatin1String socketProtocolName(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QLatin1String("tcp");
    case Transport::Udp:
        return QLatin1String("udp");
    case Transport::UnixStream:
        return QLatin1String("unix-stream");
    case Transport::UnixDatagram:
        return QLatin1String("unix-datagram");
    case Transport::UnixSeqpacket:
        return QLatin1String("unix-seqpacket");
    }
    Q_UNREACHABLE();
}

QLatin1String socketStateName(const KernelSocket& socket)
{
    if (socket.isBoundOnly)
        return QLatin1String("BOUND");
    if (socket.transport == Transport::Tcp || socket.state == TcpState::Listen)
        return tcpStateName(socket.state);
    return connectedName(socket.state);
}

QLatin1String connectedName(TcpState state)
{
    return QLatin1String(state == TcpState::Established ? "CONNECTED" : "UNCONNECTED");
}
