// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/sockdiag.h"

#include "core/system/netlink.h"

#include <QHash>

#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

namespace {

constexpr quint32 allStates = ~0U; // with the bit of those that are bound only (Linux 6.8)
constexpr std::size_t dropsInMemory = 8; // SK_MEMINFO_DROPS

SocketAddress addressOf(quint8 family, const __be32* words, __be16 port, quint32 interface)
{
    SocketAddress address;
    address.family = family == AF_INET6 ? SocketAddress::Family::IPv6 : SocketAddress::Family::IPv4;
    std::memcpy(address.bytes.data(), words, family == AF_INET6 ? 16 : 4);
    address.port = ntohs(port);
    if (address.isLinkLocalIPv6())
        address.zone = interface;
    address.unmap();
    return address;
}

KernelSocket inetSocket(const nlmsghdr& header, Transport transport)
{
    const auto& told
        = *static_cast<const inet_diag_msg*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
    KernelSocket socket;
    socket.transport = transport;
    socket.state = TcpState(told.idiag_state);
    socket.isBoundOnly = transport == Transport::Tcp && socket.state == TcpState::Closed;
    const inet_diag_sockid& id = told.id;
    socket.local = addressOf(told.idiag_family, id.idiag_src, id.idiag_sport, id.idiag_if);
    socket.peer = addressOf(told.idiag_family, id.idiag_dst, id.idiag_dport, id.idiag_if);
    socket.receiveQueue = told.idiag_rqueue;
    socket.sendQueue = told.idiag_wqueue;
    socket.inode = told.idiag_inode;
    socket.cookie = quint64(id.idiag_cookie[1]) << 32 | id.idiag_cookie[0];
    socket.uid = told.idiag_uid;
    if (told.idiag_timer <= quint8(SocketTimer::Kind::Probe)) {
        const qint64 left = qint32(told.idiag_expires); // below 0: it has run out already
        socket.timer = {.kind = SocketTimer::Kind(told.idiag_timer),
            .millisecondsLeft = std::max<qint64>(0, left),
            .count = told.idiag_retrans};
    }
    Netlink::forEachAttribute<inet_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type == INET_DIAG_SKMEMINFO && transport == Transport::Udp)
            socket.drops = Netlink::number<quint32>(value, dropsInMemory);
    });
    return socket;
}

int listInet(const Netlink& netlink, std::vector<KernelSocket>& sockets, Transport transport)
{
    for (const quint8 family : {AF_INET, AF_INET6}) {
        inet_diag_req_v2 request {};
        request.sdiag_family = family;
        request.sdiag_protocol = transport == Transport::Tcp ? IPPROTO_TCP : IPPROTO_UDP;
        request.idiag_ext = transport == Transport::Udp ? 1 << (INET_DIAG_SKMEMINFO - 1) : 0;
        request.idiag_states = allStates;
        const int error = netlink.dump(request,
            [&](const nlmsghdr& header) { sockets.push_back(inetSocket(header, transport)); });
        const bool hasNoFamily = error == ENOENT && family == AF_INET6; // IPv6 is not there
        if (error != 0 && !hasNoFamily)
            return error;
    }
    return 0;
}

/// A path, or "@" and an abstract name, which may hold NULs.
QByteArray unixName(QByteArrayView name)
{
    if (name.startsWith('\0'))
        return '@' + name.sliced(1).toByteArray();
    return name.endsWith('\0') ? name.chopped(1).toByteArray() : name.toByteArray();
}

KernelSocket unixSocket(const nlmsghdr& header)
{
    const auto& told
        = *static_cast<const unix_diag_msg*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
    KernelSocket socket;
    socket.transport = transportOfUnixType(told.udiag_type);
    socket.state = TcpState(told.udiag_state);
    socket.inode = told.udiag_ino;
    socket.cookie = quint64(told.udiag_cookie[1]) << 32 | told.udiag_cookie[0];
    Netlink::forEachAttribute<unix_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type == UNIX_DIAG_NAME)
            socket.localName = unixName(value);
        else if (type == UNIX_DIAG_PEER)
            socket.peerInode = Netlink::number<quint32>(value);
        else if (type == UNIX_DIAG_VFS)
            socket.fileInode = Netlink::number<quint32>(value); // unix_diag_vfs
        else if (type == UNIX_DIAG_UID)
            socket.uid = Netlink::number<quint32>(value);
        else if (type == UNIX_DIAG_RQLEN) {
            socket.receiveQueue = Netlink::number<quint32>(value);
            socket.sendQueue = Netlink::number<quint32>(value, 1);
        }
    });
    return socket;
}

int listUnix(const Netlink& netlink, std::vector<KernelSocket>& sockets)
{
    unix_diag_req request {};
    request.sdiag_family = AF_UNIX;
    request.udiag_states = allStates;
    request.udiag_show
        = UDIAG_SHOW_NAME | UDIAG_SHOW_VFS | UDIAG_SHOW_PEER | UDIAG_SHOW_RQLEN | UDIAG_SHOW_UID;
    const std::size_t first = sockets.size();
    const int error = netlink.dump(
        request, [&](const nlmsghdr& header) { sockets.push_back(unixSocket(header)); });
    QHash<quint64, QByteArray> names; // by inode
    for (std::size_t i = first; i < sockets.size(); ++i)
        names.insert(sockets[i].inode, sockets[i].localName);
    for (std::size_t i = first; i < sockets.size(); ++i)
        sockets[i].peerName = names.value(sockets[i].peerInode);
    return error;
}

} // namespace

Result<std::vector<KernelSocket>> SockDiag::list()
{
    const Netlink netlink;
    if (!netlink.isOpen())
        return errorFromErrno(errno, QStringLiteral("socket(NETLINK_SOCK_DIAG)"));
    std::vector<KernelSocket> sockets;
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        if (const int error = listInet(netlink, sockets, transport))
            return errorFromErrno(error, QStringLiteral("sock_diag"));
    }
    if (const int error = listUnix(netlink, sockets))
        return errorFromErrno(error, QStringLiteral("sock_diag"));
    return sockets;
}
