// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

#include <QByteArrayView>

#include <array>

/// Which end of a TCP conversation: the one that sent the SYN, or the one that answered it.
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

/// Writes Ethernet frames with IPv4 or IPv6 and TCP headers, checksums included, for the two ends
/// of one conversation. A value; 60 bytes.
class PacketBuilder
{
public:
    using HardwareAddress = std::array<uchar, 6>;

    /// An address that is not valid shows as zeros; should the families differ, the IPv4 address is
    /// mapped into IPv6 (RFC 4291 section 2.5.5.2).
    PacketBuilder(const SocketAddress& client, const SocketAddress& server);

    void setHardwareAddress(FlowEnd end, const HardwareAddress& address);

    /// The most payload that fits in one packet, whose length fields have 16 bits: 65,495 bytes
    /// (IPv4, which counts both headers) or 65,515 (IPv6, which counts TCP's).
    [[nodiscard]] qsizetype maxPayload() const;
    /// Bytes in front of the payload.
    [[nodiscard]] qsizetype headerSize(const TcpSegment& segment) const;
    /// Writes headerSize() + payload bytes. A segment with Syn carries the options MSS and window
    /// scale (RFC 7323), set so large that no window is ever full.
    void write(uchar* to, FlowEnd from, const TcpSegment& segment) const;

private:
    [[nodiscard]] bool isIPv6() const { return m_family == SocketAddress::Family::IPv6; }
    void writeEthernet(uchar* to, FlowEnd from) const;
    void writeIPv4(uchar* to, FlowEnd from, qsizetype tcpSize) const;
    void writeIPv6(uchar* to, FlowEnd from, qsizetype tcpSize) const;
    void writeTcp(uchar* to, FlowEnd from, const TcpSegment& segment) const;

    std::array<std::array<uchar, 16>, 2> m_addresses;
    std::array<quint16, 2> m_ports;
    std::array<HardwareAddress, 2> m_hardware {};
    SocketAddress::Family m_family;
    quint16 m_addressSum; // ones' complement sum of both addresses: the same in both directions
};
