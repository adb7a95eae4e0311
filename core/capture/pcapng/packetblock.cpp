// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/packetblock.h"

#include "core/capture/pcapng/options.h"
#include "core/capture/pcapng/packetbuilder.h"

#include <limits>

namespace {
constexpr qsizetype packetStart = 20; // in the block's body
constexpr qsizetype ethernetSize = 14;
constexpr qsizetype ipv6Size = 40;
constexpr qsizetype minTcpSize = 20;
constexpr qsizetype udpSize = 8;
constexpr uchar tcpProtocol = 6;
constexpr uchar udpProtocol = 17;
/// A longer one is no IP packet: such are datagrams that do not fit in one.
constexpr qsizetype maxFrameSize = ethernetSize + ipv6Size + 0xffff;

constexpr qsizetype minIPv4Size = 20;
constexpr quint16 ipv4Type = 0x0800;
constexpr quint16 ipv6Type = 0x86dd;

template<typename T>
T number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.sliced(at, sizeof(T)).data());
}

/// The parts of an Ethernet frame with TCP or UDP in it; each header is whole.
struct Packet {
    QByteArrayView ethernet;
    QByteArrayView ip;
    QByteArrayView transport;
    QByteArrayView payload; // as far as it is in the file
    bool isDatagram = false;

    [[nodiscard]] uchar tcpFlags() const { return isDatagram ? uchar(0) : uchar(transport[13]); }
    [[nodiscard]] bool continues() const { return !isDatagram && !(tcpFlags() & TcpSegment::Psh); }
};

/// Takes the first bytes off `rest`; none if there are not so many.
std::optional<QByteArrayView> take(QByteArrayView& rest, qsizetype size)
{
    if (size > rest.size())
        return {};
    const QByteArrayView taken = rest.first(size);
    rest = rest.sliced(size);
    return taken;
}

/// The length of the IP header that `rest` begins with; too large a number if it is none.
qsizetype ipHeaderSize(QByteArrayView rest, quint16 etherType)
{
    constexpr qsizetype none = std::numeric_limits<qsizetype>::max();
    if (etherType == ipv6Type)
        return ipv6Size;
    if (etherType != ipv4Type || rest.isEmpty())
        return none;
    const qsizetype size = (uchar(rest[0]) & 0x0f) * 4;
    return size >= minIPv4Size ? size : none;
}

/// The length of the header behind that of IP; likewise.
qsizetype transportHeaderSize(QByteArrayView rest, uchar protocol)
{
    constexpr qsizetype none = std::numeric_limits<qsizetype>::max();
    if (protocol == udpProtocol)
        return udpSize;
    if (protocol != tcpProtocol || rest.size() < minTcpSize)
        return none;
    const qsizetype size = (uchar(rest[12]) >> 4) * 4;
    return size >= minTcpSize ? size : none;
}

std::optional<Packet> splitPacket(QByteArrayView rest)
{
    const auto ethernet = take(rest, ethernetSize);
    if (!ethernet)
        return {};
    const quint16 etherType = number<quint16>(*ethernet, 12);
    const auto ip = take(rest, ipHeaderSize(rest, etherType));
    if (!ip)
        return {};
    const auto protocol = uchar((*ip)[etherType == ipv6Type ? 6 : 9]);
    const auto transport = take(rest, transportHeaderSize(rest, protocol));
    if (!transport)
        return {};
    return Packet {*ethernet, *ip, *transport, rest, protocol == udpProtocol};
}

/// Who has the hardware address that stands at `at`; none if nobody of ours.
std::optional<PacketEnd> endAt(QByteArrayView ethernet, qsizetype at)
{
    const char who = ethernet[at + 1];
    if (uchar(ethernet[at]) != 0x02 || (who != 'S' && who != 'P'))
        return {};
    return PacketEnd {{number<quint32>(ethernet, at + 2)}, who == 'S', {}};
}

SocketAddress addressAt(QByteArrayView ip, qsizetype at, quint16 port)
{
    SocketAddress address;
    const bool isIPv6 = ip.size() == ipv6Size && uchar(ip[0]) >> 4 == 6;
    const QByteArrayView bytes = isIPv6 ? ip.sliced(8 + at * 16, 16) : ip.sliced(12 + at * 4, 4);
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    address.family = isIPv6 ? SocketAddress::Family::IPv6 : SocketAddress::Family::IPv4;
    address.port = port;
    return address;
}

