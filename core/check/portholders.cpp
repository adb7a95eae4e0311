// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/portholders.h"

#include "core/system/procnet.h"
#include "core/system/sockdiag.h"
#include "core/system/socketowners.h"

#include <sys/stat.h>

#include <cstdlib>
#include <memory>
#include <optional>

namespace {

std::optional<PortHolder::Kind> kindOf(const KernelSocket& socket)
{
    if (socket.transport == Transport::Udp && socket.peer.port == 0)
        return PortHolder::Kind::Udp;
    if (socket.transport != Transport::Tcp)
        return {};
    if (socket.state == TcpState::Listen)
        return PortHolder::Kind::Listener;
    return socket.isBoundOnly ? std::optional(PortHolder::Kind::BoundOnly) : std::nullopt;
}

/// An accepted socket has the name of its listener, too.
std::optional<PortHolder::Kind> unixKindOf(const KernelSocket& socket)
{
    if (socket.transport == Transport::Tcp || socket.transport == Transport::Udp)
        return {};
    if (socket.transport == Transport::UnixDatagram)
        return PortHolder::Kind::UnixDatagram;
    if (socket.state == TcpState::Listen)
        return PortHolder::Kind::Listener;
    const bool isConnected = socket.state == TcpState::Established;
    return isConnected ? std::nullopt : std::optional(PortHolder::Kind::BoundOnly);
}

SocketAddress unixAddress(QByteArray name)
{
    if (name.startsWith('@'))
        name[0] = '\0';
    return SocketAddress::ofUnix(name);
}

PortHolder holderOf(const KernelSocket& socket, PortHolder::Kind kind, const SocketOwners& owners)
{
    PortHolder holder;
    holder.kind = kind;
    holder.transport = socket.transport;
    holder.local = isUnix(holder.transport) ? unixAddress(socket.localName) : socket.local;
    holder.uid = socket.uid;
    holder.waiting = socket.receiveQueue;
    holder.backlog = socket.sendQueue;
    holder.drops = socket.drops;
    if (const SocketOwner* const owner = owners.find(socket.inode)) {
        holder.process = owner->name;
        holder.pid = owner->pid;
    }
    return holder;
}

/// `kindOf(socket)`: what it is as a holder, if it is one; `has(socket)`: whether of what is asked.
template<typename KindOf, typename Has>
Result<std::vector<PortHolder>> holders(KindOf kindOf, Has has)
{
    Result<std::vector<KernelSocket>> sockets = SockDiag::list();
    if (!sockets)
        sockets = ProcNet::list();
    if (!sockets)
        return sockets.error();
    const SocketOwners owners = SocketOwners::read();
    std::vector<PortHolder> found;
    for (const KernelSocket& socket : *sockets) {
        if (const std::optional<PortHolder::Kind> kind = kindOf(socket); kind && has(socket))
            found.push_back(holderOf(socket, *kind, owners));
    }
    return found;
}

/// As SOCK_DIAG has it: 32 bits; 0 if there is none.
quint32 fileInode(const QByteArray& path)
{
    struct stat status {
    };
    const bool isPath = !path.startsWith('\0');
    return isPath && ::stat(path.constData(), &status) == 0 ? quint32(status.st_ino) : 0;
}

/// Of the file that a path leads to, links followed.
QByteArray baseName(const QByteArray& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(path.constData(), nullptr), &std::free);
    const QByteArray known = real ? QByteArray(real.get()) : path;
    return known.mid(known.lastIndexOf('/') + 1);
}

} // namespace

Result<std::vector<PortHolder>> holdersOf(quint16 port)
{
    return holders(kindOf, [port](const KernelSocket& each) { return each.local.port == port; });
}

Result<std::vector<PortHolder>> holdersOfUnix(const SocketAddress& name)
{
    const quint32 file = fileInode(name.path);
    const QByteArray base = baseName(name.path);
    QByteArray path = name.path;
    if (path.startsWith('\0'))
        path[0] = '@';
    return holders(unixKindOf, [&](const KernelSocket& each) {
        const bool isSameFile
            = file != 0 && each.fileInode == file && baseName(each.localName) == base;
        return each.localName == path || isSameFile;
    });
}

bool listensAt(const SocketAddress& local, const SocketAddress& address)
{
    if (local.port != address.port)
        return false;
    if (local.isAny()) // :: takes IPv4 too, unless it is told not to (IPV6_V6ONLY, ipv6(7))
        return local.family == address.family || local.family == SocketAddress::Family::IPv6;
    return local == address;
}
