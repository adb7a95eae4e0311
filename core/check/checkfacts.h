// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/check/checkrequest.h"
#include "core/system/route.h"
#include "core/system/servicenames.h"
#include "core/transport/localaddresses.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

/// Which addresses the name has.
struct NameFacts {
    enum class Origin : quint8 { Literal, HostsFile, NameService };

    QString host;
    Origin origin = Origin::Literal;
    QList<SocketAddress> addresses; ///< in the order in which programs try them
    QStringList services; ///< those that may have told, where it is NameService: "dns"
    Error error {ErrorCode::None, {}};
};

/// What DNS says of a name for which the hosts file says something else.
struct DnsFacts {
    QString host;
    QList<SocketAddress> addresses;
};

/// What is known of a port by its number.
struct PortFacts {
    quint16 port = 0;
    PortRange range = PortRange::User;
    QString service; ///< by convention; empty: none
};

/// The addresses of this computer.
struct InterfaceFacts {
    QList<LocalAddress> addresses;
};

/// How this computer would send to an address.
struct RouteFacts {
    SocketAddress address;
    Route route;
};

/// An ICMP echo request and what came of it.
struct PingFacts {
    SocketAddress address;
    int error = 0; ///< errno; ETIMEDOUT: no answer
    bool wasSent = false; ///< otherwise it could not be asked
    QString groups; ///< net.ipv4.ping_group_range, where that forbids it
};

/// One try to connect.
struct ConnectFacts {
    Transport transport = Transport::Tcp;
    SocketAddress address;
    SocketAddress local; ///< from which the SYN went; invalid if none did
    int number = 0; ///< errno; ETIMEDOUT: neither accepted nor refused in time
    Error error {ErrorCode::None, {}}; ///< the same, with its cause
    bool isElsewhere = false; ///< not an address of the name: where a listener of this computer is

    [[nodiscard]] bool isAccepted() const { return error.code == ErrorCode::None; }
    /// The system gave it the port that it connects to: both ends are one.
    [[nodiscard]] bool isToItself() const { return isAccepted() && local == address; }
};

/// A datagram that was sent to a UDP port, and what came of it.
struct DatagramFacts {
    enum class Asked : quint8 { Nothing, Empty, Line }; ///< what was in it: no byte, or a line feed

    SocketAddress address;
    SocketAddress local; ///< from which it went; invalid if there is none
    Asked asked = Asked::Nothing; ///< Nothing: connect(2) alone, which sends none
    bool isAnswered = false;
    QByteArray bytes; ///< the first ones of the answer, which may be empty
    /// errno: ECONNREFUSED for ICMP's port unreachable; ETIMEDOUT: no answer in time.
    int number = 0;
    Error error {ErrorCode::None, {}}; ///< the same, with its cause
};

/// What stands at the path of a Unix domain socket (unix(7)), and whether we may use it.
struct PathFacts {
    QString name; ///< as the person wrote it
    /// NoSuchPath, NotASocket, PermissionDenied, PathTooLong, or one of errno's.
    Error error {ErrorCode::None, {}};
    QString obstacle; ///< the folder that is missing, or that lets us not through; empty: none
    quint32 mode = 0; ///< type and permissions, as in stat(2); 0: not known, or an abstract name
    QString owner; ///< the user whose it is
    QString group;
    QString account; ///< the user as whom we ask

    [[nodiscard]] bool isAbstract() const { return name.startsWith(u'@'); }
};

/// A socket of this computer that has the port, or the name of a Unix domain socket.
struct PortHolder {
    enum class Kind : quint8 { Listener, BoundOnly, Udp, UnixDatagram };

    Kind kind = Kind::Listener;
    Transport transport = Transport::Tcp;
    SocketAddress local;
    QString process; ///< empty: not known
    qint64 pid = 0;
    quint32 uid = 0;
    qint64 waiting = 0; ///< of a listener: connections to be accepted; of others bytes to be read
    qint64 backlog = 0; ///< of a listener: how many may wait
    qint64 drops = -1; ///< of UDP: datagrams that found no room; -1: not known

    /// One more is taken than may wait (listen(2)).
    [[nodiscard]] bool isFull() const { return kind == Kind::Listener && waiting > backlog; }

    bool operator==(const PortHolder&) const = default;
};

/// Who has the port, if it is this computer's.
struct HolderFacts {
    quint16 port = 0; ///< 0: of a Unix domain socket
    Transport asked = Transport::Tcp; ///< what was asked for
    bool isWanted = false; ///< it can be reached at an address that was asked for
    PortHolder holder; ///< only if there is one
    bool isThere = false;
};

/// What a port says that accepts.
struct SpeechFacts {
    enum class Asked : quint8 { Nothing, Tls, Http };
    enum class Heard : quint8 { Silence, End, Bytes, Echo, Tls, Http };

    SocketAddress address;
    Asked asked = Asked::Nothing;
    Heard heard = Heard::Silence;
    QByteArray bytes; ///< the first ones
};

/// One step of a check: what was asked, and what came of it. A value.
struct CheckStep {
    enum class Outcome : quint8 { Good, Neutral, Warning, Fault };

    Outcome outcome = Outcome::Neutral;
    QString call; ///< as the system has it: "connect() ECONNREFUSED"
    qint64 duration = -1; ///< ns; -1: it took no time worth telling
    std::variant<NameFacts, DnsFacts, PortFacts, InterfaceFacts, RouteFacts, PingFacts,
        ConnectFacts, HolderFacts, SpeechFacts, DatagramFacts, PathFacts>
        facts;
};
