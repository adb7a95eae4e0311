// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/net/endpointconfig.h"
#include "core/transport/datagramsocket.h"

/// What an endpoint's sockets of datagrams are made with.
[[nodiscard]] inline DatagramSocket::Settings datagramSettings(
    const EndpointConfig& config, const Limits& limits)
{
    constexpr qint64 largestUdp = 64 * 1024; // bytes: none is longer
    return {.transport = config.transport,
        .options = config.datagram,
        .unixOptions = config.unixOptions,
        .longestRead = config.transport == Transport::Udp ? std::min(limits.readChunk, largestUdp)
                                                          : limits.readChunk};
}
