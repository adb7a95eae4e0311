// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/kernelsocket.h"

QLatin1String socketKindName(SocketKind kind)
{
    switch (kind) {
    case SocketKind::Tcp:
        return QLatin1String("tcp");
    case SocketKind::Udp:
        return QLatin1String("udp");
    case SocketKind::UnixStream:
        return QLatin1String("unix-stream");
    case SocketKind::UnixDatagram:
        return QLatin1String("unix-datagram");
    case SocketKind::UnixSeqpacket:
        return QLatin1String("unix-seqpacket");
    }
    Q_UNREACHABLE();
}

QLatin1String socketStateName(const KernelSocket& socket)
{
    if (socket.isBoundOnly)
        return QLatin1String("BOUND");
    if (socket.kind == SocketKind::Tcp || socket.state == TcpState::Listen)
        return tcpStateName(socket.state);
    return QLatin1String(socket.state == TcpState::Established ? "CONNECTED" : "UNCONNECTED");
}
