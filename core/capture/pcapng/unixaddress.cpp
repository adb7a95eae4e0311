// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/unixaddress.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace {
constexpr std::array<quint8, 2> prefix {0xfd, 0x53}; // unique local (RFC 4193), then "S"
constexpr quint16 firstPort = 0xc000; // the dynamic ones (RFC 6335 section 6)
constexpr quint8 unnamedSubnet = 1;

const QByteArray scheme = QByteArrayLiteral("unix:");
const QByteArray unnamed = QByteArrayLiteral("unix:unnamed-");

SocketAddress address(quint8 subnet, quint64 number)
{
    SocketAddress made;
    made.family = SocketAddress::Family::IPv6;
    std::ranges::copy(prefix, made.bytes.begin());
    made.bytes[7] = subnet;
    qToBigEndian(number, made.bytes.data() + 8);
    made.port = quint16(firstPort | number);
    return made;
}

/// 64 bits that follow from a path alone.
quint64 hashOf(const QByteArray& path)
{
    return qFromBigEndian<quint64>(
        QCryptographicHash::hash(path, QCryptographicHash::Sha256).constData());
}
}

SocketAddress unixaddress::inPackets(const SocketAddress& address, ConnectionId id, FlowEnd end)
{
    if (!address.isUnix())
        return address;
    if (address.path.isEmpty())
        return ::address(unnamedSubnet, quint64(end) << 32 | id.value);
    return ::address(0, hashOf(address.path));
}

QByteArray unixaddress::nameOf(const SocketAddress& address, ConnectionId id)
{
    if (address.path.isEmpty())
        return unnamed + QByteArray::number(id.value);
    QByteArray name = scheme + address.addressText().toUtf8();
    std::ranges::replace_if(
        name, [](char byte) { return uchar(byte) < ' ' || byte == 0x7f; }, '?');
    return name;
}

bool unixaddress::isMadeUp(const SocketAddress& address)
{
    return address.family == SocketAddress::Family::IPv6
        && std::equal(prefix.begin(), prefix.end(), address.bytes.begin());
}

SocketAddress unixaddress::ofName(const QByteArray& name)
{
    const bool isNamed = name.startsWith(scheme) && !name.startsWith(unnamed);
    const QString path = isNamed ? QString::fromUtf8(name.sliced(scheme.size())) : QString();
    return SocketAddress::ofUnix(unixPathOf(path));
}
