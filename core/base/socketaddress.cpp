// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/socketaddress.h"

#include "core/base/zones.h"

#include <QHostAddress>

#include <algorithm>

namespace {
constexpr std::size_t ipv4Size = 4;

QHostAddress toHostAddress(const SocketAddress& address)
{
    if (address.family == SocketAddress::Family::IPv6) {
        QHostAddress host(address.bytes.data());
        if (address.zone != 0)
            host.setScopeId(Zones::nameOf(address.zone));
        return host;
    }
    return QHostAddress(quint32(address.bytes[0]) << 24 | quint32(address.bytes[1]) << 16
        | quint32(address.bytes[2]) << 8 | quint32(address.bytes[3]));
}
}

SocketAddress SocketAddress::fromHostAddress(const QHostAddress& address, quint16 port)
{
    SocketAddress result;
    result.port = port;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        result.family = Family::IPv4;
        const quint32 ipv4 = address.toIPv4Address();
        for (std::size_t i = 0; i < ipv4Size; ++i)
            result.bytes[i] = quint8(ipv4 >> (24 - 8 * i));
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        std::copy_n(ipv6.c, result.bytes.size(), result.bytes.begin());
        result.family = Family::IPv6;
        if (result.isLinkLocalIPv6()) // to others it means nothing, and the system drops it
            result.zone = Zones::numberOf(address.scopeId());
        result.unmap();
    }
    return result;
}

SocketAddress SocketAddress::anyOfBoth(quint16 port)
{
    SocketAddress result;
    result.port = port;
    result.family = Family::Both;
    return result;
}

void SocketAddress::unmap()
{
    constexpr std::array<quint8, 12> prefix {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (family != Family::IPv6 || !std::equal(prefix.begin(), prefix.end(), bytes.begin()))
        return;
    std::copy_n(bytes.begin() + prefix.size(), ipv4Size, bytes.begin());
    std::fill(bytes.begin() + ipv4Size, bytes.end(), quint8(0));
    family = Family::IPv4;
    zone = 0;
}

bool SocketAddress::isAny() const
{
    return isValid() && std::ranges::all_of(bytes, [](quint8 byte) { return byte == 0; });
}

bool SocketAddress::isLinkLocalIPv6() const
{
    return family == Family::IPv6 && bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
}

bool SocketAddress::isLoopback() const
{
    return isValid() && toHostAddress(*this).isLoopback();
}

QString SocketAddress::addressText() const
{
    if (family == Family::Both)
        return QStringLiteral("*");
    return isValid() ? toHostAddress(*this).toString() : QString();
}

QString SocketAddress::toString() const
{
    if (!isValid())
        return {};
    return hostPortText(addressText(), port);
}

size_t qHash(const SocketAddress& address, size_t seed)
{
    return qHashMulti(qHashBits(address.bytes.data(), address.bytes.size(), seed), address.zone,
        address.port, quint8(address.family));
}

QString hostPortText(const QString& host, quint16 port)
{
    const QString format
        = host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return format.arg(host).arg(port);
}

Result<HostPort> parseHostPort(const QString& text, const QString& fallbackHost)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return Error {ErrorCode::InvalidArgument, text};
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    QString host = text.left(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    if (!isNumber || (isBracketed ? host.isEmpty() : host.contains(u':')))
        return Error {ErrorCode::InvalidArgument, text};
    return HostPort {host.isEmpty() ? fallbackHost : host, port};
}
