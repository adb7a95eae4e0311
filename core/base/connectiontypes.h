// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>
#include <QtGlobal>

#include <array>
#include <optional>

/// Which way bytes went, seen from our own end of the connection.
enum class Direction : quint8 { In, Out };

/// What carries the bytes of a connection (tcp(7), udp(7), unix(7)).
enum class Transport : quint8 { Tcp, Udp, UnixStream, UnixSeqpacket, UnixDatagram };

/// In the order in which a person should meet them.
inline constexpr std::array allTransports {Transport::Tcp, Transport::Udp, Transport::UnixStream,
    Transport::UnixSeqpacket, Transport::UnixDatagram};

/// As on the command line: "tcp", "udp", "unix", "unix-seqpacket", "unix-dgram".
[[nodiscard]] QLatin1String transportName(Transport transport);
[[nodiscard]] std::optional<Transport> transportOfName(QStringView name);

/// Whether each write is one read at the other end: a message may be empty, and is never joined to
/// the next.
[[nodiscard]] constexpr bool keepsBoundaries(Transport transport)
{
    return transport == Transport::Udp || transport == Transport::UnixSeqpacket
        || transport == Transport::UnixDatagram;
}

/// Whether nothing is agreed on before the first message, and nothing tells of the end: what is
/// called a connection is two addresses, for as long as something passes.
[[nodiscard]] constexpr bool isDatagram(Transport transport)
{
    return transport == Transport::Udp || transport == Transport::UnixDatagram;
}

/// Whether addresses are names of this computer (unix(7)).
[[nodiscard]] constexpr bool isUnix(Transport transport)
{
    return transport >= Transport::UnixStream;
}

/// Which bytes of a connection: those that its transport carries, or what these stand for.
enum class Layer : quint8 {
    Wire, ///< as they were read and written
    Plaintext, ///< decrypted
};

/// Whether our end of a connection accepted it or asked for it.
enum class Role : quint8 { Server, Client };

/// Why a connection ended.
enum class EndReason : quint8 {
    None,
    ClosedByUs, ///< our FIN came first
    ClosedByPeer, ///< the peer's FIN came first
    ResetByPeer, ///< RST received
    ResetByUs, ///< RST sent
    Refused, ///< RST in answer to our SYN
    TimedOut,
    Unreachable,
    HostNotFound,
    Limit, ///< a limit of ours or of the system (descriptors)
    Error, ///< anything else; the event's text says what
};

/// The name of a reason on the command line: "closed-by-us", ...
[[nodiscard]] QLatin1String endReasonName(EndReason reason);

/// The kernel's TCP state, with the numbers of Linux (include/net/tcp_states.h), named as in RFC
/// 9293.
enum class TcpState : quint8 {
    Unknown = 0,
    Established = 1,
    SynSent = 2,
    SynReceived = 3,
    FinWait1 = 4,
    FinWait2 = 5,
    TimeWait = 6,
    Closed = 7,
    CloseWait = 8,
    LastAck = 9,
    Listen = 10,
    Closing = 11,
};

/// RFC 9293's word: "ESTABLISHED", "CLOSE-WAIT", ...; empty for Unknown.
[[nodiscard]] QLatin1String tcpStateName(TcpState state);
