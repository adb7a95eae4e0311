// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/socketaddress.h"

#include <QHostAddress>

#include <algorithm>

namespace {
constexpr std::size_t ipv4Size = 4;

QHostAddress toHostAddress(const SocketAddress& address)
{
    if (address.family == SocketAddress::Family::IPv6)
        return QHostAddress(address.bytes.data());
    return QHostAddress(quint32(address.bytes[0]) << 24 | quint32(address.bytes[1]) << 16
        | quint32(address.bytes[2]) << 8 | quint32(address.bytes[3]));
}
}

SocketAddress SocketAddress::fromHostAddress(const QHostAddress& address, quint16 port)
{
    SocketAddress result;
    result.port = port;
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4) {
        result.family = Family::IPv4;
        for (std::size_t i = 0; i < ipv4Size; ++i)
            result.bytes[i] = quint8(ipv4 >> (24 - 8 * i));
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        result.family = Family::IPv6;
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        std::copy_n(ipv6.c, result.bytes.size(), result.bytes.begin());
    }
    return result;
}

bool SocketAddress::isLoopback() const
{
    return isValid() && toHostAddress(*this).isLoopback();
}

QString SocketAddress::addressText() const
{
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
    return qHashMulti(qHashBits(address.bytes.data(), address.bytes.size(), seed), address.port,
        quint8(address.family));
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
    if (!isNumber || (host.contains(u':') && !isBracketed))
        return Error {ErrorCode::InvalidArgument, text};
    return HostPort {host.isEmpty() ? fallbackHost : host, port};
}
