// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/packetblock.h"

#include "core/capture/pcapng/options.h"
#include "core/capture/pcapng/packetbuilder.h"

namespace {
constexpr qsizetype packetStart = 20; // in the block's body
constexpr qsizetype ethernetSize = 14;
constexpr qsizetype ipv6Size = 40;
constexpr qsizetype minTcpSize = 20;
constexpr uchar tcpProtocol = 6;

/// A packet's bytes with the place that is being read. Asking behind the end is an error of ours.
class Packet
{
public:
    explicit Packet(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_rest.size(); }
    [[nodiscard]] uchar byte(qsizetype at) const { return uchar(m_rest[at]); }
    template<typename T>
    [[nodiscard]] T number(qsizetype at) const
    {
        return qFromBigEndian<T>(m_rest.sliced(at, sizeof(T)).data());
    }
    /// False if there are not so many bytes.
    bool skip(qsizetype size)
    {
        if (size > m_rest.size())
            return false;
        m_rest = m_rest.sliced(size);
        return true;
    }

private:
    QByteArrayView m_rest;
};

/// Goes from the IP header to the TCP header.
bool skipIp(Packet& packet, quint16 etherType)
{
    constexpr quint16 ipv4 = 0x0800;
    constexpr quint16 ipv6 = 0x86dd;
    if (etherType == ipv6)
        return packet.size() >= ipv6Size && packet.byte(6) == tcpProtocol && packet.skip(ipv6Size);
    constexpr qsizetype minIPv4Size = 20;
    if (etherType != ipv4 || packet.size() < minIPv4Size || packet.byte(9) != tcpProtocol)
        return false;
    const qsizetype headerSize = (packet.byte(0) & 0x0f) * 4;
    return headerSize >= minIPv4Size && packet.skip(headerSize);
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
}

std::optional<ReadPacket> readPacketBlock(const BlockReader::Block& block, FileByteOrder byteOrder)
{
    if (block.body.size() < packetStart)
        return {};
    const char* const body = block.body.data();
    const qsizetype captured = byteOrder.read<quint32>(body + 12);
    if (captured > block.body.size() - packetStart || captured < ethernetSize)
        return {};
    ReadPacket read;
    read.time = qint64(
        quint64(byteOrder.read<quint32>(body + 4)) << 32 | byteOrder.read<quint32>(body + 8));
    Packet packet(block.body.sliced(packetStart, captured));
    const uchar who = packet.byte(7);
    read.connection = {packet.number<quint32>(8)};
    const bool isOurs = packet.byte(6) == 0x02 && (who == 'S' || who == 'P');
    const quint16 etherType = packet.number<quint16>(12);
    if (!isOurs || !packet.skip(ethernetSize) || !skipIp(packet, etherType)
        || packet.size() < minTcpSize)
        return {};
    read.direction = who == 'S' ? Direction::Out : Direction::In;
    read.continues = !(packet.byte(13) & TcpSegment::Psh);
    const qsizetype tcpSize = (packet.byte(12) >> 4) * 4;
    if (tcpSize < minTcpSize || !packet.skip(tcpSize) || packet.size() == 0)
        return {};
    read.length = quint32(packet.size());
    const qsizetype optionsStart = packetStart + pcapng::padded(captured);
    if (optionsStart < block.body.size())
        read.cause = readCause(block.body.sliced(optionsStart), byteOrder);
    read.fileOffset = block.bodyOffset + packetStart + captured - packet.size();
    return read;
}
