// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"

/// Finds the addresses of a host, and where they come from. getaddrinfo(3) cannot be interrupted:
/// it runs in a thread of its own, which is left to itself once it is canceled or late.
namespace NameLookup {

struct Found {
    NameFacts name;
    int number = 0; ///< of getaddrinfo, EAI_NONAME for example; 0: it went well
};

/// `port` is that of the addresses. The name's `error` is HostNotFound, LookupFailed, ZoneMissing
/// or ZoneUnknown (the detail says which there are), Canceled, or None.
[[nodiscard]] Found find(const QString& host, quint16 port, const Cancellation& cancellation);

/// What the name servers alone say of a host, whatever the hosts file says; empty if nothing within
/// some seconds.
[[nodiscard]] QList<SocketAddress> inDns(const QString& host, const Cancellation& cancellation);

} // namespace NameLookup
