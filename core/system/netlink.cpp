// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/netlink.h"

#include <unistd.h>

Netlink::Netlink(quint32 groups)
    : m_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
{
    if (groups == 0 || m_descriptor < 0)
        return;
    sockaddr_nl address {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = groups;
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return;
    const int error = errno;
    ::close(m_descriptor);
    m_descriptor = -1;
    errno = error;
}

Netlink::~Netlink()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}
