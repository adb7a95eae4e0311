// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/behavior/behaviorspec.h"
#include "core/framing/framingspec.h"

#include <QByteArray>
#include <QString>

#include <chrono>

/// What an endpoint does when a peer sends its FIN.
enum class AfterPeerFin : quint8 {
    Close, ///< close too, once all answers are out
    StayHalfOpen, ///< keep our direction open until the person closes it
};

/// A server as a person asks for it.
struct ServerConfig {
    QString address = QStringLiteral("127.0.0.1"); ///< an address of this machine, or a name of one
    quint16 port = 65432; ///< 0: the system chooses
    BehaviorSpec behavior;
    FramingSpec framing; ///< how its messages are shown
    AfterPeerFin afterPeerFin = AfterPeerFin::StayHalfOpen; ///< Manual only; others close

    bool operator==(const ServerConfig&) const = default;
};

/// The clients of one client window as a person asks for them.
struct ClientConfig {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 65432;
    int count = 1; ///< connections, 1 to 20,000
    FramingSpec framing;
    AfterPeerFin afterPeerFin = AfterPeerFin::Close;
    std::chrono::milliseconds connectTimeout {30'000};

    bool operator==(const ClientConfig&) const = default;
};

/// What an endpoint sends again and again.
struct Repeat {
    QByteArray bytes;
    std::chrono::milliseconds interval {1000}; ///< 1 or more
    ConnectionId only; ///< goes to this one of its connections; invalid: to all
};
