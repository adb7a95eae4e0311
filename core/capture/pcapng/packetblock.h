// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/blockreader.h"

/// What the index takes from a packet that has a payload.
struct ReadPacket {
    qint64 time = 0; ///< ns since 1970 UTC
    qint64 fileOffset = 0; ///< of the payload
    ConnectionId connection; ///< that sent it, or whose foreign peer did
    Cause cause;
    quint32 length = 0; ///< of the payload
    Direction direction = Direction::In; ///< seen from `connection`
    bool continues = false; ///< CaptureRecord::continues
};

/// Reads an Enhanced Packet Block (core/capture/format.md); none if it holds no payload, or no
/// packet of ours.
[[nodiscard]] std::optional<ReadPacket> readPacketBlock(
    const BlockReader::Block& block, FileByteOrder byteOrder);
