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

constexpr quint8 tcpProtocol = 6;
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

qsizetype PacketBuilder::maxPayload() const
{
    return 0xffff - tcpSizeWithoutOptions - (isIPv6() ? 0 : ipv4Size);
}

qsizetype PacketBuilder::headerSize(const TcpSegment& segment) const
{
    return ethernetSize + (isIPv6() ? ipv6Size : ipv4Size) + tcpHeaderSize(segment);
}

void PacketBuilder::write(uchar* to, FlowEnd from, const TcpSegment& segment) const
{
    const qsizetype tcpSize = tcpHeaderSize(segment) + segment.payload.size();
    writeEthernet(to, from);
    to += ethernetSize;
    if (isIPv6()) {
        writeIPv6(to, from, tcpSize);
        to += ipv6Size;
    } else {
        writeIPv4(to, from, tcpSize);
        to += ipv4Size;
    }
    writeTcp(to, from, segment);
    if (!segment.payload.isEmpty())
        std::memcpy(to + tcpHeaderSize(segment), segment.payload.data(),
            std::size_t(segment.payload.size()));
}

void PacketBuilder::writeEthernet(uchar* to, FlowEnd from) const
{
    std::memcpy(to, m_hardware[indexOf(otherEnd(from))].data(), 6);
    std::memcpy(to + 6, m_hardware[indexOf(from)].data(), 6);
    put<quint16>(to + 12, isIPv6() ? 0x86dd : 0x0800);
}

/// RFC 791 section 3.1.
void PacketBuilder::writeIPv4(uchar* to, FlowEnd from, qsizetype tcpSize) const
{
    constexpr quint16 versionAndSize = 0x4500;
    constexpr quint16 dontFragment = 0x4000;
    constexpr quint16 hopsAndProtocol = hopLimit << 8 | tcpProtocol;
    const quint16 size = quint16(ipv4Size + tcpSize);
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
void PacketBuilder::writeIPv6(uchar* to, FlowEnd from, qsizetype tcpSize) const
{
    put<quint32>(to, 0x60000000);
    put<quint16>(to + 4, quint16(tcpSize));
    to[6] = tcpProtocol;
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
        const quint32 segmentSize = 2 << 24 | 4 << 16 | quint32(maxPayload());
        constexpr quint32 noneAndShift = 1 << 24 | 3 << 16 | 3 << 8 | windowShift;
        put(to + 20, segmentSize);
        put(to + 24, noneAndShift);
        sum += sumOfHalves(segmentSize) + sumOfHalves(noneAndShift);
    }
    put<quint16>(to + 16, quint16(~foldedSum(sum)));
}
