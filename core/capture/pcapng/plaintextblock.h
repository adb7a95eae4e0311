// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebuffer.h"
#include "core/capture/pcapng/blockreader.h"

#include <array>

/// Blocks of local type that hold bytes of a layer above the wire, or of a datagram that no packet
/// has room for. Layout: core/capture/format.md.
namespace plaintextblock {

/// Of the local range (highest bit set); the rest spells "ST".
constexpr quint32 type = 0x80005354;

/// The most bytes that fit in one.
constexpr qsizetype maxPayload = 64 * 1024;

/// Bytes of a block in front of its payload.
constexpr qsizetype payloadOffset = 48;

/// Appends a block for a Data record (all but its fileOffset); returns where in the file the bytes
/// stand. `wireOffset`: where in the stream on the wire the bytes end that they stand for.
qint64 append(
    CaptureBuffer& out, const CaptureRecord& record, qint64 wireOffset, QByteArrayView bytes);

/// The offset on the wire of a block that begins with these bytes. Its type tells the byte order.
[[nodiscard]] qint64 wireOffset(const std::array<char, payloadOffset>& head);

/// The Data record that a block holds, but for what only the blocks before it tell; none if it is
/// damaged, or of a layer that is not known.
[[nodiscard]] std::optional<CaptureRecord> read(
    const BlockReader::Block& block, FileByteOrder byteOrder);

}
