// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/base/socketaddress.h"
#include "core/base/transportoptions.h"
#include "core/behavior/behaviorspec.h"
#include "core/framing/framingspec.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// What a connection that nobody answers for does when its peer sends its FIN.
enum class AfterPeerFin : quint8 {
    Close, ///< close too, once all is sent
    StayHalfOpen, ///< keep our direction open until the person closes it
};

/// An endpoint as a person asks for it: a server, or the clients of one client window. A value.
struct EndpointConfig {
    /// A server's address that stands for all of this machine's, IPv4 and IPv6.
    static constexpr QLatin1String allAddresses {"*"};

    Role role = Role::Server;
    Transport transport = Transport::Tcp;
    QString address = QStringLiteral("127.0.0.1"); ///< servers: of this machine, a name of one, or
                                                   ///< `allAddresses`; clients: the peer's address
                                                   ///< or name; of Unix domain sockets a path, or
                                                   ///< "@" and an abstract name
    quint16 port = 65432; ///< servers: 0 lets the system choose; of Unix domain sockets none
    DatagramOptions datagram; ///< UDP, and the idle time of Unix datagrams
    UnixOptions unixOptions; ///< Unix domain sockets
    FramingSpec framing; ///< how its messages are shown
    std::optional<FramingSpec> framingOut; ///< of those it sends; nullopt: the same
    BehaviorSpec behavior; ///< servers; clients: ChatClient, or Manual
    AfterPeerFin afterPeerFin = AfterPeerFin::StayHalfOpen; ///< where nobody answers
    int count = 1; ///< clients: connections, 1 to 20,000
    std::chrono::milliseconds connectTimeout {30'000}; ///< clients
    bool reconnect = false; ///< clients: a connection that the peer has ended, or that could not be
                            ///< made, is asked for again, after growing pauses

    [[nodiscard]] static EndpointConfig server() { return {}; }
    [[nodiscard]] static EndpointConfig client()
    {
        EndpointConfig config;
        config.role = Role::Client;
        config.afterPeerFin = AfterPeerFin::Close;
        return config;
    }

    [[nodiscard]] TransportAddress place() const { return {transport, address, port}; }
    [[nodiscard]] const FramingSpec& framingToSend() const
    {
        return framingOut ? *framingOut : framing;
    }

    bool operator==(const EndpointConfig&) const = default;
};
