// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"

/// Finds the addresses of a host, and where they come from. getaddrinfo(3) cannot be interrupted:
/// it runs in a thread of its own, which is left to itself once it is canceled or late.
namespace NameLookup {

struct Found {
    NameFacts name;
    QList<SocketAddress> inDns; ///< where the hosts file has told: what DNS says
    int number = 0; ///< of getaddrinfo, EAI_NONAME for example; 0: it went well
};

/// `port` is that of the addresses. The name's `error` is HostNotFound, LookupFailed, ZoneMissing
/// or ZoneUnknown (the detail says which there are), Canceled, or None.
[[nodiscard]] Found find(const QString& host, quint16 port, const Cancellation& cancellation);

} // namespace NameLookup
