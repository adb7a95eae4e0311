// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>

class QHostAddress;

/// An IP address and a port as a small value: 24 bytes, no allocation.
struct SocketAddress {
    enum class Family : quint8 {
        None,
        IPv4,
        IPv6,
        Both, ///< of a server: all addresses of the computer, IPv4 and IPv6
    };

    std::array<quint8, 16> bytes {}; ///< network byte order; IPv4 uses the first four
    quint16 port = 0; ///< host byte order
    Family family = Family::None;
    quint32 zone = 0; ///< of a link-local IPv6 address: the interface's index (RFC 4007); 0 none

    /// IPv4 addresses mapped into IPv6 (::ffff:a.b.c.d, RFC 4291 section 2.5.5.2) become IPv4.
    static SocketAddress fromHostAddress(const QHostAddress& address, quint16 port);

    /// All addresses of the computer, of both families.
    [[nodiscard]] static SocketAddress anyOfBoth(quint16 port);

    [[nodiscard]] bool isValid() const { return family != Family::None; }
    [[nodiscard]] bool isLoopback() const;
    /// 0.0.0.0, :: or both, which stand for all addresses of the computer.
    [[nodiscard]] bool isAny() const;
    /// fe80::/10, which means something only together with a zone (RFC 4291 section 2.5.6).
    [[nodiscard]] bool isLinkLocalIPv6() const;
    /// The address without the port: "127.0.0.1", "::1", "fe80::1%eth0"; "*" for both families.
    [[nodiscard]] QString addressText() const;
    /// "127.0.0.1:65432", "[::1]:65432" (RFC 3986 section 3.2.2), "[fe80::1%eth0]:65432",
    /// "*:65432"; empty if not valid.
    [[nodiscard]] QString toString() const;

    /// An IPv4 address that is mapped into IPv6 becomes the IPv4 address.
    void unmap();

    auto operator<=>(const SocketAddress&) const = default;
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
