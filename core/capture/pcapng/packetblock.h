// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"
#include "core/capture/pcapng/blockreader.h"
#include "core/capture/pcapng/interfaces.h"

/// What the index takes from a packet that is a message, or a part of one.
struct ReadPacket {
    qint64 time = 0; ///< ns since 1970 UTC
    qint64 fileOffset = 0; ///< of the payload
    ConnectionId connection; ///< that sent it, or whose foreign peer did
    Cause cause;
    quint32 length = 0; ///< of the payload
    Direction direction = Direction::In; ///< seen from `connection`
    bool continues = false; ///< CaptureRecord::continues
    bool isCut = false; ///< CaptureRecord::isCut
};

/// Reads an Enhanced Packet Block (core/capture/format.md); none if it holds no packet of ours, a
/// TCP segment without payload, or a datagram that blocks before it have told of.
[[nodiscard]] std::optional<ReadPacket> readPacketBlock(
    const BlockReader::Block& block, FileByteOrder byteOrder, const Interfaces& interfaces);

/// Who sent a packet, or was to receive it.
struct PacketEnd {
    ConnectionId connection; ///< of ours: which one it is, or whose foreign peer
    bool isOurs = false;
    SocketAddress address;
};

/// All that a packet tells, for files that have nothing else.
struct ReadSegment {
    ReadPacket packet; ///< its length is 0 where there is no payload in the file
    PacketEnd source;
    PacketEnd destination;
    quint32 sequence = 0;
    quint32 sentLength = 0; ///< bytes of payload that were sent: some may have been cut off
    quint8 flags = 0; ///< TcpSegment::Flag
    bool isDatagram = false; ///< UDP, which has no flags and no sequence

    [[nodiscard]] bool has(quint8 flag) const { return flags & flag; }
};

/// Reads an Enhanced Packet Block; none if it holds no packet of ours.
[[nodiscard]] std::optional<ReadSegment> readSegment(
    const BlockReader::Block& block, FileByteOrder byteOrder, const Interfaces& interfaces);
