// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebuffer.h"

#include <array>

/// The standard blocks of a capture file, in the byte order of this machine as the format wants it
/// (IETF draft-ietf-opsawg-pcapng). core/capture/format.md says what is in each.
namespace pcapng {

constexpr quint32 sectionHeaderType = 0x0a0d0d0a; ///< the same in both byte orders
constexpr quint32 interfaceType = 1;
constexpr quint32 obsoletePacketType = 2; ///< of other programs, like the next
constexpr quint32 simplePacketType = 3;
constexpr quint32 nameResolutionType = 4;
constexpr quint32 enhancedPacketType = 6;
constexpr quint32 byteOrderMagic = 0x1a2b3c4d;
constexpr quint16 endOfOptions = 0;
constexpr quint16 applicationOption = 4; ///< shb_userappl, of the Section Header
constexpr quint16 descriptionOption = 3; ///< if_description, of the Interface Description
constexpr quint16 timeResolutionOption = 9; ///< if_tsresol, likewise
constexpr quint16 timeOffsetOption = 14; ///< if_tsoffset, likewise
constexpr quint16 packetIdOption = 5; ///< epb_packetid, of an Enhanced Packet
constexpr quint16 ethernet = 1; ///< link type
constexpr quint16 ipv6NameRecord = 2; ///< nrb_record_ipv6, of a Name Resolution Block

/// In front of the format's version in if_description.
constexpr const char* formatPrefix = "Socketscope capture, format ";

/// An Enhanced Packet Block's bytes in front of its packet.
constexpr qsizetype packetOffset = 28;

/// The two blocks every capture file starts with: Section Header and Interface Description.
void appendFileHeader(CaptureBuffer& out);

/// `size` brought up to a multiple of four, as blocks and options are.
[[nodiscard]] constexpr qsizetype padded(qsizetype size)
{
    return (size + 3) & ~qsizetype(3);
}

/// An Enhanced Packet Block's bytes behind its packet, padding included, but for the block's
/// length: epb_packetid, where there is one.
[[nodiscard]] constexpr qsizetype packetOptionsSize(quint64 packetId)
{
    return packetId == 0 ? 0 : 4 + 8 + 4; // the option's head and value, the end of options
}

/// What an Enhanced Packet Block says of its packet.
struct Packet {
    qint64 time = 0; ///< ns since 1970 UTC
    qsizetype size = 0; ///< bytes
    qint64 unseen = 0; ///< bytes of it behind these, which are not in the file
    quint64 id = 0; ///< epb_packetid; 0 for none
};

/// An Enhanced Packet Block; returns where the packet is to be written.
[[nodiscard]] uchar* appendPacket(CaptureBuffer& out, const Packet& packet);
/// Where in the file byte `offset` of the packet stands that was appended last.
[[nodiscard]] qint64 positionInPacket(
    const CaptureBuffer& out, const Packet& packet, qsizetype offset);

/// A Name Resolution Block that gives an IPv6 address a name, UTF-8.
void appendName(CaptureBuffer& out, const std::array<quint8, 16>& address, const QByteArray& name);

}
