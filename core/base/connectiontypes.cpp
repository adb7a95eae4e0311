// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/connectiontypes.h"

#include <array>

namespace {
constexpr std::array<const char*, 5> transportNames {
    "tcp", "udp", "unix", "unix-seqpacket", "unix-dgram"};
}

QLatin1String transportName(Transport transport)
{
    return QLatin1String(transportNames.at(std::size_t(transport)));
}

std::optional<Transport> transportOfName(QStringView name)
{
    for (std::size_t i = 0; i < transportNames.size(); ++i) {
        if (name == QLatin1String(transportNames[i]))
            return Transport(i);
    }
    return {};
}

QLatin1String endReasonName(EndReason reason)
{
    static constexpr std::array names {
        "",
        "closed-by-us",
        "closed-by-peer",
        "reset-by-peer",
        "reset-by-us",
        "refused",
        "timed-out",
        "unreachable",
        "host-not-found",
        "limit",
        "error",
    };
    return QLatin1String(names.at(std::size_t(reason)));
}

QLatin1String tcpStateName(TcpState state)
{
    static constexpr std::array names {
        "",
        "ESTABLISHED",
        "SYN-SENT",
        "SYN-RECEIVED",
        "FIN-WAIT-1",
        "FIN-WAIT-2",
        "TIME-WAIT",
        "CLOSED",
        "CLOSE-WAIT",
        "LAST-ACK",
        "LISTEN",
        "CLOSING",
    };
    return QLatin1String(names.at(std::size_t(state)));
}
