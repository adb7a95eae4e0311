// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/ancillary.h"

#include <netinet/in.h>
#include <unistd.h>

#include <cstring>

namespace {

template<typename T>
T valueOf(const cmsghdr& header)
{
    T value {};
    std::memcpy(&value, CMSG_DATA(const_cast<cmsghdr*>(&header)), sizeof value);
    return value;
}

SocketAddress ipv4Address(const in_addr& from)
{
    SocketAddress address;
    address.family = SocketAddress::Family::IPv4;
    std::memcpy(address.bytes.data(), &from, sizeof from);
    return address;
}

SocketAddress ipv6Address(const in6_pktinfo& from)
{
    SocketAddress address;
    address.family = SocketAddress::Family::IPv6;
    std::memcpy(address.bytes.data(), &from.ipi6_addr, sizeof from.ipi6_addr);
    if (address.isLinkLocalIPv6())
        address.zone = from.ipi6_ifindex;
    address.unmap();
    return address;
}

int closeAll(const cmsghdr& header)
{
    const std::size_t count = (header.cmsg_len - CMSG_LEN(0)) / sizeof(int);
    const unsigned char* const data = CMSG_DATA(const_cast<cmsghdr*>(&header));
    for (std::size_t i = 0; i < count; ++i) {
        int descriptor = -1;
        std::memcpy(&descriptor, data + i * sizeof descriptor, sizeof descriptor);
        ::close(descriptor);
    }
    return int(count);
}

}

Ancillary Ancillary::read(msghdr& message)
{
    Ancillary result;
    for (cmsghdr* each = CMSG_FIRSTHDR(&message); each; each = CMSG_NXTHDR(&message, each)) {
        const int type = each->cmsg_type;
        if (each->cmsg_level == IPPROTO_IP && type == IP_PKTINFO)
            result.destination = ipv4Address(valueOf<in_pktinfo>(*each).ipi_addr);
        else if (each->cmsg_level == IPPROTO_IPV6 && type == IPV6_PKTINFO)
            result.destination = ipv6Address(valueOf<in6_pktinfo>(*each));
        else if (each->cmsg_level != SOL_SOCKET)
            continue;
        else if (type == SO_RXQ_OVFL)
            result.dropped = valueOf<quint32>(*each);
        else if (type == SCM_CREDENTIALS)
            result.sender = valueOf<ucred>(*each);
        else if (type == SCM_RIGHTS)
            result.descriptors += closeAll(*each);
    }
    return result;
}
