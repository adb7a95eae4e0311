// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/socketlist.h"

#include "core/system/procnet.h"
#include "core/system/sockdiag.h"
#include "core/system/usernames.h"

#include <algorithm>
#include <tuple>

Result<SocketList> SocketList::read()
{
    SocketList list;
    Result<std::vector<KernelSocket>> sockets = SockDiag::list();
    if (!sockets) {
        list.missing = sockets.error();
        sockets = ProcNet::list();
    }
    if (!sockets)
        return sockets.error();
    list.sockets = *std::move(sockets);
    const auto order = [](const KernelSocket& socket) {
        const bool isListening = socket.state == TcpState::Listen;
        return std::tuple(socket.transport, !isListening, socket.state, socket.local,
            socket.localName, socket.peer);
    };
    std::ranges::sort(list.sockets, {}, order);
    list.owners = SocketOwners::read();
    static const ServiceNames services = ServiceNames::read(); // it hardly changes
    list.services = services;
    for (const KernelSocket& socket : list.sockets) {
        if (!list.users.contains(socket.uid))
            list.users.insert(socket.uid, userName(socket.uid));
    }
    return list;
}

QString SocketList::serviceOf(const KernelSocket& socket, const SocketAddress& end) const
{
    if (!end.isValid() || end.port == 0)
        return {};
    return services.find(end.port,
        socket.transport == Transport::Udp ? ServiceNames::Protocol::Udp
                                           : ServiceNames::Protocol::Tcp);
}
