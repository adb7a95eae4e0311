// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/socketaddress.h"

#include "core/base/zones.h"

#include <QHostAddress>

#include <algorithm>
#include <tuple>

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

/// As ss(8) writes it: "@" for the NUL of an abstract name, and for those in it.
QString unixName(QByteArray path)
{
    path.replace('\0', '@');
    return QString::fromUtf8(path);
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

SocketAddress SocketAddress::ofUnix(const QByteArray& path)
{
    SocketAddress result;
    result.family = Family::Unix;
    result.path = path;
    return result;
}

bool SocketAddress::isMulticast() const
{
    if (family == Family::IPv4)
        return (bytes[0] & 0xf0) == 0xe0;
    return family == Family::IPv6 && bytes[0] == 0xff;
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
    return isIP() && std::ranges::all_of(bytes, [](quint8 byte) { return byte == 0; });
}

bool SocketAddress::isLinkLocalIPv6() const
{
    return family == Family::IPv6 && bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
}

bool SocketAddress::isLoopback() const
{
    return isUnix() || (isValid() && toHostAddress(*this).isLoopback());
}

QString SocketAddress::addressText() const
{
    if (family == Family::Both)
        return QStringLiteral("*");
    if (family == Family::Unix)
        return unixName(path);
    return isValid() ? toHostAddress(*this).toString() : QString();
}

QString SocketAddress::toString() const
{
    if (!isValid())
        return {};
    if (isUnix())
        return addressText();
    return hostPortText(addressText(), port);
}

std::strong_ordering SocketAddress::operator<=>(const SocketAddress& other) const
{
    const auto numbers = [](const SocketAddress& address) {
        return std::tie(address.bytes, address.port, address.family, address.zone);
    };
    if (const auto order = numbers(*this) <=> numbers(other); order != 0)
        return order;
    return path.compare(other.path) <=> 0;
}

size_t qHash(const SocketAddress& address, size_t seed)
{
    return qHashMulti(qHashBits(address.bytes.data(), address.bytes.size(), seed), address.zone,
        address.port, quint8(address.family), address.path);
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

QString placeText(const TransportAddress& address)
{
    return isUnix(address.transport) ? address.host : hostPortText(address.host, address.port);
}

QString transportAddressText(const TransportAddress& address)
{
    const QString place = placeText(address);
    return address.transport == Transport::Tcp ? place
                                               : transportName(address.transport) + u':' + place;
}

Result<TransportAddress> parseTransportAddress(const QString& text, const QString& fallbackHost)
{
    const qsizetype colon = text.indexOf(u':');
    const std::optional<Transport> named
        = colon < 0 ? std::nullopt : transportOfName(QStringView(text).first(colon));
    const QString place = named ? text.sliced(colon + 1) : text;
    const Transport transport = named.value_or(Transport::Tcp);
    if (isUnix(transport)) {
        if (place.isEmpty() || place == u'@')
            return Error {ErrorCode::InvalidArgument, text};
        return TransportAddress {transport, place, 0};
    }
    const Result<HostPort> parsed = parseHostPort(place, fallbackHost);
    if (!parsed)
        return Error {ErrorCode::InvalidArgument, text};
    return TransportAddress {transport, parsed->host, parsed->port};
}

QByteArray unixPathOf(const QString& name)
{
    QByteArray path = name.toUtf8();
    if (path.startsWith('@'))
        path[0] = '\0';
    return path;
}
