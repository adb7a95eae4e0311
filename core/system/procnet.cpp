// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/procnet.h"

#include <QByteArrayList>
#include <QFile>

#include <array>
#include <cstring>
#include <utility>

namespace {

constexpr qint64 millisecondsPerTick = 10; // USER_HZ is 100 on all that Linux runs on
constexpr quint32 listeningFlag = 0x10000; // __SO_ACCEPTCON, of a Unix socket

/// "0100007F:FF98": each four bytes of the address are a number in the machine's order.
SocketAddress addressOf(const QByteArray& text)
{
    const qsizetype colon = text.indexOf(':');
    SocketAddress address;
    address.family = colon == 8 ? SocketAddress::Family::IPv4 : SocketAddress::Family::IPv6;
    for (qsizetype at = 0; at + 8 <= colon && at < 32; at += 8) {
        const quint32 word = text.mid(at, 8).toUInt(nullptr, 16);
        std::memcpy(address.bytes.data() + at / 2, &word, sizeof word);
    }
    address.port = text.mid(colon + 1).toUShort(nullptr, 16);
    address.unmap();
    return address;
}

/// `sl local rem st tx:rx tr:when retr uid timeout inode ref pointer drops`
KernelSocket inetSocket(const QByteArrayList& fields, Transport transport)
{
    KernelSocket socket;
    socket.transport = transport;
    socket.local = addressOf(fields[1]);
    socket.peer = addressOf(fields[2]);
    socket.state = TcpState(fields[3].toUInt(nullptr, 16));
    socket.sendQueue = fields[4].split(':').first().toUInt(nullptr, 16);
    socket.receiveQueue = fields[4].split(':').last().toUInt(nullptr, 16);
    const QByteArrayList timer = fields[5].split(':');
    const uint timerKind = timer.first().toUInt(nullptr, 16);
    if (timerKind <= uint(SocketTimer::Kind::Probe)) {
        socket.timer = {.kind = SocketTimer::Kind(timerKind),
            .millisecondsLeft = timer.last().toLongLong(nullptr, 16) * millisecondsPerTick,
            .count = fields[6].toInt(nullptr, 16)};
    }
    socket.uid = fields[7].toUInt();
    socket.inode = fields[9].toULongLong();
    if (transport == Transport::Udp && fields.size() > 12)
        socket.drops = fields[12].toLongLong();
    return socket;
}

/// `Num RefCount Protocol Flags Type St Inode Path`
KernelSocket unixSocket(const QByteArrayList& fields)
{
    constexpr uint connected = 3; // SS_CONNECTED
    KernelSocket socket;
    const uint type = fields[4].toUInt(nullptr, 16);
    socket.transport = transportOfUnixType(type);
    const bool isListening = fields[3].toUInt(nullptr, 16) & listeningFlag;
    const bool isConnected = fields[5].toUInt(nullptr, 16) == connected;
    socket.state = isListening ? TcpState::Listen
        : isConnected          ? TcpState::Established
                               : TcpState::Closed;
    socket.inode = fields[6].toULongLong();
    socket.localName = fields.mid(7).join(' ');
    return socket;
}

/// The fields of each line but the first; false if there is no such file.
template<typename Visit>
bool readTable(const QString& path, qsizetype leastFields, Visit visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() >= leastFields)
            visit(fields);
    }
    return true;
}

} // namespace

Result<std::vector<KernelSocket>> ProcNet::list(const QString& folder)
{
    constexpr qsizetype inetFields = 10;
    constexpr qsizetype unixFields = 7;
    std::vector<KernelSocket> sockets;
    bool isThere = false;
    constexpr std::array tables {std::pair("/tcp", Transport::Tcp),
        std::pair("/tcp6", Transport::Tcp), std::pair("/udp", Transport::Udp),
        std::pair("/udp6", Transport::Udp)};
    for (const std::pair<const char*, Transport>& table : tables) {
        isThere |= readTable(
            folder + QLatin1String(table.first), inetFields, [&](const QByteArrayList& fields) {
                sockets.push_back(inetSocket(fields, table.second));
            });
    }
    isThere |= readTable(folder + QStringLiteral("/unix"), unixFields,
        [&](const QByteArrayList& fields) { sockets.push_back(unixSocket(fields)); });
    if (!isThere)
        return Error {ErrorCode::CannotRead, folder};
    return sockets;
}
