// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>

class QHostAddress;

/// Where a socket is: an IP address and a port, or the name of a Unix domain socket. A value.
struct SocketAddress {
    enum class Family : quint8 {
        None,
        IPv4,
        IPv6,
        Both, ///< of a server: all addresses of the computer, IPv4 and IPv6
        Unix, ///< `path` is all of it
    };

    std::array<quint8, 16> bytes {}; ///< network byte order; IPv4 uses the first four
    quint16 port = 0; ///< host byte order
    Family family = Family::None;
    quint32 zone = 0; ///< of a link-local IPv6 address: the interface's index (RFC 4007); 0 none
    /// Of a Unix domain socket (unix(7)): its path, or a NUL and its abstract name; empty if it has
    /// none. At most 108 bytes.
    QByteArray path {};

    /// IPv4 addresses mapped into IPv6 (::ffff:a.b.c.d, RFC 4291 section 2.5.5.2) become IPv4.
    static SocketAddress fromHostAddress(const QHostAddress& address, quint16 port);

    /// All addresses of the computer, of both families.
    [[nodiscard]] static SocketAddress anyOfBoth(quint16 port);

    [[nodiscard]] static SocketAddress ofUnix(const QByteArray& path);

    [[nodiscard]] bool isUnix() const { return family == Family::Unix; }
    [[nodiscard]] bool isIP() const
    {
        return family == Family::IPv4 || family == Family::IPv6 || family == Family::Both;
    }
    /// 224.0.0.0/4 or ff00::/8: a group (RFC 1112, RFC 4291 section 2.7).
    [[nodiscard]] bool isMulticast() const;
    [[nodiscard]] bool isValid() const { return family != Family::None; }
    [[nodiscard]] bool isLoopback() const;
    /// 0.0.0.0, :: or both, which stand for all addresses of the computer.
    [[nodiscard]] bool isAny() const;
    /// fe80::/10, which means something only together with a zone (RFC 4291 section 2.5.6).
    [[nodiscard]] bool isLinkLocalIPv6() const;
    /// The address without the port: "127.0.0.1", "::1", "fe80::1%eth0"; "*" for both families; of
    /// a Unix domain socket "/run/app.sock", "@abstract", or empty.
    [[nodiscard]] QString addressText() const;
    /// "127.0.0.1:65432", "[::1]:65432" (RFC 3986 section 3.2.2), "[fe80::1%eth0]:65432",
    /// "*:65432"; empty if not valid.
    [[nodiscard]] QString toString() const;

    /// An IPv4 address that is mapped into IPv6 becomes the IPv4 address.
    void unmap();

    std::strong_ordering operator<=>(const SocketAddress& other) const;
    bool operator==(const SocketAddress&) const = default;
};

size_t qHash(const SocketAddress& address, size_t seed = 0);

/// A host, by name or address, and a port, as a person types them.
struct HostPort {
    QString host;
    quint16 port = 0;

    bool operator==(const HostPort&) const = default;
};

/// "HOST:PORT", an IPv6 address in brackets.
[[nodiscard]] QString hostPortText(const QString& host, quint16 port);

/// Reads "HOST:PORT", "[::1]:65432" and ":0" (the host is `fallbackHost` then).
/// Errors: InvalidArgument.
[[nodiscard]] Result<HostPort> parseHostPort(
    const QString& text, const QString& fallbackHost = QStringLiteral("127.0.0.1"));

/// Where an endpoint is to be, as a person types it: what carries it, and a host and port or the
/// name of a Unix domain socket.
struct TransportAddress {
    Transport transport = Transport::Tcp;
    QString host; ///< of Unix domain sockets a path, or "@" and an abstract name
    quint16 port = 0; ///< none of Unix domain sockets

    bool operator==(const TransportAddress&) const = default;
};

/// "HOST:PORT", or the name of a Unix domain socket.
[[nodiscard]] QString placeText(const TransportAddress& address);
/// With its transport, where that is not TCP: "udp:HOST:PORT", "unix:/run/app.sock".
[[nodiscard]] QString transportAddressText(const TransportAddress& address);

/// Reads transportAddressText(); "tcp:" may be there too.
/// Errors: InvalidArgument.
[[nodiscard]] Result<TransportAddress> parseTransportAddress(
    const QString& text, const QString& fallbackHost = QStringLiteral("127.0.0.1"));

/// The bytes of a name as a person writes it: "@" stands for the NUL of an abstract one.
[[nodiscard]] QByteArray unixPathOf(const QString& name);
