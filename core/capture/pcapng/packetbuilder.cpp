// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/packetbuilder.h"

#include "core/capture/pcapng/checksum.h"

#include <QtEndian>

#include <cstring>

namespace {
constexpr qsizetype ethernetSize = 14;
constexpr qsizetype ipv4Size = 20;
constexpr qsizetype ipv6Size = 40;
constexpr qsizetype tcpSizeWithoutOptions = 20;
constexpr qsizetype tcpOptionsSize = 8;
constexpr qsizetype udpSize = 8;

constexpr quint8 tcpProtocol = 6;
constexpr quint8 udpProtocol = 17;
constexpr quint8 hopLimit = 64;
constexpr quint16 window = 0xffff;
constexpr quint8 windowShift = 14; // the largest: a window of 1 GiB

using Family = SocketAddress::Family;

constexpr std::size_t indexOf(FlowEnd end)
{
    return std::size_t(end);
}

template<typename T>
void put(uchar* to, T value)
{
    qToBigEndian(value, to);
}

std::array<uchar, 16> addressBytes(const SocketAddress& address, Family family)
{
    if (address.family != Family::IPv4 || family == Family::IPv4)
        return address.bytes;
    std::array<uchar, 16> mapped {};
    mapped[10] = mapped[11] = 0xff;
    std::memcpy(mapped.data() + 12, address.bytes.data(), 4);
    return mapped;
}

qsizetype tcpHeaderSize(const TcpSegment& segment)
{
    return tcpSizeWithoutOptions + (segment.flags & TcpSegment::Syn ? tcpOptionsSize : 0);
}

void copy(QByteArrayView bytes, uchar* to)
{
    if (!bytes.isEmpty())
        std::memcpy(to, bytes.data(), std::size_t(bytes.size()));
}

quint64 sumOfHalves(quint32 value)
{
    return (value >> 16) + (value & 0xffff);
}
}

PacketBuilder::PacketBuilder(const SocketAddress& client, const SocketAddress& server)
    : m_ports {client.port, server.port}
    , m_family(client.family == Family::IPv6 || server.family == Family::IPv6 ? Family::IPv6
                                                                              : Family::IPv4)
{
    m_addresses = {addressBytes(client, m_family), addressBytes(server, m_family)};
    const qsizetype used = isIPv6() ? 16 : 4;
    quint64 sum = 0;
    for (const auto& address : m_addresses)
        sum += onesComplementSum(QByteArrayView(address.data(), used));
    m_addressSum = foldedSum(sum);
}

void PacketBuilder::setHardwareAddress(FlowEnd end, const HardwareAddress& address)
{
    m_hardware[indexOf(end)] = address;
}

qsizetype PacketBuilder::maxSegment() const
{
    return 0xffff - tcpSizeWithoutOptions - (isIPv6() ? 0 : ipv4Size);
}

qsizetype PacketBuilder::maxDatagram() const
{
    return 0xffff - udpSize - (isIPv6() ? 0 : ipv4Size);
}

qsizetype PacketBuilder::headerSize(const TcpSegment& segment) const
{
    return frameHeaderSize() + tcpHeaderSize(segment);
}

qsizetype PacketBuilder::headerSize(const UdpDatagram&) const
{
    return frameHeaderSize() + udpSize;
}

void PacketBuilder::write(uchar* to, FlowEnd from, const TcpSegment& segment) const
{
    const qsizetype headerBytes = tcpHeaderSize(segment);
    to = writeFrameHeaders(to, from, tcpProtocol, headerBytes + segment.payload.size());
    writeTcp(to, from, segment);
    copy(segment.payload, to + headerBytes);
}

void PacketBuilder::write(uchar* to, FlowEnd from, const UdpDatagram& datagram) const
{
    to = writeFrameHeaders(to, from, udpProtocol, udpSize + datagram.sentSize);
    writeUdp(to, from, datagram);
    copy(datagram.payload, to + udpSize);
}

qsizetype PacketBuilder::ipSize() const
{
    return isIPv6() ? ipv6Size : ipv4Size;
}

qsizetype PacketBuilder::frameHeaderSize() const
{
    return ethernetSize + ipSize();
}

/// In front of `size` bytes of `protocol`; returns where these begin.
uchar* PacketBuilder::writeFrameHeaders(
    uchar* to, FlowEnd from, quint8 protocol, qsizetype size) const
{
    writeEthernet(to, from);
    if (isIPv6())
        writeIPv6(to + ethernetSize, from, protocol, size);
    else
        writeIPv4(to + ethernetSize, from, protocol, size);
    return to + frameHeaderSize();
}

