// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/sockaddr.h"

#include <netinet/in.h>

#include <cstring>

SystemAddress::SystemAddress(const SocketAddress& address)
{
    if (address.family != SocketAddress::Family::IPv4) {
        sockaddr_in6 ipv6 {};
        ipv6.sin6_family = AF_INET6;
        ipv6.sin6_port = htons(address.port);
        ipv6.sin6_scope_id = address.zone;
        std::memcpy(&ipv6.sin6_addr, address.bytes.data(), sizeof ipv6.sin6_addr);
        std::memcpy(&m_storage, &ipv6, m_size = sizeof ipv6);
    } else {
        sockaddr_in ipv4 {};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(address.port);
        std::memcpy(&ipv4.sin_addr, address.bytes.data(), sizeof ipv4.sin_addr);
        std::memcpy(&m_storage, &ipv4, m_size = sizeof ipv4);
    }
}

SocketAddress SystemAddress::read(const sockaddr_storage& storage)
{
    SocketAddress address;
    if (storage.ss_family == AF_INET6) {
        sockaddr_in6 ipv6 {};
        std::memcpy(&ipv6, &storage, sizeof ipv6);
        address.family = SocketAddress::Family::IPv6;
        address.port = ntohs(ipv6.sin6_port);
        std::memcpy(address.bytes.data(), &ipv6.sin6_addr, sizeof ipv6.sin6_addr);
        if (address.isLinkLocalIPv6())
            address.zone = ipv6.sin6_scope_id;
        address.unmap();
    } else if (storage.ss_family == AF_INET) {
        sockaddr_in ipv4 {};
        std::memcpy(&ipv4, &storage, sizeof ipv4);
        address.family = SocketAddress::Family::IPv4;
        address.port = ntohs(ipv4.sin_port);
        std::memcpy(address.bytes.data(), &ipv4.sin_addr, sizeof ipv4.sin_addr);
    }
    return address;
}
