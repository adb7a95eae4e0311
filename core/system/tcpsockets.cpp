// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/tcpsockets.h"

#include "core/system/netlink.h"
#include "core/system/tcpsocket.h"

#include <linux/inet_diag.h>
#include <netinet/in.h>

namespace {

constexpr quint32 allStates = (1U << (quint32(TcpState::Closing) + 1)) - 1;
constexpr quint32 destroyGroup = 1U << (SKNLGRP_INET_TCP_DESTROY - 1);
constexpr int bufferSize = 4 * 1024 * 1024; // bytes, for the end of thousands at once

MeasuredTcp measured(const nlmsghdr& header)
{
    const auto& told = Netlink::fixedPart<inet_diag_msg>(header);
    MeasuredTcp socket;
    socket.cookie = quint64(told.id.idiag_cookie[1]) << 32 | told.id.idiag_cookie[0];
    socket.state = TcpState(told.idiag_state);
    socket.receiveQueue = told.idiag_rqueue;
    socket.sendQueue = told.idiag_wqueue;
    if (told.idiag_timer == Netlink::timeWaitTimer)
        socket.millisecondsLeft = told.idiag_expires;
    Netlink::forEachAttribute<inet_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type == INET_DIAG_INFO)
            socket.info = TcpSocket::infoFrom(value);
    });
    return socket;
}

} // namespace

Result<std::vector<MeasuredTcp>> TcpSockets::read()
{
    const Netlink netlink;
    if (!netlink.isOpen())
        return errorFromErrno(errno, QStringLiteral("socket(NETLINK_SOCK_DIAG)"));
    std::vector<MeasuredTcp> sockets;
    for (const quint8 family : {AF_INET, AF_INET6}) {
        inet_diag_req_v2 request {};
        request.sdiag_family = family;
        request.sdiag_protocol = IPPROTO_TCP;
        request.idiag_ext = 1 << (INET_DIAG_INFO - 1);
        request.idiag_states = allStates;
        const int error = netlink.dump(
            request, [&](const nlmsghdr& header) { sockets.push_back(measured(header)); });
        const bool hasNoFamily = error == ENOENT && family == AF_INET6; // IPv6 is not there
        if (error != 0 && !hasNoFamily)
            return errorFromErrno(error, QStringLiteral("sock_diag"));
    }
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

std::vector<MeasuredTcp> DestroyedTcp::take()
{
    std::vector<MeasuredTcp> sockets;
    if (!m_group)
        return sockets;
    const auto add = [&](const nlmsghdr& header) { sockets.push_back(measured(header)); };
    for (;;) {
        const int error = m_group->receiveWaiting(add);
        if (error != 0 && error != EINTR && error != ENOBUFS)
            return sockets;
    }
}
