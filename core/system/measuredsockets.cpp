// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/measuredsockets.h"

#include "core/system/kernelsocket.h"
#include "core/system/netlink.h"
#include "core/system/tcpsocket.h"

#include <linux/inet_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>

namespace {

constexpr quint32 allStates = (1U << (quint32(TcpState::Closing) + 1)) - 1;
constexpr quint32 destroyGroup = 1U << (SKNLGRP_INET_TCP_DESTROY - 1);
constexpr int bufferSize = 4 * 1024 * 1024; // bytes, for the end of thousands at once

MeasuredSocket measured(const nlmsghdr& header, Transport transport)
{
    const auto& told = Netlink::fixedPart<inet_diag_msg>(header);
    MeasuredSocket socket;
    socket.cookie = quint64(told.id.idiag_cookie[1]) << 32 | told.id.idiag_cookie[0];
    socket.transport = transport;
    socket.state = TcpState(told.idiag_state);
    socket.receiveQueue = told.idiag_rqueue;
    socket.sendQueue = told.idiag_wqueue;
    if (told.idiag_timer == Netlink::timeWaitTimer)
        socket.millisecondsLeft = told.idiag_expires;
    Netlink::forEachAttribute<inet_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type == INET_DIAG_INFO && transport == Transport::Tcp) {
            socket.info = TcpSocket::infoFrom(value);
        } else if (type == INET_DIAG_SKMEMINFO) {
            socket.receiveBuffer = Netlink::number<quint32>(value, SK_MEMINFO_RCVBUF);
            socket.drops = Netlink::number<quint32>(value, SK_MEMINFO_DROPS);
        }
    });
    return socket;
}

int readInet(const Netlink& netlink, std::vector<MeasuredSocket>& sockets, Transport transport)
{
    const bool isTcp = transport == Transport::Tcp;
    for (const quint8 family : {AF_INET, AF_INET6}) {
        inet_diag_req_v2 request {};
        request.sdiag_family = family;
        request.sdiag_protocol = isTcp ? IPPROTO_TCP : IPPROTO_UDP;
        request.idiag_ext = 1 << ((isTcp ? INET_DIAG_INFO : INET_DIAG_SKMEMINFO) - 1);
        request.idiag_states = allStates;
        const int error = netlink.dump(request,
            [&](const nlmsghdr& header) { sockets.push_back(measured(header, transport)); });
        const bool hasNoFamily = error == ENOENT && family == AF_INET6; // IPv6 is not there
        if (error != 0 && !hasNoFamily)
            return error;
    }
    return 0;
}

MeasuredSocket measuredUnix(const nlmsghdr& header)
{
    const auto& told = Netlink::fixedPart<unix_diag_msg>(header);
    MeasuredSocket socket;
    socket.cookie = quint64(told.udiag_cookie[1]) << 32 | told.udiag_cookie[0];
    socket.transport = transportOfUnixType(told.udiag_type);
    socket.state = TcpState(told.udiag_state);
    Netlink::forEachAttribute<unix_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type != UNIX_DIAG_RQLEN)
            return;
        socket.receiveQueue = Netlink::number<quint32>(value, 0); // unix_diag_rqlen
        socket.sendQueue = Netlink::number<quint32>(value, 1);
    });
    return socket;
}

int readUnix(const Netlink& netlink, std::vector<MeasuredSocket>& sockets)
{
    unix_diag_req request {};
    request.sdiag_family = AF_UNIX;
    request.udiag_states = allStates;
    request.udiag_show = UDIAG_SHOW_RQLEN;
    return netlink.dump(
        request, [&sockets](const nlmsghdr& header) { sockets.push_back(measuredUnix(header)); });
}

} // namespace

Result<std::vector<MeasuredSocket>> MeasuredSockets::read()
{
    const Netlink netlink;
    if (!netlink.isOpen())
        return errorFromErrno(errno, QStringLiteral("socket(NETLINK_SOCK_DIAG)"));
    std::vector<MeasuredSocket> sockets;
    if (const int error = readInet(netlink, sockets, Transport::Tcp))
        return errorFromErrno(error, QStringLiteral("sock_diag"));
    // A kernel may be without these lists (modules udp_diag and unix_diag): TCP's is told all the
    // same.
    static_cast<void>(readInet(netlink, sockets, Transport::Udp));
    static_cast<void>(readUnix(netlink, sockets));
    return sockets;
}

class DestroyedTcp::Group : public Netlink
{
public:
    Group()
        : Netlink(destroyGroup)
    {
        // As much as an ordinary user may have.
        ::setsockopt(descriptor(), SOL_SOCKET, SO_RCVBUF, &bufferSize, sizeof bufferSize);
    }
};

DestroyedTcp::DestroyedTcp()
    : m_group(std::make_unique<Group>())
{
    if (!m_group->isOpen())
        m_group.reset();
}

DestroyedTcp::~DestroyedTcp() = default;

int DestroyedTcp::descriptor() const
{
    return m_group ? m_group->descriptor() : -1;
}

std::vector<MeasuredSocket> DestroyedTcp::take()
{
    std::vector<MeasuredSocket> sockets;
    if (!m_group)
        return sockets;
    const auto add
        = [&](const nlmsghdr& header) { sockets.push_back(measured(header, Transport::Tcp)); };
    for (;;) {
        const int error = m_group->receiveWaiting(add);
        if (error != 0 && error != EINTR && error != ENOBUFS)
            return sockets;
    }
}