void PacketBuilder::writeEthernet(uchar* to, FlowEnd from) const
{
    std::memcpy(to, m_hardware[indexOf(otherEnd(from))].data(), 6);
    std::memcpy(to + 6, m_hardware[indexOf(from)].data(), 6);
    put<quint16>(to + 12, isIPv6() ? 0x86dd : 0x0800);
}

/// RFC 791 section 3.1.
void PacketBuilder::writeIPv4(uchar* to, FlowEnd from, quint8 protocol, qsizetype payloadSize) const
{
    constexpr quint16 versionAndSize = 0x4500;
    constexpr quint16 dontFragment = 0x4000;
    const quint16 hopsAndProtocol = quint16(hopLimit << 8 | protocol);
    const quint16 size = quint16(ipv4Size + payloadSize);
    const quint64 sum
        = quint64(versionAndSize) + size + dontFragment + hopsAndProtocol + m_addressSum;
    put<quint16>(to, versionAndSize);
    put<quint16>(to + 2, size);
    put<quint16>(to + 4, 0); // identification: none, as nothing is fragmented (RFC 6864)
    put<quint16>(to + 6, dontFragment);
    put<quint16>(to + 8, hopsAndProtocol);
    put<quint16>(to + 10, quint16(~foldedSum(sum)));
    std::memcpy(to + 12, m_addresses[indexOf(from)].data(), 4);
    std::memcpy(to + 16, m_addresses[indexOf(otherEnd(from))].data(), 4);
}

/// RFC 8200 section 3.
void PacketBuilder::writeIPv6(uchar* to, FlowEnd from, quint8 protocol, qsizetype size) const
{
    put<quint32>(to, 0x60000000);
    put<quint16>(to + 4, quint16(size));
    to[6] = protocol;
    to[7] = hopLimit;
    std::memcpy(to + 8, m_addresses[indexOf(from)].data(), 16);
    std::memcpy(to + 24, m_addresses[indexOf(otherEnd(from))].data(), 16);
}

/// RFC 9293 section 3.1. The checksum is made from the fields, not by reading back what was just
/// stored, which would stall.
void PacketBuilder::writeTcp(uchar* to, FlowEnd from, const TcpSegment& segment) const
{
    const qsizetype headerBytes = tcpHeaderSize(segment);
    const quint16 sourcePort = m_ports[indexOf(from)];
    const quint16 targetPort = m_ports[indexOf(otherEnd(from))];
    const quint16 sizeAndFlags = quint16(headerBytes / 4 << 12 | segment.flags);
    quint64 sum = quint64(m_addressSum) + tcpProtocol
        + quint64(headerBytes + segment.payload.size()) + sourcePort + targetPort
        + sumOfHalves(segment.sequence) + sumOfHalves(segment.acknowledgement) + sizeAndFlags
        + window + onesComplementSum(segment.payload);
    put(to, sourcePort);
    put(to + 2, targetPort);
    put(to + 4, segment.sequence);
    put(to + 8, segment.acknowledgement);
    put(to + 12, sizeAndFlags);
    put(to + 14, window);
    put<quint16>(to + 18, 0); // urgent pointer
    if (segment.flags & TcpSegment::Syn) {
        const quint32 segmentSize = 2 << 24 | 4 << 16 | quint32(maxSegment());
        constexpr quint32 noneAndShift = 1 << 24 | 3 << 16 | 3 << 8 | windowShift;
        put(to + 20, segmentSize);
        put(to + 24, noneAndShift);
        sum += sumOfHalves(segmentSize) + sumOfHalves(noneAndShift);
    }
    put<quint16>(to + 16, quint16(~foldedSum(sum)));
}

/// RFC 768; the pseudo header of RFC 8200 section 8.1 has the same sum. A checksum of zero would
/// say that there is none.
void PacketBuilder::writeUdp(uchar* to, FlowEnd from, const UdpDatagram& datagram) const
{
    const quint16 sourcePort = m_ports[indexOf(from)];
    const quint16 targetPort = m_ports[indexOf(otherEnd(from))];
    const auto size = quint16(udpSize + datagram.sentSize);
    const quint64 sum = quint64(m_addressSum) + udpProtocol + size + sourcePort + targetPort + size
        + onesComplementSum(datagram.payload);
    const auto checksum = quint16(~foldedSum(sum));
    put(to, sourcePort);
    put(to + 2, targetPort);
    put(to + 4, size);
    put<quint16>(to + 6, checksum == 0 ? 0xffff : checksum);
}
