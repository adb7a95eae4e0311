// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebuffer.h"

/// The standard blocks of a capture file, in the byte order of this machine as the format wants it
/// (IETF draft-ietf-opsawg-pcapng). core/capture/format.md says what is in each.
namespace pcapng {

constexpr quint32 sectionHeaderType = 0x0a0d0d0a; ///< the same in both byte orders
constexpr quint32 interfaceType = 1;
constexpr quint32 enhancedPacketType = 6;
constexpr quint32 byteOrderMagic = 0x1a2b3c4d;
constexpr quint16 applicationOption = 4; ///< shb_userappl, of the Section Header
constexpr quint16 ethernet = 1; ///< link type

/// An Enhanced Packet Block's bytes in front of its packet.
constexpr qsizetype packetOffset = 28;

/// The two blocks every capture file starts with: Section Header and Interface Description.
void appendFileHeader(CaptureBuffer& out);

/// An Enhanced Packet Block taken at `time` (ns since 1970 UTC) for a packet of `size` bytes;
/// returns where the packet is to be written.
[[nodiscard]] uchar* appendPacket(CaptureBuffer& out, qint64 time, qsizetype size);

/// `size` brought up to a multiple of four, as blocks and options are.
[[nodiscard]] constexpr qsizetype padded(qsizetype size)
{
    return (size + 3) & ~qsizetype(3);
}

}
