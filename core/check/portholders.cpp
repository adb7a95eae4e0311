// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/portholders.h"

#include "core/system/procnet.h"
#include "core/system/sockdiag.h"
#include "core/system/socketowners.h"

#include <optional>

namespace {

std::optional<PortHolder::Kind> kindOf(const KernelSocket& socket)
{
    if (socket.kind == SocketKind::Udp && socket.peer.port == 0)
        return PortHolder::Kind::Udp;
    if (socket.kind != SocketKind::Tcp)
        return {};
    if (socket.state == TcpState::Listen)
        return PortHolder::Kind::Listener;
    return socket.isBoundOnly ? std::optional(PortHolder::Kind::BoundOnly) : std::nullopt;
}

} // namespace

Result<std::vector<PortHolder>> holdersOf(quint16 port)
{
    Result<std::vector<KernelSocket>> sockets = SockDiag::list();
    if (!sockets)
        sockets = ProcNet::list();
    if (!sockets)
        return sockets.error();
    const SocketOwners owners = SocketOwners::read();
    std::vector<PortHolder> holders;
    for (const KernelSocket& socket : *sockets) {
        const auto kind = kindOf(socket);
        if (!kind || socket.local.port != port)
            continue;
        PortHolder& holder = holders.emplace_back();
        holder.kind = *kind;
        holder.local = socket.local;
        holder.uid = socket.uid;
        holder.waiting = socket.receiveQueue;
        holder.backlog = socket.sendQueue;
        if (const SocketOwner* const owner = owners.find(socket.inode)) {
            holder.process = owner->name;
            holder.pid = owner->pid;
        }
    }
    return holders;
}

bool listensAt(const SocketAddress& local, const SocketAddress& address)
{
    if (local.port != address.port)
        return false;
    if (local.isAny()) // :: takes IPv4 too, unless it is told not to (IPV6_V6ONLY, ipv6(7))
        return local.family == address.family || local.family == SocketAddress::Family::IPv6;
    return local == address;
}
