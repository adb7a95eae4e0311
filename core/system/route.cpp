// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/route.h"

#include "core/base/zones.h"

#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace {

std::size_t sizeOf(SocketAddress::Family family)
{
    return family == SocketAddress::Family::IPv6 ? 16 : 4;
}

/// The attributes stand behind one another without gaps: IPv4's address is shorter.
QByteArray requestFor(const SocketAddress& address)
{
    const std::size_t size = sizeOf(address.family);
    QByteArray bytes(NLMSG_SPACE(sizeof(rtmsg)), '\0');
    const auto append = [&bytes](quint16 type, const void* value, std::size_t length) {
        const rtattr head {quint16(RTA_LENGTH(length)), type};
        bytes.append(reinterpret_cast<const char*>(&head), sizeof head);
        bytes.append(static_cast<const char*>(value), qsizetype(length));
    };
    append(RTA_DST, address.bytes.data(), size);
    if (address.zone != 0)
        append(RTA_OIF, &address.zone, sizeof address.zone);
    auto* const header = reinterpret_cast<nlmsghdr*>(bytes.data());
    header->nlmsg_len = quint32(bytes.size());
    header->nlmsg_type = RTM_GETROUTE;
    header->nlmsg_flags = NLM_F_REQUEST;
    auto* const message = static_cast<rtmsg*>(NLMSG_DATA(header));
    message->rtm_family = size == 16 ? AF_INET6 : AF_INET;
    message->rtm_dst_len = quint8(size * 8);
    return bytes;
}

SocketAddress addressIn(rtattr* attribute, SocketAddress::Family family)
{
    SocketAddress address;
    if (RTA_PAYLOAD(attribute) != sizeOf(family))
        return address;
    address.family = family;
    std::memcpy(address.bytes.data(), RTA_DATA(attribute), sizeOf(family));
    return address;
}

quint32 numberIn(rtattr* attribute)
{
    quint32 number = 0;
    if (RTA_PAYLOAD(attribute) == sizeof number)
        std::memcpy(&number, RTA_DATA(attribute), sizeof number);
    return number;
}

Route routeIn(nlmsghdr* header, SocketAddress::Family family)
{
    Route route;
    if (header->nlmsg_type == NLMSG_ERROR) {
        route.error = -static_cast<const nlmsgerr*>(NLMSG_DATA(header))->error;
        return route;
    }
    auto* const message = static_cast<rtmsg*>(NLMSG_DATA(header));
    route.isLocal = message->rtm_type == RTN_LOCAL;
    quint32 interface = 0;
    int left = int(RTM_PAYLOAD(header));
    for (rtattr* each = RTM_RTA(message); RTA_OK(each, left); each = RTA_NEXT(each, left)) {
        if (each->rta_type == RTA_OIF)
            interface = numberIn(each);
        else if (each->rta_type == RTA_PREFSRC)
            route.source = addressIn(each, family);
        else if (each->rta_type == RTA_GATEWAY)
            route.gateway = addressIn(each, family);
    }
    route.interface = interface == 0 ? QString() : Zones::nameOf(interface);
    if (route.source.isLinkLocalIPv6())
        route.source.zone = interface;
    if (route.gateway.isLinkLocalIPv6())
        route.gateway.zone = interface;
    return route;
}

} // namespace

Route Route::to(const SocketAddress& address)
{
    Route unknown;
    unknown.error = ENOSYS;
    const int netlink = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (netlink < 0)
        return unknown;
    const QByteArray request = requestFor(address);
    alignas(nlmsghdr) std::array<char, 4096> answer;
    ssize_t size = ::send(netlink, request.constData(), std::size_t(request.size()), 0);
    if (size >= 0)
        size = ::recv(netlink, answer.data(), answer.size(), 0);
    ::close(netlink);
    auto* const header = reinterpret_cast<nlmsghdr*>(answer.data());
    const bool isWhole = size > 0 && NLMSG_OK(header, quint32(size));
    return isWhole ? routeIn(header, address.family) : unknown;
}
