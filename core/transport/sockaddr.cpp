// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/sockaddr.h"

#include <netinet/in.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

SystemAddress::SystemAddress(const SocketAddress& address)
{
    if (address.isUnix()) {
        sockaddr_un local {};
        local.sun_family = AF_UNIX;
        const std::size_t size = std::min(std::size_t(address.path.size()), sizeof local.sun_path);
        std::memcpy(local.sun_path, address.path.constData(), size);
        m_size = socklen_t(offsetof(sockaddr_un, sun_path) + size);
        std::memcpy(&m_storage, &local, m_size);
    } else if (address.family != SocketAddress::Family::IPv4) {
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

SystemAddress SystemAddress::mapped(SocketAddress address)
{
    constexpr std::array<quint8, 12> prefix {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (address.family == SocketAddress::Family::IPv4) {
        std::copy_n(address.bytes.begin(), 4, address.bytes.begin() + prefix.size());
        std::ranges::copy(prefix, address.bytes.begin());
        address.family = SocketAddress::Family::IPv6;
    }
    return SystemAddress(address);
}

SocketAddress SystemAddress::read(const sockaddr_storage& storage, socklen_t size)
{
    SocketAddress address;
    if (storage.ss_family == AF_UNIX) {
        constexpr std::size_t start = offsetof(sockaddr_un, sun_path);
        const char* const name = reinterpret_cast<const char*>(&storage) + start;
        QByteArray path(name, size > start ? qsizetype(size - start) : 0);
        if (!path.startsWith('\0')) // a path may or may not have its NUL
            path.truncate(qsizetype(qstrnlen(path.constData(), std::size_t(path.size()))));
        return SocketAddress::ofUnix(path);
    }
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
