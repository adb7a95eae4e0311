// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

#include <sys/socket.h>

/// A SocketAddress as system calls take it (ip(7), ipv6(7), unix(7)); that of both families is
/// IPv6's. A value.
class SystemAddress
{
public:
    explicit SystemAddress(const SocketAddress& address);
    /// For a socket of IPv6 that serves both families: an IPv4 address is mapped (ipv6(7)).
    [[nodiscard]] static SystemAddress mapped(SocketAddress address);

    [[nodiscard]] const sockaddr* data() const
    {
        return reinterpret_cast<const sockaddr*>(&m_storage);
    }
    [[nodiscard]] socklen_t size() const { return m_size; }
    [[nodiscard]] int family() const { return m_storage.ss_family; }

    /// What a system call has told, `size` bytes of it; invalid for other families.
    [[nodiscard]] static SocketAddress read(
        const sockaddr_storage& storage, socklen_t size = sizeof(sockaddr_storage));

private:
    sockaddr_storage m_storage {};
    socklen_t m_size = 0;
};