/// What the IP header says of the payload's length; what is there where it says nothing usable.
quint32 sentLength(const Packet& packet)
{
    const bool isIPv6 = number<quint16>(packet.ethernet, 12) == ipv6Type;
    const qsizetype sent = isIPv6
        ? number<quint16>(packet.ip, 4) - packet.transport.size()
        : number<quint16>(packet.ip, 2) - packet.ip.size() - packet.transport.size();
    return quint32(std::max(sent, packet.payload.size()));
}

/// What the block's epb_packetid says.
Cause readCause(QByteArrayView options, FileByteOrder byteOrder)
{
    Cause cause;
    pcapng::forEachOption(options, byteOrder, [&](quint16 code, QByteArrayView value) {
        if (code == pcapng::packetIdOption)
            cause.value = quint32(byteOrder.read<quint64>(value));
    });
    return cause;
}

/// An Enhanced Packet Block that holds a packet of ours.
struct OwnPacket {
    Packet packet;
    PacketEnd source;
    ReadPacket read;
    qsizetype originalSize = 0; // of the frame

    /// Whether blocks before it hold all of it.
    [[nodiscard]] bool isToldElsewhere() const
    {
        return packet.isDatagram && originalSize > maxFrameSize;
    }
};

std::optional<OwnPacket> readOwnPacket(
    const BlockReader::Block& block, FileByteOrder byteOrder, const Interfaces& interfaces)
{
    if (block.body.size() < packetStart)
        return {};
    const char* const body = block.body.data();
    const quint32 interface = byteOrder.read<quint32>(body);
    const qsizetype captured = byteOrder.read<quint32>(body + 12);
    const qsizetype original = byteOrder.read<quint32>(body + 16);
    if (captured > block.body.size() - packetStart || !interfaces.isEthernet(interface))
        return {};
    const std::optional<Packet> packet = splitPacket(block.body.sliced(packetStart, captured));
    if (!packet)
        return {};
    const std::optional<PacketEnd> source = endAt(packet->ethernet, 6);
    if (!source)
        return {};
    const quint64 ticks
        = quint64(byteOrder.read<quint32>(body + 4)) << 32 | byteOrder.read<quint32>(body + 8);
    ReadPacket read;
    read.time = interfaces.time(interface, ticks);
    read.connection = source->connection;
    read.direction = source->isOurs ? Direction::Out : Direction::In;
    read.continues = packet->continues();
    read.isCut = original > captured;
    read.length = quint32(packet->payload.size());
    read.fileOffset = block.bodyOffset + packetStart + captured - packet->payload.size();
    const qsizetype optionsStart = packetStart + pcapng::padded(captured);
    if (optionsStart < block.body.size())
        read.cause = readCause(block.body.sliced(optionsStart), byteOrder);
    return OwnPacket {*packet, *source, read, original};
}
}

std::optional<ReadPacket> readPacketBlock(
    const BlockReader::Block& block, FileByteOrder byteOrder, const Interfaces& interfaces)
{
    const std::optional<OwnPacket> own = readOwnPacket(block, byteOrder, interfaces);
    if (!own || own->isToldElsewhere())
        return {};
    const bool isMessage = own->packet.isDatagram || own->read.length > 0;
    return isMessage ? std::optional(own->read) : std::nullopt;
}

std::optional<ReadSegment> readSegment(
    const BlockReader::Block& block, FileByteOrder byteOrder, const Interfaces& interfaces)
{
    const std::optional<OwnPacket> own = readOwnPacket(block, byteOrder, interfaces);
    if (!own)
        return {};
    const Packet& packet = own->packet;
    const std::optional<PacketEnd> destination = endAt(packet.ethernet, 0);
    if (!destination)
        return {};
    ReadSegment segment {own->read, own->source, *destination, number<quint32>(packet.transport, 4),
        sentLength(packet), packet.tcpFlags(), packet.isDatagram};
    segment.source.address = addressAt(packet.ip, 0, number<quint16>(packet.transport, 0));
    segment.destination.address = addressAt(packet.ip, 1, number<quint16>(packet.transport, 2));
    return segment;
}
