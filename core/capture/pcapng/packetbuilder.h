// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

#include <QByteArrayView>

#include <array>

/// Which end of a conversation: the one that began it (of TCP that which sent the SYN), or the
/// other.
enum class FlowEnd : quint8 { Client, Server };

[[nodiscard]] constexpr FlowEnd otherEnd(FlowEnd end)
{
    return end == FlowEnd::Client ? FlowEnd::Server : FlowEnd::Client;
}

/// What changes from one TCP segment of a conversation to the next (RFC 9293 section 3.1).
struct TcpSegment {
    enum Flag : quint8 { Fin = 0x01, Syn = 0x02, Rst = 0x04, Psh = 0x08, Ack = 0x10 };

    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    quint8 flags = 0;
    QByteArrayView payload;
};

/// What changes from one UDP datagram to the next (RFC 768).
struct UdpDatagram {
    QByteArrayView payload;
    qsizetype sentSize = 0; ///< of the payload as it was sent; less is there of one that was cut
};

/// Writes Ethernet frames with IPv4 or IPv6 and TCP or UDP headers, checksums included, for the two
/// ends of one conversation. A value; 60 bytes.
class PacketBuilder
{
public:
    using HardwareAddress = std::array<uchar, 6>;

    /// An address that is not valid shows as zeros; should the families differ, the IPv4 address is
    /// mapped into IPv6 (RFC 4291 section 2.5.5.2).
    PacketBuilder(const SocketAddress& client, const SocketAddress& server);

    void setHardwareAddress(FlowEnd end, const HardwareAddress& address);
    [[nodiscard]] const HardwareAddress& hardwareAddress(FlowEnd end) const
    {
        return m_hardware[std::size_t(end)];
    }

    /// The most payload that fits in one TCP segment, as the length fields of IP have 16 bits:
    /// 65,495 bytes (IPv4, which counts both headers) or 65,515 (IPv6, which counts TCP's).
    [[nodiscard]] qsizetype maxSegment() const;
    /// Likewise in one UDP datagram: 65,507 bytes (IPv4) or 65,527 (IPv6).
    [[nodiscard]] qsizetype maxDatagram() const;
    /// Bytes in front of the payload.
    [[nodiscard]] qsizetype headerSize(const TcpSegment& segment) const;
    [[nodiscard]] qsizetype headerSize(const UdpDatagram& datagram) const;
    /// Writes headerSize() + payload bytes. A segment with Syn carries the options MSS and window
    /// scale (RFC 7323), set so large that no window is ever full.
    void write(uchar* to, FlowEnd from, const TcpSegment& segment) const;
    /// Likewise. The lengths are those of what was sent, maxDatagram() at most; the checksum is
    /// that of what is there.
    void write(uchar* to, FlowEnd from, const UdpDatagram& datagram) const;

private:
    [[nodiscard]] bool isIPv6() const { return m_family == SocketAddress::Family::IPv6; }
    [[nodiscard]] qsizetype ipSize() const;
    [[nodiscard]] qsizetype frameHeaderSize() const;
    uchar* writeFrameHeaders(uchar* to, FlowEnd from, quint8 protocol, qsizetype size) const;
    void writeEthernet(uchar* to, FlowEnd from) const;
    void writeIPv4(uchar* to, FlowEnd from, quint8 protocol, qsizetype size) const;
    void writeIPv6(uchar* to, FlowEnd from, quint8 protocol, qsizetype size) const;
    void writeTcp(uchar* to, FlowEnd from, const TcpSegment& segment) const;
    void writeUdp(uchar* to, FlowEnd from, const UdpDatagram& datagram) const;

    std::array<std::array<uchar, 16>, 2> m_addresses;
    std::array<quint16, 2> m_ports;
    std::array<HardwareAddress, 2> m_hardware {};
    SocketAddress::Family m_family;
    quint16 m_addressSum; // ones' complement sum of both addresses: the same in both directions
};
